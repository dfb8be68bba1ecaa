"""Where a whole derivation holds: the conditions of all its steps, said of its own variable."""

from __future__ import annotations

from plotter.calculus.rules.positive import worth_saying
from plotter.calculus.step import Part, Step
from plotter.language.tree import Node, depends_on, substitute


def own_variable(step: Step, part: Part) -> str | None:
    """The part's own variable, if it is the outer function of a chain: u in y = sin u."""
    for other in step.parts:
        if other is not part and depends_on(part.expression, other.name):
            return other.name
    return None


def conditions_of(step: Step) -> tuple[Node, ...]:
    """The conditions under which every step holds, each once, in the variable of this step."""
    found = dict.fromkeys(step.conditions)
    for part in step.parts:
        if part.step is None:
            continue
        own = own_variable(step, part)
        inner = {other.name: other.expression for other in step.parts if other.name == own}
        for condition in conditions_of(part.step):
            said = worth_saying(substitute(condition, inner) if inner else condition)
            if said is not None:
                found[said] = None
    return tuple(found)
