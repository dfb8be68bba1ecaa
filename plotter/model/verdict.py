"""What was found about a learner's own derivative."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from plotter.language.problems import Problem
from plotter.language.tree import Node
from plotter.numeric.curve import Curve

if TYPE_CHECKING:
    from plotter.calculus.practice import Judgement


class Verdict(Struct, frozen=True):
    """The judgement of the answer `text` to the function `of`, worth nothing for any other.

    `problem` is set where the answer could not be read, `settled` once no proof is awaited.
    `curve` is the graph of the answer, `gaps` the intervals of x where it leaves f′.
    """

    of: str = ""
    text: str = ""
    problem: Problem | None = None
    answer: Node | None = None
    judgement: Judgement | None = None
    settled: bool = False
    curve: Curve | None = None
    gaps: tuple[tuple[float, float], ...] = ()
