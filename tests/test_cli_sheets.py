"""Derivations and worksheets as files of the command line."""

from pathlib import Path

import pytest

from plotter.cli.main import main

BEGINNINGS = {
    "pdf": b"%PDF", "png": b"\x89PNG", "svg": b"<?xml", "txt": b"Product rule", "tex": b"",
    "md": b"", "html": b"<!DOCTYPE html>",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _offscreen(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.mark.parametrize("ending", BEGINNINGS)
def test_a_derivation_is_written_in_the_way_of_its_ending(ending: str, tmp_path: Path) -> None:
    target = tmp_path / f"derivation.{ending}"
    assert main(["derive", "x^2 e^x", "-o", str(target)]) == 0
    data = target.read_bytes()
    assert data.lower().startswith(BEGINNINGS[ending].lower())
    assert ending in ("pdf", "png", "svg") or b"roduct rule" in data


@pytest.mark.parametrize(
    "arguments",
    [["derive", "sqrt(x) x", "--route", "2", "--level", "algebra"],
     ["derive", "x^5", "--order", "3"],
     ["exercises", "--rule", "quotient", "--key", "--working"]],
    ids=["route", "order", "exercises"],
)  # fmt: skip
@pytest.mark.parametrize("ending", ["pdf", "svg"])
def test_the_same_command_makes_the_same_file(
    arguments: list[str], ending: str, tmp_path: Path
) -> None:
    files = [tmp_path / f"{name}.{ending}" for name in ("one", "two")]
    for file in files:
        assert main([*arguments, "-o", str(file)]) == 0
    assert files[0].read_bytes() == files[1].read_bytes()
    assert files[0].stat().st_size > 4000


def test_a_route_and_a_level_change_what_is_drawn(tmp_path: Path) -> None:
    contents = set()
    for number, more in enumerate(([], ["--route", "2"], ["--level", "rules"])):
        target = tmp_path / f"{number}.svg"
        assert main(["derive", "sqrt(x) x", *more, "-o", str(target)]) == 0
        contents.add(target.read_bytes())
    assert len(contents) == 3


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["derive", "x", "-o", "{}/a.xyz"], 2, "must end in .pdf"),
        (["derive", "x", "x^2", "-o", "{}/a.pdf"], 2, "one expression"),
        (["derive", "x", "--route", "all", "-o", "{}/a.png"], 2, "choose its number"),
        (["derive", "x^", "-o", "{}/a.pdf"], 1, "missing after ^"),
        (["derive", "x", "-o", "{}/no/a.pdf"], 3, "Could not write"),
        (["derive", "x", "-o", "{}/no/a.txt"], 3, "Could not write"),
        (["exercises", "-o", "{}/a.zip"], 2, "must end in .pdf"),
        (["exercises", "-o", "{}/no/a.pdf"], 3, "Could not write"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    arguments: list[str],
    status: int,
    message: str,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    filled = [argument.format(tmp_path) for argument in arguments]
    assert main(filled) == status
    assert message in capfd.readouterr().err
    assert list(tmp_path.iterdir()) == []
