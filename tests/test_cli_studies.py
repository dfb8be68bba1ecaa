"""What is studied at a point, exported from the command line."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.test_cli import ask


def picture(folder: Path, *arguments: str) -> QImage:
    file = folder / "figure.png"
    assert ask("export", *arguments, "-o", str(file), "--size", "480x300")[0] == 0
    return QImage(str(file))


@pytest.mark.parametrize(
    ("plain", "more"),
    [
        (["sin x"], ["--h", "2"]),
        (["sin x", "--h", "2"], ["--h", "-1e-3"]),
        (["sin x"], ["--degree", "3"]),
        (["sin x", "--degree", "3"], ["--degree", "0"]),
        (["x^2 e^x"], ["--step", "whole"]),
        (["x e^(x^2)", "--step", "whole"], ["--step", "2"]),
        (["x e^(x^2)", "--step", "2"], ["--step", "2.2"]),
    ],
    ids=" ".join,
)
def test_each_option_is_seen(tmp_path: Path, plain: list[str], more: list[str]) -> None:
    known = ["--tangent-at", "pi/6"]
    option = more[0]
    without = plain[: plain.index(option)] if option in plain else plain
    before = picture(tmp_path, *plain, *known)
    assert picture(tmp_path, *without, *known, *more) != before


def test_the_exact_place_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "corner.svg"
    assert ask("export", "|sin x|", "--tangent-at", "pi", "-o", str(file))[0] == 0
    plain = tmp_path / "smooth.svg"
    assert ask("export", "|sin x|", "--tangent-at", "3.1", "-o", str(plain))[0] == 0
    assert file.read_text(encoding="utf-8") != plain.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "wrong",
    [["--h", "0"], ["--degree", "10"], ["--degree", "1.5"], ["--step", "0"], ["--step", "9.9"],
     ["--step", "x"]],
    ids=" ".join,
)  # fmt: skip
def test_wrong_values_are_wrong_usage(tmp_path: Path, wrong: list[str]) -> None:
    file = tmp_path / "figure.png"
    status, output, _ = ask("export", "x^2 e^x", "-o", str(file), *wrong)
    assert (status, output) == (2, "")
    assert not file.exists()
