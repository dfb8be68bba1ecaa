"""--install-desktop and --uninstall-desktop: a place in the menu for who installed with pip."""

from __future__ import annotations

import subprocess
import sys

from plotter.cli.arguments import UsageError
from plotter.cli.exit_codes import DONE
from plotter.cli.terminal import OutputError, Terminal

_FREEDESKTOP = "the menu entry is for Linux desktops; on this system the installer makes one"


def install_desktop(terminal: Terminal) -> int:
    """Put this very program into the user's menu; the exit status."""
    _require_freedesktop()
    # Imported now: drawing the icons needs Qt, and no other command line does.
    from plotter.desktop.install import data_home, install

    share = data_home()
    try:
        missing = install(share, command())
    except (OSError, subprocess.CalledProcessError) as error:
        raise OutputError(f"the menu entry could not be written: {error}") from error
    terminal.say(
        f"Tangent Plotter is in the menu now and opens .tangent documents; written below {share}.\n"
        "tangent-plotter --uninstall-desktop removes it."
    )
    _tell_missing(missing, terminal)
    return DONE


def uninstall_desktop(terminal: Terminal) -> int:
    """Take the program out of the user's menu; the exit status."""
    _require_freedesktop()
    from plotter.desktop.install import data_home, is_installed, uninstall

    share = data_home()
    if not is_installed(share):
        terminal.say(f"Tangent Plotter has no menu entry below {share}.")
        return DONE
    try:
        missing = uninstall(share)
    except (OSError, subprocess.CalledProcessError) as error:
        raise OutputError(f"the menu entry could not be removed: {error}") from error
    terminal.say(f"Tangent Plotter is no longer in the menu. Removed from {share}.")
    _tell_missing(missing, terminal)
    return DONE


def command() -> list[str]:
    """How the menu starts this program: the packaged one itself, or a module of this Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # -P keeps a folder named plotter where the desktop happens to start from being taken for ours.
    return [sys.executable, "-P", "-m", "plotter"]


def _require_freedesktop() -> None:
    if sys.platform in ("win32", "darwin"):
        raise UsageError(_FREEDESKTOP)


def _tell_missing(tools: list[str], terminal: Terminal) -> None:
    if tools:
        terminal.say(
            f"Not found: {' and '.join(tools)}. Without them, documents are tied to the program"
            " only when the desktop next looks by itself. On Debian and Ubuntu the packages"
            " shared-mime-info and desktop-file-utils bring them."
        )
