"""What a Linux desktop reads below a folder such as ~/.local/share or /usr/share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice

from plotter import resources
from plotter.desktop.icons import MENU_SIZES, Drawing, render, source
from plotter.desktop.names import APP_ID, DOCUMENT_ICON

ENTRY = f"applications/{APP_ID}.desktop"
MIME_PACKAGE = f"mime/packages/{APP_ID}.xml"

_ICONS: tuple[tuple[Drawing, str, str], ...] = (
    ("app", "apps", APP_ID),
    ("document", "mimetypes", DOCUMENT_ICON),
)


def icon_files() -> dict[str, bytes]:
    """The icons below an icons folder: PNG in every size, and SVG."""
    files: dict[str, bytes] = {}
    for drawing, context, name in _ICONS:
        for size in MENU_SIZES:
            files[f"hicolor/{size}x{size}/{context}/{name}.png"] = png(drawing, size)
        files[f"hicolor/scalable/{context}/{name}.svg"] = source(drawing).encode()
    return files


def desktop_files(command: Sequence[str] | None = None) -> dict[str, bytes]:
    """Every file and its path below the share folder.

    The menu entry starts `command`; without one it starts tangent-plotter from the PATH.
    """
    entry = resources.read_text(f"desktop/{APP_ID}.desktop")
    files = {
        ENTRY: (entry if command is None else entry_for(command, entry)).encode(),
        MIME_PACKAGE: resources.read_text(f"desktop/{APP_ID}.mime.xml").encode(),
    }
    return files | {f"icons/{name}": data for name, data in icon_files().items()}


def entry_for(command: Sequence[str], entry: str) -> str:
    """The menu entry, starting a command by its absolute path instead."""
    try_exec = _escape(command[0])
    execute = " ".join([*map(_quote, command), "%f"])
    lines = {"TryExec": try_exec, "Exec": execute}
    return re.sub(
        r"^(TryExec|Exec)=.*$", lambda found: f"{found[1]}={lines[found[1]]}", entry, flags=re.M
    )


def _quote(argument: str) -> str:
    """An argument as the Exec key of the Desktop Entry Specification wants it."""
    quoted = re.sub(r'(["`$\\])', r"\\\1", argument).replace("%", "%%")
    return _escape(f'"{quoted}"')


def _escape(value: str) -> str:
    """A value of type string: backslashes and line breaks are written with a backslash."""
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def png(drawing: Drawing, size: int) -> bytes:
    """A drawing as PNG of size × size px; raises OSError if Qt cannot write it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not render(drawing, size).save(buffer, "PNG"):  # pyright: ignore[reportCallIssue, reportArgumentType]
        raise OSError(f"the icon {drawing} could not be drawn at {size} px")
    return bytes(buffer.data().data())
