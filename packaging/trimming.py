"""What a packaged program does without."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

from elf import is_elf, reachable

Entry = tuple[str, str, str]
"""What PyInstaller keeps of a file: its path in the bundle, where it comes from, its kind."""

EXCLUDED_MODULES = (
    # Parts of Qt that no module of ours imports.
    *("PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtNetwork"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets"),
    *("PySide6.QtQuickControls2", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtUiTools"),
    *("PySide6.QtXml", "PySide6.QtConcurrent", "PySide6.QtDBus", "PySide6.QtOpenGL"),
    # Parts of Python and of packages that only people who write programs use.
    *("tkinter", "unittest.test", "idlelib", "lib2to3", "ensurepip", "venv", "turtledemo"),
    *("pip", "setuptools", "pkg_resources", "wheel", "IPython", "matplotlib", "scipy", "h5py"),
    *("numpy.f2py", "readline", "curses", "_curses", "sqlite3", "fontpkg"),
    # pillow writes animations and icons; it opens no windows and needs no AVIF.
    *("PIL.ImageTk", "PIL.ImageQt", "PIL._avif", "PIL.AvifImagePlugin"),
)

UNSEEN_IMPORTS = (
    # Imported by names that are put together while the program runs.
    *("fontpkg_inter", "plotter.engine.algebra_worker"),
)

TOLD_PACKAGES = (
    # Help ▸ About tells their versions, which only their metadata know.
    *("tangent-plotter", "PySide6-Essentials", "numpy", "sympy", "contourpy"),
    *("mathra", "fontpkg-inter", "pillow", "msgspec"),
)

_KEPT_PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qico", "qjpeg", "qsvg", "qwebp", "qgif"),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "platforms": ("qoffscreen", "qwayland", "qxcb", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),
    "printsupport": ("cupsprintersupport",),
    "styles": ("qmodernwindowsstyle", "qwindowsvistastyle", "qmacstyle"),
    "wayland-decoration-client": ("bradient", "adwaita"),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("qxcb-glx-integration", "qxcb-egl-integration"),
}
"""The plugins of Qt that stay, by their folder; all other folders go."""

_DROPPED_FILES = re.compile(
    r"""
    (^|/)PySide6/Qt/translations/(?!qtbase_)          # Qt's own words beyond dialogs and buttons
    | (^|/)PySide6/Qt/(qml|libexec|metatypes|resources)/
    | (^|/)PySide6/(typesystems|glue|include|doc|scripts|support)/
    | (^|/)libQt6(Network|Qml\w*|Quick\w*|Sql|Test|Designer\w*|Help|VirtualKeyboard\w*|Pdf
                 |Labs\w*|Concurrent|WaylandCompositor|Egl\w*|WlShell\w*|ShaderTools|Lottie\w*)\b
    | (^|/)(libavif|libgtk|libgdk|libpango|libcairo|libatk|libgstreamer)\S*\.so
    | \.pyi$ | (^|/)py\.typed$
    | (^|/)tests?/
    """,
    re.VERBOSE,
)


def keeps(name: str) -> bool:
    """Whether a file stays in the bundle; `name` is its path below the folder."""
    path = name.replace("\\", "/")
    plugin = re.search(r"/plugins/([\w-]+)/(?:lib)?([\w-]+)\.\w+$", path)
    if plugin and "PySide6" in path:
        return plugin[2] in _KEPT_PLUGINS.get(plugin[1], ())
    return _DROPPED_FILES.search(path) is None


def trimmed(entries: Iterable[Entry]) -> list[Entry]:
    """The files that stay; on Linux without libraries that nothing needs any more.

    Qt's plugins for other desktops bring dozens of libraries along, and go without them.
    """
    kept = [entry for entry in entries if keeps(entry[0])]
    if sys.platform != "linux":
        return kept
    loose = {name: Path(source) for name, source, _ in kept if _is_loose_library(name)}
    folders = [Path(source) for name, source, _ in kept if name not in loose]
    roots = [path for path in folders if path.is_file() and is_elf(path)]
    python = {name: path for name, path in loose.items() if name.startswith("libpython")}
    stay = reachable([*roots, *python.values()], _sources(kept)) | set(python)
    return [entry for entry in kept if entry[0] not in loose or entry[0] in stay]


def _is_loose_library(name: str) -> bool:
    """Whether it lies at the top of the bundle, where PyInstaller puts the system's libraries."""
    return "/" not in name and ".so" in name


def _sources(entries: Iterable[Entry]) -> dict[str, Path]:
    """Every library by its file name; links stand for what they point to."""
    found: dict[str, Path] = {}
    for name, source, kind in entries:
        if ".so" in name and kind != "SYMLINK":
            found[Path(name).name] = Path(source)
    return found


def mac_information(app_id: str) -> dict[str, object]:
    """What macOS is told of the program and of its documents."""
    document = f"{app_id.lower()}.document"
    return {
        "NSHighResolutionCapable": True,
        "LSApplicationCategoryType": "public.app-category.education",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Tangent Plotter document",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "tangent-document.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [document],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": document,
                "UTTypeDescription": "Tangent Plotter document",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {"public.filename-extension": ["tangent"]},
            }
        ],
    }
