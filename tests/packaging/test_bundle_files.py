"""The parts of the packages that need no building."""

import sys
import tomllib
from pathlib import Path

import pytest

import bundle
import project
from licenses import collect
from share_tree import write


def test_the_share_tree_has_all_that_desktops_read(tmp_path: Path) -> None:
    write(tmp_path)
    names = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    endings = ("applications/{0}.desktop", "metainfo/{0}.metainfo.xml", "mime/packages/{0}.xml")
    assert {ending.format("org.tangentplotter.TangentPlotter") for ending in endings} <= names
    assert "icons/hicolor/128x128/apps/org.tangentplotter.TangentPlotter.png" in names


def test_the_licenses_of_the_parts_are_collected(tmp_path: Path) -> None:
    collect(tmp_path)
    told = (tmp_path / "README.txt").read_text(encoding="utf-8")
    for name in ("PySide6_Essentials", "numpy", "sympy", "mathra"):
        assert any(line.startswith(f"{name} ") for line in told.splitlines()), name
    assert any((tmp_path / "numpy").iterdir())


def test_a_folder_is_measured_by_its_files(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a").write_bytes(b"x" * 1000)
    (tmp_path / "b").write_bytes(b"x" * 24)
    assert bundle.measure(tmp_path) == 1024


def test_a_python_without_shared_library_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bundle.sysconfig, "get_config_var", lambda _name: 0)
    with pytest.raises(bundle.BundleError, match="shared library"):
        bundle.check_python()


def test_the_package_has_the_version_of_the_project() -> None:
    table = tomllib.loads((project.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project.version() == table["project"]["version"]
