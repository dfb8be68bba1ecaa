"""What is wrong with an input: kind, sentence, exact place, and what would help."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Kind = Literal[
    "empty",
    "syntax",
    "unknown name",
    "arity",
    "not a function",
    "too large",
    "not differentiable",
    "timed out",
    "domain",
]


class Repair(Struct, frozen=True):
    """A one-click correction: replace text[start:end] by `text`; `label` says so on a button."""

    label: str
    start: int
    end: int
    text: str


class Problem(Struct, frozen=True):
    """A mistake in a text, told so that a 15-year-old can mend it.

    `start` and `end` are offsets in code points into the text as typed, end exclusive.
    `unfinished` marks what merely is not typed to its end yet: it stays quiet while typing.
    """

    kind: Kind
    message: str
    start: int
    end: int
    hint: str | None = None
    repair: Repair | None = None
    unfinished: bool = False


class ProblemError(Exception):
    """Carries a Problem up to whoever shows it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def problem(
    kind: Kind,
    message: str,
    start: int,
    end: int,
    *,
    hint: str | None = None,
    repair: Repair | None = None,
    unfinished: bool = False,
) -> ProblemError:
    """The exception to raise for a mistake at the given place of the text."""
    return ProblemError(Problem(kind, message, start, end, hint, repair, unfinished))
