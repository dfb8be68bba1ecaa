"""Whatever people type, or attackers: the window takes it in all lenses and stays alive."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from plotter.app import Program

CORPORA = Path(__file__).resolve().parents[1] / "data" / "corpora"
FILES = ("inputs-good", "inputs-bad", "attacks", "derivatives", "hangs")
EVERY = 5
"""One row in so many; the command line's tests read them all."""


def texts(name: str) -> list[str]:
    lines = (CORPORA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    wanted = ("expression", "latex")
    return [
        row["text"]
        for row in rows
        if row.get("text") and row.get("channel", "expression") in wanted
    ][::EVERY]


@pytest.mark.parametrize("name", FILES)
def test_the_window_survives(
    name: str, qapp: QApplication, open_program: Callable[[], Program]
) -> None:
    program = open_program()
    for text in texts(name):
        program.document.edit(gesture="typing", text=text)
        program.pipeline.settle()
        results = program.document.results
        assert results.problem is not None or results.inputs.text == text
        for lens in ("derivative", "tangent", "descent"):
            program.document.look(lens=lens, frame=2)
            qapp.processEvents()
        program.pipeline.fit()
        qapp.processEvents()
    assert not program.window.grab().isNull()
