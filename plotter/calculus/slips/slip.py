"""What a slip is: a wrong result of one step, with a name and a sentence that helps."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from plotter.calculus import tidy
from plotter.calculus.rules.rule import values
from plotter.calculus.step import Step
from plotter.language.tree import Node


class Slip(Struct, frozen=True):
    """A wrong result of one step, what kind of mistake it is, and what the rule says instead."""

    kind: str
    message: str
    result: Node


Slips = Callable[[Step], Iterator[Slip]]


def put_in(step: Step, template: Node) -> Node:
    """A wrong formula in the names of the step's parts, with the parts put in."""
    return tidy.instantiate(template, values(step.parts))
