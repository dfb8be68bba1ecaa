"""How long twelve typeset steps take to be on screen, as a ratio to as many plain texts.

Run: python tests/benchmarks/bench_steps.py [rounds]. The reference paints the spoken words of
each step as wrapped plain text. Formulas are typeset anew in every round. Twelve steps are
higher than a usual screen: they are measured once on one so high that all are seen, and once
in a panel as high as that of a window of 1080 px, where the last ones wait.
"""

import os
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QImage, QPainter, QRegion

from plotter.app import make_application
from plotter.calculus.differentiate import differentiate
from plotter.drawing.digits import outline_of
from plotter.drawing.outlines import typeset_outline
from plotter.figure.outline import Row, rows_of
from plotter.language import write_latex
from plotter.language.parse import read_expression
from plotter.model.telling import Telling
from plotter.ui.appearance import Appearance
from plotter.ui.derivative.steps_view import StepsView, spoken
from plotter.ui.panel import LensPanel

TEXTS = ("x^2 sin(3x) e^(x^2) + ln(x^2+1)", "x^3 cos(2x) e^(x^3) + ln(x^4+2)")
STEPS = 12
PANEL, ALL_SEEN = 860, 1700
"""Heights, px: of the panel in a window 1080 px high, and of one for twelve steps."""


def timed(act: Callable[[int], object], rounds: int) -> float:
    """The median of several rounds, in ms of processor time."""
    times: list[float] = []
    for index in range(rounds):
        outline_of.cache_clear()
        typeset_outline.cache_clear()
        write_latex.forget()
        begin = time.process_time()
        act(index)
        times.append((time.process_time() - begin) * 1e3)
    return sorted(times)[len(times) // 2]


def main(rounds: int) -> None:
    app = make_application()
    appearance = Appearance(app, QSettings("/dev/null", QSettings.Format.IniFormat))
    appearance.apply()
    derivations: list[list[Row]] = []
    for text in TEXTS:
        rows = rows_of(differentiate(read_expression(text), "x"), Telling(), text)
        derivations.append([row for row in rows if not row.trivial][:STEPS])
    assert all(len(rows) == STEPS for rows in derivations)
    picture = QImage(400, 1800, QImage.Format.Format_ARGB32_Premultiplied)
    view, panel = StepsView(appearance), LensPanel()
    panel.column.addWidget(view)
    panel.column.addStretch(1)
    panel.show()
    words = [[spoken(row) for row in rows] for rows in derivations]

    def show_steps(index: int) -> None:
        view.show_rows(derivations[index % 2], "substitutions", ())
        view.render(picture, QPoint(), QRegion(0, 0, 400, panel.height()))

    def paint_words(index: int) -> None:
        painter = QPainter(picture)
        flags = int(Qt.TextFlag.TextWordWrap)
        for place, text in enumerate(words[index % 2]):
            painter.drawText(QRect(0, 80 * place, 360, 80), flags, text)
        painter.end()

    reference = timed(paint_words, rounds)
    print(f"the words of {STEPS} steps painted: {reference:.1f} ms of processor time")
    for height, words_of in ((ALL_SEEN, "all seen"), (PANEL, "in a panel of 860 px")):
        panel.resize(400, height)
        app.processEvents()
        steps = timed(show_steps, rounds)
        print(f"{STEPS} typeset steps, {words_of}: {steps:.1f} ms; ratio {steps / reference:.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
