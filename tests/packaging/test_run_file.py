"""The installer for one user: it installs, refuses what is not its own, and removes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from run_file import header, packed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script")

PROGRAM = """#!/bin/sh
echo "$0 $*" >>"$HOME/calls"
"""


@pytest.fixture
def installer(tmp_path: Path) -> Path:
    """An installer of a program that notes how it is called."""
    (tmp_path / "bundle" / "_internal").mkdir(parents=True)
    (tmp_path / "bundle" / "_internal" / "data").write_bytes(b"\0\n" * 500)
    (tmp_path / "bundle" / "tangent-plotter").write_text(PROGRAM)
    (tmp_path / "bundle" / "tangent-plotter").chmod(0o755)
    payload = packed(tmp_path / "bundle", 0)
    path = tmp_path / "tangent.run"
    path.write_bytes(header(path.name, payload) + payload)
    (tmp_path / "home of some one").mkdir()
    return path


def run(installer: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(home(installer))}
    return subprocess.run(
        ["sh", str(installer), *arguments], env=environment, capture_output=True, text=True
    )


def home(installer: Path) -> Path:
    return installer.parent / "home of some one"


def test_it_installs_and_removes(installer: Path) -> None:
    place = home(installer) / ".local/share/tangent-plotter"
    link = home(installer) / ".local/bin/tangent-plotter"
    done = run(installer)
    assert (done.returncode, done.stderr) == (0, "")
    assert (place / "_internal/data").read_bytes() == b"\0\n" * 500
    assert link.resolve() == place / "tangent-plotter"
    assert run(installer).returncode == 0  # once more, as for a newer version
    assert [path.name for path in place.parent.iterdir()] == ["tangent-plotter"]
    assert run(installer, "--remove").returncode == 0
    assert not place.exists() and not link.is_symlink()
    calls = (home(installer) / "calls").read_text().splitlines()
    assert [line.rpartition(" ")[2] for line in calls] == [
        "--install-desktop", "--install-desktop", "--uninstall-desktop",
    ]  # fmt: skip


def test_it_leaves_alone_what_it_has_not_made(installer: Path) -> None:
    mine = installer.parent / "mine"
    mine.mkdir()
    (mine / "precious").write_text("x")
    for arguments in (("--to", str(mine)), ("--remove", "--to", str(mine))):
        done = run(installer, *arguments)
        assert done.returncode == 1
        assert "left alone" in done.stderr
    assert (mine / "precious").read_text() == "x"


def test_a_cut_off_download_installs_nothing(installer: Path) -> None:
    installer.write_bytes(installer.read_bytes()[:-10])
    done = run(installer)
    assert done.returncode == 1
    assert "not complete" in done.stderr
    assert not (home(installer) / ".local").exists()


def test_help_is_not_an_error_and_an_unknown_option_is(installer: Path) -> None:
    done = run(installer, "--help")
    assert done.returncode == 0
    assert "--remove" in done.stdout and "@" not in done.stdout
    assert run(installer, "--sideways").returncode == 1
    assert not (home(installer) / ".local").exists()
