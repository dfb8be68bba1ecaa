"""The top of the window: what is typed on the left, what was understood on the right."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QWidget

from plotter.language.tree import Negate, Node, Number, substitute
from plotter.language.write import to_latex
from plotter.model.document import Document
from plotter.model.state import Inputs, Results
from plotter.ui.appearance import Appearance
from plotter.ui.formula import FormulaView
from plotter.ui.recent import RecentFunctions
from plotter.ui.symbols import Sign, SymbolPalette, inserted
from plotter.ui.text_field import TextField, code_points, utf16_length
from plotter.ui.widgets import IconButton, Note, when_triggered

MENU_ROWS = 20
"""Functions in the menu of those typed before."""

GAP = 28
"""Between the entries, px."""

SAMPLE = 36
"""Width of a line sample with its gap, px at 100 %."""

FIELD_LEAST = 376
"""Width of the field with a short text, px at 100 %: the panel's, less the margins."""


def head_latex(results: Results, prime: str = "") -> str:
    """The left side of the definition: f(x) or f′(x), with the names that were typed."""
    definition = results.definition
    name, variable = ("f", "x") if definition is None else (definition.name, definition.variable)
    return f"{name}{prime}({variable})"


def _decimal(value: float) -> Node:
    """The expression for a number in digits, as it stands on its slider."""
    size = Number(Fraction(repr(abs(value))))
    return Negate(size) if value < 0 else size


class LegendEntry(QWidget):
    """A line sample and a formula; a click shows or hides the curve."""

    toggled = Signal(str)

    def __init__(self, appearance: Appearance, curve: str, name: str) -> None:
        super().__init__()
        self._appearance, self._curve, self._shown = appearance, curve, True
        self._name = name
        self.view = FormulaView(appearance, size="formula-large", color=curve)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._long, self._short = "", ""
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.view)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.set_shown(True)
        appearance.changed.connect(self._resize)
        self._resize()

    def set_latex(self, long: str, short: str) -> None:
        """What it shows where there is room, and where there is not."""
        self._long, self._short = long, short
        self.view.set_latex(long)

    def margin(self) -> int:
        """The width of the line sample and its gap, px."""
        return round(SAMPLE * self._appearance.zoom)

    def wanted_width(self) -> int:
        """The width at which the whole formula has its full size."""
        self.view.set_latex(self._long)
        return self.view.natural_width()

    def fit(self, width: float, height: float) -> None:
        """Take this much room for the formula: smaller if need be, by its name alone at worst."""
        self.view.set_latex(self._long)
        self.view.shrink_to(width, height)
        size = self.view.sizeHint()
        if size.width() > width + 3 or size.height() > height + 3:
            self.view.set_latex(self._short)
            self.view.shrink_to(width, height)

    def _resize(self) -> None:
        self._line.setContentsMargins(self.margin(), 0, 0, 0)
        self.update()

    def set_shown(self, shown: bool) -> None:
        """Draw it as a curve that is shown or hidden."""
        self._shown = shown
        words = self.tr("Hide {0}") if shown else self.tr("Show {0}")
        self.setToolTip(words.format(self._name))
        self.setAccessibleName(words.format(self._name))
        self.view.set_dimmed(not shown)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line as it is drawn in the plot."""
        look, zoom = self._appearance.theme, self._appearance.zoom
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.color(self._curve if self._shown else "dimmed"))
        pen.setWidthF(look.line_width(self._curve) * zoom)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        dash = look.dash(self._curve)
        if dash:
            pen.setDashPattern(list(dash))
        painter.setPen(pen)
        middle = self.height() / 2
        painter.drawLine(round(2 * zoom), round(middle), round(28 * zoom), round(middle))
        if self.hasFocus():
            painter.setPen(QPen(look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(-1, 4, 1, -4), 4, 4)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show or hide the curve."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggled.emit(self._curve)

    def keyPressEvent(self, event: object) -> None:
        """Space and Enter do what a click does."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return):  # type: ignore[attr-defined]
            self.toggled.emit(self._curve)
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]


