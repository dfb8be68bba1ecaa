"""The sentences and the arithmetic of the passes: at good places and where nothing is defined."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from plotter.calculus.graph_paths import paths_to
from plotter.drawing.typeset import typeset
from plotter.figure.graph.moment import GraphScene, graph_scene
from plotter.figure.scene import Scene
from plotter.language.parse import read
from plotter.model.graph_view import GraphView
from plotter.model.state import Inputs, Results, View
from plotter.ui.graph.product import written_out
from plotter.ui.graph.words import arithmetic, joins, sentence, spoken

CORPUS = Path(__file__).parent.parent.parent / "data" / "corpora" / "derivatives.jsonl"
ODD = ("|x|", "sqrt(x)", "1/x", "ln(x)", "{x^2 if x < 0, 3x otherwise}", "x^x", "max(x, 2)", "7")


def at(text: str, x: float, position: int | None = None) -> tuple[Scene, GraphScene]:
    inputs = Inputs(text=text, tangent_x=x)
    view = View(lens="graph", graph=GraphView(position=position))
    scene = Scene(inputs, view, Results(inputs, definition=read(text)))
    found = graph_scene(scene)
    assert found is not None
    return scene, found


def step(text: str, x: float, phase: str, operation: str) -> GraphScene:
    _, whole = at(text, x)
    nodes = whole.study.graph.nodes
    place = next(
        place
        for place, entry in enumerate(whole.study.steps)
        if entry.phase == phase and nodes[entry.node].operation == operation
    )
    return at(text, x, place)[1]


def test_a_node_forward_is_written_with_its_numbers() -> None:
    found = step("x^2 e^x", 0.6, "forward", "multiply")
    assert sentence(found, "f") == "This node multiplies."
    assert arithmetic(found, "f") == ["x^{2} e^{x} = 0.36 \\cdot 1.822 = \\textcolor{f}{0.656}"]


def test_a_node_back_sends_its_derivative_times_the_local_one() -> None:
    found = step("x^2 e^x", 0.6, "back", "power")
    (line,) = arithmetic(found, "f")
    assert line.startswith("x:")
    assert "1.8221 \\cdot 1.2 = " in line


def test_joining_paths_are_summed_where_the_last_one_arrives() -> None:
    first, second = (step("x^2 e^x", 1.0, "back", name) for name in ("exponential", "power"))
    sums = [joins(found) for found in (first, second)]
    assert sorted(map(len, sums)) == [0, 1]
    (line,) = max(sums, key=len)
    assert " + " in line
    assert "8.155" in line


def test_a_factor_below_zero_gets_parentheses() -> None:
    found = step("-2 x y", -1.5, "back", "multiply")
    assert any("\\left(-" in line for line in arithmetic(found, "f"))


def every_place() -> Iterator[tuple[str, float]]:
    rows = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
    for text in (*ODD, *(str(row["text"]) for row in rows[::4])):
        for x in (0.0, -1.0, 0.6, 1e300):
            yield text, x


@pytest.mark.usefixtures("qapp")
def test_there_are_words_for_everything() -> None:
    for text, x in every_place():
        definition = read(text)
        if definition.planar:
            continue
        scene, whole = at(text, x)
        for place in range(len(whole.study.steps)):
            _, found = at(text, x, place)
            assert sentence(found, "f")
            for latex in (*arithmetic(found, "f"), *joins(found)):
                assert typeset(latex, 18.0).width > 0, latex
        for node in whole.study.graph.nodes:
            assert node.text in spoken(whole, node.index, "f")
            paths = paths_to(whole.study.graph, whole.numbers, node.index, 3)
            assert typeset(written_out(scene, x, paths), 18.0).width > 0
