"""Backpropagation against 30 digits, and against the derivation at every node of the graph."""

import json
import math
from pathlib import Path

import pytest

from plotter.calculus.differentiate import differentiate
from plotter.calculus.graph import Graph, build_graph
from plotter.calculus.graph_derivation import links_of, way_to
from plotter.calculus.graph_run import Pass, run_graph
from plotter.language.parse import read
from plotter.numeric.derivative import derivative_values

DATA = Path(__file__).parent.parent / "data"
FINEST = 1e-12

LESSON = ("x^3", "x^2 + 3x", "x^2 e^x", "x^2/e^x", "e^(x^2)")


def test_gradients_agree_with_30_digits_to_1e_12() -> None:
    rows = json.loads((DATA / "graph" / "gradients.json").read_text("utf-8"))["rows"]
    letters: set[int] = set()
    for row in rows:
        body = read(row["text"], known=frozenset(row["at"])).body
        graph = build_graph(body)
        numbers = run_graph(graph, row["at"])
        letters.add(len(row["at"]))
        assert numbers.values[0] == pytest.approx(float(row["value"]), rel=FINEST, abs=FINEST)
        size = max(1.0, *(abs(float(part)) for part in row["gradient"].values()))
        for name, part in row["gradient"].items():
            node = graph.node_of(name)
            assert node is not None
            derivative = numbers.derivatives[node.index]
            assert derivative is not None, row["text"]
            assert abs(derivative - float(part)) <= FINEST * size, (row["text"], name)
    assert (len(rows), letters) == (200, {1, 2, 3, 4, 5, 6})


def by_the_variable(graph: Graph, numbers: Pass, name: str) -> list[float]:
    """The derivative of every node by a letter: forward along the same edges."""
    found = [0.0] * len(graph.nodes)
    for node in reversed(graph.nodes):
        if node.kind == "input":
            found[node.index] = float(node.operation == name)
        parts = zip(node.inputs, numbers.local[node.index], strict=True)
        found[node.index] += sum(
            found[place] * (math.nan if local is None else local) for place, local in parts
        )
    return found


def corpus() -> list[str]:
    rows = (DATA / "corpora" / "derivatives.jsonl").read_text("utf-8").splitlines()
    return [str(json.loads(row)["text"]) for row in rows]


def test_every_step_of_the_derivation_has_the_value_of_its_node() -> None:
    compared = 0
    for text in (*LESSON, *corpus()):
        definition = read(text)
        if definition.parameters:
            continue
        variable, graph = definition.variable, build_graph(definition.body)
        derivation = differentiate(definition.body, variable)
        for x in (0.37, 1.3, -0.6):
            numbers = run_graph(graph, {variable: x})
            slopes = by_the_variable(graph, numbers, variable)
            for way, link in links_of(graph, derivation).items():
                step = derivation.at(way)
                assert step is not None
                if step.before != graph.nodes[link.node].expression:
                    continue  # an outer function, written in a letter of its own
                expected = float(
                    derivative_values(step.before, step.after, variable, {variable: x})
                )
                if math.isnan(expected) or math.isnan(slopes[link.node]):
                    continue
                assert slopes[link.node] == pytest.approx(expected, rel=1e-9, abs=1e-12), (
                    text, x, step.rule,
                )  # fmt: skip
                compared += 1
    assert compared > 700


def test_the_outer_step_of_a_chain_is_the_local_derivative_of_its_edge() -> None:
    for text in ("e^(x^2)", "(x^2+1)^3", "ln(sin(x))", "tanh(3x+1)", "sqrt(1+x^2)"):
        body = read(text).body
        graph, derivation = build_graph(body), differentiate(body, "x")
        numbers = run_graph(graph, {"x": 0.7})
        assert derivation.rule == "chain"
        outer = derivation.children[0]
        (edge,) = links_of(graph, derivation)[()].edges
        assert links_of(graph, derivation)[0,].edges == {edge}
        letter = derivation.parts[1].name
        inner = numbers.values[graph.nodes[edge[0]].inputs[edge[1]]]
        assert inner is not None
        expected = float(derivative_values(outer.before, outer.after, letter, {letter: inner}))
        assert numbers.local[edge[0]][edge[1]] == pytest.approx(expected, rel=1e-12)


def test_each_operation_of_the_lesson_is_a_step_and_back() -> None:
    for text in LESSON:
        body = read(text).body
        graph, derivation = build_graph(body), differentiate(body, "x")
        links = links_of(graph, derivation)
        for node in graph.nodes:
            if node.kind == "operation":
                way = way_to(links, node.index)
                assert way is not None, (text, node.text)
                assert links[way].node == node.index
