"""What a text was understood to define."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from plotter.language.tree import Node, symbols


@dataclass(frozen=True)
class Definition:
    """A function as read: its name, its variable(s), and the expression as typed.

    `text` is what was typed, unchanged. `variables` has one name for f(x), two for f(x, y).
    """

    text: str
    body: Node
    name: str = "f"
    variables: tuple[str, ...] = ("x",)

    @property
    def variable(self) -> str:
        """The first variable, the one that is differentiated by."""
        return self.variables[0]

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        """The other letters, in alphabetical order."""
        return tuple(sorted(symbols(self.body) - set(self.variables)))
