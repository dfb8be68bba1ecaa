"""Makes exercises: forms filled with numbers, kept if they are fair to a learner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from random import Random

import numpy as np
from msgspec import Struct

from plotter.calculus.alike import alike_key
from plotter.calculus.differentiate import differentiate
from plotter.calculus.exercises.templates import EVERYDAY, FAMILIES, KNOWN_BY_HEART, forms_of
from plotter.calculus.rules import RULES
from plotter.calculus.step import Step
from plotter.language.parse import read_expression
from plotter.language.tree import Node
from plotter.language.write import to_text
from plotter.numeric.evaluate import evaluate

DIFFICULTIES = (1, 2, 3)
"""The rule alone, the rule with another, the rule among several."""

MOST_EXERCISES = 30
"""So many different exercises there are of every rule and difficulty."""

VARIABLE = "x"

_LONGEST = {1: 70, 2: 110, 3: 160}
"""Characters of the answer by difficulty."""

_SEEN = np.linspace(-9.987, 9.993, 401)
_LEAST_SEEN = 16
"""At so many of the places the function must have a slope, so that there is something to see."""

_SMALL = range(2, 10)
_SIDE_BY_SIDE = re.compile(r"(?<=\d) (?=\d)")
_SLOT = re.compile(r"<(\w)>|F\[([^\]]*)\]|±")


class Exercise(Struct, frozen=True):
    """A function to be differentiated, as one types it, with the derivation of the answer."""

    text: str
    function: Node
    step: Step
    rule: str
    difficulty: int

    @property
    def answer(self) -> Node:
        """The derivative."""
        return self.step.after


def exercises(
    rule: str = "", difficulty: int = 1, count: int = 10, seed: int = 1
) -> tuple[Exercise, ...]:
    """Different exercises whose derivation uses the rule; "" mixes the rules of every day.

    A longer list begins like a shorter one. Raises ValueError for a rule or difficulty that
    does not exist, and for more than MOST_EXERCISES.
    """
    if rule and rule not in {known.key for known in RULES}:
        raise ValueError(f"there is no rule {rule!r}")
    if difficulty not in DIFFICULTIES:
        raise ValueError("the difficulty of exercises is 1, 2 or 3")
    if not 0 < count <= MOST_EXERCISES:
        raise ValueError(f"a sheet has 1 to {MOST_EXERCISES} exercises")
    random = Random(f"{rule} {difficulty} {seed}")
    return tuple(islice(_endless(rule, difficulty, random), count))


def exercise(rule: str = "", difficulty: int = 1, seed: int = 1) -> Exercise:
    """One exercise; another seed gives another one, as a rule."""
    return exercises(rule, difficulty, 1, seed)[0]


def _endless(rule: str, difficulty: int, random: Random) -> Iterator[Exercise]:
    """Fair exercises, no two alike, their forms in turn."""
    known: set[str] = set()
    turns: dict[str, list[str]] = {}
    rules: list[str] = []
    while True:
        if not rules:
            rules = [rule] if rule else random.sample(EVERYDAY[difficulty - 1], k=5)
        chosen = rules.pop()
        if not turns.get(chosen):
            forms = forms_of(chosen, difficulty)
            turns[chosen] = random.sample(forms, k=len(forms))
        made = _made(_filled(turns[chosen].pop(), chosen, random), chosen, difficulty)
        key = alike_key(made.function)
        if key not in known and _fair(made):
            known.add(key)
            yield made


def _filled(form: str, rule: str, random: Random) -> str:
    """A form with its places filled, those inside F[…] too."""

    def fill(found: re.Match[str]) -> str:
        slot, inner = found.group(1), found.group(2)
        if inner is not None:
            argument = _filled(inner, rule, random)
            bracketed = argument if argument == VARIABLE else f"({argument})"
            member = random.choice(FAMILIES[rule])
            return member.replace("@", argument).replace("#", bracketed)
        if slot is None:
            return random.choice("+-")
        if slot == "e":
            return random.choice(KNOWN_BY_HEART)
        numbers = {"n": range(2, 7), "b": range(1, 10), "c": range(11, 100)}
        return str(random.choice(numbers.get(slot, _SMALL)))

    same = form.replace("<q>", str(random.randint(1, 5)))
    return _SIDE_BY_SIDE.sub("*", _SLOT.sub(fill, same))


def _made(text: str, rule: str, difficulty: int) -> Exercise:
    function = read_expression(text)
    return Exercise(text, function, differentiate(function, VARIABLE), rule, difficulty)


def _fair(made: Exercise) -> bool:
    """Whether the rule is used, the answer short, and the function has slopes to speak of."""
    if all(step.rule != made.rule for step in made.step.walk()):
        return False
    if len(to_text(made.answer)) > _LONGEST[made.difficulty]:
        return False
    place = {VARIABLE: _SEEN}
    values, slopes = evaluate(made.function, place), evaluate(made.answer, place)
    seen = np.broadcast_to(np.isfinite(values) & np.isfinite(slopes), _SEEN.shape)
    return int(np.count_nonzero(seen)) >= _LEAST_SEEN
