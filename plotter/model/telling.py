"""How the derivation is told, and what the practice of it stands at: decided by the user."""

from __future__ import annotations

from msgspec import Struct

from plotter.calculus.telling import LEVELS as LEVELS
from plotter.calculus.telling import Level as Level

HIGHEST_ORDER = 6
"""The highest derivative that is offered: f⁽⁶⁾."""

Place = tuple[int, ...]
"""A step within what is shown: the derivation's number, then the way through `children`."""


class Telling(Struct, frozen=True):
    """What is shown of the derivation, and in how much detail.

    `route` names another way to the same derivative, shown beside the one as written ("" is
    none). `form` is the kind of the answer's form ("" is the shortest). `order` is 1 for f′,
    2 for f″. Steps whose rule is `understood` are applied silently. `turned` are the steps
    that are folded or unfolded other than by themselves, `of` the text they belong to.
    `hints` asks "Which rule fits?" before a step is revealed.
    """

    level: Level = "substitutions"
    route: str = ""
    form: str = ""
    order: int = 1
    understood: frozenset[str] = frozenset()
    turned: frozenset[Place] = frozenset()
    of: str = ""
    hints: bool = True


class Practice(Struct, frozen=True):
    """What a learner is at: an answer of their own to "what is f′?".

    `on` while the lens shows Practice instead of Steps. `answer` is what stands in the field,
    `handed_in` what was last given to be judged, both an answer to the function `of`. An
    exercise is made from `rule` ("" is any), `difficulty` and `seed`, its number; 0 is none yet.
    """

    on: bool = False
    of: str = ""
    answer: str = ""
    handed_in: str = ""
    given_up: bool = False
    rule: str = ""
    difficulty: int = 1
    seed: int = 0

    def about(self, text: str) -> Practice:
        """This, if it is about the function `text`, else the same with nothing answered yet."""
        if self.of == text:
            return self
        return Practice(
            on=self.on, of=text, rule=self.rule, difficulty=self.difficulty, seed=self.seed
        )
