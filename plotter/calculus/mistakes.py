"""Wrong derivatives of a function: its derivation with one deliberately wrong step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from plotter.calculus import tidy
from plotter.calculus.conditions import own_variable
from plotter.calculus.rules.rule import prime, values
from plotter.calculus.slips import SLIPS, Slip
from plotter.calculus.step import Part, Step
from plotter.language.tree import Multiply, Node, Span, children

MOST_WRONG = 600
"""Wrong derivatives that are tried for one answer."""

_PASSED_ON = frozenset({"root", "definition"})
"""Rules whose result is the derivative of their one part, written otherwise."""
_EVERYWHERE = (
    "missing inner derivative", "product of derivatives", "power not lowered",
    "quotient of derivatives", "sign", "constant kept", "coefficient",
)  # fmt: skip
"""What is often done wrong throughout."""


class WrongDerivative(Struct, frozen=True):
    """What comes out if one step goes wrong; `where` is that step's place in the typed text."""

    slip: Slip
    result: Node
    where: Span | None


def wrong_derivatives(step: Step) -> Iterator[WrongDerivative]:
    """The results of a derivation with one wrong step each, then with one mistake throughout.

    The outermost steps come first.
    """
    deep: list[WrongDerivative] = []
    for depth, found in islice(_wrong(step, _span_of(step.before), 0), MOST_WRONG):
        if depth == 0:
            yield found
        else:
            deep.append(found)
    yield from deep
    for kind in _EVERYWHERE:
        last: list[Slip] = []
        result = _throughout(step, kind, last)
        if len(last) > 1:
            yield WrongDerivative(last[-1], result, _span_of(step.before))


def _wrong(step: Step, where: Span | None, depth: int) -> Iterator[tuple[int, WrongDerivative]]:
    for slip in SLIPS[step.rule](step) if step.rule in SLIPS else ():
        yield depth, WrongDerivative(slip, slip.result, where)
    for place, part in enumerate(step.parts):
        if part.step is None:
            continue
        # Formulas from the table of functions have no place in what was typed.
        inside = where if step.rule in _PASSED_ON else _span_of(part.expression) or where
        for level, found in _wrong(part.step, inside, depth + 1):
            result = _carried_up(step, place, found.result)
            yield level, replace(found, result=result)
            if _is_outer(step, part):
                # A wrong outer derivative and a forgotten inner one often come together.
                alone = tidy.instantiate(found.result, values(step.parts))
                yield level, replace(found, result=alone)


def _carried_up(step: Step, place: int, result: Node) -> Node:
    """The step's result if the derivative of one of its parts were another."""
    if step.rule in _PASSED_ON:
        return result
    part = step.parts[place]
    known: Mapping[str, Node] = {**values(step.parts), f"{part.name}'": result}
    if _is_outer(step, part):
        (inner,) = (other for other in step.parts if other is not part)
        return tidy.instantiate(Multiply((result, prime(inner.name))), known)
    return tidy.instantiate(step.right, known)


def _is_outer(step: Step, part: Part) -> bool:
    return own_variable(step, part) is not None


def _throughout(step: Step, kind: str, used: list[Slip]) -> Node:
    """The result if every step that can makes the same mistake; `used` collects the slips."""
    parts: list[Part] = []
    for part in step.parts:
        if part.step is None:
            parts.append(part)
        else:
            after = _throughout(part.step, kind, used)
            parts.append(replace(part, step=replace(part.step, after=after)))
    changed = replace(step, parts=tuple(parts))
    for slip in SLIPS[step.rule](changed) if step.rule in SLIPS else ():
        if slip.kind == kind:
            used.append(slip)
            return slip.result
    if not step.children:
        return step.after
    return _with_new_parts(changed)


def _with_new_parts(step: Step) -> Node:
    """The result of a step computed again from its parts."""
    for place, part in enumerate(step.parts):
        if part.step is not None and (step.rule in _PASSED_ON or _is_outer(step, part)):
            return _carried_up(step, place, part.step.after)
    return tidy.instantiate(step.right, values(step.parts))


def _span_of(node: Node) -> Span | None:
    """Where a part was typed: its own place, or that of all its leaves together."""
    if node.span is not None:
        return node.span
    inner = [_span_of(part) for part in children(node)]
    known = [span for span in inner if span is not None]
    if not inner or len(known) < len(inner):
        return None
    return min(start for start, _ in known), max(end for _, end in known)
