"""The parts of the chosen step as curves: side by side, stacked or scaled as its rule has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from plotter.calculus.step import Part, Role
from plotter.figure.chosen import CHAIN, Chosen, chosen_step, heights_of
from plotter.figure.marks import Band, CurveName, FloatArray, Layer, Mark, Pattern, Polyline
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.tree import Add, Negate, Node, Symbol
from plotter.language.words import mark
from plotter.language.write import to_latex
from plotter.numeric.interval import BoolArray

SAMPLES = 961
"""Places across the view: one for each px of a usual plot."""
STACKED = 0.16
"""The opacity of the areas of a sum."""
FAINT = 0.75
PATTERNS: Mapping[Role, Pattern] = {"u": "rising", "v": "falling", "w": "dotted"}


@dataclass(frozen=True, slots=True)
class StepCurves:
    """u, v, w of the chosen step over the whole view; the terms of a sum lie on each other."""

    name: str = "step_curves"
    label: str = mark("Parts of the chosen step")
    reads: frozenset[str] = frozenset(
        {"selected_step", "derivation", "parameters", "definition", "problem", "viewport"}
    )
    live: bool = False
    group: Group = "curves"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """A curve for each part that varies, with its dash and name, and a sum's areas."""
        chosen = chosen_step(scene)
        if chosen is None:
            return ()
        view = scene.viewport
        x = np.linspace(view.x_min, view.x_max, SAMPLES)
        marks: list[Mark] = []
        if chosen.step.rule == "sum":
            marks.extend(_stack(scene, chosen, x))
        for part in chosen.step.parts:
            if part.derivative is None or _is_letter(part, chosen):
                continue
            # The outer part of a chain is the whole: it is there already if the whole is f.
            if chosen.step.rule == CHAIN and part is chosen.step.parts[0] and chosen.whole:
                continue
            marks.extend(_curve(scene, chosen, part.expression, x, part.role, part.name))
        if not chosen.whole and chosen.step.rule != CHAIN:
            marks.extend(_curve(scene, chosen, chosen.step.before, x, "path", ""))
        return tuple(marks)


def _is_letter(part: Part, chosen: Chosen) -> bool:
    return part.expression == Symbol(chosen.letter) and len(chosen.step.parts) == 1


def _curve(
    scene: Scene, chosen: Chosen, node: Node, x: FloatArray, role: str, name: str
) -> list[Mark]:
    y = heights_of(scene, chosen, node, x)
    if not np.isfinite(y).any():
        return []
    points = _lifted(x, y, scene)
    latex = to_latex(Symbol(name)) if name else ""
    marks: list[Mark] = [Polyline(points, role, opacity=FAINT)]
    if latex:
        marks.append(CurveName(points, latex, role))
    return marks


def _lifted(x: FloatArray, y: FloatArray, scene: Scene) -> FloatArray:
    """The points of a curve; the pen is lifted where neighbors leave the view on two sides."""
    view = scene.viewport
    side = np.where(y > view.y_max, 1, np.where(y < view.y_min, -1, 0))
    across = np.flatnonzero(side[1:] * side[:-1] == -1) + 1
    points = np.column_stack((x, y))
    return np.insert(points, across, np.nan, axis=0)


def _stack(scene: Scene, chosen: Chosen, x: FloatArray) -> list[Mark]:
    """The area of each term, begun where the term before it ended."""
    view = scene.viewport
    base = np.zeros(x.shape)
    marks: list[Mark] = []
    signs = signs_of(chosen)
    for part, sign in zip(chosen.step.parts, signs, strict=True):
        top = base + sign * heights_of(scene, chosen, part.expression, x)
        for run in _runs(np.isfinite(top) & np.isfinite(base)):
            edge = (view.y_min - view.height, view.y_max + view.height)
            lower, upper = np.clip(base[run], *edge), np.clip(top[run], *edge)
            outline = np.concatenate(
                (np.column_stack((x[run], lower)), np.column_stack((x[run], upper))[::-1])
            )
            pattern = PATTERNS[part.role]
            marks.append(Band(outline, part.role, STACKED, pattern, Layer.AREA))
        base = top
    return marks


def signs_of(chosen: Chosen) -> list[float]:
    """+1 or −1 for each part, as the formula of the sum has it."""
    left = chosen.step.left
    terms = left.terms if isinstance(left, Add) else (left,)
    signs = [-1.0 if isinstance(term, Negate) else 1.0 for term in terms]
    return signs if len(signs) == len(chosen.step.parts) else [1.0] * len(chosen.step.parts)


def _runs(good: BoolArray) -> list[slice]:
    """The stretches of places where all is well, of two places or more."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], good.astype(np.int8), [0]))))
    pairs = edges.reshape(-1, 2).tolist()
    return [slice(start, end) for start, end in pairs if end - start > 1]
