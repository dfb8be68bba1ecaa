"""Sketch f′: draw it by hand, have it judged, then see the truth come over it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from plotter.calculus.sketch import SketchJudgement
from plotter.figure.scene import Scene
from plotter.figure.sketching import can_sketch, judgement_of, sketch_of
from plotter.language.words import tr
from plotter.ui.scene import scene_of
from plotter.ui.tangent.chips import Chip
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.tangent.sketch_edits import clear, judge, reveal, take_pen
from plotter.ui.tangent.sketch_words import remark_words, summary
from plotter.ui.widgets import TextButton, label, row, when_triggered
from plotter.ui.widgets import clear as clear_layout


class SketchSection(Section):
    """Pen, eraser, Judge and Reveal, and what was found to be wrong."""

    name = "sketch"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, tr("Sketch f′"))
        document = bench.document
        self._words = label(kind="muted", wrap=True)
        self._pen = Chip(
            self.tr("Draw"), self.tr("Draw f′ on the plot with mouse, pen or finger (K)")
        )
        self._pen.clicked.connect(when_triggered(take_pen, document, "draw"))
        self._eraser = Chip(self.tr("Erase"), self.tr("Rub out what you drew (Shift+K)"))
        self._eraser.clicked.connect(when_triggered(take_pen, document, "erase"))
        self._clear = TextButton(self.tr("Clear"))
        self._clear.setToolTip(self.tr("Rub out the whole sketch"))
        self._clear.clicked.connect(when_triggered(clear, document))
        self._judge = TextButton(self.tr("Judge"), kind="primary")
        self._judge.setToolTip(self.tr("See what is right and what is not (J)"))
        self._judge.clicked.connect(when_triggered(judge, document))
        self._reveal = TextButton(self.tr("Reveal f′"))
        self._reveal.setToolTip(self.tr("Let f′ be traced over your sketch (Shift+J)"))
        self._reveal.clicked.connect(when_triggered(self._uncover))
        self._verdict = label(wrap=True)
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(6)
        self._told: tuple[str, ...] = ()
        self._judged: SketchJudgement | None = None
        self.column.addWidget(self._words)
        self.column.addLayout(row(self._pen, self._eraser, self._clear, None))
        self.column.addLayout(row(self._judge, self._reveal, None))
        self.column.addWidget(self._verdict)
        self.column.addLayout(self._remarks)

    def refresh(self) -> None:
        """Show the sketch of now."""
        scene = scene_of(self.bench.document)
        sketch, able, pen = sketch_of(scene), can_sketch(scene), scene.view.pen
        self._words.setText(self._what_next(scene))
        self._pen.setChecked(pen == "draw")
        self._eraser.setChecked(pen == "erase")
        self._pen.setEnabled(able)
        self._eraser.setEnabled(able and bool(sketch.pieces))
        self._clear.setEnabled(bool(sketch.pieces))
        self._judge.setEnabled(able and bool(sketch.pieces))
        self._reveal.setEnabled(able and (sketch.hiding or bool(sketch.pieces)))
        judgement = judgement_of(scene)
        self._verdict.setVisible(judgement is not None)
        self._tell(scene, judgement)

    def _what_next(self, scene: Scene) -> str:
        sketch, pen = sketch_of(scene), scene.view.pen
        if not can_sketch(scene):
            return self.tr("There is no f′ to draw here.")
        if pen == "draw":
            return self.tr(
                "Draw f′ over the plot: above the axis where f rises, below it where f falls. "
                "Or use the keys: ↑ ↓ lift the pen, ← → draw on."
            )
        if pen == "erase":
            return self.tr("Drag over what you want to rub out.")
        if sketch.hiding:
            return self.tr("f′ is hidden until you reveal it.")
        return self.tr("Take the pen and draw what you think f′ looks like.")

    def _tell(self, scene: Scene, judgement: SketchJudgement | None) -> None:
        """The remarks under one another, numbered as on the plot; made again only if new."""
        remarks = () if judgement is None else judgement.remarks
        told = tuple(remark_words(scene, remark) for remark in remarks)
        if judgement is not None:
            self._verdict.setText(summary(judgement))
        if judgement is not self._judged and judgement is not None:
            self.bench.bring(self)
        self._judged = judgement
        if told == self._told:
            return
        self._told = told
        clear_layout(self._remarks)
        for number, words in enumerate(told, start=1):
            head = label(str(number), kind="error")
            head.setFixedWidth(round(16 * self.bench.appearance.zoom))
            line = row()
            line.addWidget(head, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(words, wrap=True), 1)
            self._remarks.addLayout(line)

    def _uncover(self) -> None:
        if reveal(self.bench.document):
            self.bench.play("truth")
