"""The recipes for other systems, as far as they can be tried here."""

import importlib.util
import json
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

from plotter.desktop.names import APP_ID
from project import ROOT
from trimming import mac_information

PACKAGING = ROOT / "packaging"


def recipe(system: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        f"{system}_build", PACKAGING / system / "build.py"
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(shutil.which("makensis") is None, reason="needs makensis")
def test_the_installer_for_windows_compiles(tmp_path: Path) -> None:
    from icons import make

    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("Tangent Plotter.exe", "tangent-plotter.exe", "_internal/data"):
        (bundle / name).write_bytes(b"MZ" + bytes(1000))
    make(tmp_path / "icons")
    out = recipe("windows").installer(
        bundle, tmp_path / "icons", tmp_path / "tangent-setup.exe", fast=True
    )
    assert out.read_bytes()[:2] == b"MZ"


@pytest.mark.parametrize("system", ["windows", "macos"])
def test_a_recipe_says_that_it_is_for_another_system(
    system: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform in ("win32", "darwin"):
        pytest.skip("here the recipe would be carried out")
    assert recipe(system).main() == 1
    assert "can only be made on" in capsys.readouterr().err


def test_macos_is_told_of_our_documents() -> None:
    information = mac_information(APP_ID)
    declared = information["UTExportedTypeDeclarations"]
    handled = information["CFBundleDocumentTypes"]
    assert isinstance(declared, list) and isinstance(handled, list)
    assert declared[0]["UTTypeTagSpecification"] == {"public.filename-extension": ["tangent"]}
    assert handled[0]["LSItemContentTypes"] == [declared[0]["UTTypeIdentifier"]]


def test_the_flatpak_manifest_names_files_that_exist() -> None:
    path = PACKAGING / "flatpak" / f"{APP_ID}.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    assert manifest["id"] == APP_ID
    (module,) = manifest["modules"]
    assert (path.parent / module["sources"][0]["path"]).resolve() == ROOT
    words = " ".join(module["build-commands"]).split()
    named = [word for word in words if word.startswith("packaging/")]
    assert named and all((ROOT / word).exists() for word in named)
