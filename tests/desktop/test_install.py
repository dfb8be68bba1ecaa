"""A place in one user's menu: written whole, right by the validators, and removed without rest."""

import configparser
import io
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from plotter.cli.exit_codes import DONE, UNWRITABLE
from plotter.cli.main import main
from plotter.cli.terminal import Terminal
from plotter.desktop.install import data_home, install, uninstall
from plotter.desktop.names import APP_ID, DOCUMENT_ICON, MIME_TYPE
from plotter.desktop.share import desktop_files, entry_for

HARD = ['/home/some one/100 %/p$y`t"h\\on', "-P", "-m", "plotter"]


def files_below(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def entry_of(share: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser()
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    parser.read(share / "applications" / f"{APP_ID}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def command_line(*arguments: str) -> tuple[int, str, str]:
    output, errors = io.StringIO(), io.StringIO()
    status = main(arguments, Terminal(output, errors, io.BytesIO()))
    return status, output.getvalue(), errors.getvalue()


@pytest.fixture
def share(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "share"


def test_install_writes_entry_type_and_icons(share: Path) -> None:
    install(share, ["/opt/tangent"])
    entry = entry_of(share)
    assert entry["Exec"] == '"/opt/tangent" %f'
    assert entry["TryExec"] == "/opt/tangent"
    assert entry["Icon"] == APP_ID
    assert entry["MimeType"] == f"{MIME_TYPE};"
    assert entry["Categories"] == "Education;Math;"
    package = ElementTree.parse(share / "mime" / "packages" / f"{APP_ID}.xml")
    kind = package.getroot()[0]
    assert kind.get("type") == MIME_TYPE
    icons = share / "icons" / "hicolor"
    for name in (f"apps/{APP_ID}", f"mimetypes/{DOCUMENT_ICON}"):
        assert QImage(str(icons / "48x48" / f"{name}.png")).width() == 48
        assert (icons / "scalable" / f"{name}.svg").exists()


def test_install_again_changes_nothing(share: Path) -> None:
    install(share, ["/opt/tangent"])
    first = files_below(share)
    install(share, ["/opt/tangent"])
    assert files_below(share) == first
    assert not [name for name in first if name.endswith(".new")]


def test_uninstall_leaves_nothing_behind(share: Path) -> None:
    install(share, ["/opt/tangent"])
    uninstall(share)
    assert files_below(share) == set()


def test_uninstall_leaves_what_belongs_to_others(share: Path) -> None:
    others = {
        "applications/other.desktop": "[Desktop Entry]\nType=Application\nName=O\nExec=true\n",
        "icons/hicolor/48x48/apps/other.png": "",
        "mime/packages/other.xml": '<mime-info xmlns="http://www.freedesktop.org/standards/'
        'shared-mime-info"><mime-type type="application/x-other"><comment>O</comment>'
        '<glob pattern="*.other"/></mime-type></mime-info>',
    }
    for name, text in others.items():
        (share / name).parent.mkdir(parents=True, exist_ok=True)
        (share / name).write_text(text)
    install(share, ["/opt/tangent"])
    uninstall(share)
    left = files_below(share)
    assert set(others) <= left
    assert not [name for name in left if "tangent" in name.lower()]


def test_the_menu_starts_exactly_the_command(share: Path) -> None:
    lines = entry_for(HARD, "TryExec=x\nExec=x %f\n").splitlines()
    shown: dict[str, str] = {line.split("=", 1)[0]: line.split("=", 1)[1] for line in lines}
    # What a desktop does: undo the escapes of a string, then those of quoting, then %% is %.
    execute = shown["Exec"].replace("\\\\", "\\")
    quoted = re.findall(r'"((?:\\.|[^"\\])*)"', execute)
    words = [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in quoted]
    assert execute.endswith('" %f')
    assert words == HARD
    assert shown["TryExec"].replace("\\\\", "\\") == HARD[0]


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="needs desktop-file-validate"
)
@pytest.mark.parametrize("command", [["/opt/tangent"], HARD])
def test_the_entry_is_valid(command: list[str], share: Path) -> None:
    install(share, command)
    path = share / "applications" / f"{APP_ID}.desktop"
    done = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("xdg-mime") is None, reason="needs xdg-mime")
@pytest.mark.skipif(
    shutil.which("update-mime-database") is None, reason="needs update-mime-database"
)
def test_the_desktop_knows_our_documents(
    share: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    install(share, ["/opt/tangent"])
    types = (share / "mime" / "globs2").read_text()
    assert f"{MIME_TYPE}:*.tangent" in types
    done = subprocess.run(
        ["xdg-mime", "query", "default", MIME_TYPE], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == f"{APP_ID}.desktop"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="for Linux desktops")
def test_the_command_line_installs_and_removes(share: Path) -> None:
    status, output, errors = command_line("--install-desktop")
    assert (status, errors) == (DONE, "")
    assert str(share) in output
    assert sys.executable in entry_of(share)["Exec"]
    assert set(desktop_files()) <= files_below(share)
    assert command_line("--uninstall-desktop")[0] == DONE
    assert files_below(share) == set()
    status, output, _ = command_line("--uninstall-desktop")
    assert (status, "no menu entry" in output) == (DONE, True)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="for Linux desktops")
def test_a_place_that_cannot_be_written_is_said(share: Path) -> None:
    share.write_text("a file where a folder should be")
    done = subprocess.run(
        [sys.executable, "-m", "plotter", "--install-desktop"], capture_output=True, text=True
    )
    assert done.returncode == UNWRITABLE
    assert "could not be written" in done.stderr
    assert share.read_text() == "a file where a folder should be"


def test_a_relative_data_home_is_ignored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert data_home({"XDG_DATA_HOME": "here"}) == tmp_path / ".local" / "share"
    assert data_home({"XDG_DATA_HOME": "/there"}) == Path("/there")
    assert data_home({}) == tmp_path / ".local" / "share"
