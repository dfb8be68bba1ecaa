"""What a text was understood to define."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

from plotter.language.tree import Node, symbols


class Definition(Struct, frozen=True, dict=True):
    """A function as read: its name, its variable(s), and the expression as typed.

    `text` is what was typed, unchanged. `variables` has one name for f(x), two for f(x, y).
    `by` is the variable that is differentiated by, if that is not the first.
    """

    text: str
    body: Node
    name: str = "f"
    variables: tuple[str, ...] = ("x",)
    by: str = ""

    @property
    def variable(self) -> str:
        """The variable that is differentiated by."""
        return self.by or self.variables[0]

    @property
    def planar(self) -> bool:
        """Whether it is a function of two variables, over a plane."""
        return len(self.variables) == 2

    @property
    def held(self) -> tuple[str, ...]:
        """The variables that are held constant while it is differentiated by the other."""
        return tuple(name for name in self.variables if name != self.variable)

    @property
    def pair(self) -> tuple[str, str]:
        """The two variables; raises ValueError unless there are two."""
        first, second = self.variables
        return first, second

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        """The other letters, in alphabetical order."""
        return tuple(sorted(symbols(self.body) - set(self.variables)))
