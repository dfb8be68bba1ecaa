"""Make a gallery of all ways to look at a derivative: python packaging/gallery.py [FOLDER] [NAME…].

Each state of packaging/gallery_states.py is shown in the real window and photographed in the light
and in the projector theme; index.html in the folder (resources/gallery if none is given) shows them
side by side. With names only these are taken anew. It needs a screen of 1920 x 1080, such as
Xvfb's.
"""

from __future__ import annotations

import sys
import tempfile
from html import escape
from itertools import groupby
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from gallery_state import State
from gallery_states import STATES
from plotter.app import Program, make_application
from plotter.engine.wanted import order_wanted
from plotter.model.deck import Deck, SavedScene
from plotter.model.state import Inputs, View
from plotter.ui.appearance import Mode
from plotter.ui.plot_area import Hint
from screenshots import pause, wait_until

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "gallery"
SIZES: dict[Mode, tuple[int, int]] = {"light": (1366, 768), "projector": (1920, 1080)}
"""A small window, and a whole projected screen."""
WIDTH = 960
"""No picture is stored wider, px."""
QUALITY = 60

HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Tangent Plotter: gallery</title>
<style>
body { font: 16px/1.5 sans-serif; max-width: 1500px; margin: 2em auto; padding: 0 1em; }
figure { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; margin: 0 0 2em; }
figcaption { grid-column: 1 / 3; }
img { width: 100%; height: auto; border: 1px solid #ccc; }
</style>
<h1>Gallery</h1>
"""


class Studio:
    """A window in one theme that shows one state after another."""

    def __init__(self, app: QApplication, mode: Mode, settings: QSettings) -> None:
        settings.setValue("look/mode", mode)
        settings.setValue(Hint.KEY, "closed")
        self._mode: Mode = mode
        self._program = Program(app, settings, Inputs())
        self._program.show()
        self._program.window.resize(*SIZES[mode])
        self._presents = False
        wait_until(lambda: self._program.document.results.verification.how != "pending")
        pause(500)

    def photograph(self, state: State, folder: Path) -> Path:
        """Show the state and save its picture."""
        self._show(state)
        picture = folder / f"{file_name(state, self._mode)}.png"
        if not self._program.window.grab().save(str(picture)):
            raise OSError(f"could not write {picture}")
        with Image.open(picture) as image:
            height = round(image.height * WIDTH / image.width)
            small = image.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
        small.save(picture.with_suffix(".webp"), quality=QUALITY, method=6)
        picture.unlink()
        return picture.with_suffix(".webp")

    def close(self) -> None:
        """Leave nothing behind."""
        self._program.document.mark_saved()  # closing asks nothing
        self._program.window.close()
        self._program.close()
        self._program.window.deleteLater()
        pause(50)

    def _show(self, state: State) -> None:
        """Bring the window to the state, and wait until all of it is known."""
        program = self._program
        document = program.document
        document.load(Deck((SavedScene(state.start(), View(**state.view)),)))
        room = state.room and self._mode == "projector"
        if room is not self._presents:
            self._presents = room
            program.window.actions_table["present"].trigger()
            pause(1200)
        program.pipeline.settle()
        if "viewport" not in state.view:
            program.pipeline.fit()
        state.act(document)
        if not wait_until(lambda: self._is_known(state.overlays)):
            raise TimeoutError(f"{state.name} is not computed")
        pause(700)

    def _is_known(self, overlays: frozenset[str]) -> bool:
        """Whether everything that the overlays show has been found."""
        results = self._program.document.results
        if results.definition is None or results.inputs.text != self._program.document.inputs.text:
            return False
        if results.overdue or results.verification.how == "pending":
            return False
        if order_wanted(results.inputs) > 1 and results.higher.of is not results.derivation:
            return False
        if results.definition.planar:
            return results.contours is not None
        return "basins" not in overlays or results.basins is not None


def file_name(state: State, mode: Mode) -> str:
    """The name of a picture without its ending."""
    return f"{state.name}-{mode}"


def page() -> str:
    """The page with all pictures, in groups."""
    parts = [HEAD]
    for title, states in groupby(STATES, key=lambda state: state.group):
        parts.append(f"<h2>{escape(title)}</h2>\n")
        for state in states:
            function = escape(state.start().text)
            images = "".join(
                f'<img loading="lazy" src="{file_name(state, mode)}.webp"'
                f' alt="{escape(state.words)} ({mode})">\n'
                for mode in SIZES
            )
            words = f"{escape(state.words)} <code>{function}</code>"
            parts.append(
                f'<figure id="{state.name}">\n<figcaption>{words}</figcaption>\n{images}</figure>\n'
            )
    return "".join(parts)


def main() -> int:
    """Take all pictures, or those that are named, and write the page."""
    folder = Path(sys.argv[1]) if sys.argv[1:] else FOLDER
    wanted = set(sys.argv[2:])
    unknown = wanted - {state.name for state in STATES}
    if unknown:
        print(f"no such state: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    for mode in SIZES:
        with tempfile.TemporaryDirectory() as place:
            settings = QSettings(f"{place}/settings.ini", QSettings.Format.IniFormat)
            studio = Studio(app, mode, settings)
            try:
                for state in STATES:
                    if not wanted or state.name in wanted:
                        print(studio.photograph(state, folder), flush=True)
            finally:
                studio.close()
    (folder / "index.html").write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
