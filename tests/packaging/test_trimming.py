"""What stays in a bundle and what does not."""

from pathlib import Path

import pytest

from elf import reachable
from libraries import debian_package
from plotter.ui.about import WORKS
from trimming import TOLD_PACKAGES, keeps


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qtbase_pt_BR.qm",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6\\Qt\\plugins\\platforms\\qoffscreen.dll",
        "plotter/_resources/look/tokens.toml",
        "fontpkg_inter/files/Inter[opsz,wght].ttf",
        "libxcb-cursor.so.0",
    ],
)
def test_what_the_program_needs_stays(name: str) -> None:
    assert keeps(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6QmlModels.so.6",
        "PySide6/Qt/translations/qtquickcontrols_de.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/typesystems/typesystem_core.xml",
        "libgtk-3.so.0",
        "PySide6/QtCore.pyi",
        "numpy/tests/data.npy",
    ],
)
def test_what_it_does_without_goes(name: str) -> None:
    assert not keeps(name)


def test_a_library_stays_if_something_that_stays_needs_it() -> None:
    needs = {
        "plugin": ["liba.so", "libc.so.6", "libglib-2.0.so.0"],
        "liba.so": ["libb.so"],
        "libb.so": ["liba.so"],
        "libglib-2.0.so.0": ["libpcre.so"],
        "libunused.so": ["libb.so"],
    }
    libraries = {name: Path(name) for name in (*needs, "libpcre.so") if name.startswith("lib")}

    def ask(path: Path) -> list[str]:
        return needs.get(path.name, [])

    # glib must be the system's, and so must what only glib asks for.
    assert reachable([Path("plugin")], libraries, ask) == {"liba.so", "libb.so"}


@pytest.mark.parametrize(
    ("library", "package"),
    [("libm.so.6", "libc6"), ("libc.so.6", "libc6"), ("libgcc_s.so.1", "libgcc-s1")],
)
def test_the_base_libraries_have_packages_of_their_own_names(library: str, package: str) -> None:
    assert debian_package(library) == package


def test_the_bundle_knows_all_versions_that_help_tells() -> None:
    told = {work.package for work in WORKS if work.package}
    assert told | {"tangent-plotter"} == set(TOLD_PACKAGES)
    assert keeps("numpy-2.4.6.dist-info/METADATA")
