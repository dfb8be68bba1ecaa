"""Functions of two variables on the command line."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.test_cli import answers, ask

BOWL = "f(x, y) = x^2 + 10y^2"


def test_each_partial_derivative_is_derived():
    (by_x,) = answers("derive", BOWL)
    (by_y,) = answers("derive", BOWL, "--variable", "y")
    assert (by_x["variable"], by_x["simplified"]["text"].replace(" ", "")) == ("x", "2*x")
    assert (by_y["variable"], by_y["simplified"]["text"].replace(" ", "")) == ("y", "20*y")


def test_sample_answers_the_contours():
    (answer,) = answers("sample", BOWL, "--view", "-3", "3", "-2", "2", "--size", "900x600")
    assert answer["problem"] is None
    assert answer["view"] == [-3, 3, -2, 2]
    assert answer["levels"] == sorted(answer["levels"])
    assert [contour["level"] for contour in answer["contours"]] == answer["levels"]
    for contour in answer["contours"]:
        for line in contour["lines"]:
            for x, y in zip(line["x"], line["y"], strict=True):
                assert x**2 + 10 * y**2 == pytest.approx(contour["level"], abs=0.02)


def test_sample_writes_the_contours_as_a_table():
    status, output, _ = ask(
        "sample", BOWL, "--view", "-3", "3", "--size", "600x400", "--format", "csv"
    )
    head, *rows = output.splitlines()
    assert status == 0
    assert head == "level,branch,x,y"
    assert len(rows) > 500


def test_export_draws_contours_with_a_descent(tmp_path: Path):
    target = tmp_path / "contours.png"
    status, _, errors = ask(
        "export", BOWL, "-o", str(target), "--start", "3,1", "--point", "1,1",
        "--learning-rate", "0.08", "--size", "320x200", "--no-legend",
    )  # fmt: skip
    assert (status, errors) == (0, "")
    image = QImage(str(target))
    colors = {image.pixelColor(x, y).name() for x in range(0, 320, 3) for y in range(0, 200, 3)}
    assert len(colors) > 20


def test_a_point_needs_two_numbers(tmp_path: Path):
    status, _, errors = ask("export", BOWL, "-o", str(tmp_path / "a.png"), "--point", "1")
    assert status == 2
    assert "--point" in errors


def test_descend_is_as_it_was():
    _, output, _ = ask("descend", "x^2+10y^2", "--start", "3,1", "--steps", "2", "--format=json")
    assert json.loads(output)["iterates"][0]["x"] == [3, 1]


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("text", "∂f/∂y = x^2 + 2*y"),
        ("markdown", "\\frac{\\partial f}{\\partial y}"),
        ("html", "<mo>∂</mo><mi>y</mi>"),
    ],
)
def test_a_partial_derivative_says_what_is_held_constant(form: str, name: str):
    status, output, _ = ask("derive", "f(x, y) = x^2 y + y^2", "--variable", "y", "--format", form)
    assert status == 0
    assert "x is held constant." in output
    assert name in output


def test_the_second_partial_derivative_has_its_name():
    output = ask("derive", "f(x, y) = x^2 y^3", "--variable", "y", "--order", "2")[1]
    assert "∂²f/∂y² = " in output


def test_every_other_letter_is_held_where_the_variable_is_told():
    assert "b and x are held constant." in ask("derive", "w x + b", "--variable", "w")[1]
    assert "held" not in ask("derive", "a x^2")[1]


def test_export_draws_the_surface_from_where_it_is_asked(tmp_path: Path):
    pictures: list[QImage] = []
    for number, eye in enumerate((["--surface"], ["--surface=20,60"], [])):
        target = tmp_path / f"{number}.png"
        status, _, errors = ask(
            "export", BOWL, "-o", str(target), "--point", "1,1", "--size", "320x200", *eye
        )
        assert (status, errors) == (0, "")
        pictures.append(QImage(str(target)))
    assert pictures[0] != pictures[1]
    assert pictures[1] != pictures[2]


@pytest.mark.parametrize("eye", ["x", "1", "0,120", "0,0"])
def test_an_eye_where_none_can_be_is_wrong_usage(eye: str, tmp_path: Path):
    assert ask("export", BOWL, "-o", str(tmp_path / "a.png"), f"--surface={eye}")[0] == 2


def test_the_surface_turns_in_an_animation(tmp_path: Path):
    target = tmp_path / "turn.gif"
    status, _, errors = ask(
        "export", BOWL, "-o", str(target), "--surface", "--play", "turn", "--seconds", "0.3",
        "--fps", "10", "--size", "160x120", "--no-legend",
    )  # fmt: skip
    assert (status, errors) == (0, "")
    assert target.read_bytes().startswith(b"GIF")


def test_features_of_a_plane_are_its_critical_points_exactly():
    (answer,) = answers(
        "features", "f(x, y) = x^3 - 3x + a y^2 + 4y", "--set", "a=1", "--view", "-4", "4",
        "-4", "4",
    )  # fmt: skip
    assert answer["problem"] is None
    assert answer["isolated"] is True
    kinds = {(*point["place"],): point["kind"] for point in answer["critical"]}
    assert kinds == {(1.0, -2.0): "minimum", (-1.0, -2.0): "saddle"}
    first = answer["critical"][0]["exact"]
    assert [part["text"] for part in first["place"]] == ["1", "-2"]
    assert (first["z"]["text"], first["determinant"]["text"]) == ("-6", "12")


def test_features_of_a_plane_in_words():
    output = ask("features", "f(x, y) = x^2 + 2y^2 - 1", "--view", "-2", "2")[1]
    assert "minimum:" in output and "exactly (0, 0), f = -1, D = 8" in output
    assert "nowhere" in ask("features", "f(x, y) = x + y", "--view", "-2", "2")[1]
    assert "whole lines" in ask("features", "f(x, y) = x^2 + 0y", "--view", "-2", "2")[1]


@pytest.mark.parametrize("command", ["export", "sample", "features"])
def test_a_second_letter_without_value_is_offered_as_a_variable(command: str, tmp_path: Path):
    rest = {
        "export": ["-o", str(tmp_path / "a.png")],
        "sample": ["--view", "-1", "1", "--size", "80x60"],
        "features": ["--view", "-1", "1"],
    }[command]
    status, _, errors = ask(command, "x^2 + 10y^2", *rest)
    assert status == 1
    assert "write f(x, y) = in front" in errors
    assert "in front" not in ask(command, "x^2 + 10k^2", *rest)[2]
