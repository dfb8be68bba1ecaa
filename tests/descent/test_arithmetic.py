"""What is written out for a step is true: as formulas, as numbers, and to a calculator."""

import math
import re

import pytest
from msgspec.structs import replace

from plotter.descent.arithmetic import aligned, digits_of, explained, lines_of, written_out
from plotter.descent.objective import FunctionObjective
from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.descent.run import descend
from plotter.descent.schedule import SCHEDULES
from plotter.descent.trajectory import Trajectory
from plotter.language.parse import read, read_expression
from plotter.numeric.evaluate import evaluate

RATES = {"adagrad": 0.3, "rmsprop": 0.05, "adam": 0.1, "adamw": 0.1, "nadam": 0.1, "rprop": 0.2}
OPTIONS = {
    "gradient_descent": {"weight_decay": 0.1},
    "momentum": {"momentum": 0.8, "dampening": 0.25, "weight_decay": 0.05},
    "nesterov": {"momentum": 0.5, "weight_decay": 0.05},
    "adagrad": {"lr_decay": 0.1, "initial_accumulator_value": 0.5, "weight_decay": 0.1},
    "rmsprop": {"centered": 1.0, "momentum": 0.3, "alpha": 0.9, "weight_decay": 0.05},
    "adam": {"amsgrad": 1.0, "beta1": 0.8, "beta2": 0.9, "weight_decay": 0.1},
    "adamw": {"amsgrad": 1.0, "beta2": 0.9, "weight_decay": 0.2},
    "adadelta": {"rho": 0.5, "eps": 1e-3, "weight_decay": 0.1},
    "nadam": {"momentum_decay": 0.01, "beta2": 0.99, "weight_decay": 0.1},
    "rprop": {"step_size_max": 0.25, "step_size_min": 0.05},
    "newton": {},
    "backtracking": {"armijo": 0.3, "shrink": 0.7},
}
LETTERS = {
    "adagrad": {"s": "sum"},
    "rmsprop": {"v": "v", "b": "buffer"},
    "rprop": {"\\Delta": "step_size"},
    "newton": {"h": "curvature"},
    "backtracking": {"t": "rate"},
    "adadelta": {"v": "v", "u": "u"},
}
VARIANTS = {
    "plain": {},
    "noise": {"noise": 0.3, "seed": 4},
    "upwards": {"maximize": True},
    "noise upwards": {"noise": 0.3, "seed": 4, "maximize": True},
    **{schedule.name: {"schedule": schedule.name} for schedule in SCHEDULES},
}


def run_of(name: str, *, options: bool = False, **variant) -> Trajectory:
    text = "-x^4/4 + x^2 - x/3" if variant.get("maximize") else "x^4/4 - x^2 + x/3"
    objective = FunctionObjective(read(text).body, ("x",), {})
    method = BY_NAME[name]
    rate = RATES.get(name, method.learning_rate)
    chosen = OPTIONS[name] if options else None
    return descend(
        objective, (1.9,), method, learning_rate=rate, steps=25, tolerance=0,
        options=chosen, **variant,
    )  # fmt: skip


def calculated(latex: str) -> float:
    """What a calculator makes of numbers in LaTeX."""
    plain = re.sub(r"\\textcolor\{\w+\}", "", latex)
    return float(evaluate(read_expression(plain), {}))


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("options", [False, True], ids=["defaults", "options"])
@pytest.mark.parametrize("name", BY_NAME)
def test_every_line_of_every_step_is_what_the_method_did(name, options, variant):
    run = run_of(name, options=options, **VARIANTS[variant])
    letters = LETTERS.get(name, {letter: letter for letter in "mv"})
    compared = 0
    assert len(run.iterates) > 5
    for before, after in zip(run.iterates, run.iterates[1:], strict=False):
        lines = lines_of(run, before.step)
        assert lines[-1].left == f"x_{{{after.step}}}"
        assert lines[-1].result == pytest.approx(after.x[0], rel=1e-12, abs=1e-12)
        results = {line.left: line.result for line in lines}
        for letter, memory in letters.items():
            left = f"{letter}_{{{before.step}}}"
            if left in results:
                kept = before.state[memory][0]
                assert results[left] == pytest.approx(kept, rel=1e-12, abs=1e-15)
                compared += 1
        if run.schedule != "constant":
            assert lines[0].left == f"\\eta_{{{before.step}}}"
            assert lines[0].result == pytest.approx(before.rate, rel=1e-12)
    assert compared or name == "gradient_descent"


