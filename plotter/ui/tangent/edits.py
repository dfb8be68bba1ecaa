"""What the hand changes about the tangent, each in one place: moves, pins, trace and secant."""

from __future__ import annotations

from string import ascii_uppercase
from typing import Any

from msgspec.structs import replace

from plotter.figure.snapping import snapped
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.model.tangent_study import PinnedTangent, Stretch
from plotter.ui.scene import scene_of

VISIBLE = 0.05
"""A secant shorter than this part of the view starts from 1 when it is to shrink."""


def move_tangent(document: Document, x: float, *, gesture: str = "", text: str = "") -> None:
    """Put the tangent at x; a trace that is shown goes along. `text` is the exact x as typed."""
    inputs = document.inputs
    study = replace(inputs.tangent_study, x_text=text)
    if "trace" in inputs.shown:
        way = (min(inputs.tangent_x, x), max(inputs.tangent_x, x))
        study = replace(study, traced=joined(study.traced, way))
    document.edit(gesture=gesture or tr("tangent"), tangent_x=x, tangent_study=study)


def drag_tangent(document: Document, x: float, pixel: float) -> None:
    """Follow the hand, catching at special places if that is wanted; `pixel` in data units."""
    if document.inputs.tangent_study.snap:
        x = snapped(scene_of(document), x, pixel)
    move_tangent(document, x)


def change_study(document: Document, gesture: str, **changes: Any) -> None:
    """Change some of what is studied."""
    study = replace(document.inputs.tangent_study, **changes)
    document.edit(gesture=gesture, tangent_study=study)


def set_h(document: Document, h: float, gesture: str = "") -> None:
    """Put the second point of the secant h away; 0 is no distance, so it is left out."""
    if h != 0:
        change_study(document, gesture or tr("secant", about="the line through two points"), h=h)


def start_shrinking(document: Document, sign: float) -> None:
    """Show the secant with h on one side, far enough to be seen coming nearer."""
    inputs = document.inputs
    h = abs(inputs.tangent_study.h)
    if h < document.view.viewport.width * VISIBLE:
        h = 1.0
    study = replace(inputs.tangent_study, h=sign * h)
    shown = inputs.shown | {"secant", "tangent"}
    document.edit(gesture=tr("show the secant"), tangent_study=study, shown=shown)
    document.finish_gesture()


def toggle_shown(document: Document, *names: str) -> None:
    """Show overlays that are hidden, or hide them all where the first is shown."""
    definition, inputs, chosen = document.results.definition, document.inputs, frozenset(names)
    planar = definition is not None and definition.planar
    shown = inputs.plane.shown if planar else inputs.shown
    after = shown - chosen if names[0] in shown else shown | chosen
    if planar:
        plane = replace(inputs.plane, shown=after)
        document.edit(gesture=tr("show or hide"), plane=plane)
    else:
        document.edit(gesture=tr("show or hide"), shown=after)
    document.finish_gesture()


def pin(document: Document) -> None:
    """Keep the tangent of now, under the next free letter."""
    inputs = document.inputs
    study = inputs.tangent_study
    taken = {pinned.label for pinned in study.pinned}
    label = next(name for name in _letters(len(taken)) if name not in taken)
    pinned = (*study.pinned, PinnedTangent(label, inputs.tangent_x, study.x_text))
    document.edit(
        gesture=tr("pin the tangent"),
        tangent_study=replace(study, pinned=pinned),
        shown=inputs.shown | {"pinned"},
    )
    document.finish_gesture()


def unpin(document: Document, label: str) -> None:
    """Let a pinned tangent go."""
    pinned = document.inputs.tangent_study.pinned
    kept = tuple(entry for entry in pinned if entry.label != label)
    change_study(document, tr("remove a pinned tangent"), pinned=kept)
    document.finish_gesture()


def guess(document: Document) -> None:
    """Hide f′ and begin a new trace: first guess, then see."""
    inputs = document.inputs
    study = replace(inputs.tangent_study, guessing=True, traced=())
    shown = (inputs.shown - {"derivative"}) | {"trace"}
    document.edit(gesture=tr("guess first"), tangent_study=study, shown=shown)
    document.finish_gesture()


def reveal(document: Document) -> None:
    """Show f′ under what was traced."""
    inputs = document.inputs
    study = replace(inputs.tangent_study, guessing=False)
    shown = inputs.shown | {"derivative"}
    document.edit(gesture=tr("reveal f′"), tangent_study=study, shown=shown)
    document.finish_gesture()


def joined(stretches: tuple[Stretch, ...], way: Stretch) -> tuple[Stretch, ...]:
    """The stretches with one more, those that meet it taken together, in order."""
    low, high = way
    apart: list[Stretch] = []
    for start, end in stretches:
        if end < low or start > high:
            apart.append((start, end))
        else:
            low, high = min(low, start), max(high, end)
    return tuple(sorted((*apart, (low, high))))


def _letters(taken: int) -> list[str]:
    """A … Z, then A₁ … and so on, one more than are taken."""
    rounds = taken // len(ascii_uppercase) + 1
    names = [
        letter if turn == 0 else f"{letter}_{{{turn}}}"
        for turn in range(rounds + 1)
        for letter in ascii_uppercase
    ]
    return names[: taken + 1]