class FormulaField(QFrame):
    """`f(x) =` and the line to type in; its outline tells focus and mistakes."""

    def __init__(self, appearance: Appearance, recent: RecentFunctions) -> None:
        super().__init__()
        self.setObjectName("field")
        self._appearance = appearance
        self.head = FormulaView(appearance, "f(x) =", size="formula-large", color="text-muted")
        self.line = TextField(appearance, recent)
        self._recent = recent
        self._palette = SymbolPalette(appearance, self)
        self._palette.chosen.connect(self._insert)
        self._signs = IconButton(appearance, "symbols", self.tr("Signs to choose from"))
        self._signs.clicked.connect(self._show_palette)
        self._before = IconButton(appearance, "fold", self.tr("Functions typed before"))
        self._before.clicked.connect(self._show_recent)
        self.line.setAccessibleName(self.tr("Function"))
        self.line.setPlaceholderText(self.tr("Type a function, for example x^2 e^x"))
        self.line.focus_changed.connect(lambda _focus: self._show_state())
        self._wrong = False
        inside = QHBoxLayout(self)
        inside.setContentsMargins(12, 0, 8, 0)
        inside.setSpacing(8)
        inside.addWidget(self.head)
        inside.addWidget(self.line, 1)
        inside.addWidget(self._signs)
        inside.addWidget(self._before)
        self._show_state()

    def set_wrong(self, wrong: bool) -> None:
        """Show the outline of a mistake."""
        if wrong != self._wrong:
            self._wrong = wrong
            self._show_state()

    def wanted_width(self) -> int:
        """The width at which the whole text is seen."""
        text = self.line.fontMetrics().horizontalAdvance(self.line.text())
        return text + self.head.sizeHint().width() + round(136 * self._appearance.zoom)

    def _show_palette(self) -> None:
        below = self._signs.mapToGlobal(self._signs.rect().bottomLeft())
        self._palette.move(below)
        self._palette.show()
        self._palette.setFocus()

    def _insert(self, sign: Sign) -> None:
        """Put a sign at the cursor, around what is selected."""
        line = self.line
        text = line.text()
        start = end = line.place()
        if line.hasSelectedText():
            start = code_points(text, line.selectionStart())
            end = start + len(line.selectedText())
        line.setFocus()
        line.put(*inserted(text, start, end, sign))

    def _show_recent(self) -> None:
        """A menu of the functions typed before, newest first."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text in self._recent.texts[:MENU_ROWS]:
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(when_triggered(self.line.put, text, len(text)))
        if menu.isEmpty():
            menu.addAction(self.tr("Nothing typed before")).setEnabled(False)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _show_state(self) -> None:
        state = "error" if self._wrong else "focus" if self.line.hasFocus() else ""
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)


class FormulaBar(QFrame):
    """Typing goes to the document at once; the entries and the message come from it."""

    entered = Signal()

    def __init__(self, document: Document, appearance: Appearance, recent: RecentFunctions) -> None:
        super().__init__()
        self.setObjectName("formulaBar")
        self._document, self._appearance, self._recent = document, appearance, recent
        self.field = FormulaField(appearance, recent)
        self.field.line.textEdited.connect(self._type)
        self.field.line.returnPressed.connect(self._enter)
        self.field.line.editingFinished.connect(document.finish_gesture)
        self._build()
        document.inputs_changed.connect(self._on_inputs)
        document.results_changed.connect(self._on_results)
        document.view_changed.connect(self._on_view)
        appearance.changed.connect(self._resize)
        self._on_inputs(frozenset({"text", "shown"}))
        self._on_results(frozenset({"definition", "simplified", "problem", "verification"}))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width again."""
        super().resizeEvent(event)
        self._share_width()

    def _build(self) -> None:
        self._f = LegendEntry(self._appearance, "f", self.tr("the function"))
        self._derivative = LegendEntry(self._appearance, "derivative", self.tr("the derivative"))
        for entry in (self._f, self._derivative):
            entry.toggled.connect(self._toggle)
        self._legend = QWidget()
        entries = QHBoxLayout(self._legend)
        entries.setContentsMargins(0, 0, 0, 0)
        entries.setSpacing(GAP)
        entries.addWidget(self._f)
        entries.addWidget(self._derivative)
        entries.addStretch(1)
        self._note = Note(self._appearance)
        self._note.acted.connect(self._repair)
        self._note.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        message = QWidget()
        message_line = QHBoxLayout(message)
        message_line.setContentsMargins(0, 0, 0, 0)
        message_line.addWidget(self._note)
        message_line.addStretch(1)
        self._right = QStackedWidget()
        self._right.addWidget(self._legend)
        self._right.addWidget(message)
        self._right.setMinimumWidth(0)
        self._right.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 4, 12, 12)
        line.setSpacing(26)
        line.addWidget(self.field)
        line.addWidget(self._right, 1)
        self._resize()

    def minimumSizeHint(self) -> QSize:
        """It may be narrow: the field keeps its place, the entries shrink."""
        return QSize(320, super().minimumSizeHint().height())

    def _resize(self) -> None:
        self.setFixedHeight(self._appearance.px("size.formula-bar"))
        self._share_width()

    def _share_width(self) -> None:
        """The field grows with its text to half the bar; the formulas share the rest."""
        least = round(FIELD_LEAST * self._appearance.zoom)
        room = max(self.width() - 24, 320)
        self.field.setFixedWidth(min(max(least, self.field.wanted_width()), max(room // 2, 280)))
        right = room - self.field.width() - 26
        entries = (self._f, self._derivative)
        height = self.height() - 18
        room_left = right - GAP - sum(entry.margin() for entry in entries)
        wanted = [entry.wanted_width() for entry in entries]
        share = min(1.0, room_left / max(1, sum(wanted)))
        self._derivative.fit(wanted[1] * share, height)
        # A derivative too long for its share leaves the rest to the function.
        self._f.fit(room_left - self._derivative.view.sizeHint().width(), height)

    def _type(self, text: str) -> None:
        self._document.edit(gesture=self.tr("typing"), text=text)

    def _enter(self) -> None:
        self._document.finish_gesture()
        if self._document.results.inputs.text == self._document.inputs.text:
            self._recent.remember(self._document.inputs.text)
        self.entered.emit()

    def _toggle(self, curve: str) -> None:
        shown = self._document.inputs.shown ^ {curve}
        self._document.edit(gesture=self.tr("show or hide"), shown=frozenset(shown))
        self._document.finish_gesture()

    def _repair(self) -> None:
        problem = self._document.results.problem
        if problem is None or problem.repair is None:
            return
        text, repair = self._document.inputs.text, problem.repair
        mended = text[: repair.start] + repair.text + text[repair.end :]
        self._document.edit(gesture=self.tr("correction"), text=mended)
        self._document.finish_gesture()
        self.field.line.setFocus()
        self.field.line.setCursorPosition(utf16_length(text[: repair.start] + repair.text))

    def _on_inputs(self, names: frozenset[str]) -> None:
        inputs: Inputs = self._document.inputs
        if "text" in names:
            self.field.line.unmark()
            if self.field.line.text() != inputs.text:
                at_end = self.field.line.cursorPosition() == len(self.field.line.text())
                place = self.field.line.cursorPosition()
                self.field.line.setText(inputs.text)
                if not at_end:
                    self.field.line.setCursorPosition(place)
            self._share_width()
        if "parameters" in names and self._document.view.values_in_formula:
            self._show_formulas(self._document.results)
        if "shown" in names:
            self._f.set_shown("f" in inputs.shown)
            self._derivative.set_shown("derivative" in inputs.shown)

    def _on_view(self, names: frozenset[str]) -> None:
        if "values_in_formula" in names:
            self._show_formulas(self._document.results)

    def _on_results(self, names: frozenset[str]) -> None:
        results = self._document.results
        if names & {"definition", "derivation", "simplified"} and results.definition is not None:
            self._show_formulas(results)
        if "problem" in names:
            self._show_problem(results)

    def _show_formulas(self, results: Results) -> None:
        definition = results.definition
        if definition is None:
            return
        self.field.head.set_latex(f"{head_latex(results)} =")
        head, slope_head = head_latex(results), head_latex(results, "'")
        self._f.set_latex(f"{head} = {self._written(definition.body)}", head)
        answer = results.simplified or results.derivative
        if answer is not None:
            self._derivative.set_latex(f"{slope_head} = {self._written(answer)}", slope_head)
        self._share_width()

    def _written(self, expression: Node) -> str:
        """The expression, with the parameters' values if that was asked for."""
        definition = self._document.results.definition
        if not self._document.view.values_in_formula or definition is None:
            return to_latex(expression)
        chosen = self._document.inputs.parameters
        values = {name: _decimal(chosen.get(name, 1.0)) for name in definition.parameters}
        return to_latex(substitute(expression, values))

    def _show_problem(self, results: Results) -> None:
        problem = results.problem
        self.field.set_wrong(problem is not None and problem.kind != "empty")
        if problem is None:
            self.field.line.unmark()
            self._right.setCurrentIndex(0)
            return
        self.field.line.mark(problem.start, problem.end)
        words = problem.message if problem.hint is None else f"{problem.message} {problem.hint}"
        repair = problem.repair.label if problem.repair is not None else ""
        self._note.say("error", words, button=repair)
        self._note.take_room(self._right.width())
        self._right.setCurrentIndex(1)
