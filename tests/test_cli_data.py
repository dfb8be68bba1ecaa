"""descend --data: a loss on the command line."""

import io
import json
import math
from pathlib import Path

import pytest

from plotter.cli.main import main
from plotter.cli.terminal import Terminal

POINTS = "x,y\n0,1\n1,3.1\n2,4.9\n3,7\n"


@pytest.fixture
def data(tmp_path: Path) -> str:
    path = tmp_path / "points.csv"
    path.write_text(POINTS, encoding="utf-8")
    return str(path)


def ask(*arguments: str) -> tuple[int, str, str]:
    output, errors = io.StringIO(), io.StringIO()
    status = main(["descend", *arguments], Terminal(output, errors, io.BytesIO()))
    return status, output.getvalue(), errors.getvalue()


def test_a_line_is_fitted(data: str) -> None:
    status, output, _ = ask(
        "--data", data, "--model", "w x + b", "--loss", "mse", "--start", "0,0",
        "--learning-rate", "0.1", "--tolerance", "1e-10", "--format", "json",
    )  # fmt: skip
    found = json.loads(output)
    assert status == 0
    assert found["input"] == "w x + b"
    assert found["variables"] == ["w", "b"]
    assert found["status"] == "converged"
    assert found["iterates"][-1]["x"] == pytest.approx(found["least_squares"], rel=1e-8)
    assert found["least_squares"] == pytest.approx([1.98, 1.03])


def test_the_text_ends_with_the_exact_solution(data: str) -> None:
    _, output, _ = ask("--data", data, "--model", "w x + b", "--start", "0,0", "--steps", "3")
    assert output.rstrip().endswith("w = 1.98, b = 1.03")


def test_csv_has_a_column_for_each_parameter(data: str) -> None:
    _, output, _ = ask(
        "--data", data, "--model", "w x + b", "--start", "0,0", "--steps", "2", "--format", "csv"
    )
    assert output.splitlines()[0].startswith("step,w,b,f,gradient w,gradient b")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--start", "0"),
        ("--data", "{data}", "--start", "0,0"),
        ("x^2", "--data", "{data}", "--model", "w x", "--start", "0"),
        ("--data", "{data}", "--model", "w x + b", "--start", "0"),
        ("--data", "{data}.gone", "--model", "w x + b", "--start", "0,0"),
        ("--data", "{data}", "--model", "w x + b", "--loss", "logistic", "--start", "0,0"),
    ],
)
def test_what_does_not_go_together_is_wrong_usage(data: str, arguments: tuple[str, ...]) -> None:
    status, output, errors = ask(*(word.replace("{data}", data) for word in arguments))
    assert (status, output) == (2, "")
    assert errors


def test_a_mistake_in_the_model_is_a_problem_at_its_place(data: str) -> None:
    status, output, _ = ask(
        "--data", data, "--model", "w x + (b", "--start", "0,0", "--format", "json"
    )
    assert status == 1
    assert json.loads(output)["problem"]["start"] == 6


@pytest.mark.parametrize("name", ["logistic", "cross_entropy", "cross-entropy"])
def test_cross_entropy_goes_by_each_of_its_names(tmp_path: Path, name: str) -> None:
    path = tmp_path / "chances.csv"
    path.write_text("x,y\n-100,0\n-1,1\n1,0\n100,1\n", encoding="utf-8")
    status, output, _ = ask(
        "--data", str(path), "--model", "sigmoid(w x + b)", "--loss", name, "--start", "1,0",
        "--steps", "3", "--learning-rate", "0.01", "--format", "json",
    )  # fmt: skip
    assert status == 0
    first = json.loads(output)["iterates"][0]
    assert first["f"] == pytest.approx(0.5 * math.log1p(math.e), rel=1e-14)


def test_numbers_that_are_too_large_are_told(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    path.write_text("x,y\n1,1e300\n2,3\n", encoding="utf-8")
    status, _, errors = ask("--data", str(path), "--model", "w x + b", "--start", "0,0")
    assert status == 2
    assert "too large" in errors
