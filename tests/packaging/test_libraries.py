"""The search for the system libraries of Qt."""

from pathlib import Path

import pytest

from libraries import (
    Missing,
    debian_package,
    foresee_missing,
    has_font,
    is_debian,
    not_found,
    stops,
)

LDD_REPORT = """\
/site/PySide6/QtWidgets.abi3.so:
\tlinux-vdso.so.1 (0x00007ffd)
\tlibEGL.so.1 => not found
\tlibQt6Core.so.6 => /site/PySide6/Qt/lib/libQt6Core.so.6 (0x00007f00)
/site/PySide6/Qt/plugins/platforms/libqoffscreen.so:
\tlibEGL.so.1 => not found
\tlibdbus-1.so.3 => not found
"""


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libGL.so.1", "libgl1"),
        ("libEGL.so.1", "libegl1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libz.so.1", "zlib1g"),
        ("libpng16.so.16", "libpng16-16"),
    ],
)
def test_a_library_leads_to_its_debian_package(library: str, package: str) -> None:
    assert debian_package(library) == package


def test_only_what_the_loader_did_not_find_is_missing() -> None:
    assert not_found(LDD_REPORT) == ["libEGL.so.1", "libdbus-1.so.3"]


def test_each_package_is_named_once_and_the_font_is_among_them() -> None:
    missing = Missing(("libglib-2.0.so.0", "libgthread-2.0.so.0"), ("libxcb-cursor.so.0",), True)
    assert missing.packages == ["fonts-dejavu-core", "libglib2.0-0", "libxcb-cursor0"]
    assert missing.names[-1] == "a TrueType font"


def test_what_qt_will_miss_is_foreseen() -> None:
    def load(name: str) -> None:
        if "xcb" in name:
            raise OSError(f"{name}: cannot open shared object file")

    packages = foresee_missing(load).packages
    assert "libxcb-cursor0" in packages
    assert "libgl1" not in packages


def test_nothing_missing_counts_as_false() -> None:
    assert not Missing()
    assert Missing(font=True)


@pytest.mark.parametrize(
    ("command", "environment", "expected"),
    [
        ("run", {"DISPLAY": ":0"}, True),
        ("run", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ("run", {}, False),
        ("test", {"DISPLAY": ":0"}, False),
    ],
)
def test_only_a_window_on_x11_needs_the_libraries_of_x11(
    command: str, environment: dict[str, str], expected: bool
) -> None:
    assert stops(Missing(window=("libxcb-cursor.so.0",)), command, environment) is expected
    assert stops(Missing(drawing=("libEGL.so.1",)), command, environment)


def test_a_font_is_found_at_any_depth(tmp_path: Path) -> None:
    assert not has_font([str(tmp_path), str(tmp_path / "absent")])
    deep = tmp_path / "truetype" / "dejavu"
    deep.mkdir(parents=True)
    (deep / "notes.txt").touch()
    assert not has_font([str(tmp_path)])
    (deep / "DejaVuSans.TTF").touch()
    assert has_font([str(tmp_path)])


def test_relatives_of_debian_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    assert is_debian({"ID": "debian"})
    assert is_debian({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"})
    assert not is_debian({"ID": "fedora"})
    assert not is_debian({})
