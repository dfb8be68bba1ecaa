"""exercises prints the same sheet for the same seed, in every format."""

import io
import json

import pytest

from plotter.calculus.exercises import exercises
from plotter.cli.main import main
from plotter.cli.terminal import Terminal


def ask(*arguments):
    """Run the command line in this process: exit status, output, messages."""
    output, errors = io.StringIO(), io.StringIO()
    status = main(("exercises", *arguments), Terminal(output, errors, io.BytesIO()))
    return status, output.getvalue(), errors.getvalue()


def test_json_has_an_object_a_line_and_the_answers_only_with_the_key():
    settings = ("--rule=product", "--difficulty=2", "--count=10", "--seed=7", "--format=json")
    rows = [json.loads(line) for line in ask(*settings)[1].splitlines()]
    made = exercises("product", 2, 10, seed=7)
    assert [row["input"] for row in rows] == [exercise.text for exercise in made]
    assert set(rows[0]) == {"number", "input", "rule", "difficulty", "function"}
    keyed = [json.loads(line) for line in ask(*settings, "--key")[1].splitlines()]
    assert "product" in keyed[0]["rules"]
    assert keyed[0]["derivative"]["text"]
    assert len(keyed[0]["simplified"]["text"]) <= len(keyed[0]["derivative"]["text"])


@pytest.mark.parametrize("form", ["text", "markdown", "latex", "html"])
def test_the_same_seed_prints_the_same_sheet(form):
    first = ask("--seed=3", "--count=5", "--key", "--format", form)
    assert first[0] == 0
    assert first == ask("--seed=3", "--count=5", "--key", "--format", form)
    assert first[1] != ask("--seed=4", "--count=5", "--key", "--format", form)[1]


def test_a_rule_may_be_written_with_spaces_or_hyphens():
    wanted = ask("--rule=constant_multiple", "--count=3")
    assert wanted[0] == 0
    assert ask("--rule", "constant multiple", "--count=3") == wanted
    assert ask("--rule", "Constant-Multiple", "--count=3") == wanted


@pytest.mark.parametrize(
    "arguments",
    [("--rule=nonsense",), ("--difficulty=4",), ("--count=0",), ("--count=31",), ("--seed=x",)],
)
def test_what_does_not_exist_is_wrong_usage(arguments, capsys):
    assert ask(*arguments)[0] == 2
    assert "--help" in capsys.readouterr().err
