"""The icon files of Windows and macOS hold every size."""

from pathlib import Path

from PIL import Image

from icons import ICNS_SIZES, ICO_SIZES, make


def test_every_size_is_in_the_files(tmp_path: Path) -> None:
    make(tmp_path)
    for name in ("tangent-plotter", "tangent-document"):
        with Image.open(tmp_path / f"{name}.ico") as icon:
            assert icon.info["sizes"] == {(size, size) for size in ICO_SIZES}
        with Image.open(tmp_path / f"{name}.icns") as icon:
            assert {width * scale for width, _, scale in icon.info["sizes"]} == set(ICNS_SIZES)
    assert (tmp_path / "hicolor/scalable/apps").is_dir()
