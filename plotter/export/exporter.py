"""What every exporter is: a file ending, words for the dialog, and a way to write."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from msgspec import Struct

from plotter.figure.scene import Scene


class ExportError(Exception):
    """The picture could not be written; says what happened and what helps."""


class ImageSizeError(ExportError):
    """A size that no image can have."""


class ExportOptions(Struct, frozen=True):
    """How a picture is made: `size` in px at scale 1, the theme, and what stands above it.

    `legend` are samples of the lines with the names of what is drawn, `formulas` what those names
    stand for, `derivation` the steps beside the plot. `grid` draws or leaves away the grid; None
    does as the window. `transparent` leaves the background away. `document` are the bytes of a
    document that the picture is to carry, if its format can.
    """

    size: tuple[int, int] = (1280, 720)
    scale: float = 1.0
    theme: str = "light"
    legend: bool = True
    formulas: bool = True
    grid: bool | None = None
    derivation: bool = False
    title: str = ""
    transparent: bool = False
    document: bytes | None = None


class Exporter(Protocol):
    """A format a picture can be written in."""

    @property
    def ending(self) -> str:
        """The file name's ending without the dot, in lower case."""
        ...

    @property
    def label(self) -> str:
        """The words in the file dialog."""
        ...

    def write(self, scene: Scene, path: Path, options: ExportOptions) -> None:
        """Write the picture; raises ExportError and leaves an older file as it was."""
        ...
