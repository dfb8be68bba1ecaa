"""Backpropagation gives the derivation's values, at every node, with equal parts shared."""

import json
import math
import random
from pathlib import Path

import pytest

from plotter.calculus.differentiate import differentiate
from plotter.calculus.graph import Graph, build_graph
from plotter.calculus.graph_run import backward, run_graph
from plotter.language.parse import read
from plotter.language.tree import Node, Symbol, children, rebuild, substitute, symbols
from plotter.numeric.derivative import derivative_values
from plotter.numeric.evaluate import evaluate

CORPUS = Path(__file__).parent.parent / "data" / "corpora" / "derivatives.jsonl"


def graph_of(text: str) -> Graph:
    return build_graph(read(text).body)


def test_equal_parts_are_one_node_and_come_after_what_uses_them() -> None:
    graph = graph_of("(x^2+1)^3 sin(x^2+1)")
    assert [node.operation for node in graph.nodes].count("add") == 1
    for node in graph.nodes:
        assert node.index == graph.nodes.index(node)
        assert all(place > node.index for place in node.inputs)


def test_the_lesson_product_is_told_as_in_the_book() -> None:
    graph = graph_of("x^2 e^x")
    numbers = run_graph(graph, {"x": 1.0})
    assert [node.operation for node in graph.nodes] == ["multiply", "exponential", "power", "x"]
    assert numbers.values == pytest.approx((math.e, math.e, 1.0, 1.0))
    assert numbers.derivatives == pytest.approx((1.0, 1.0, math.e, 3 * math.e))
    assert numbers.local[0] == pytest.approx((math.e, 1.0))


def rows() -> list[dict[str, object]]:
    return [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]


def test_the_result_agrees_with_the_derivation_on_the_corpus() -> None:
    compared = 0
    for row in rows():
        definition = read(str(row["text"]))
        if definition.parameters:
            continue
        variable, body = definition.variable, definition.body
        graph = build_graph(body)
        node = graph.node_of(variable)
        derivative = differentiate(body, variable).after
        for x in (0.37, 1.3, 2.1, -0.6):
            expected = float(derivative_values(body, derivative, variable, {variable: x}))
            numbers = run_graph(graph, {variable: x})
            if node is None or math.isnan(expected) or None in numbers.derivatives:
                continue
            got = numbers.derivatives[node.index]
            assert got == pytest.approx(expected, rel=1e-9, abs=1e-12), (row["text"], x)
            compared += 1
    assert compared > 250


def test_every_node_agrees_with_the_derivation_by_that_node() -> None:
    for text in ("x^2 e^x", "x^2/e^x", "e^(x^2)", "(x^2+1)^3 sin(x^2+1)", "ln(1+e^(3x-1))"):
        body = read(text).body
        graph = build_graph(body)
        values = {"x": 0.7}
        numbers = run_graph(graph, values)
        for node in graph.nodes[1:]:
            if not symbols(node.expression):
                continue
            cut = Symbol("cut")
            opened = _replaced(body, node.expression, cut)
            slope = differentiate(opened, "cut").after
            at = {**values, "cut": float(evaluate(node.expression, values))}
            expected = float(evaluate(slope, at))
            assert numbers.derivatives[node.index] == pytest.approx(expected, rel=1e-12)


def _replaced(body: Node, part: Node, by: Symbol) -> Node:
    if body == part:
        return by
    parts = children(body)
    return rebuild(body, tuple(_replaced(entry, part, by) for entry in parts))


def test_several_letters_get_their_derivatives_in_one_pass() -> None:
    graph = graph_of("tanh(w x + b)")
    numbers = run_graph(graph, {"w": 0.5, "x": 2.0, "b": -1.5})
    outer = 1 / math.cosh(-0.5) ** 2
    expected = {"w": outer * 2.0, "x": outer * 0.5, "b": outer}
    for name, value in expected.items():
        node = graph.node_of(name)
        assert node is not None
        assert numbers.derivatives[node.index] == pytest.approx(value, rel=1e-14)


def test_where_there_is_no_derivative_there_is_none() -> None:
    for text in ("|x|", "sqrt(x)", "1/x", "{x^2 if x < 0, x otherwise}"):
        definition = read(text)
        numbers = run_graph(build_graph(definition.body), {"x": 0.0})
        assert numbers.derivatives[-1] is None


def test_the_active_piece_gets_the_derivative() -> None:
    graph = graph_of("{x^2 if x < 0, 3x otherwise}")
    for x, slope in ((-2.0, -4.0), (2.0, 3.0)):
        numbers = run_graph(graph, {"x": x})
        node = graph.node_of("x")
        assert node is not None
        assert numbers.derivatives[node.index] == pytest.approx(slope)


def test_backward_is_linear_in_the_edges() -> None:
    graph = graph_of("x^2 e^x")
    numbers = run_graph(graph, {"x": 1.3})
    generator = random.Random(5)
    factor = generator.uniform(1, 2)
    local = tuple(
        tuple(None if slope is None else slope * factor for slope in edges) if place == 0 else edges
        for place, edges in enumerate(numbers.local)
    )
    before, after = numbers.derivatives[-1], backward(graph, local)[-1]
    assert before is not None
    assert after == pytest.approx(before * factor)


def test_substitution_keeps_sharing_countable() -> None:
    body = substitute(read("u + u^2").body, {"u": read("x sin x").body})
    assert [node.operation for node in build_graph(body).nodes].count("sin") == 1
