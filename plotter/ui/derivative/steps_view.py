"""A derivation as a column of rows: what is seen is laid out first, the rest right after."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plotter.calculus.report.spoken import write_step
from plotter.calculus.report.told import told_step
from plotter.calculus.step import Step
from plotter.drawing.derivation.row_layout import failure_words
from plotter.figure.outline import MOST_ROWS, Row
from plotter.language.tree import Symbol
from plotter.language.words import tr
from plotter.language.write_speech import derivative_of, to_speech
from plotter.model.telling import Level, Place
from plotter.ui.appearance import Appearance
from plotter.ui.derivative.step_row import StepRow
from plotter.ui.widgets import TextButton


def spoken(row: Row, *, is_open: bool = False) -> str:
    """What a screen reader says of a row: what is differentiated, by which rule, the result."""
    step, part = row.step, row.part
    said = (
        []
        if part is None
        else [
            tr(
                "{name} is {expression}.",
                name=to_speech(Symbol(part.name)),
                expression=to_speech(part.expression),
            )
        ]
    )
    said.append(f"{step.name}.")
    if not is_open:
        said.append(
            tr(
                "{capital} equals {after}.",
                capital=_capital(derivative_of(step.before)),
                after=to_speech(step.after),
            )
        )
    return " ".join(said)


def described(row: Row, level: Level, *, failed: bool) -> str:
    """What it says when it is asked for more: reason, parts, every line of the working."""
    words = write_step(told_step(row.step, level, answer=row.answer))
    return f"{failure_words()} {words}" if failed else words


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


SLICE_MS = 8
"""So long rows below the window's edge are laid out before the hand is heard again."""


