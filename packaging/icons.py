"""Makes every icon file from our two drawings: python packaging/icons.py FOLDER.

FOLDER/hicolor      PNG and SVG as themes of icons on Linux have them
FOLDER/*.ico        Windows
FOLDER/*.icns       macOS
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image

from plotter.desktop.icons import Drawing
from plotter.desktop.share import icon_files, png

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_SIZES = (32, 64, 128, 256, 512, 1024)


def picture(drawing: Drawing, size: int) -> Image.Image:
    """The drawing at a size, drawn for that size rather than scaled to it."""
    return Image.open(io.BytesIO(png(drawing, size))).convert("RGBA")


def write_ico(drawing: Drawing, path: Path) -> None:
    """An icon of Windows with every size drawn by itself."""
    pictures = [picture(drawing, size) for size in ICO_SIZES]
    sizes = [(size, size) for size in ICO_SIZES]
    pictures[-1].save(path, format="ICO", sizes=sizes, append_images=pictures[:-1])


def write_icns(drawing: Drawing, path: Path) -> None:
    """An icon of macOS with every size drawn by itself."""
    pictures = [picture(drawing, size) for size in ICNS_SIZES]
    pictures[-1].save(path, format="ICNS", append_images=pictures[:-1])


def make(folder: Path) -> None:
    """Write all icon files into a folder."""
    for file, data in icon_files().items():
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    names: tuple[tuple[Drawing, str], ...] = (
        ("app", "tangent-plotter"),
        ("document", "tangent-document"),
    )
    for drawing, name in names:
        write_ico(drawing, folder / f"{name}.ico")
        write_icns(drawing, folder / f"{name}.icns")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    make(Path(sys.argv[1]))
