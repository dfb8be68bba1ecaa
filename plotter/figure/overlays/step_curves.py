"""The parts of the chosen step as curves: side by side, stacked or scaled as its rule has it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from msgspec import Struct

from plotter.calculus.step import Part, Role
from plotter.figure.at_once import proved
from plotter.figure.chosen import CHAIN, Chosen, chosen_step, heights_of, in_variable
from plotter.figure.marks import Band, CurveName, Layer, Mark, Pattern, Polyline
from plotter.figure.overlays.curve import joined, places_of
from plotter.figure.overlays.overlay import Group
from plotter.figure.scene import Scene
from plotter.language.tree import Add, Negate, Node, Symbol
from plotter.language.words import mark
from plotter.language.write import to_latex
from plotter.numeric.interval import BoolArray

SAMPLES = 961
"""Places across the view: one for each px of a usual plot."""
PIXELS = (1280, 720)
"""The size for which the parts are sampled."""
STACKED = 0.16
"""The opacity of the areas of a sum."""
FAINT = 0.75
PATTERNS: Mapping[Role, Pattern] = {"u": "rising", "v": "falling", "w": "dotted"}


class StepCurves(Struct, frozen=True):
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
        marks: list[Mark] = []
        if chosen.step.rule == "sum":
            marks.extend(_stack(scene, chosen))
        for part in chosen.step.parts:
            if part.derivative is None or _is_letter(part, chosen):
                continue
            # The outer part of a chain is the whole: it is there already if the whole is f.
            if chosen.step.rule == CHAIN and part is chosen.step.parts[0] and chosen.whole:
                continue
            marks.extend(_curve(scene, chosen, part.expression, part.role, part.name))
        if not chosen.whole and chosen.step.rule != CHAIN:
            marks.extend(_curve(scene, chosen, chosen.step.before, "path", ""))
        return tuple(marks)


def _is_letter(part: Part, chosen: Chosen) -> bool:
    return part.expression == Symbol(chosen.letter) and len(chosen.step.parts) == 1


def _curve(scene: Scene, chosen: Chosen, node: Node, role: str, name: str) -> list[Mark]:
    definition = scene.results.definition
    assert definition is not None
    parameters = scene.inputs.values_for(definition)
    node = in_variable(chosen, node)
    curve = proved(node, scene.viewport, PIXELS, definition.variable, parameters)
    if not curve.branches:
        return []
    points = joined(curve.branches)
    marks: list[Mark] = [Polyline(points, role, opacity=FAINT), *places_of(curve, role)]
    if name:
        marks.append(CurveName(points, to_latex(Symbol(name)), role))
    return marks


def _stack(scene: Scene, chosen: Chosen) -> list[Mark]:
    """The area of each term, begun where the term before it ended."""
    view = scene.viewport
    x = np.linspace(view.x_min, view.x_max, SAMPLES)
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
