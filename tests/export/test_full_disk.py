"""A disk without room: one clear message, and the file that was there stays as it was.

The limit on the size of files of a process stands in for the disk: the system refuses to write on.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OLD = b"the file from before"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")

LIMITED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
"""

COMMAND = LIMITED + "from plotter.cli.main import main\nsys.exit(main(sys.argv[1:]))\n"

DOCUMENT = (
    LIMITED
    + """
from pathlib import Path
from PySide6.QtWidgets import QApplication
from plotter.export.exporter import ExportError
from plotter.export.safe_file import write_file
app = QApplication(["tangent-plotter"])
try:
    write_file(Path(sys.argv[1]), b"x" * 100_000)
except ExportError as error:
    print(error, file=sys.stderr)
    sys.exit(3)
"""
)


def run(source: str, *arguments: str) -> tuple[int, str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    done = subprocess.run(
        [sys.executable, "-c", source, *arguments],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (["export", "x^2"], "figure.png"),
        (["export", "x^2"], "figure.svg"),
        (["export", "x^2"], "figure.pdf"),
        (["export", "x^2", "--size", "200x120", "--fps", "2", "--seconds", "1"], "sweep.gif"),
        (["derive", "x^2 e^x"], "derivation.pdf"),
    ],
    ids=["png", "svg", "pdf", "gif", "derivation"],
)
def test_the_old_file_stays_when_there_is_no_room_for_the_new_one(
    arguments: list[str], name: str, tmp_path: Path
) -> None:
    target = tmp_path / name
    target.write_bytes(OLD)
    status, message = run(COMMAND, *arguments, "-o", str(target))
    assert status == 3, message
    assert "Could not write" in message
    assert "old file is unchanged" in message
    assert len(message.strip().splitlines()) == 1
    assert target.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [target]


def test_the_writer_of_documents_tells_it_too(tmp_path: Path) -> None:
    target = tmp_path / "lesson.tangent"
    target.write_bytes(OLD)
    status, message = run(DOCUMENT, str(target))
    assert (status, target.read_bytes()) == (3, OLD)
    assert "old file is unchanged" in message
