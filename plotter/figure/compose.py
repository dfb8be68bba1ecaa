"""From a scene to its marks, overlay by overlay; only stale overlays are made again."""

from __future__ import annotations

from collections.abc import Mapping

from plotter.figure.marks import Mark
from plotter.figure.overlays import overlays_of
from plotter.figure.scene import Scene

Marks = Mapping[str, tuple[Mark, ...]]
"""The marks of every shown overlay by the overlay's name."""


def compose(
    scene: Scene, before: Marks | None = None, changed: frozenset[str] | None = None
) -> Marks:
    """The marks of the shown overlays.

    Given the marks `before` and the names of the fields that `changed` since, overlays that
    read none of them keep their marks: the very same tuple.
    """
    marks: dict[str, tuple[Mark, ...]] = {}
    for overlay in overlays_of(scene.planar):
        if overlay.name not in scene.shown:
            continue
        kept = None if before is None else before.get(overlay.name)
        if kept is None or changed is None or changed & overlay.reads:
            kept = overlay.marks(scene)
        marks[overlay.name] = kept
    return marks
