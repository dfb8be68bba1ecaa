"""What is remembered by which object it is, not by what it is like."""

from __future__ import annotations

from typing import Generic, TypeVar, cast

Value = TypeVar("Value")


class Same(Generic[Value]):
    """A value as a key of a cache: equal only to the very same object, so found at once."""

    def __init__(self, value: Value) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and cast(Same[Value], other).value is self.value

    def __hash__(self) -> int:
        return id(self.value)
