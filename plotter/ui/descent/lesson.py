"""The card of a lesson on gradient descent: what there is to see, and what to try."""

from __future__ import annotations

from plotter.language.words import tr
from plotter.model.descent_lessons import DescentLesson, descent_lessons
from plotter.model.document import Document
from plotter.ui.tangent.section import Bench, Section
from plotter.ui.widgets import IconButton, TextButton, card, label, row

TAKEN = ("text", "start", "optimizer", "learning_rate", "steps", "descent")
"""The inputs that a lesson brings along besides what is drawn."""
OWN = frozenset({"derivative", "parabola", "basins"})
"""Overlays that a lesson shows or hides; the others stay as they are."""


def open_lesson(document: Document, lesson: DescentLesson, gesture: str) -> None:
    """Show a lesson: one undo step, from its first step on."""
    changes: dict[str, object] = {name: getattr(lesson.inputs, name) for name in TAKEN}
    shown = (document.inputs.shown - OWN) | lesson.inputs.shown
    document.edit(gesture=gesture, **changes, shown=shown)
    document.finish_gesture()
    view = lesson.view
    document.look(
        lens=view.lens, viewport=view.viewport, auto_fit=False, frame=0, lesson=lesson.title
    )


def lesson_of(document: Document) -> DescentLesson | None:
    """The lesson that is open; none once another function is studied."""
    title, text = document.view.lesson, document.inputs.text
    return next((it for it in descent_lessons() if it.title == title and it.inputs.text == text),
                None)  # fmt: skip


class LessonSection(Section):
    """Title, text and task, with buttons to begin again, go on and close; away without a lesson."""

    name = "descent lesson"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._frame, column = card("note-success", spacing=8)
        self._title = label(kind="strong", wrap=True)
        self._text, self._task = label(wrap=True), label(wrap=True)
        close = IconButton(bench.appearance, "remove", self.tr("Close the lesson"))
        close.clicked.connect(lambda: bench.document.look(lesson=""))
        again = TextButton(self.tr("Begin again"))
        again.clicked.connect(lambda: self._open(0))
        on = TextButton(self.tr("Next lesson"))
        on.clicked.connect(lambda: self._open(1))
        head = row(self._title, close)
        head.setStretch(0, 1)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(label(self.tr("Try it"), kind="strong"))
        column.addWidget(self._task)
        column.addLayout(row(again, on, None))
        self.column.addWidget(self._frame)
        bench.document.view_changed.connect(self._on_lesson)

    def refresh(self) -> None:
        """Show the lesson of now."""
        lesson = lesson_of(self.bench.document)
        self._frame.setVisible(lesson is not None)
        if lesson is not None:
            self._title.setText(tr(lesson.title))
            self._text.setText(lesson.lesson)
            self._task.setText(lesson.suggestion)
            self._frame.setAccessibleName(tr(lesson.title))

    def _on_lesson(self, names: frozenset[str]) -> None:
        if "lesson" in names:
            self._on_change()

    def _open(self, by: int) -> None:
        lessons = descent_lessons()
        here = [lesson.title for lesson in lessons].index(self.bench.document.view.lesson)
        chosen = lessons[(here + by) % len(lessons)]
        open_lesson(self.bench.document, chosen, self.tr("lesson"))
