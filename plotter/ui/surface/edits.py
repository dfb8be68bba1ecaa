"""What the hand changes about the picture in three dimensions."""

from __future__ import annotations

from msgspec.structs import replace

from plotter.model.document import Document
from plotter.model.surface_view import SurfaceView


def toggle_surface(document: Document) -> None:
    """From the contours to the surface, or back."""
    surface = document.view.surface
    document.look(surface=replace(surface, shown=not surface.shown))


def turn_surface(document: Document, around: float, upward: float) -> None:
    """Turn by so many degrees around the vertical axis, and look from so much higher."""
    surface = document.view.surface
    azimuth, elevation = surface.turned(around, upward)
    document.look(surface=replace(surface, azimuth=azimuth, elevation=elevation))


def look_as_usual(document: Document) -> None:
    """Look at the surface from where one looks first."""
    document.look(surface=SurfaceView(shown=document.view.surface.shown))
