"""The command line keeps its contract: keys, exit statuses, null for undefined, carets."""

import io
import json
import math
from pathlib import Path

import pytest
import sympy

from plotter.calculus.rules import RULES
from plotter.cli.arguments import shield
from plotter.cli.commands import COMMANDS
from plotter.cli.main import main
from plotter.cli.terminal import Terminal, plain, problem_text
from plotter.descent.optimizers import OPTIMIZERS
from plotter.descent.schedule import SCHEDULES
from plotter.language.functions import CONSTANTS, FUNCTIONS
from plotter.language.problems import Problem

ROOT = Path(__file__).parent.parent


def ask(*arguments, lines=""):
    """Run the command line in this process: exit status, output, messages."""
    output, errors = io.StringIO(), io.StringIO()
    source = io.BytesIO(lines.encode("utf-8", "surrogateescape"))
    status = main(arguments, Terminal(output, errors, source))
    return status, output.getvalue(), errors.getvalue()


def answers(*arguments, lines=""):
    """The JSON objects that a command answers."""
    _, output, _ = ask(*arguments, "--format=json", lines=lines)
    return [json.loads(line) for line in output.splitlines()]


@pytest.fixture(scope="module")
def product():
    return answers("derive", "x^2*e^x")[0]


class TestDerive:
    def test_the_keys_are_those_of_the_contract(self, product):
        assert list(product) == [
            "input", "problem", "variable", "order", "function", "derivative", "simplified",
            "verified", "routes",
        ]  # fmt: skip
        assert product["input"] == "x^2*e^x"
        assert (product["problem"], product["variable"], product["order"]) == (None, "x", 1)
        for form in ("function", "derivative", "simplified"):
            assert list(product[form]) == ["text", "latex", "sympy"]
        assert list(product["verified"]) == ["how", "points", "largest_error"]

    def test_the_derivative_is_right_and_proved(self, product):
        x = sympy.Symbol("x")
        for form in ("derivative", "simplified"):
            found = sympy.sympify(product[form]["sympy"])
            assert sympy.simplify(found - sympy.diff(x**2 * sympy.exp(x))) == 0
        assert product["verified"]["how"] == "proved"
        assert len(product["simplified"]["text"]) <= len(product["derivative"]["text"])

    def test_the_steps_are_a_tree(self, product):
        (route,) = product["routes"]
        assert route["name"] == "as written"
        assert route["rules"] == ["product", "power", "exponential"]
        steps = route["steps"]
        assert list(steps) == [
            "rule", "name", "formula", "why", "parts", "before", "after", "children",
        ]  # fmt: skip
        assert steps["formula"] == "(u v)' = u' v + u v'"
        assert steps["parts"]["u"]["text"] == "x^2"
        assert set(steps["before"]) == {"text", "latex"}
        assert steps["after"]["text"] == product["derivative"]["text"]
        assert [child["rule"] for child in steps["children"]] == ["power", "exponential"]

    def test_text_is_a_readable_derivation(self):
        _, output, _ = ask("derive", "x^2 e^x")
        assert output.startswith("Product rule:  (u v)' = u' v + u v'\n  u = x^2")
        assert "\n  Power rule:" in output
        assert "\nf′(x) = " in output
        assert "\nverified: proved" in output

    def test_latex_is_the_derivative_alone(self):
        assert ask("derive", "x^3", "--format", "latex")[1].strip() == "3 x^{2}"

    def test_a_higher_order(self):
        answer = answers("derive", "x^4", "--order", "3")[0]
        assert answer["order"] == 3
        assert answer["derivative"]["text"] == "24*x"
        assert answer["routes"][0]["steps"]["before"]["text"] == "12*x^2"

    def test_any_letter_can_be_the_variable(self):
        answer = answers("derive", "a t^2", "--variable", "t")[0]
        assert (answer["variable"], answer["derivative"]["text"]) == ("t", "2*a*t")
        answer = answers("derive", "β^2 x", "--variable", "beta")[0]
        assert answer["variable"] == "β"

    def test_what_is_no_variable_is_wrong_usage(self):
        status, output, _ = ask("derive", "x", "--variable", "2")
        assert (status, output) == (2, "")


