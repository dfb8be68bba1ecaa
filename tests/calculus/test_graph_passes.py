"""The passes step by step, their cost, the paths of the chain rule, and finite differences."""

import math

import numpy as np
import pytest

from plotter.calculus.finite_difference import check_by_differences
from plotter.calculus.graph_cost import cost_of
from plotter.calculus.graph_paths import paths_to
from plotter.calculus.graph_run import GraphProgram
from plotter.calculus.graph_steps import moment_at
from plotter.calculus.graph_study import GraphStudy, study_of
from plotter.language.parse import read

NETWORK = "v tanh(w x + b) + c"
VALUES = {"v": 2.0, "w": 0.5, "x": 2.0, "b": -1.5, "c": 0.1}


def study(text: str) -> GraphStudy:
    return study_of(read(text, known=frozenset("abcvwxy")).body)


def test_the_pass_goes_forward_through_every_operation_and_back() -> None:
    phases = [step.phase for step in study("x^2 e^x").steps]
    assert phases == ["given", *["forward"] * 3, "seed", *["back"] * 3, "done"]


def test_every_input_is_known_before_it_is_used_and_whole_before_it_sends() -> None:
    found = study(NETWORK)
    numbers = found.program.run(VALUES)
    for place, step in enumerate(found.steps[1:], start=1):
        before = moment_at(found.graph, numbers, found.steps, place - 1)
        if step.phase == "forward":
            assert before.known.issuperset(found.graph.nodes[step.node].inputs)
            assert step.node not in before.known
        if step.phase == "back":
            assert step.node in before.whole


def test_the_end_of_the_passes_has_all_numbers() -> None:
    found = study(NETWORK)
    numbers = found.program.run(VALUES)
    last = moment_at(found.graph, numbers, found.steps, 10**6)
    assert (last.values, last.step.phase) == (numbers.values, "done")
    assert last.derivatives == pytest.approx(numbers.derivatives)


def test_where_paths_join_the_parts_are_added() -> None:
    found = study("x^2 e^x")
    numbers = found.program.run({"x": 1.0})
    (x,) = (node.index for node in found.graph.nodes if node.kind == "input")
    partial = moment_at(found.graph, numbers, found.steps, 6)
    assert x in partial.reached
    assert x not in partial.whole
    whole = moment_at(found.graph, numbers, found.steps, 7)
    assert x in whole.whole
    assert whole.derivatives[x] == pytest.approx(3 * math.e)
    first = partial.derivatives[x]
    assert first is not None
    assert 0 < first < 3 * math.e


def test_numbers_are_sent_nothing() -> None:
    found = study("3x + 2")
    numbers = found.program.run({"x": 1.0})
    last = moment_at(found.graph, numbers, found.steps, 99)
    for node in found.graph.nodes:
        assert (last.derivatives[node.index] is None) == (node.kind == "number")


def test_costs_are_those_counted_by_hand() -> None:
    # w x, + b, tanh, v ·, + c: five operations, nine edges.
    cost = cost_of(study(NETWORK).graph)
    assert (cost.letters, cost.forward) == (5, 5)
    assert (cost.back_products, cost.back_sums) == (9, 0)
    # Forward mode: w and x run through 5 edges each, b 4, v 2, c 1.
    assert (cost.forward_mode_products, cost.forward_mode_sums) == (17, 0)
    square = cost_of(study("x^2 e^x").graph)
    assert (square.back_products, square.back_sums, square.forward_mode) == (4, 1, 5)


def test_the_products_of_the_paths_add_up_to_the_derivative() -> None:
    for text in ("x^2 e^x", "(x^2+1)^3 sin(x^2+1)", "x^2/e^x", "e^(x^2)"):
        found = study(text)
        numbers = found.program.run({"x": 0.7})
        node = found.graph.node_of("x")
        assert node is not None
        paths = paths_to(found.graph, numbers, node.index, 100)
        assert len(paths.shown) == paths.count
        total = sum(path.product for path in paths.shown)
        assert total == pytest.approx(numbers.derivatives[node.index], rel=1e-12)
        assert paths.total == pytest.approx(total, rel=1e-12)


def test_many_paths_are_counted_without_being_walked() -> None:
    doubled = "x"
    for _ in range(6):
        doubled = f"(sin({doubled}) + cos({doubled}))"
    found = study(doubled)
    node = found.graph.node_of("x")
    assert node is not None
    paths = paths_to(found.graph, found.program.run({"x": 0.3}), node.index, 3)
    assert (len(paths.shown), paths.count) == (3, 2**6)


def test_another_value_at_a_node_changes_what_comes_after_it() -> None:
    found = study("(x^2+1)^3 sin(x^2+1)")
    numbers = found.program.run({"x": 0.7})
    (inner,) = (node.index for node in found.graph.nodes if node.operation == "add")
    changed = found.program.result_with({"x": 0.7}, numbers, inner, 2.0)
    assert changed == pytest.approx(8 * math.sin(2.0))
    (x,) = (node.index for node in found.graph.nodes if node.kind == "input")
    moved = found.program.result_with({"x": 0.7}, numbers, x, 1.0)
    assert moved == pytest.approx(8 * math.sin(2.0))


def test_a_letter_also_moves_in_the_conditions_of_pieces() -> None:
    program = GraphProgram(study("{x^2 if x < 0, 3x otherwise}").graph)
    values = {"x": -1.0}
    numbers = program.run(values)
    (x,) = (node.index for node in program.graph.nodes if node.kind == "input")
    assert program.result_with(values, numbers, x, 2.0) == 6.0


def test_finite_differences_come_near_and_then_lose_digits() -> None:
    found = study(NETWORK)
    numbers = found.program.run(VALUES)
    for node in found.graph.nodes[1:]:
        check = check_by_differences(found.program, VALUES, numbers, node.index)
        assert check is not None, node
        best = check.best
        assert best is not None
        assert best[1] < 1e-8
        assert check.derivative == numbers.derivatives[node.index]
    tanh = next(node for node in found.graph.nodes if node.operation == "tanh")
    inner = check_by_differences(found.program, VALUES, numbers, tanh.inputs[0])
    assert inner is not None
    # Central errors fall with h² at first, and grow again when rounding takes over.
    place = int(np.argmin(np.abs(np.log10(inner.h) + 1)))
    ratio = inner.central[place] / inner.central[place + 4]
    assert 80 < ratio < 120
    assert inner.central[-1] > 1e3 * np.nanmin(inner.central)


def test_there_is_no_check_where_there_is_no_derivative() -> None:
    found = study("|x|")
    numbers = found.program.run({"x": 0.0})
    assert check_by_differences(found.program, {"x": 0.0}, numbers, 1) is None


def test_letters_that_look_like_our_own_are_kept_apart() -> None:
    found = study_of(read("u_1 sin(u_2) + u_1", known=frozenset({"u_1", "u_2"})).body)
    numbers = found.program.run({"u_1": 2.0, "u_2": 0.5})
    node = found.graph.node_of("u_2")
    assert node is not None
    assert numbers.derivatives[node.index] == pytest.approx(2 * math.cos(0.5), rel=1e-14)


@pytest.mark.parametrize(
    ("text", "x", "value"),
    [("0.1 + 0.2 - x", 0.3, 0.0), ("(1 - cos(x))/x^2", 1e-9, 0.5), ("(x + 1e9) - 1e9", 0.1, 0.1)],
)
def test_a_sum_that_cancels_keeps_its_digits(text: str, x: float, value: float) -> None:
    found = study(text).program.run({"x": x}).values[0]
    assert found == pytest.approx(value, rel=1e-12, abs=0.0)
