"""Puts the program into the menu of one user's Linux desktop, and takes it out again."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from plotter.desktop.names import MIME_TYPE
from plotter.desktop.share import ENTRY, MIME_PACKAGE, desktop_files

_MIME_RESULTS = (
    *("aliases", "generic-icons", "globs", "globs2", "icons", "magic", "mime.cache"),
    *("subclasses", "treemagic", "types", "version", "XMLnamespaces"),
)
"""What update-mime-database writes even when there is no package of types."""


def data_home(environment: Mapping[str, str] = os.environ) -> Path:
    """The folder of a user's data, by the XDG Base Directory Specification."""
    chosen = Path(environment.get("XDG_DATA_HOME", ""))
    return chosen if chosen.is_absolute() else Path.home() / ".local" / "share"


def install(share: Path, command: Sequence[str]) -> list[str]:
    """Write the menu entry that starts the command, the icons and the type of our documents.

    Returns the names of the tools that the system lacks for making all of it known at once.
    Raises OSError when something cannot be written.
    """
    for name, data in desktop_files(command).items():
        path = share / name
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(path.name + ".new")
        draft.write_bytes(data)
        draft.replace(path)
    return _make_known(share)


def uninstall(share: Path) -> list[str]:
    """Remove what `install` wrote, and the folders that are empty then.

    Returns the names of the tools that the system lacks, as `install` does.
    """
    names = list(desktop_files())
    for name in names:
        (share / name).unlink(missing_ok=True)
    missing = _make_known(share)
    _drop_results(share)
    for name in names:
        _drop_empty(share / Path(name).parent, share)
    return missing


def is_installed(share: Path) -> bool:
    """Whether the menu entry is there."""
    return (share / ENTRY).exists()


def _make_known(share: Path) -> list[str]:
    """Let the desktop's tools read the folders anew; the names of those that are not there."""
    icons = share / "icons" / "hicolor"
    if icons.is_dir():
        os.utime(icons)  # a cache of icons that is older than its folder is not used
    missing: list[str] = []
    for tool, folder in (
        ("update-mime-database", share / "mime"),
        ("update-desktop-database", share / "applications"),
    ):
        program = shutil.which(tool)
        if program is None:
            missing.append(tool)
        elif folder.is_dir():
            subprocess.run([program, str(folder)], check=True, capture_output=True)  # noqa: S603
    return missing


def _drop_results(share: Path) -> None:
    """Remove what the tools wrote into folders in which nothing else is left."""
    applications, mime = share / "applications", share / "mime"
    if not any(applications.glob("**/*.desktop")):
        (applications / "mimeinfo.cache").unlink(missing_ok=True)
    if not any((share / MIME_PACKAGE).parent.glob("*.xml")):
        for name in _MIME_RESULTS:
            (mime / name).unlink(missing_ok=True)
        _drop_empty(share / "mime" / MIME_TYPE.partition("/")[0], share)


def _drop_empty(folder: Path, top: Path) -> None:
    """Remove a folder and those above it, up to but without `top`, as long as they are empty."""
    while folder != top and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