class TestEvaluate:
    def test_undefined_is_null(self):
        (answer,) = answers("evaluate", "(x^2-1)/(x-1)", "--at", "-0.4,1")
        assert list(answer) == ["input", "problem", "x", "f", "derivative"]
        assert answer["x"] == [-0.4, 1.0]
        assert answer["f"] == [pytest.approx(0.6), None]
        assert answer["derivative"] == [pytest.approx(1), None]

    def test_a_corner_has_no_derivative(self):
        (answer,) = answers("evaluate", "|x|", "--at", "0,-2")
        assert (answer["f"], answer["derivative"]) == ([0, 2], [None, -1])

    def test_negative_and_scientific_numbers(self):
        for at in (["--at", "-1e-8"], ["--at=-1e-8"], ["--at", "−1e-8"]):
            assert answers("evaluate", "x", *at)[0]["x"] == [-1e-8]
        assert answers("evaluate", "x", "--at", "-.5,1e3,pi/2")[0]["x"] == [-0.5, 1e3, math.pi / 2]

    @pytest.mark.parametrize("setting", ["α=2", "alpha=2"])
    def test_parameters_by_letter_and_by_name(self, setting):
        (answer,) = answers("evaluate", "α x^2", "--at", "3", "--set", setting)
        assert (answer["f"], answer["derivative"]) == ([18], [12])

    def test_a_parameter_without_a_value_is_a_problem_at_its_place(self):
        (answer,) = answers("evaluate", "x + b", "--at", "1")
        assert answer["problem"]["start"] == 4
        assert "--set b=2" in answer["problem"]["hint"]

    def test_the_second_of_two_variables_is_held_fixed(self):
        (answer,) = answers("evaluate", "f(x,y) = x^2 y", "--at", "2", "--set", "y=3")
        assert (answer["f"], answer["derivative"]) == ([12], [12])

    def test_csv_leaves_undefined_cells_empty(self):
        _, output, _ = ask("evaluate", "1/x", "--at", "0,2", "--format", "csv")
        assert output.splitlines() == ["x,f,derivative", "0.0,,", "2.0,0.5,-0.25"]

    def test_an_expression_that_begins_with_a_minus_sign(self):
        _, output, _ = ask("evaluate", "--at", "2", "--format", "json", "--", "-x^2", "-x")
        found = [json.loads(line) for line in output.splitlines()]
        assert [(answer["input"], answer["f"]) for answer in found] == [
            ("-x^2", [-4]),
            ("-x", [-2]),
        ]


class TestDescend:
    def test_the_keys_are_those_of_the_contract(self):
        (answer,) = answers(
            "descend", "x^2", "--start", "3", "--learning-rate", "0.1", "--optimizer", "adam",
            "--steps", "2",
        )  # fmt: skip
        assert list(answer) == [
            "input", "problem", "optimizer", "settings", "status", "explanation", "iterates",
        ]  # fmt: skip
        assert answer["settings"]["learning_rate"] == 0.1
        assert answer["settings"]["beta1"] == 0.9
        first, _, last = answer["iterates"]
        assert list(first) == ["step", "x", "f", "gradient", "update", "state"]
        assert (first["step"], first["x"], first["f"], first["gradient"]) == (0, [3], 9, [6])
        assert first["update"] == [pytest.approx(-0.1)]
        assert set(first["state"]) == {"m", "v"}
        assert last["update"] == []

    def test_outside_of_the_domain_numbers_are_null(self):
        (answer,) = answers("descend", "ln x", "--start", "1", "--learning-rate", "0.5")
        assert answer["status"] == "left the domain"
        assert answer["iterates"][-1]["f"] is None
        assert answer["iterates"][-1]["gradient"] == [None]

    def test_options_are_checked_before_anything_runs(self):
        status, output, messages = ask("descend", "x", "--start", "1", "--option", "rho=1")
        assert (status, output) == (2, "")
        assert "gradient_descent has no option rho" in messages

    def test_options_reach_the_optimizer(self):
        (answer,) = answers(
            "descend", "x^2", "--start", "-2", "--optimizer", "momentum", "--option",
            "momentum=0.5", "--steps", "3", "--tolerance", "0",
        )  # fmt: skip
        assert answer["settings"]["momentum"] == 0.5
        assert len(answer["iterates"]) == 4

    def test_two_variables(self):
        (answer,) = answers("descend", "x^2+y^2", "--start", "3,-1", "--steps", "1")
        assert answer["variables"] == ["x", "y"]
        assert answer["iterates"][0]["gradient"] == [6, -2]

    def test_a_start_of_the_wrong_size_is_wrong_usage(self):
        assert ask("descend", "x^2", "--start", "1,2")[0] == 2

    def test_text_ends_with_the_explanation(self):
        _, output, _ = ask("descend", "x^2", "--start", "3", "--learning-rate", "0.1")
        assert output.splitlines()[-1].startswith("Converged to a minimum at x = 0")
        assert "…" in output

    def test_csv_has_a_row_for_each_step(self):
        _, output, _ = ask(
            "descend", "x^2", "--start", "1", "--optimizer", "adam", "--steps", "2",
            "--format", "csv",
        )  # fmt: skip
        lines = output.splitlines()
        assert lines[0] == "step,x,f,gradient,update,m,v"
        assert lines[1].startswith("0,1.0,1.0,2.0,-0.000999")
        assert len(lines) == 4


