"""graph on the command line: the contract's keys, dot, and letters without a value."""

import io
import json
from typing import Any

import pytest

from plotter.cli.main import main
from plotter.cli.terminal import Terminal


def ask(*arguments: str, lines: str = "") -> tuple[int, str, str]:
    output, errors = io.StringIO(), io.StringIO()
    status = main(arguments, Terminal(output, errors, io.BytesIO(lines.encode())))
    return status, output.getvalue(), errors.getvalue()


def answer(*arguments: str) -> dict[str, Any]:
    return json.loads(ask("graph", *arguments, "--format", "json")[1])


def test_the_keys_are_those_of_the_contract() -> None:
    found = answer("x^2 e^x", "--at", "1")
    assert list(found) == ["input", "problem", "nodes", "output"]
    assert found["output"] == 0
    first = found["nodes"][0]
    assert {"id", "operation", "text", "value", "derivative", "inputs", "local"} <= set(first)
    assert [node["id"] for node in found["nodes"]] == list(range(len(found["nodes"])))
    assert (first["operation"], first["derivative"]) == ("multiply", 1.0)


def test_json_is_what_is_answered_unless_asked_otherwise() -> None:
    assert json.loads(ask("graph", "x^2", "--at", "3")[1])["nodes"][0]["value"] == 9.0


def test_letters_get_values_by_name() -> None:
    found = answer("w x + b", "--at", "w=2,x=3,b=-1")
    values = {node["text"]: node["derivative"] for node in found["nodes"]}
    assert (values["w"], values["x"], values["b"]) == (3.0, 2.0, 1.0)
    assert answer("a x", "--at", "2", "--set", "a=3")["nodes"][0]["value"] == 6.0


def test_a_letter_without_a_value_is_a_problem_at_its_place() -> None:
    status, output, errors = ask("graph", "w x + b", "--at", "w=2,x=3", "--format", "json")
    problem = json.loads(output)["problem"]
    assert status == 1
    assert (problem["kind"], problem["start"], problem["end"]) == ("unknown name", 6, 7)
    assert "b has no value" in errors


def test_undefined_is_null() -> None:
    nodes = answer("1/x", "--at", "0")["nodes"]
    assert nodes[0]["value"] is None
    assert nodes[-1]["derivative"] is None


def test_dot_names_every_node_and_edge() -> None:
    written = ask("graph", "x sin(x)", "--at", "1", "--format", "dot")[1]
    assert written.startswith("digraph {")
    assert written.rstrip().endswith("}")
    assert written.count("[label=") == 3 + 3


def test_one_line_of_input_is_one_answer() -> None:
    lines = ask("graph", "-", "--at", "1", lines="x^2\nx+(\nsin x\n")[1].splitlines()
    assert [json.loads(line)["problem"] is None for line in lines] == [True, False, True]


@pytest.mark.parametrize("at", ["", "x", "x=", "w=2,x"])
def test_wrong_places_are_wrong_usage(at: str) -> None:
    assert ask("graph", "x", "--at", at)[0] == 2


def test_svg_is_the_drawing_and_the_same_every_time() -> None:
    asked = ("graph", "x^2 e^x", "--at", "0.6", "--format", "svg")
    status, first, errors = ask(*asked)
    assert (status, errors) == (0, "")
    assert first.startswith("<?xml")
    assert first.rstrip().endswith("</svg>")
    assert ask(*asked)[1] == first
    assert ask(*asked, "--step", "0")[1] != first
    assert ask(*asked, "--theme", "dark")[1] != first


def test_what_cannot_be_drawn_is_wrong_usage() -> None:
    large = "+".join(f"sin({n}x)" for n in range(1, 200))
    status, _, errors = ask("graph", large, "--at", "1", "--format", "svg")
    assert status == 2
    assert "300 nodes" in errors


def test_without_a_result_nothing_is_sent_back() -> None:
    nodes = answer("ln(x)", "--at", "-1")["nodes"]
    assert [node["derivative"] for node in nodes] == [None, None]
    assert nodes[-1]["value"] == -1.0


def test_values_keep_their_digits_where_doubles_lose_them() -> None:
    assert answer("0.1 + 0.2 - x", "--at", "0.3")["nodes"][0]["value"] == 0.0
    value = answer("(1 - cos(x))/x^2", "--at", "1e-9")["nodes"][0]["value"]
    assert value == pytest.approx(0.5, rel=1e-12)
