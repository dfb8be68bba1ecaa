"""Finds the system libraries that Qt needs on Linux and that pip cannot bring."""

import ctypes
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

# Without these no picture can be drawn, not even into memory.
DRAWING_FILES = (
    "PySide6/QtWidgets.abi3.so",
    "PySide6/QtSvg.abi3.so",
    "PySide6/QtPrintSupport.abi3.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
)
# Without these no window opens on an X11 screen.
WINDOW_FILES = ("PySide6/Qt/plugins/platforms/libqxcb.so",)

# What PySide6 6.11 turned out to ask of the system. Only to foresee it before PySide6 is there to
# be tried: the answer that counts is the loader's.
FORESEEN_LIBRARIES = (
    *("libGL.so.1", "libEGL.so.1", "libX11.so.6", "libX11-xcb.so.1", "libdbus-1.so.3"),
    *("libfontconfig.so.1", "libfreetype.so.6", "libglib-2.0.so.0", "libxkbcommon.so.0"),
    *("libxkbcommon-x11.so.0", "libxcb.so.1", "libxcb-cursor.so.0", "libxcb-icccm.so.4"),
    *("libxcb-image.so.0", "libxcb-keysyms.so.1", "libxcb-randr.so.0", "libxcb-render.so.0"),
    *("libxcb-render-util.so.0", "libxcb-shape.so.0", "libxcb-shm.so.0", "libxcb-sync.so.1"),
    *("libxcb-util.so.1", "libxcb-xfixes.so.0", "libxcb-xkb.so.1"),
)

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
FONT_ENDINGS = (".ttf", ".otf", ".ttc", ".pfb")
FONT_PACKAGE = "fonts-dejavu-core"

# The libraries whose Debian package is not named by the rule in `debian_package`.
UNRULY_PACKAGES = {
    **dict.fromkeys(
        ("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1"), "libc6"
    ),
    "libgcc_s.so.1": "libgcc-s1",
    "libz.so.1": "zlib1g",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}


@dataclass(frozen=True)
class Missing:
    """The names of the libraries that the loader does not find, and whether a font is there."""

    drawing: tuple[str, ...] = ()
    window: tuple[str, ...] = ()
    font: bool = False

    def __bool__(self) -> bool:
        """Say whether anything at all is missing."""
        return bool(self.drawing or self.window or self.font)

    @property
    def packages(self) -> list[str]:
        """The Debian packages that bring what is missing, each once, in order of name."""
        names = {debian_package(library) for library in (*self.drawing, *self.window)}
        return sorted(names | ({FONT_PACKAGE} if self.font else set()))

    @property
    def names(self) -> list[str]:
        """What is missing, in words for systems whose package names we do not know."""
        return [*self.drawing, *self.window, *(["a TrueType font"] if self.font else [])]


def debian_package(library: str) -> str:
    """Name the Debian package of a shared library, by Debian Policy 8.1: name, then version."""
    if library in UNRULY_PACKAGES:
        return UNRULY_PACKAGES[library]
    name, _, version = library.lower().partition(".so")
    version = version.lstrip(".")
    between = "-" if name[-1:].isdigit() and version else ""
    return name + between + version


def not_found(ldd_output: str) -> list[str]:
    """Read from ldd's report the libraries that it did not find, each once."""
    found = re.findall(r"^\s*(\S+) => not found", ldd_output, re.MULTILINE)
    return list(dict.fromkeys(found))


def ask_loader(site_packages: Path, files: Iterable[str]) -> tuple[str, ...]:
    """Let the system's own loader try the given files of PySide6 and name what it misses."""
    ldd = shutil.which("ldd")
    paths = [str(path) for name in files if (path := site_packages / name).exists()]
    if ldd is None or not paths:
        return ()
    english = {**os.environ, "LC_ALL": "C"}
    report = subprocess.run([ldd, *paths], capture_output=True, text=True, env=english, check=False)
    return tuple(not_found(report.stdout))


def has_font(folders: Iterable[str] = FONT_FOLDERS) -> bool:
    """Say whether a font lies where Qt looks for one."""
    return any(
        name.lower().endswith(FONT_ENDINGS)
        for folder in folders
        for _, _, names in os.walk(Path(folder).expanduser())
        for name in names
    )


def missing_libraries(site_packages: Path) -> Missing:
    """Try everything Qt needs, and name what this system does not have."""
    drawing = ask_loader(site_packages, DRAWING_FILES)
    window = ask_loader(site_packages, WINDOW_FILES)
    only_window = tuple(library for library in window if library not in drawing)
    return Missing(drawing, only_window, not has_font())


def foresee_missing(load: Callable[[str], object] = ctypes.CDLL) -> Missing:
    """Name what Qt will miss, before it is installed, so that one command can bring everything."""

    def fails(library: str) -> bool:
        try:
            load(library)
        except OSError:
            return True
        return False

    return Missing(tuple(filter(fails, FORESEEN_LIBRARIES)), (), not has_font())


def stops(missing: Missing, command: str, environment: Mapping[str, str]) -> bool:
    """Say whether a command cannot do its work without what is missing."""
    if missing.drawing:
        return True
    opens_x11 = bool(environment.get("DISPLAY")) and not environment.get("WAYLAND_DISPLAY")
    return command == "run" and bool(missing.window) and opens_x11


def is_debian(release: Mapping[str, str] | None = None) -> bool:
    """Say whether this system is Debian, Ubuntu or one made from them, with apt."""
    if release is None:
        try:
            release = platform.freedesktop_os_release()
        except OSError:  # there is no such file: another kind of system
            return False
    family = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    return bool(family & {"debian", "ubuntu"}) and shutil.which("apt-get") is not None
