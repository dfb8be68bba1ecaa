"""The Examples menu, from resources/examples.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from plotter import resources
from plotter.descent.optimizers import OPTIMIZERS


@dataclass(frozen=True, slots=True)
class Example:
    """A function as typed, a few words about it, and what to show it with."""

    text: str
    words: str
    tangent: float
    start: float
    rate: float
    tangent_y: float | None = None
    start_y: float | None = None
    optimizer: str = OPTIMIZERS[0].name


@dataclass(frozen=True, slots=True)
class ExampleGroup:
    """Examples under a common title."""

    title: str
    examples: tuple[Example, ...]


@cache
def example_groups() -> tuple[ExampleGroup, ...]:
    """All examples, in the order of the menu."""
    table = tomllib.loads(resources.read_text("examples.toml"))
    return tuple(
        ExampleGroup(group["title"], tuple(Example(**entry) for entry in group["examples"]))
        for group in table["group"]
    )
