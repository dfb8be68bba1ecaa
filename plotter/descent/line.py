"""One equation of a step: its formula, its numbers and its result, which say the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from msgspec import Struct


class Given(float):
    """A number that was chosen, such as a rate: written out as it is, never rounded."""


Calculation = (
    Callable[[float], float]
    | Callable[[float, float], float]
    | Callable[[float, float, float], float]
    | Callable[[float, float, float, float], float]
    | Callable[[float, float, float, float, float], float]
    | Callable[[float, float, float, float, float, float], float]
)
Writing = (
    Callable[[str], str]
    | Callable[[str, str], str]
    | Callable[[str, str, str], str]
    | Callable[[str, str, str, str], str]
    | Callable[[str, str, str, str, str], str]
    | Callable[[str, str, str, str, str, str], str]
)
"""Functions of one to six numbers, or of so many numbers in LaTeX."""


class Line(Struct, frozen=True):
    """One equation of a step: left = formula = numbers = result.

    The relation of the left side to the rest may be another, as in a bound.

    `calculation` takes the operands to the result, and `numbers` takes them, written out, to
    LaTeX: both say the same. Without numbers the formula has the result at once. `words` say
    what it is for.
    """

    left: str
    formula: str
    words: str
    operands: tuple[float, ...]
    calculation: Calculation
    numbers: Writing | None = None
    relation: str = "="

    @property
    def result(self) -> float:
        """What it comes to."""
        return self.calculated(self.operands)

    def calculated(self, operands: Sequence[float]) -> float:
        """What other operands come to; their number must be the same."""
        return cast("Callable[..., float]", self.calculation)(*operands)

    def written(self, texts: Sequence[str]) -> str:
        """The numbers in LaTeX, given each operand in LaTeX; "" without numbers."""
        if self.numbers is None:
            return ""
        return cast("Callable[..., str]", self.numbers)(*texts)


def squared(text: str) -> str:
    """The square of a number in LaTeX."""
    alone = text.startswith("\\left(") or "\\times" not in text
    return f"{text}^2" if alone else f"\\left({text}\\right)^2"
