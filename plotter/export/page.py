"""What stands on a picture, whatever it is painted on: the legend above, the figure below."""

from __future__ import annotations

import math

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from plotter.drawing.derivation.beside import divided, paint_beside
from plotter.drawing.fit_figure import paint_fit
from plotter.drawing.legend import lay_out, paint_legend
from plotter.drawing.paint import paint_figure
from plotter.drawing.theme import Theme
from plotter.drawing.theme import theme as theme_named
from plotter.export.exporter import ExportOptions, ImageSizeError
from plotter.figure.legend import legend as legend_of
from plotter.figure.scene import Scene
from plotter.language.words import tr

SMALLEST_SIDE, LARGEST_SIDE = 16, 16_384
"""Pixels; a larger image would take more than a gigabyte."""
LARGEST_AREA = 120_000_000
"""Pixels of the whole image."""
PX_PER_INCH = 96.0
"""A px of scale 1 is 1/96 inch, as in CSS."""
PROJECTOR_HEIGHT = 1080
"""The projector theme's sizes are those of a screen so many px high."""


class Page(Struct, frozen=True):
    """A picture's size in px, times the scale, and its look."""

    width: int
    height: int
    look: Theme
    unit: float

    @classmethod
    def of(cls, options: ExportOptions) -> Page:
        """The page that the options ask for.

        Raises ImageSizeError for a size no picture can have, ValueError for an unknown theme.
        """
        width, height = _pixels(options.size, options.scale)
        look = theme_named(options.theme)
        if options.transparent:
            look = look.without_background()
        unit = height / PROJECTOR_HEIGHT if look.name == "projector" else options.scale
        return cls(width, height, look, unit)

    def paint(self, painter: QPainter, scene: Scene, options: ExportOptions) -> None:
        """Paint everything, from the background up."""
        whole = QRectF(0, 0, self.width, self.height)
        fits = scene.view.lens == "data"
        if options.grid is not None:
            picture = replace(scene.view.picture, grid=options.grid)
            scene = replace(scene, view=replace(scene.view, picture=picture))
        entries = () if fits else legend_of(scene, formulas=options.formulas)
        if not (options.legend or options.formulas):
            entries = ()
        look = self.look.styled(scene.inputs.styles)
        above = lay_out(entries, whole, look, self.unit, options.title, samples=options.legend)
        figure = whole.adjusted(0, above.height, 0, 0)
        if options.derivation and may_show_derivation(scene):
            figure, steps = divided(figure)
            paint_beside(painter, scene, steps, look, scale=self.unit)
        if fits:
            paint_fit(painter, scene, figure, look, scale=self.unit)
        else:
            paint_figure(painter, scene, figure, look, scale=self.unit)
        if above.height:
            paint_legend(painter, above, whole, look)


def may_show_derivation(scene: Scene) -> bool:
    """Whether there are steps to stand beside the plot, and no one is to find them first."""
    if scene.view.lens in ("data", "graph") or scene.results.derivation is None:
        return False
    return not scene.hides_slopes


def _pixels(size: tuple[int, int], scale: float) -> tuple[int, int]:
    if not (math.isfinite(scale) and scale > 0):
        raise ImageSizeError(tr("The scale must be a positive number, not {scale}.", scale=scale))
    width, height = round(size[0] * scale), round(size[1] * scale)
    sides = (width, height)
    if min(sides) < SMALLEST_SIDE or max(sides) > LARGEST_SIDE or width * height > LARGEST_AREA:
        raise ImageSizeError(
            tr(
                "An image of {width} × {height} pixels cannot be made: each side must be "
                "from {smallest_side} to {largest_side} pixels, and the whole at most "
                "{largest_area} million.",
                width=width,
                height=height,
                smallest_side=SMALLEST_SIDE,
                largest_side=LARGEST_SIDE,
                largest_area=LARGEST_AREA // 1_000_000,
            )
        )
    return width, height