class StepsView(QWidget):
    """Rows one below the other; which of them are seen follows the reveal.

    Rows are reused while one types. Those below the edge of the window wait until the others
    were painted; until then the height is a guess.
    """

    clicked = Signal(object)
    fold_toggled = Signal(object)
    menu_asked = Signal(object, QPoint)
    reached = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._rows: list[Row] = []
        self._most = MOST_ROWS
        self._level: Level = "substitutions"
        self._failed: Sequence[Step] = ()
        self._seen: int | None = None
        self._selected: Place | None = None
        self._dimmed = False
        self._laid_out_for = -1
        self._waiting: deque[StepRow] = deque()
        self._bottom = self._laid_out = 0
        # The first is made at once: it holds the place of all in the order of Tab.
        self._pool: list[StepRow] = [self._make()]
        self._more = TextButton("", parent=self)
        self._more.clicked.connect(self._show_more)
        self._more.hide()
        self._speaking = QTimer(self)
        self._speaking.setSingleShot(True)
        self._speaking.timeout.connect(self._speak)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._lay_out_rest)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def rows(self) -> list[Row]:
        """The rows that are laid out, in reading order, revealed or not."""
        return [widget.row for widget in self._used() if widget.row is not None]

    @property
    def ends(self) -> tuple[QWidget, QWidget]:
        """Where the keyboard enters and leaves."""
        return self._pool[0], self._pool[-1]

    @property
    def newest(self) -> QWidget:
        """The last row that is seen."""
        seen = [widget for widget in self._used() if not widget.isHidden()]
        return seen[-1] if seen else self

    def show_rows(self, rows: list[Row], level: Level, failed: Sequence[Step]) -> None:
        """Show other steps; `failed` are those that do not agree with the numbers."""
        if not self._rows or not rows or rows[0].step is not self._rows[0].step:
            self._most = MOST_ROWS
        self._rows, self._level, self._failed = rows, level, failed
        self._fill()

    def reveal(self, steps: int | None) -> None:
        """Show the first steps only; None is all."""
        if steps != self._seen:
            self._seen = steps
            self._lay_out()
            self._speaking.start()

    def set_state(self, *, selected: Place | None, dimmed: bool) -> None:
        """Which row is chosen, and whether all are the last that could be read."""
        self._selected, self._dimmed = selected, dimmed
        for widget in self._used():
            chosen = widget.row is not None and widget.row.place == selected
            widget.set_state(selected=chosen, dimmed=dimmed)
        self._let_in()

    def focus_on(self, place: Place) -> None:
        """Give the keyboard to the row of a step."""
        for widget in self._used():
            if widget.row is not None and widget.row.place == place:
                widget.setFocus()

    def refresh(self) -> None:
        """Lay out again in another size or theme."""
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the formulas anew."""
        super().resizeEvent(event)
        if self.width() != self._laid_out_for:
            self._lay_out()

    def _used(self) -> list[StepRow]:
        return self._pool[: min(len(self._rows), self._most)]

    def _let_in(self) -> None:
        """Tab enters at one row: the one it left, else the chosen one, else the first."""
        seen = [widget for widget in self._used() if not widget.isHidden()]
        chosen = (row for row in seen if row.row is not None and row.row.place == self._selected)
        entry = next((row for row in seen if row.hasFocus()), None) or next(chosen, None)
        for widget in seen:
            widget.let_in(widget is (entry or seen[0]))

    def _fill(self) -> None:
        """Give each row its widget; widgets left over wait for a longer derivation."""
        shown = self._rows[: self._most]
        while len(self._pool) < len(shown):
            self._pool.append(self._make())
            # Made late, a row would come after everything else in the window.
            QWidget.setTabOrder(self._pool[-2], self._pool[-1])
        failed = {id(step) for step in self._failed}
        for widget, row in zip(self._pool, shown, strict=False):
            widget.show_row(row, self._level, failed=id(row.step) in failed)
        for widget in self._pool[len(shown) :]:
            widget.hide()
            widget.row = None
        self.set_state(selected=self._selected, dimmed=self._dimmed)
        left = len(self._rows) - len(shown)
        self._more.setText(self.tr("Show {0} more steps").format(left))
        self._lay_out()
        self._speaking.start()

    def _make(self) -> StepRow:
        widget = StepRow(self._appearance, self)
        widget.clicked.connect(self.clicked)
        widget.fold_toggled.connect(self.fold_toggled)
        widget.menu_asked.connect(self.menu_asked)
        widget.moved.connect(lambda by, of=widget: self._move(of, by))
        widget.hide()
        return widget

    def _move(self, widget: StepRow, by: int) -> None:
        """To the next row that is seen, and choose it."""
        seen = [other for other in self._used() if not other.isHidden()]
        index = seen.index(widget) + by
        if 0 <= index < len(seen):
            row = seen[index].row
            seen[index].setFocus()
            self._let_in()
            self.reached.emit(seen[index])
            if row is not None:
                self.clicked.emit(row.place)

    def _lay_out(self) -> None:
        """Lay out what can be seen at once; the rest follows after it is painted."""
        self._laid_out_for = self.width()
        self._waiting.clear()
        for widget in self._used():
            row = widget.row
            if row is None or (self._seen is not None and row.number >= self._seen):
                widget.hide()
            else:
                widget.set_open(self._is_open(row))
                self._waiting.append(widget)
        self._bottom = self._laid_out = 0
        edge = self.window().height() - self.mapTo(self.window(), QPoint(0, 0)).y()
        self._lay_out_while(lambda: self._bottom < edge)

    def _is_open(self, row: Row) -> bool:
        """Whether a step inside the row is yet to be revealed."""
        seen, depth = self._seen, len(row.place)
        return seen is not None and any(
            other.number >= seen and len(other.place) > depth and other.place[:depth] == row.place
            for other in self._rows
        )

    def _lay_out_rest(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        self._lay_out_while(lambda: clock.elapsed() < SLICE_MS)

    def _lay_out_while(self, go_on: Callable[[], bool]) -> None:
        """Lay out waiting rows in reading order, at least one if any waits."""
        width = self._laid_out_for
        while self._waiting:
            widget = self._waiting.popleft()
            height = widget.lay_out(width)
            widget.setGeometry(0, self._bottom, width, height)
            widget.show()
            widget.update()
            self._bottom += height
            self._laid_out += 1
            if not go_on():
                break
        self._place_end()
        self._let_in()
        if self._waiting:
            self._rest.start()

    def _place_end(self) -> None:
        """The button for more rows below the last one; rows that wait are guessed as high as it."""
        y = self._bottom
        for widget in self._waiting:
            widget.move(0, y)
        if self._waiting:
            y += round(len(self._waiting) * self._bottom / self._laid_out)
        left = len(self._rows) > self._most and self._seen is None
        self._more.setVisible(left)
        if left:
            self._more.adjustSize()
            self._more.move(0, y + 4)
            y += self._more.height() + 8
        self.setFixedHeight(max(y, 1))

    def _show_more(self) -> None:
        self._most += MOST_ROWS
        self._fill()

    def _speak(self) -> None:
        """Spoken names come after the first paint, one row at a time: each takes a while."""
        for widget in self._used():
            if widget.row is not None and not widget.accessibleName():
                more = described(widget.row, self._level, failed=widget.failed)
                why = widget.row.step.why
                words = spoken(widget.row, is_open=widget.open)
                widget.speak(words, why if widget.open else more)
                self._speaking.start()
                return
