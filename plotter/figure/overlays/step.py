"""The chosen step at the tangent's x: its parts, and what its rule does with them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from plotter.figure.chosen import (
    CHAIN,
    Chosen,
    PartAt,
    chosen_step,
    height_at,
    parts_at,
    terms_at,
    values_at,
)
from plotter.figure.insets import (
    Line,
    Side,
    growing_rectangle,
    linked_lines,
    nice,
    number_latex,
    slope_bar,
)
from plotter.figure.line import fits, piece
from plotter.figure.marks import Anchor, Dots, Inset, Label, Layer, Mark, Point, Segment, as_points
from plotter.figure.overlays.overlay import Group
from plotter.figure.overlays.step_curves import signs_of
from plotter.figure.scene import Scene
from plotter.language.tree import Symbol
from plotter.language.words import mark
from plotter.language.write import to_latex

DOT = 10.0
"""The diameter of a part's point, in px."""
LINE_HEIGHT = 0.075
"""From one line of words to the next, in heights of the view."""
WORDS_AWAY = 0.2
"""About how far from its point the words of a part reach, in widths of the view."""
NARROW = 0.06
"""Half the length of a piece of tangent, in widths of the view."""


class StepAtPoint(Struct, frozen=True):
    """u, v and u′, v′ at x, each term's share of the slope, and a picture of the rule."""

    name: str = "step"
    label: str = mark("Rule of the chosen step")
    reads: frozenset[str] = frozenset(
        {
            "selected_step",
            "derivation",
            "tangent_x",
            "parameters",
            "definition",
            "problem",
            "viewport",
            "motion",
        }
    )
    live: bool = True
    group: Group = "points"

    def marks(self, scene: Scene) -> tuple[Mark, ...]:
        """Points and slopes of the parts on their curves, and the small pictures."""
        chosen = chosen_step(scene)
        if chosen is None:
            return ()
        x = scene.inputs.tangent_x
        parts = parts_at(scene, chosen, x)
        marks: list[Mark] = []
        varying = [part for part in parts if part.part.derivative is not None]
        for part in varying:
            marks.extend(_point(scene, chosen, part, x))
        marks.extend(_words(scene, varying, x))
        if chosen.step.rule == "sum":
            marks.extend(_stacked(scene, chosen, parts, x))
        elif chosen.step.rule == "constant_multiple":
            marks.extend(_scaled(scene, chosen, parts, x))
        clear_of = _kept_clear(scene, chosen, varying, x)
        pictures = _pictures(scene, chosen, parts, x)
        marks.extend(replace(picture, clear_of=clear_of) for picture in pictures)
        return tuple(marks)


def _point(scene: Scene, chosen: Chosen, part: PartAt, x: float) -> list[Mark]:
    """The point of a part with its slope; by the inner letter a slope is none of this plot."""
    if not (math.isfinite(part.value) and fits(scene.viewport, part.value)):
        return []
    at = (x, part.value)
    marks: list[Mark] = []
    own = chosen.step.rule != CHAIN or part.part is not chosen.step.parts[0]
    if math.isfinite(part.slope) and own and not chosen.inner:
        marks.append(Segment(*piece(scene.viewport, at, part.slope, NARROW), part.role, line="f"))
    marks.append(Dots(as_points(at), part.role, DOT))
    return marks


def _kept_clear(
    scene: Scene, chosen: Chosen, parts: Sequence[PartAt], x: float
) -> tuple[Point, ...]:
    """What no picture may hide: the points at x, and about where their words stand."""
    value = scene.value(x)
    heights = [height_at(scene, chosen, x)[0], *([] if value is None else [value])]
    places = [(x, y) for y in heights]
    view = scene.viewport
    for part in parts:
        away = WORDS_AWAY * view.width if part.role == "u" else -WORDS_AWAY * view.width
        in_sight = view.x_min <= x + 1.5 * away <= view.x_max
        places += [(x, part.value), (x + away if in_sight else x - away, part.value)]
    return tuple(place for place in places if math.isfinite(place[1]))