class TestSample:
    def test_the_keys_are_those_of_the_contract(self):
        (answer,) = answers("sample", "1/x", "--view", "-2", "2", "-3", "3", "--size", "200x100")
        assert list(answer) == [
            "input", "problem", "view", "size", "branches", "holes", "poles", "jumps",
            "evaluations",
        ]  # fmt: skip
        assert (answer["view"], answer["size"]) == ([-2, 2, -3, 3], [200, 100])
        assert answer["poles"] == [pytest.approx(0, abs=1e-9)]
        assert len(answer["branches"]) == 2
        assert all(x <= 0 for x in answer["branches"][0]["x"])

    def test_the_heights_are_chosen_if_they_are_left_open(self):
        (answer,) = answers("sample", "x^2", "--view", "-1e0", "2", "--size", "200x100")
        low, high = answer["view"][2:]
        assert low <= 0
        assert 4 <= high < 8


class TestTables:
    def test_rules_are_the_authority_on_their_keys(self):
        found = answers("rules")
        assert [row["key"] for row in found] == [rule.key for rule in RULES]
        assert all(row["formula"] for row in found)

    def test_functions_and_constants(self):
        names = [row["name"] for row in answers("functions")]
        assert names == [entry.name for entry in (*FUNCTIONS, *CONSTANTS)]

    def test_optimizers_with_their_options(self):
        found = answers("optimizers")
        names = [row["name"] for row in found if row["kind"] == "optimizer"]
        assert names == [entry.name for entry in OPTIMIZERS]
        names = [row["name"] for row in found if row["kind"] == "schedule"]
        assert names == [entry.name for entry in SCHEDULES]
        adam = next(row for row in found if row["name"] == "adam")
        assert adam["options"][0]["name"] == "beta1"

    @pytest.mark.parametrize("name", ["rules", "functions", "optimizers"])
    def test_text_has_one_line_each(self, name):
        assert len(ask(name)[1].splitlines()) == len(answers(name))


class TestProblems:
    def test_one_problem_does_not_keep_the_others_from_their_answers(self):
        status, output, messages = ask("evaluate", "x^", "x^2", "--at", "3", "--format", "json")
        first, second = map(json.loads, output.splitlines())
        assert status == 1
        assert list(first) == ["input", "problem"]
        assert list(first["problem"]) == ["kind", "message", "start", "end", "hint"]
        assert second["f"] == [9]
        assert messages.splitlines()[1:] == ["  x^", "   ^"]

    def test_an_empty_line_is_a_problem_of_a_known_kind(self):
        (answer,) = answers("evaluate", "", "--at", "1")
        assert answer["problem"]["kind"] == "syntax"

    def test_the_caret_stands_under_wide_signs_too(self):
        problem = Problem("syntax", "Here.", 2, 3)
        assert problem_text("二三+", problem) == "Here.\n  二三+\n      ^"

    def test_a_long_expression_is_cut_around_the_place(self):
        problem = Problem("syntax", "Here.", 500, 502)
        message, expression, caret = problem_text("x" * 1000, problem).splitlines()
        assert message == "Here."
        assert len(expression) < 120
        assert caret.index("^") - 2 == 51
        assert caret.count("^") == 2

    def test_a_place_at_the_end_has_a_caret_behind_the_text(self):
        assert problem_text("x+", Problem("syntax", "Here.", 2, 2)).endswith("  x+\n    ^")

    def test_signs_that_move_the_cursor_are_not_printed(self):
        assert "\x1b" not in problem_text("x\x1b[2J", Problem("syntax", "Here.", 1, 2))


class TestLines:
    def test_each_line_is_answered_in_order(self):
        status, output, _ = ask(
            "evaluate", "-", "--at", "2", "--format", "json", lines="\ufeffx\r\n2x\n)\nx^2"
        )
        found = [json.loads(line) for line in output.splitlines()]
        assert status == 1
        assert [answer["input"] for answer in found] == ["x", "2x", ")", "x^2"]
        assert [answer.get("f") for answer in found] == [[2], [4], None, [4]]

    def test_bytes_that_are_no_text_are_a_problem(self):
        (answer,) = answers("evaluate", "-", "--at", "1", lines="x+\udcff\n")
        assert answer["problem"]["start"] == 2


