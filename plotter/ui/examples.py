"""The Examples menu, from resources/examples.toml."""

from __future__ import annotations

import tomllib
from functools import cache

from msgspec import Struct

from plotter import resources
from plotter.descent.optimizers import OPTIMIZERS


class Example(Struct, frozen=True):
    """A function as typed, a few words about it, and what to show it with."""

    text: str
    words: str
    tangent: float
    start: float
    rate: float
    tangent_y: float | None = None
    start_y: float | None = None
    optimizer: str = OPTIMIZERS[0].name


class ExampleGroup(Struct, frozen=True):
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