def _words(scene: Scene, parts: Sequence[PartAt], x: float) -> list[Mark]:
    """u = …, u′ = … beside the points: u on the right, the others on the left.

    Those of one side keep a line's distance, in the order of their heights.
    """
    view = scene.viewport
    marks: list[Mark] = []
    for right in (True, False):
        side = [
            part
            for part in parts
            if (part.role == "u") is right
            and math.isfinite(part.value)
            and view.y_min <= part.value <= view.y_max
        ]
        lowest = view.y_min
        for part in sorted(side, key=lambda part: part.value):
            height = max(part.value, lowest)
            lowest = height + LINE_HEIGHT * view.height
            text = f"{part.latex} = {number_latex(part.value)}"
            if math.isfinite(part.slope):
                text += f",\\; {part.latex}' = {number_latex(part.slope)}"
            anchor: Anchor = "right" if right else "left"
            marks.append(Label((x, height), text, part.role, anchor, gap=10.0))
    return marks


def _stacked(scene: Scene, chosen: Chosen, parts: tuple[PartAt, ...], x: float) -> list[Mark]:
    """The terms as arrows on top of each other: they end at the sum."""
    marks: list[Mark] = []
    base = 0.0
    for part, sign in zip(parts, signs_of(chosen), strict=True):
        top = base + sign * part.value
        if not math.isfinite(top) or not fits(scene.viewport, top):
            break
        marks.append(Segment((x, base), (x, top), part.role, line="f", arrow=True))
        base = top
    return marks


def _scaled(scene: Scene, chosen: Chosen, parts: tuple[PartAt, ...], x: float) -> list[Mark]:
    """From u to c·u: an arrow at x."""
    varying = next((part for part in parts if part.part.derivative is not None), None)
    value, _ = height_at(scene, chosen, x)
    if varying is None or not (math.isfinite(value) and math.isfinite(varying.value)):
        return []
    if not (fits(scene.viewport, value) and fits(scene.viewport, varying.value)):
        return []
    return [
        Segment((x, varying.value), (x, value), "v", line="v", arrow=True, layer=Layer.LINE),
        Dots(as_points((x, value)), "path", DOT),
    ]


def _pictures(
    scene: Scene, chosen: Chosen, parts: tuple[PartAt, ...], x: float
) -> tuple[Inset, ...]:
    value, slope = height_at(scene, chosen, x)
    finite = all(math.isfinite(part.value) and math.isfinite(part.slope) for part in parts)
    if not (finite and math.isfinite(value) and math.isfinite(slope)):
        return ()
    if chosen.step.rule == CHAIN:
        outer, inner = parts
        letter = scene.variable if not chosen.inner else chosen.letter
        at = x if not chosen.inner else _letter_value(scene, chosen, x)
        lines = (
            Line(to_latex(Symbol(letter)), "tangent", at),
            Line(inner.latex, "u", inner.value),
            Line(outer.latex, "v", outer.value),
        )
        unit = nice(scene.viewport.width / 8)
        return (linked_lines(lines, (inner.slope, outer.slope), unit),)
    terms = terms_at(scene, chosen, parts, x)
    whole = f"{scene.name}'" if chosen.whole else "\\Sigma"
    bar = slope_bar(terms, slope, whole)
    sides = _sides(chosen, parts, value, slope)
    if sides is None:
        return (bar,)
    across, up, area = sides
    return (bar, growing_rectangle(across, up, area, scene.view.motion.growth))


def _letter_value(scene: Scene, chosen: Chosen, x: float) -> float:
    return float(values_at(scene, chosen, x)[chosen.letter])


def _sides(
    chosen: Chosen, parts: tuple[PartAt, ...], value: float, slope: float
) -> tuple[Side, Side, str] | None:
    """The rectangle of a product, u by the rest; of a quotient q = u/v, v by q with the area u."""
    first = parts[0] if parts else None
    if chosen.step.rule == "product" and first is not None:
        across = Side(first.latex, first.role, first.value, first.slope)
        rest = parts[1:]
        height = math.prod(part.value for part in rest)
        growth = sum(
            part.slope * math.prod(other.value for other in rest if other is not part)
            for part in rest
        )
        names = "\\,".join(part.latex for part in rest)
        up = Side(names, rest[0].role, height, growth)
        return across, up, f"{first.latex}\\,{names} = {number_latex(value)}"
    if chosen.step.rule == "quotient" and len(parts) == 2:
        u, v = parts
        across = Side(v.latex, v.role, v.value, v.slope)
        up = Side(f"{u.latex}/{v.latex}", "derivative", value, slope)
        return across, up, f"{u.latex} = {number_latex(u.value)}"
    return None