@pytest.mark.parametrize("variant", ["plain", "noise upwards", "cosine"])
@pytest.mark.parametrize("options", [False, True], ids=["defaults", "options"])
@pytest.mark.parametrize("name", BY_NAME)
def test_a_calculator_finds_what_stands_there(name, options, variant):
    run = run_of(name, options=options, **VARIANTS[variant])
    for step in (0, 1, 2, 7, len(run.iterates) - 2):
        for line, equation in zip(explained(run, step), lines_of(run, step), strict=True):
            if not line.numbers:
                continue
            digits, taken = digits_of(equation)
            assert digits <= taken
            assert taken < 12 or abs(run.iterates[step].update[0]) < 1e-5
            result, found = calculated(line.result), calculated(line.numbers)
            assert f"{found:.{digits - 1}e}" == f"{result:.{digits - 1}e}", line


@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=lambda optimizer: optimizer.name)
def test_every_line_has_words_and_formula(optimizer):
    for options in (False, True):
        run = run_of(optimizer.name, options=options)
        for step in range(len(run.iterates) - 1):
            lines = explained(run, step)
            assert all(line.words.endswith(".") and line.formula and line.left for line in lines)


def test_the_plain_step_is_one_line_as_in_the_book():
    run = descend(
        FunctionObjective(read("x^2").body, ("x",), {}), (1.44,), BY_NAME["gradient_descent"],
        learning_rate=0.1, steps=3,
    )  # fmt: skip
    assert written_out(run, 0, "g", "t") == (
        "t_{1} = t_{0} - \\eta\\, \\textcolor{derivative}{g'(t_{0})}",
        "= 1.440 - 0.1 \\cdot \\textcolor{derivative}{2.880} = 1.152",
    )


def test_adams_first_step_is_one_rate_long_and_says_why():
    lines = lines_of(run_of("adam"), 0)
    results = {line.left: line.result for line in lines}
    assert results["\\hat m_{0}"] == pytest.approx(results["g_{0}"])
    assert results["\\hat v_{0}"] == pytest.approx(results["g_{0}"] ** 2)
    assert results["x_{1}"] == pytest.approx(1.9 - 0.1)


def test_to_climb_turns_the_gradient_around():
    line = explained(run_of("momentum", maximize=True), 0)[0]
    assert line.formula == "-f'(x_{0})"
    assert line.words == "To climb f is to descend −f."


def test_noise_stands_as_a_number_of_its_own():
    run = run_of("momentum", noise=0.3, seed=4)
    line = lines_of(run, 0)[0]
    assert line.formula == "f'(x_{0}) + \\xi_{0}"
    assert line.operands[1] == run.iterates[0].state["noise"][0]


def test_a_step_too_short_to_see_has_the_digits_that_show_it():
    run = descend(
        FunctionObjective(read("x^2").body, ("x",), {}), (1.0,), BY_NAME["gradient_descent"],
        learning_rate=1e-7, steps=1,
    )  # fmt: skip
    line = explained(run, 0)[-1]
    assert calculated(line.result) < 1.0
    assert math.isclose(calculated(line.result), 1 - 2e-7, rel_tol=1e-9)


def test_the_last_point_makes_no_step():
    run = run_of("adam")
    assert lines_of(run, len(run.iterates) - 1) == ()
    assert written_out(run, 99) == () and written_out(run, -1) == ()
    assert aligned(()) == ""


def test_rows_stand_below_their_equals_signs():
    run = run_of("backtracking")
    text = aligned(written_out(run, 0))
    assert text.startswith("\\begin{aligned} g_{0} &= f'(x_{0}) = ")
    assert "f(x_{1}) &\\le f(x_{0})" in text


def test_several_variables_are_not_written_out_here():
    run = run_of("adam")
    wide = replace(run, iterates=(replace(run.iterates[0], x=(1.0, 2.0)),))
    assert lines_of(wide, 0) == ()
