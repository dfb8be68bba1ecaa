"""What an optimizer is: a named way to turn gradients into steps, with words for each stage."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from msgspec import Struct, field

from plotter.descent.account import Account
from plotter.descent.field import Field, Sweep
from plotter.descent.objective import Objective, Point
from plotter.descent.option import Option, Settings, chosen_settings
from plotter.language.words import mark

State = Mapping[str, Point]
"""The memory of an optimizer by name, one number per dimension."""

Stepper = Callable[[float, Point, float, Point], tuple[Point, State]]
"""(learning rate, point, value, gradient) -> (update, state after it); remembers earlier calls."""

CoordinateStepper = Callable[[float, float, float], tuple[float, tuple[float, ...]]]
"""The same for one coordinate: (learning rate, x, gradient) -> (update, memory)."""


class Stage(Struct, frozen=True):
    """One line of the update: its formula in LaTeX and what it does, in a sentence."""

    latex: str
    words: str


class Optimizer(Struct, frozen=True):
    """A method of descent.

    `formula` is the update in one line of LaTeX, `stages` the same line by line. `start` makes
    the stepper of a fresh run. `stability` gives the largest η·f″ with which the method
    converges on a parabola, for methods that have such a limit. `sweep` takes the steps of many
    fresh runs at once. `account` tells what one step in one variable is made of.
    """

    name: str
    label: str
    idea: str
    formula: str
    stages: tuple[Stage, ...]
    source: str
    learning_rate: float
    start: Callable[[Objective, Settings], Stepper]
    sweep: Callable[[Field, Settings], Sweep]
    account: Account
    options: tuple[Option, ...] = ()
    memory: tuple[str, ...] = field(default=())
    stability: Callable[[Settings], float] | None = None

    def settings(self, chosen: Settings | None = None) -> dict[str, float]:
        """All options with their values: those chosen, else the defaults.

        Raises ValueError for an option the method does not have or a value out of its range.
        """
        return chosen_settings(self.name, self.options, chosen)


def coordinatewise(
    make: Callable[[Settings], CoordinateStepper], memory: tuple[str, ...]
) -> Callable[[Objective, Settings], Stepper]:
    """The `start` of a method that treats every coordinate alike and by itself."""

    def start(objective: Objective, settings: Settings) -> Stepper:
        if objective.dimension == 1:
            return _single(make(settings), memory)
        return _several([make(settings) for _ in range(objective.dimension)], memory)

    return start


def _single(update: CoordinateStepper, memory: tuple[str, ...]) -> Stepper:
    def step(rate: float, x: Point, f: float, gradient: Point) -> tuple[Point, State]:
        change, kept = update(rate, x[0], gradient[0])
        return (change,), {name: (value,) for name, value in zip(memory, kept, strict=True)}

    return step


def _several(updates: list[CoordinateStepper], memory: tuple[str, ...]) -> Stepper:
    def step(rate: float, x: Point, f: float, gradient: Point) -> tuple[Point, State]:
        results = [
            update(rate, at, slope) for update, at, slope in zip(updates, x, gradient, strict=True)
        ]
        state = {
            name: tuple(kept[index] for _, kept in results) for index, name in enumerate(memory)
        }
        return tuple(change for change, _ in results), state

    return step


BELOW_ONE = 1.0 - 1e-9
"""The largest value of a fraction that has to stay below 1."""

EPS_WORDS = mark("keeps the division away from zero")


def eps(default: float) -> Option:
    """The small number ε under a fraction."""
    return Option("eps", default, 0.0, 1.0, "\\varepsilon", EPS_WORDS)


def weight_decay(default: float = 0.0) -> Option:
    """The pull λ towards zero."""
    return Option(
        "weight_decay", default, 0.0, 10.0, "\\lambda", mark("pulls the point towards zero")
    )


def fraction(name: str, default: float, latex: str, words: str) -> Option:
    """A share from 0 to just below 1: how much of the past is kept."""
    return Option(name, default, 0.0, BELOW_ONE, latex, words)


def switch(name: str, latex: str, words: str) -> Option:
    """Something that is off (0) or on (1)."""
    return Option(name, 0.0, 0.0, 1.0, latex, words)


def square_root(value: float) -> float:
    """√value, with rounding errors below zero taken as zero."""
    return math.sqrt(value) if value > 0 else 0.0
