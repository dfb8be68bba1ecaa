"""The chosen step of the derivation with its numbers at a place: parts, slopes, terms."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from msgspec import Struct

from plotter.calculus.step import Part, Role, Step
from plotter.figure.marks import FloatArray
from plotter.figure.scene import Scene
from plotter.language.tree import Add, Divide, Multiply, Negate, Node, Symbol, substitute, walk
from plotter.language.write import to_latex
from plotter.numeric.evaluate import evaluate

CHAIN = "chain"


class Chosen(Struct, frozen=True):
    """A step and what its letters stand for.

    `letter` is what the step differentiates by: the variable, or the name of an inner part.
    `inner` holds those names with their meanings, each in the letters before it.
    """

    step: Step
    letter: str
    inner: tuple[tuple[str, Node], ...]
    whole: bool


class PartAt(Struct, frozen=True):
    """A part at a place: u = 0.36, u′ = 1.2; nan where there is no value."""

    part: Part
    latex: str
    value: float
    slope: float

    @property
    def role(self) -> Role:
        """The color of the part."""
        return self.part.role


class Term(Struct, frozen=True):
    """One of the terms that add up to the slope, in the color of the part that changes in it."""

    latex: str
    color: str
    value: float


def chosen_step(scene: Scene) -> Chosen | None:
    """The chosen step; None if none is chosen or its text has a problem."""
    results, path = scene.results, scene.view.selected_step
    definition, step = results.definition, results.derivation
    if scene.dimmed or definition is None or len(definition.variables) != 1:
        return None
    if path is None or step is None or step.at(path) is None:
        return None
    letter = definition.variable
    inner: list[tuple[str, Node]] = []
    for index in path:
        part = [part for part in step.parts if part.step is not None][index]
        if step.rule == CHAIN and part is step.parts[0]:
            letter = step.parts[1].name
            inner.append((letter, step.parts[1].expression))
        assert part.step is not None
        step = part.step
    return Chosen(step, letter, tuple(inner), whole=not path)


def values_at(scene: Scene, chosen: Chosen, x: float | FloatArray) -> dict[str, FloatArray]:
    """What the letters of the step stand for at x, a number or an array of places."""
    definition = scene.results.definition
    assert definition is not None
    values: dict[str, FloatArray] = {
        name: np.asarray(value) for name, value in scene.inputs.values_for(definition).items()
    }
    values[definition.variable] = np.asarray(x, dtype=np.float64)
    for name, meaning in chosen.inner:
        values[name] = evaluate(meaning, values)
    return values


def parts_at(scene: Scene, chosen: Chosen, x: float) -> tuple[PartAt, ...]:
    """The parts of the step with their values and slopes at x."""
    values = values_at(scene, chosen, x)
    if chosen.step.rule == CHAIN:
        inner = chosen.step.parts[1]
        values[inner.name] = evaluate(inner.expression, values)
    return tuple(_part_at(part, values) for part in chosen.step.parts)


def _part_at(part: Part, values: Mapping[str, FloatArray]) -> PartAt:
    value = float(evaluate(part.expression, values))
    slope = 0.0 if part.derivative is None else float(evaluate(part.derivative, values))
    return PartAt(part, to_latex(Symbol(part.name)), value, slope if value == value else math.nan)


def height_at(scene: Scene, chosen: Chosen, x: float) -> tuple[float, float]:
    """The value and the slope of the whole step at x; the slope is by the step's letter."""
    values = values_at(scene, chosen, x)
    value = float(evaluate(chosen.step.before, values))
    slope = float(evaluate(chosen.step.after, values))
    return value, slope if math.isfinite(value) else math.nan


def heights_of(scene: Scene, chosen: Chosen, node: Node, x: FloatArray) -> FloatArray:
    """A part of the step at many places; nan where it is not finite."""
    values = values_at(scene, chosen, x)
    if chosen.step.rule == CHAIN:
        inner = chosen.step.parts[1]
        values[inner.name] = evaluate(inner.expression, values)
    result = np.broadcast_to(evaluate(node, values), x.shape)
    return np.where(np.isfinite(result), result, np.nan)


def in_variable(chosen: Chosen, node: Node) -> Node:
    """A part of the step with the meanings of its letters in their place."""
    step, inner = chosen.step, chosen.inner
    if step.rule == CHAIN:
        inner = (*inner, (step.parts[1].name, step.parts[1].expression))
    for name, meaning in reversed(inner):
        node = substitute(node, {name: meaning})
    return node


def terms_at(scene: Scene, chosen: Chosen, parts: tuple[PartAt, ...], x: float) -> tuple[Term, ...]:
    """The terms of the rule's formula with their numbers: u′v and uv′ of a product."""
    values = values_at(scene, chosen, x)
    roles: dict[str, str] = {}
    for part in parts:
        values[part.part.name] = np.asarray(part.value)
        values[f"{part.part.name}'"] = np.asarray(part.slope)
        roles[f"{part.part.name}'"] = part.role
    terms: list[Term] = []
    for node in terms_of(chosen.step.right):
        names = [leaf.name for leaf in walk(node) if isinstance(leaf, Symbol)]
        color = next((roles[name] for name in names if name in roles), "derivative")
        terms.append(Term(to_latex(node), color, float(evaluate(node, values))))
    return tuple(terms)


def terms_of(node: Node) -> tuple[Node, ...]:
    """What is added up; a sum in a numerator or in the last of several factors is taken apart."""
    match node:
        case Add(terms):
            return terms
        case Multiply(factors=(*others, Add(terms))):
            return tuple(Multiply((*others, *_factors(term))) for term in terms)
        case Divide(Add(terms), denominator):
            return tuple(_divided(term, denominator) for term in terms)
        case _:
            return (node,)


def _factors(node: Node) -> tuple[Node, ...]:
    return node.factors if isinstance(node, Multiply) else (node,)


def _divided(term: Node, denominator: Node) -> Node:
    match term:
        case Negate(operand):
            return Negate(Divide(operand, denominator))
        case _:
            return Divide(term, denominator)
