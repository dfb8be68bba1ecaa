"""Results remembered for the very same objects: comparing whole trees would cost too much."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

Value = TypeVar("Value")


class ByIdentity(Generic[Value]):
    """Remembers the last few results; the objects are kept, so that an id stays theirs."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._known: dict[tuple[object, ...], tuple[tuple[object, ...], Value]] = {}
        self._lock = Lock()

    def find(
        self, objects: tuple[object, ...], names: tuple[Hashable, ...], make: Callable[[], Value]
    ) -> Value:
        """What was made for these objects and names, made now if it is not known."""
        key = (*map(id, objects), *names)
        with self._lock:
            found = self._known.get(key)
        if found is not None:
            return found[1]
        value = make()
        with self._lock:
            while len(self._known) >= self._most:
                self._known.pop(next(iter(self._known)))
            self._known[key] = (objects, value)
        return value