class TestUsage:
    @pytest.mark.parametrize(
        "arguments",
        [
            ["derive"],
            ["derive", "-x^2"],
            ["derive", "x", "--format", "csv"],
            ["derive", "x", "--forma", "json"],
            ["derive", "x", "--order", "0"],
            ["evaluate", "x"],
            ["evaluate", "x", "--at", "nan"],
            ["evaluate", "x", "--at", "1e999"],
            ["evaluate", "x", "--at", "1,,2"],
            ["evaluate", "x", "--at", "1", "--set", "=2"],
            ["descend", "x", "--start", "1", "--optimizer", "sgd"],
            ["descend", "x", "--start", "1", "--learning-rate", "-1"],
            ["sample", "x", "--view", "1", "1", "--size", "10x10"],
            ["sample", "x", "--view", "1", "--size", "10x10"],
            ["sample", "x", "--view", "0", "1", "--size", "10"],
            ["export", "x"],
            ["export", "x", "-o", "figure.xyz"],
            ["rules", "more"],
            ["-qmljsdebugger=port:1"],
            ["--platform", "vnc"],
            ["x", "y"],
        ],
        ids=" ".join,
    )
    def test_wrong_usage_ends_with_2(self, arguments, capsys):
        status, output, messages = ask(*arguments)
        assert (status, output) == (2, "")
        assert "Traceback" not in messages + capsys.readouterr().err

    @pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
    def test_every_command_has_help(self, command, capsys):
        assert ask(command.name, "--help")[0] == 0
        assert command.summary in capsys.readouterr().out

    def test_the_help_names_every_command(self, capsys):
        assert ask("--help")[0] == 0
        printed = capsys.readouterr().out
        assert all(command.name in printed for command in COMMANDS)

    def test_the_version(self):
        status, output, _ = ask("--version")
        assert status == 0
        assert output.startswith("tangent-plotter ")

    def test_options_may_stand_between_expressions(self):
        _, output, _ = ask("evaluate", "x", "--at", "-1", "2x", "--format", "csv")
        assert output.splitlines().count("x,f,derivative") == 2

    def test_numbers_after_view_end_where_the_expression_begins(self):
        assert shield(["--view", "-1", "2e0", "x"]) == ["--view", "\0-1 2e0", "x"]
        assert shield(["--view", "-1", "2", "3"]) == ["--view", "\0-1 2", "3"]
        assert shield(["--", "--view"]) == ["\0--view"]


def test_numbers_that_json_does_not_know_become_null():
    assert plain({"a": [math.nan, (1.5, -math.inf)]}) == {"a": [None, [1.5, None]]}


def test_a_mistake_in_the_program_is_told_in_one_line(monkeypatch):
    def fails(*_):
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(type(COMMANDS[0]), "find", fails)
    status, output, messages = ask(COMMANDS[0].name, "x")
    assert (status, output) == (70, "")
    assert "please report" in messages
    assert len(messages.splitlines()) == 1


def test_features_are_told_as_the_contract_says():
    status, out, _ = ask("features", "x^3-3x", "--view", "-4", "4", "--format", "json")
    answer = json.loads(out)
    assert status == 0
    assert answer["roots"] == pytest.approx([-(3**0.5), 0, 3**0.5])
    assert answer["extrema"] == [
        {"x": -1.0, "y": 2.0, "kind": "maximum"},
        {"x": 1.0, "y": -2.0, "kind": "minimum"},
    ]
    assert set(answer) == {
        "input", "problem", "roots", "extrema", "inflections", "holes", "poles", "asymptotes",
        "period", "symmetry", "jumps", "intersections", "more", "exact",
    }  # fmt: skip
    root = next(it for it in answer["exact"] if it["kind"] == "root" and it["near"][0] > 1)
    assert root["x"] == {"text": "sqrt(3)", "latex": "\\sqrt{3}"}


def test_exact_numbers_can_be_left_out():
    _, out, _ = ask("features", "x^2-2", "--view", "-4", "4", "--no-exact")
    assert "[" not in out and "1.41421" in out
    _, out, _ = ask("features", "x^2-2", "--view", "-4", "4")
    assert "x = 1.41421 [x = √2]" in out


def test_features_in_words():
    _, out, _ = ask("features", "1/x", "--view", "-4", "4")
    assert "poles:       x = 0" in out
    assert "asymptotes:  x = 0, y = 0" in out
