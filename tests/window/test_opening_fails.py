"""When the program cannot be opened it says so and ends; nothing stays behind."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

RUN = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
import plotter.opening as opening
{trouble}
def look():
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            print("told:", "no luck" in box.detailedText(), flush=True)
            box.accept()
            return
    QTimer.singleShot(50, look)
begin = opening.Opening.begin
def begun(self):
    look()
    begin(self)
opening.Opening.begin = begun
from plotter.start import run
sys.exit(run())
"""
AT_IMPORT = 'opening.PARTS = ("no luck",)'
IN_A_SLICE = """
import plotter.app
def furnish(*args, **kwargs):
    yield
    raise RuntimeError("no luck")
plotter.app.Office.furnish = furnish
"""


@pytest.mark.parametrize("trouble", [AT_IMPORT, IN_A_SLICE], ids=["import", "slice"])
def test_it_is_told_and_the_program_ends(trouble: str, tmp_path: Path) -> None:
    script = tmp_path / "run.py"
    script.write_text(RUN.format(trouble=trouble), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path),
                   "XDG_DATA_HOME": str(tmp_path), "PYTHONPATH": str(Path.cwd())}  # fmt: skip
    done = subprocess.run(
        [sys.executable, str(script)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "told: True" in done.stdout, done.stderr
    assert done.returncode == 70
