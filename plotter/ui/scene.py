"""The moment that the document holds, as the window shows it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from msgspec.structs import replace

from plotter.figure.same import Same
from plotter.figure.scene import Scene
from plotter.figure.secret import veiled
from plotter.model.document import Document
from plotter.model.state import Inputs, Lens, Results, View

_AT_POINT: frozenset[Lens] = frozenset({"derivative", "tangent"})

LENSES_OF: Mapping[str, frozenset[Lens]] = {
    "tangent": _AT_POINT,
    "one_sided": _AT_POINT,
    "height": _AT_POINT,
    "pinned": frozenset({"tangent"}),
    "slope_triangle": _AT_POINT,
    "secant": frozenset({"tangent"}),
    "taylor": frozenset({"tangent"}),
    "approximation": frozenset({"tangent"}),
    "second": _AT_POINT,
    "convexity": _AT_POINT,
    "trace": frozenset({"tangent"}),
    "sketch": frozenset({"tangent"}),
    "sketch_remarks": frozenset({"tangent"}),
    "normal": _AT_POINT,
    "osculating_circle": _AT_POINT,
    "descent": frozenset({"descent"}),
    "race": frozenset({"descent"}),
    "parabola": frozenset({"descent"}),
    "basins": frozenset({"descent"}),
    "practice": _AT_POINT,
    "step": frozenset({"derivative"}),
    "step_curves": frozenset({"derivative"}),
    "level": _AT_POINT,
    "gradient": _AT_POINT,
    "tangent_plane": _AT_POINT,
    "direction": frozenset({"tangent"}),
}
"""The lenses in which an overlay is seen; those not named here are seen in all."""


def scene_of(document: Document) -> Scene:
    """What is shown and belongs to the lens: the descent does not clutter the derivation.

    What would give away a hidden f′ is not in it. While nothing changes it is the very same
    scene: what was read off it for one part of the window is known to the others.
    """
    return _moment(Same(document.inputs), Same(document.view), Same(document.results))


@lru_cache(maxsize=1)
def _moment(inputs: Same[Inputs], view: Same[View], results: Same[Results]) -> Scene:
    shown, seen = veiled(inputs.value, results.value, view.value)
    return in_lens(Scene(shown, view.value, seen))


def in_lens(scene: Scene) -> Scene:
    """The scene without the overlays that its lens does not show."""
    lens, inputs = scene.view.lens, scene.inputs
    shown, plane = _seen(inputs.shown, lens), _seen(inputs.plane.shown, lens)
    if shown == inputs.shown and plane == inputs.plane.shown:
        return scene
    inputs = replace(inputs, shown=shown, plane=replace(inputs.plane, shown=plane))
    return replace(scene, inputs=inputs)


def _seen(names: frozenset[str], lens: Lens) -> frozenset[str]:
    return frozenset(name for name in names if name not in LENSES_OF or lens in LENSES_OF[name])
