"""Installs Debian packages: by itself as root, after a question on a terminal, or in words."""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

PACKAGE_LISTS = Path("/var/lib/apt/lists")


def install_command(packages: Sequence[str], *, sudo: bool) -> list[str]:
    """Give the one command that installs the packages."""
    start = ["sudo"] if sudo else []
    return [*start, "apt-get", "install", "--yes", "--no-install-recommends", *packages]


def update_command(*, sudo: bool) -> list[str]:
    """Give the command that fetches the lists of packages."""
    return [*(["sudo"] if sudo else []), "apt-get", "update"]


def lists_are_empty(folder: Path = PACKAGE_LISTS) -> bool:
    """Say whether apt knows no package yet, as in a fresh container."""
    return not any(folder.glob("*_Packages*"))


def wish(question: str) -> bool:
    """Ask on the terminal; an empty answer is a yes."""
    try:
        return input(f"{question} [Y/n] ").strip().lower() in ("", "y", "yes")
    except EOFError:
        return False


def may_install(
    packages: Sequence[str], *, root: bool, terminal: bool, ask: Callable[[str], bool] = wish
) -> bool:
    """Decide whether to install: root may, whoever sits at a terminal is asked, others may not."""
    if terminal and (root or shutil.which("sudo")):
        return ask(f"Install {' '.join(packages)} with apt now?")
    return root


def spell_out(packages: Sequence[str], *, sudo: bool, update: bool) -> str:
    """Give the one line that a person types to install the packages."""
    install = shlex.join(install_command(packages, sudo=sudo))
    return f"{shlex.join(update_command(sudo=sudo))} && {install}" if update else install


def install_packages(packages: Sequence[str]) -> bool:
    """Install the packages if that is allowed; otherwise print the command and say no."""
    root = os.geteuid() == 0
    update_first = lists_are_empty()
    if not may_install(packages, root=root, terminal=sys.stdin.isatty()):
        line = spell_out(packages, sudo=not root, update=update_first)
        print(f"Please type this one command, then start again:\n\n    {line}\n")
        return False
    install = install_command(packages, sudo=not root)
    update = update_command(sudo=not root)
    if update_first and not _succeeds(update):
        return False
    # Old lists name versions that the mirror no longer has: fetch new ones and try once more.
    return _succeeds(install) or (_succeeds(update) and _succeeds(install))


def _succeeds(command: Sequence[str]) -> bool:
    print("  $ " + shlex.join(command), flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=quiet, check=False).returncode == 0
