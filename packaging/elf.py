"""Which shared libraries a Linux program asks for, and which of them lie in its own folder."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

LEFT_TO_SYSTEM = frozenset(
    (
        # Loaded by drivers of the graphics card too, which need the versions of the system.
        *("libstdc++.so.6", "libgcc_s.so.1", "libX11.so.6", "libX11-xcb.so.1", "libxcb.so.1"),
        *("libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"),
        # Must agree with services and settings of the running system.
        *("libdbus-1.so.3", "libglib-2.0.so.0", "libgthread-2.0.so.0", "libfontconfig.so.1"),
        *("libfreetype.so.6", "libgssapi_krb5.so.2", "libcups.so.2"),
    )
)
"""Libraries that every desktop has and that a bundle must not bring along."""

_MAGIC = b"\x7fELF"


def is_elf(path: Path) -> bool:
    """Whether a file is a program or a library of Linux."""
    with path.open("rb") as file:
        return file.read(4) == _MAGIC


@cache
def _report(path: Path) -> str:
    return subprocess.run(
        ["objdump", "-p", str(path)], capture_output=True, text=True, check=True
    ).stdout


def needed(path: Path) -> tuple[str, ...]:
    """The libraries that a file itself asks for, by the names the loader looks for."""
    return tuple(re.findall(r"^\s+NEEDED\s+(\S+)$", _report(path), re.MULTILINE))


def glibc_version(folder: Path) -> str:
    """The oldest version of the C library that everything below a folder runs with."""
    versions = {
        tuple(map(int, found.split(".")))
        for path in folder.rglob("*")
        if path.is_file() and is_elf(path)
        for found in re.findall(r"\bGLIBC_([\d.]+)$", _report(path), re.MULTILINE)
    }
    return ".".join(map(str, max(versions)))


def reachable(
    roots: Iterable[Path],
    libraries: Mapping[str, Path],
    ask: Callable[[Path], Iterable[str]] = needed,
) -> set[str]:
    """The names among `libraries` that the roots need, directly or through one another.

    Those that are left to the system are not needed, nor is what only they ask for.
    """
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        for name in ask(waiting.pop()):
            if name in libraries and name not in found and name not in LEFT_TO_SYSTEM:
                found.add(name)
                waiting.append(libraries[name])
    return found


def asked_of_system(folder: Path) -> set[str]:
    """The libraries that the programs and libraries below a folder need and do not bring along."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    own = {path.name for path in files}
    asked = {name for path in files if is_elf(path) for name in needed(path)}
    return {name for name in asked - own if not name.startswith("ld-linux")}
