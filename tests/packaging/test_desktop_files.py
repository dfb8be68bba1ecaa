"""The files that desktops and software centers read agree with the program, and are valid."""

import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from importlib.metadata import version
from pathlib import Path

import pytest

from plotter import resources
from plotter.desktop.names import APP_ID, MIME_TYPE
from plotter.model.files import ENDING

FOLDER = resources.path("desktop")
METAINFO = FOLDER / f"{APP_ID}.metainfo.xml"
MIME = FOLDER / f"{APP_ID}.mime.xml"
SCREENSHOTS = Path(__file__).resolve().parents[2] / "resources" / "screenshots"

VALIDATORS = (
    ("desktop-file-validate", [str(FOLDER / f"{APP_ID}.desktop")]),
    ("appstreamcli", ["validate", "--no-net", str(METAINFO)]),
    ("xmllint", ["--noout", str(METAINFO), str(MIME)]),
)


@pytest.mark.parametrize(("tool", "arguments"), VALIDATORS, ids=[tool for tool, _ in VALIDATORS])
def test_a_validator_finds_nothing(tool: str, arguments: list[str]) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"needs {tool}")
    done = subprocess.run([tool, *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not [line for line in done.stdout.splitlines() if line.startswith(("E:", "W:"))]


def test_update_mime_database_takes_the_type(tmp_path: Path) -> None:
    tool = shutil.which("update-mime-database")
    if tool is None:
        pytest.skip("needs update-mime-database")
    (tmp_path / "packages").mkdir()
    shutil.copy(MIME, tmp_path / "packages" / f"{APP_ID}.xml")
    subprocess.run([tool, str(tmp_path)], capture_output=True, check=True)
    assert f"{MIME_TYPE}:*{ENDING}" in (tmp_path / "globs2").read_text()


def test_the_metainfo_is_of_this_version_and_this_type() -> None:
    component = ElementTree.parse(METAINFO).getroot()
    assert component.findtext("id") == APP_ID
    release = component.find("releases/release")
    assert release is not None and release.get("version") == version("tangent-plotter")
    assert component.findtext("provides/mediatype") == MIME_TYPE
    assert component.findtext("launchable") == f"{APP_ID}.desktop"


def test_every_screenshot_it_names_is_one_of_ours() -> None:
    images = ElementTree.parse(METAINFO).getroot().findall("screenshots/screenshot/image")
    names = [(image.text or "").rpartition("/")[2] for image in images]
    assert len(names) >= 3
    assert all((SCREENSHOTS / name).exists() for name in names)
