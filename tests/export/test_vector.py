"""SVG and PDF: outlines only, the same bytes for the same scene, pages of the size asked for."""

import datetime
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from plotter.drawing.theme import theme
from plotter.export import EXPORTERS, ExportOptions
from plotter.export.metadata import PICTURES, read_picture
from plotter.export.vector import PdfExporter, SvgExporter, svg_of, write_pdf
from plotter.figure.scene import Scene
from plotter.model import files
from plotter.model.deck import Deck, SavedScene
from plotter.model.files import Contents, FileError
from plotter.model.state import Inputs

pytestmark = pytest.mark.usefixtures("qapp")

DOCUMENT = Contents(Deck((SavedScene(Inputs(text="x^3")), SavedScene(name="two")), 1))


def test_svg_has_the_size_in_px_and_no_text_that_needs_a_font(first_scene: Scene) -> None:
    svg = svg_of(first_scene, ExportOptions((1280, 720), title="The product rule")).decode()
    assert 'width="1280" height="720"' in svg
    assert "<text" not in svg
    assert "<image" not in svg
    assert theme("light").color("f").name() in svg


def test_svg_shows_the_picture_of_the_window(first_scene: Scene) -> None:
    svg = QByteArray(svg_of(first_scene, ExportOptions((640, 360))))
    image = QImage(QSize(640, 360), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(svg).render(painter)
    painter.end()
    wanted = theme("light").color("f")
    near = sum(
        abs(image.pixelColor(x, y).red() - wanted.red()) < 40
        and abs(image.pixelColor(x, y).blue() - wanted.blue()) < 40
        for x in range(0, 640, 2)
        for y in range(0, 360, 2)
    )
    assert near > 50


def test_curves_in_svg_are_whole_lines(first_scene: Scene) -> None:
    svg = svg_of(first_scene, ExportOptions((640, 360))).decode()
    longest = max(len(line.split()) for line in re.findall(r'points="([^"]*)"', svg))
    assert longest > 100


def test_a_transparent_picture_has_no_background(first_scene: Scene, tmp_path: Path) -> None:
    options = ExportOptions((320, 200), transparent=True)
    EXPORTERS[0].write(first_scene, tmp_path / "a.png", options)
    assert QImage(str(tmp_path / "a.png")).pixelColor(2, 198).alpha() == 0
    jpeg = next(entry for entry in EXPORTERS if entry.ending == "jpg")
    jpeg.write(first_scene, tmp_path / "a.jpg", options)
    assert QImage(str(tmp_path / "a.jpg")).pixelColor(2, 198).lightness() > 240


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.ending)
def test_the_same_scene_gives_the_same_bytes(
    exporter: SvgExporter, first_scene: Scene, tmp_path: Path
) -> None:
    options = ExportOptions((320, 200), document=files.write(DOCUMENT))
    contents = []
    for name in ("one", "two"):
        exporter.write(first_scene, tmp_path / name, options)
        contents.append((tmp_path / name).read_bytes())
    assert contents[0] == contents[1]


def test_no_pdf_tells_when_it_was_made(first_scene: Scene, tmp_path: Path) -> None:
    target = tmp_path / "figure.pdf"
    PdfExporter().write(first_scene, target, ExportOptions((320, 200)))
    year = str(datetime.date.today().year).encode()
    dates = re.findall(rb"Date[^0-9]{1,6}(\d{4})", target.read_bytes())
    assert len(dates) >= 2
    assert year not in dates


@pytest.mark.parametrize("ending", PICTURES)
def test_a_picture_brings_its_document_back(
    ending: str, first_scene: Scene, tmp_path: Path
) -> None:
    exporter = next(entry for entry in EXPORTERS if f".{entry.ending}" == ending)
    path = tmp_path / f"figure{ending}"
    exporter.write(first_scene, path, ExportOptions(document=files.write(DOCUMENT)))
    assert read_picture(path).deck == DOCUMENT.deck
    exporter.write(first_scene, path, ExportOptions())
    with pytest.raises(FileError, match="carries no document"):
        read_picture(path)


def test_a_forged_document_in_a_picture_is_refused(tmp_path: Path) -> None:
    for content, told in (
        (b"tangent-plotter-document:e30=:end", "not a document"),
        (b"tangent-plotter-document:e30:end", "is damaged"),
        (b"", "carries no document"),
    ):
        path = tmp_path / "figure.svg"
        path.write_bytes(content)
        with pytest.raises(FileError, match=told):
            read_picture(path)
    with pytest.raises(FileError, match="There is no file"):
        read_picture(tmp_path / "gone.pdf")


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="poppler's pdfinfo is not installed")
def test_pdf_has_pages_of_the_size_and_no_fonts(first_scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "figure.pdf"
    options = ExportOptions((960, 480), document=files.write(DOCUMENT))
    write_pdf([first_scene, first_scene], path, options)
    told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Pages:\s+2\b", told)
    assert re.search(r"Page size:\s+720 x 360 pts", told)
    PdfExporter().write(first_scene, path, options)
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True)
    assert len(fonts.stdout.splitlines()) == 2
    assert fonts.stderr == ""
