from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication, QImage

from plotter.drawing.theme import THEMES, theme
from plotter.export import EXPORTERS, Exporter, ExportError, ExportOptions
from plotter.export.raster import RasterExporter
from plotter.export.raster import image_of as image_with
from plotter.figure.scene import Scene
from plotter.language.definition import Definition
from plotter.language.tree import Add, Power, Symbol, number
from plotter.model.curve_style import CurveStyle

pytestmark = pytest.mark.usefixtures("qapp")


def image_of(scene: Scene, size: tuple[int, int], scale: float = 1.0, **more: Any) -> QImage:
    return image_with(scene, ExportOptions(size, scale, **more))


def export_png(scene: Scene, file: Path, size: tuple[int, int], scale: float = 1.0) -> None:
    RasterExporter("png", "").write(scene, file, ExportOptions(size, scale))


def test_the_file_opens_elsewhere_with_the_size_asked_for(
    first_scene: Scene, tmp_path: Path
) -> None:
    file = tmp_path / "figure.png"
    export_png(first_scene, file, size=(640, 360), scale=2.0)
    assert file.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    assert (image.width(), image.height()) == (1280, 720)
    assert image.dotsPerMeterX() * 0.0254 == pytest.approx(192, abs=1)
    colors = np.frombuffer(image.constBits(), dtype=np.uint32)
    assert (colors == theme("light").color("f").rgb()).sum() > 100


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.ending)
@pytest.mark.parametrize("name", THEMES)
def test_every_exporter_writes_every_theme(
    exporter: Exporter, name: str, first_scene: Scene, tmp_path: Path
) -> None:
    file = tmp_path / f"figure.{exporter.ending}"
    options = ExportOptions(size=(320, 200), theme=name, title="The product rule")
    exporter.write(first_scene, file, options)
    assert file.stat().st_size > 1000
    assert exporter.label


def test_the_legend_stands_above_and_can_be_left_out(first_scene: Scene) -> None:
    def colored_rows(image: QImage) -> np.ndarray:
        flat = np.frombuffer(image.constBits(), dtype=np.uint8)
        pixels = flat.reshape(image.height(), image.width(), 4)[:, :, 2::-1].astype(int)
        f = theme("light").color("f")
        wanted = [f.red(), f.green(), f.blue()]
        return (np.abs(pixels - wanted).max(axis=2) < 20)[:, :200].any(axis=1)

    with_legend = colored_rows(image_of(first_scene, (640, 400)))
    without = colored_rows(image_of(first_scene, (640, 400), legend=False, formulas=False))
    assert with_legend[:40].any()
    assert not without[:40].any()


def test_a_formula_too_wide_gives_way_to_its_name(first_scene: Scene) -> None:
    terms = tuple(Power(Symbol("x"), number(power)) for power in range(2, 60))
    results = replace(first_scene.results, definition=Definition("", Add(terms)))
    image = image_of(replace(first_scene, results=results), (400, 300))
    assert (image.width(), image.height()) == (400, 300)


def test_the_old_file_stays_when_the_new_one_cannot_be_written(
    first_scene: Scene, tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match="Could not write"):
        export_png(first_scene, tmp_path / "missing" / "figure.png", size=(64, 64))
    folder = tmp_path / "figure.png"
    folder.mkdir()
    with pytest.raises(ExportError, match="old file is unchanged"):
        export_png(first_scene, folder, size=(64, 64))
    old = tmp_path / "old.png"
    old.write_bytes(b"precious")
    with pytest.raises(ExportError):
        export_png(first_scene, old, size=(0, 0))
    assert old.read_bytes() == b"precious"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["figure.png", "old.png"]


@pytest.mark.parametrize(
    ("size", "scale"),
    [((0, 100), 1.0), ((20_000, 100), 1.0), ((12_000, 12_000), 1.0), ((800, 600), float("nan")),
     ((800, 600), -1.0), ((800, 600), float("inf"))],
)  # fmt: skip
def test_sizes_that_no_image_can_have_are_refused_in_words(
    size: tuple[int, int], scale: float, first_scene: Scene
) -> None:
    with pytest.raises(ExportError, match=r"pixels cannot be made|positive number"):
        image_of(first_scene, size, scale)


def test_an_unknown_theme_is_refused(first_scene: Scene) -> None:
    with pytest.raises(ValueError, match="sepia"):
        image_of(first_scene, (64, 64), theme="sepia")


def test_the_same_scene_gives_the_same_bytes(first_scene: Scene, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("one.png", "two.png")]
    for file in files:
        export_png(first_scene, file, size=(320, 200))
    assert files[0].read_bytes() == files[1].read_bytes()


def test_it_is_the_picture_of_the_window(first_scene: Scene, qapp: QGuiApplication) -> None:
    image = image_of(first_scene, (400, 300), legend=False, formulas=False)
    assert image == image_of(first_scene, (400, 300), legend=False, formulas=False)
    assert image.devicePixelRatio() == 1.0


@pytest.mark.parametrize("name", ["light", "dark", "projector"])
def test_a_styled_curve_has_its_color_in_the_picture_and_in_its_legend(
    first_scene: Scene, name: str
) -> None:
    styles = MappingProxyType({"f": CurveStyle("secant", 2.0)})
    inputs = replace(first_scene.inputs, styles=styles, shown=frozenset({"f"}))
    look, size = theme(name), (640, 400)
    image = image_of(replace(first_scene, inputs=inputs), size, theme=name)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    colors = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(size[::-1])
    violet, blue = (look.color(role).rgb() for role in ("secant", "f"))
    assert (colors == violet).sum() > 200
    assert (colors[:60] == violet).sum() > 20  # the sample in the legend
    assert not (colors == blue).any()
