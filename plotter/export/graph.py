"""The computation graph alone as a drawing, as large as it needs to be."""

from __future__ import annotations

import math

from plotter.drawing.graph import MARGIN
from plotter.drawing.graph_sheet import layout_for
from plotter.drawing.theme import theme as theme_named
from plotter.export.exporter import ExportOptions
from plotter.export.vector import svg_of
from plotter.figure.graph.moment import graph_scene
from plotter.figure.scene import Scene


def graph_svg(scene: Scene, theme: str) -> bytes:
    """The graph of a scene as an SVG file's bytes; needs a QGuiApplication.

    Raises ValueError where the scene has no graph or for an unknown theme, ImageSizeError for
    one that is larger than a picture can be.
    """
    found = graph_scene(scene)
    if found is None:
        raise ValueError("the scene has no graph")
    layout = layout_for(found.study.graph, theme_named(theme), scene.name)
    size = (math.ceil(layout.width + 2 * MARGIN), math.ceil(layout.height + 2 * MARGIN))
    return svg_of(scene, ExportOptions(size, theme=theme, legend=False, formulas=False))
