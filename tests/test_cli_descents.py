"""Descents on the command line: every method and setting, and pictures of a step and of a race."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from plotter.cli.main import main
from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.descent.schedule import SCHEDULES


def descend(capsys, *arguments: str) -> dict:
    assert main(["descend", *arguments, "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=lambda optimizer: optimizer.name)
def test_every_method_takes_all_its_settings(capsys, optimizer):
    chosen = [
        f"--option={option.name}={min(option.default + 0.25, option.most)!r}"
        for option in optimizer.options
    ]
    found = descend(
        capsys, "x^2", "--start", "3", "--optimizer", optimizer.name, "--steps", "5",
        "--tolerance", "0", *chosen,
    )  # fmt: skip
    assert found["optimizer"] == optimizer.name
    assert set(found["settings"]) == {"learning_rate", *(o.name for o in optimizer.options)}
    assert len(found["iterates"]) == 6
    assert set(found["iterates"][0]["state"]) == set(optimizer.memory)


@pytest.mark.parametrize("schedule", SCHEDULES, ids=lambda schedule: schedule.name)
def test_every_schedule_can_be_chosen(capsys, schedule):
    found = descend(
        capsys, "x", "--start", "0", "--learning-rate", "0.5", "--steps", "40",
        "--schedule", schedule.name,
    )  # fmt: skip
    updates = [iterate["update"][0] for iterate in found["iterates"][:-1]]
    assert updates[0] == -0.5
    assert (len(set(updates)) == 1) is (schedule.name == "constant")


def picture(folder: Path, name: str, *arguments: str) -> QImage:
    target = folder / f"{name}.png"
    size = ("--size", "400x300", "--view", "-3", "3", "-2", "10")
    assert main(["export", "x^2", "-o", str(target), *size, *arguments]) == 0
    image = QImage(str(target))
    assert (image.width(), image.height()) == (400, 300)
    return image


START = ("--start", "2.5", "--learning-rate", "0.1", "--steps", "30")


def test_a_frame_of_a_descent_is_another_picture_than_its_end(tmp_path):
    end = picture(tmp_path, "end", *START)
    assert picture(tmp_path, "last", *START, "--frame", "30") == end
    assert picture(tmp_path, "third", *START, "--frame", "3") != end
    assert picture(tmp_path, "beyond", *START, "--frame", "9000") == end


def test_the_other_runs_of_a_race_are_in_the_picture(tmp_path):
    alone = picture(tmp_path, "alone", *START, "--frame", "5")
    race = picture(tmp_path, "race", *START, "--frame", "5", "--race", "adam=0.4")
    other = picture(tmp_path, "other", *START, "--frame", "5", "--race", "adam=0.4@-2")
    assert alone != race and race != other
    usual = picture(tmp_path, "usual", *START, "--frame", "5", "--race", "momentum")
    assert picture(tmp_path, "same", *START, "--frame", "5", "--race", "momentum=0.1") == usual


def test_a_picture_of_basins_and_parabola(tmp_path):
    plain = picture(tmp_path, "plain", *START, "--show", "f,descent", "--frame", "2")
    shown = ("--show", "f,descent,basins,parabola", "--frame", "2")
    assert picture(tmp_path, "more", *START, *shown) != plain


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (("--race", "adamm"), "there is no optimizer 'adamm'"),
        (("--race", "adam=-1"), "--race"),
        (("--race", "adam=0.1@here"), "--race"),
        (("--option", "beta1=0.5"), "gradient_descent has no option beta1"),
        (("--race", "adam") * 6, "at most 6 runs race"),
        (("--frame", "-1"), "--frame"),
    ],
)
def test_what_cannot_be_is_told(capsys, tmp_path, arguments, part):
    target = str(tmp_path / "no.png")
    try:
        status = main(["export", "x^2", "-o", target, "--start", "1", *arguments])
    except SystemExit as leaving:
        status = leaving.code
    assert status == 2
    assert part in capsys.readouterr().err
    assert not Path(target).exists()


def test_the_names_of_the_methods_are_those_of_the_contract():
    assert set(BY_NAME) == {
        "gradient_descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw",
        "adadelta", "nadam", "rprop", "newton", "backtracking",
    }  # fmt: skip
