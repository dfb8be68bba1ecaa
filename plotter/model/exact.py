"""What is known of a function in exact numbers."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from types import MappingProxyType
from typing import Generic, TypeVar

from msgspec import Struct, field

from plotter.language.definition import Definition

Key = TypeVar("Key", bound=Hashable)
Found = TypeVar("Found")


class Exact(Struct, Generic[Key, Found], frozen=True, eq=False):
    """What was found exactly, by what was asked for; None for what has no exact numbers.

    It belongs to the function `of` with these values of its parameters, in any view.
    """

    of: Definition | None = None
    parameters: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    known: Mapping[Key, Found | None] = field(default_factory=lambda: MappingProxyType({}))

    def belongs(self, of: Definition | None, parameters: Mapping[str, float]) -> bool:
        """Whether it is about this function with these parameters."""
        return self.of is of and of is not None and dict(self.parameters) == dict(parameters)
