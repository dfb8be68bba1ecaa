"""A derivation as it is to be told, whatever it is written in: chapters of numbered steps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from plotter.calculus.check import Verdict
from plotter.calculus.step import Step
from plotter.calculus.telling import Level, told_children
from plotter.calculus.working import put_in, working
from plotter.language.numbers import format_number
from plotter.language.tree import Node
from plotter.language.words import tr


class ToldStep(Struct, frozen=True):
    """One step: its number (1.2 is the second step inside the first), and what follows from it.

    `lines` are the right sides of (before)′ = … = …, as many as the level asks for. `failure` is
    set if the step does not hold: then it must not be told as true.
    """

    step: Step
    level: Level
    lines: tuple[Node, ...]
    number: str = ""
    depth: int = 0
    failure: Verdict | None = None

    @property
    def failed(self) -> str:
        """What is wrong with the step, in a sentence; "" if it holds."""
        if self.failure is None:
            return ""
        place, stated, expected = (
            tr("undefined") if value is None else format_number(value, digits=6)
            for value in (self.failure.place, self.failure.stated, self.failure.expected)
        )
        return tr(
            "This step failed its check and must not be relied on: at {place} it gives "
            "{stated}, but the slope is {expected}.",
            place=place,
            stated=stated,
            expected=expected,
        )


class Chapter(Struct, frozen=True):
    """The derivation of one derivative in one way: the function as it starts, and the steps."""

    name: str
    start: Node
    steps: tuple[ToldStep, ...]


class Report(Struct, frozen=True):
    """A function, the chapters that lead to its derivative, and how that is known to be right.

    `name`, `variable` and `order` make f″(x). `verified` is a sentence; `failed` says that it
    is about a derivative that is not right. `conditions` say where the derivative holds, `held`
    are the other letters of a partial derivative, which count as constants; `variables` are all
    variables of the function, if there are several.
    """

    name: str
    variable: str
    order: int
    function: Node
    derivative: Node
    simplified: Node
    chapters: tuple[Chapter, ...]
    conditions: tuple[Node, ...] = ()
    verified: str = ""
    failed: bool = False
    held: tuple[str, ...] = ()
    variables: tuple[str, ...] = ()

    @property
    def left(self) -> str:
        """What the derivative is called: f′(x), or ∂f/∂x where something is held constant."""
        if not self.held:
            return f"{self.name}{'′' * self.order}({self.variable})"
        power = "" if self.order == 1 else _powers(self.order)
        return f"∂{power}{self.name}/∂{self.variable}{power}"

    @property
    def arguments(self) -> tuple[str, ...]:
        """The variables of the function as it is written: f(x, y)."""
        return self.variables or (self.variable,)

    @property
    def held_words(self) -> str:
        """What is held constant, in a sentence; "" where nothing is."""
        if not self.held:
            return ""
        *rest, last = self.held
        if rest:
            first = ", ".join(rest)
            return tr("{first} and {last} are held constant.", first=first, last=last)
        return tr("{last} is held constant.", last=last)


def _powers(order: int) -> str:
    return str(order).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))


_LETTER = re.compile(r"(\b[^\W\d_]+_\w+|[α-ωΑ-Ω])")
"""A letter with an index, as u_1 and w_max, or a Greek one."""


def in_pieces(words: str) -> list[tuple[str, bool]]:
    """A sentence in pieces, each with whether it is a letter that is set as a formula."""
    return [(text, place % 2 == 1) for place, text in enumerate(_LETTER.split(words)) if text]


def told_step(
    step: Step,
    level: Level,
    *,
    number: str = "",
    depth: int = 0,
    answer: Node | None = None,
    failure: Verdict | None = None,
) -> ToldStep:
    """One step at a level; with an `answer` its algebra goes on to that form of the result."""
    match level:
        case "rules":
            lines: tuple[Node, ...] = (step.after,)
        case "substitutions":
            lines = step.lines or (put_in(step), step.after)
        case _:
            lines = working(step, answer)
    return ToldStep(step, level, lines, number, depth, failure)


def told_derivation(
    step: Step,
    level: Level,
    *,
    answer: Node | None = None,
    failures: Sequence[Verdict] = (),
    first: int = 1,
) -> tuple[ToldStep, ...]:
    """The steps that are told, in reading order; trivial ones only on their own.

    The outermost step goes on to `answer`. The numbers begin with `first`.
    """
    wrong = {id(verdict.step): verdict for verdict in failures}

    def walk() -> Iterator[ToldStep]:
        waiting = [(step, str(first), 0)]
        while waiting:
            current, number, depth = waiting.pop()
            wanted = answer if current is step else None
            failure = wrong.get(id(current))
            yield told_step(
                current, level, number=number, depth=depth, answer=wanted, failure=failure
            )
            inside = [part.step for part in told_children(current) if part.step is not None]
            numbered = [(child, f"{number}.{k}") for k, child in enumerate(inside, 1)]
            waiting += [(child, name, depth + 1) for child, name in reversed(numbered)]

    return tuple(walk())
