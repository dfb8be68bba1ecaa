"""Plain Python functions as objectives, and the functions that reference runs are made on."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest

Point = tuple[float, ...]


@dataclass(frozen=True)
class PlainObjective:
    """An objective from three callables that take the coordinates."""

    f: Callable[..., float]
    slopes: Callable[..., Sequence[float]]
    second: Callable[..., Sequence[Sequence[float]]]
    variables: tuple[str, ...] = ("x",)

    @property
    def dimension(self) -> int:
        return len(self.variables)

    def value(self, point: Point) -> float:
        try:
            return float(self.f(*point))
        except (ValueError, ZeroDivisionError):
            return math.nan
        except OverflowError:
            return math.inf

    def gradient(self, point: Point) -> Point:
        try:
            return tuple(map(float, self.slopes(*point)))
        except (ValueError, ZeroDivisionError):
            return (math.nan,) * self.dimension
        except OverflowError:
            return (math.inf,) * self.dimension

    def hessian(self, point: Point) -> tuple[Point, ...]:
        try:
            return tuple(tuple(map(float, row)) for row in self.second(*point))
        except (ValueError, ZeroDivisionError, OverflowError):
            return ((math.nan,) * self.dimension,) * self.dimension


OBJECTIVES = {
    "parabola": PlainObjective(lambda x: x * x, lambda x: (2 * x,), lambda x: ((2.0,),)),
    "sine": PlainObjective(
        lambda x: math.sin(x) + x * x / 10,
        lambda x: (math.cos(x) + x / 5,),
        lambda x: ((-math.sin(x) + 1 / 5,),),
    ),
    "hill": PlainObjective(
        lambda x: math.cos(x) - x * x / 10,
        lambda x: (-math.sin(x) - x / 5,),
        lambda x: ((-math.cos(x) - 1 / 5,),),
    ),
    "quartic": PlainObjective(
        lambda x: (x * x - 1) ** 2 / 4 + x / 5,
        lambda x: (x * (x * x - 1) + 1 / 5,),
        lambda x: ((3 * x * x - 1,),),
    ),
    "valley": PlainObjective(
        lambda x, y: x * x / 2 + 5 * y * y + x * y,
        lambda x, y: (x + y, 10 * y + x),
        lambda x, y: ((1.0, 1.0), (1.0, 10.0)),
        ("x", "y"),
    ),
    "saddle": PlainObjective(
        lambda x, y: x * x - y * y,
        lambda x, y: (2 * x, -2 * y),
        lambda x, y: ((2.0, 0.0), (0.0, -2.0)),
        ("x", "y"),
    ),
}
"""Functions that reference runs are made on, and a saddle."""


@pytest.fixture
def objectives() -> dict[str, PlainObjective]:
    return OBJECTIVES
