"""Unsaved work is written aside and offered back after a crash, and only then."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from plotter.app import Office
from plotter.model.document import Document
from plotter.ui.files.recovery import DELAY_MS, Recovery, orphans

CRASH = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from plotter.model.document import Document
from plotter.ui.files.recovery import Recovery
app = QCoreApplication([])
document = Document()
recovery = Recovery(document, Path(sys.argv[1]))
recovery.set_path(Path("/lessons/one.tangent"))
document.edit(gesture="typing", text="x^7")
recovery.write_aside()
os.kill(os.getpid(), signal.SIGKILL)
"""


def crash_in(folder: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", CRASH, str(folder)], check=False)
    assert ended.returncode == (-signal.SIGKILL if os.name != "nt" else signal.SIGTERM)


def written(folder: Path) -> list[Path]:
    return list(folder.glob("*.tangent"))


def test_work_is_written_aside_soon_after_a_change(qtbot: QtBot, tmp_path: Path) -> None:
    document = Document()
    recovery = Recovery(document, tmp_path)
    document.edit(gesture="typing", text="x^3")
    qtbot.waitUntil(lambda: bool(written(tmp_path)), timeout=DELAY_MS + 5000)
    document.undo()
    recovery.write_aside()
    assert written(tmp_path) == []
    recovery.close()


def test_work_of_a_running_program_is_not_offered(qtbot: QtBot, tmp_path: Path) -> None:
    document = Document()
    recovery = Recovery(document, tmp_path)
    document.edit(gesture="typing", text="x^3")
    recovery.write_aside()
    assert orphans(tmp_path) == []
    recovery.close()
    assert list(tmp_path.iterdir()) == []


def test_work_of_a_killed_program_is_offered_with_its_path(tmp_path: Path) -> None:
    crash_in(tmp_path)
    (orphan,) = orphans(tmp_path)
    assert orphan.contents.deck.scene.inputs.text == "x^7"
    assert orphan.path == Path("/lessons/one.tangent")
    assert orphan.contents.unknown == {}
    orphan.discard()
    assert orphans(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_damaged_remains_are_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "x.tangent").write_bytes(b"half a docu")
    assert orphans(tmp_path) == []
    assert written(tmp_path) == []


def test_restored_work_is_unsaved_and_safe_again(
    qtbot: QtBot, qapp: object, settings: object, tmp_path: Path
) -> None:
    crash_in(tmp_path)
    office = Office(qapp, settings)  # type: ignore[arg-type]
    program = office.open()
    (orphan,) = orphans(tmp_path)
    office._restore(program, [orphan])
    assert program.document.inputs.text == "x^7"
    assert program.document.modified
    assert program.window.files.path == Path("/lessons/one.tangent")
    assert written(tmp_path) == []
    program.document.mark_saved()
    program.window.close()
