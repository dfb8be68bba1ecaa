"""Other readings worth offering where a text was understood by a convention."""

from __future__ import annotations

import re

from plotter.language.definition import Definition
from plotter.language.problems import Repair
from plotter.language.words import tr

_OFFERS: tuple[tuple[re.Pattern[str], str], ...] = (
    # x^1/2 was read as x/2; x^3/2 is more often meant as it is read
    (re.compile(r"(?:\^|\*\*) ?(-?1/[0-9]+)(?![0-9.])"), "^({})"),
    # e^2x was read as e²·x
    (re.compile(r"\^ ?([0-9]+[a-zθ])(?![a-z0-9(])"), "^({})"),
    # 1/2x was read as (1/2)·x
    (re.compile(r"(?<![\^0-9.)])[0-9]+(/[0-9]+[a-zθπ])(?![a-z0-9(^])"), "/({})"),
    # √2x was read as (√2)·x
    (re.compile(r"√([0-9]+[a-zθ])(?![a-z0-9(])"), "√({})"),
)


PAIRS = (("x", "y"), ("w", "b"))
"""Letters that are often meant as the two variables of one function."""


def as_plane(definition: Definition) -> Repair | None:
    """What to write in front of an expression for a parameter to be a second variable.

    None where the text says itself what its variables are, or none of the usual pairs occurs.
    """
    text = definition.text
    if len(definition.variables) != 1 or any(sign in text for sign in ("=", "↦", "->", "lambda")):
        return None
    letters = {definition.variable, *definition.parameters}
    for first, second in PAIRS:
        if {first, second} <= letters:
            head = f"f({first}, {second}) = "
            return Repair(f"f({first}, {second})", 0, 0, head)
    return None


def offers(text: str) -> tuple[Repair, ...]:
    """Repairs that give the other reading of x^1/2, e^2x, 1/2x and √2x, in reading order.

    Each would replace a part of the text by the same with parentheses; none is ever applied
    unasked.
    """
    found: list[Repair] = []
    for pattern, form in _OFFERS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if form.startswith("/"):
                start = match.start(1)
            new = form.format(match[1].removeprefix("/"))
            found.append(Repair(tr("Use {new}", new=new), start, end, new))
    return tuple(sorted(found, key=lambda repair: repair.start))
