"""The top of the window: what is typed on the left, what was understood on the right."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from plotter.calculus.working import shortest
from plotter.figure.heads import derivative_head, function_head
from plotter.figure.secret import DECIDES, hides_derivative
from plotter.language.definition import Definition
from plotter.language.offers import as_plane, offers
from plotter.language.problems import Repair
from plotter.language.tree import Negate, Node, Number, Symbol, substitute
from plotter.language.write import to_latex
from plotter.model.approximation import THIRD
from plotter.model.document import Document
from plotter.model.state import Inputs, Results
from plotter.ui.appearance import Appearance
from plotter.ui.derivative.verified import VerifiedMark
from plotter.ui.formula_field import FormulaField
from plotter.ui.legend_entry import Caption, LegendEntry
from plotter.ui.recent import RecentFunctions
from plotter.ui.tangent.edits import toggle_shown
from plotter.ui.text_field import utf16_length
from plotter.ui.widgets import Note, TextButton

LOOKED_AT_MS = 3000
"""A function that stands so long is remembered, Enter or not."""

GAP = 28
"""Between the entries, px."""

FIELD_LEAST = 376
"""Width of the field with a short text, px at 100 %: the panel's, less the margins."""


def head_latex(results: Results, order: int = 0) -> str:
    """The left side of the definition or of a derivative, with the names that were typed."""
    definition = results.definition or Definition("", Symbol("x"))
    return derivative_head(definition, order) if order else function_head(definition)


def _decimal(value: float) -> Node:
    """The expression for a number in digits, as it stands on its slider."""
    size = Number(Fraction(repr(abs(value))))
    return Negate(size) if value < 0 else size


class FormulaBar(QFrame):
    """Typing goes to the document at once; the entries and the message come from it.

    `captions_changed` carries what is to stand in the plot: what found no room here.
    """

    entered = Signal()
    captions_changed = Signal(object)

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
        self._looked_at = QTimer(self)
        self._looked_at.setSingleShot(True)
        self._looked_at.setInterval(LOOKED_AT_MS)
        self._looked_at.timeout.connect(self._remember)
        document.view_changed.connect(self._on_view)
        appearance.changed.connect(self._resize)
        self._on_inputs(frozenset({"text", "shown"}))
        self._on_results(frozenset({"definition", "simplified", "problem", "verification"}))

    @property
    def answer(self) -> QWidget:
        """The right side: what was understood, or what is wrong."""
        return self._right

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width again."""
        super().resizeEvent(event)
        self._share_width()

    def _build(self) -> None:
        self._f = LegendEntry(self._appearance, "f", self.tr("the function"))
        self._hidden = False
        self._captions: tuple[Caption, ...] = ()
        self._derivative = LegendEntry(self._appearance, "derivative", self.tr("the derivative"))
        self._verified = VerifiedMark(self._document, self._appearance)
        self._derivative.add_mark(self._verified)
        self._second = LegendEntry(self._appearance, "second", self.tr("the second derivative"))
        self._second.hide()
        for entry in (self._f, self._derivative, self._second):
            entry.toggled.connect(self.toggle)
            entry.styling_wanted.connect(self._style)
        self._legend = QWidget()
        entries = QHBoxLayout(self._legend)
        entries.setContentsMargins(0, 0, 0, 0)
        entries.setSpacing(GAP)
        entries.addWidget(self._f)
        entries.addWidget(self._derivative)
        entries.addWidget(self._second)
        self._offered: Repair | None = None
        self._offer = TextButton("")
        self._offer.clicked.connect(self._take_offer)
        entries.addWidget(self._offer)
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
        entries = [self._f, self._derivative]
        if not self._second.isHidden():
            entries.append(self._second)
        height = self.height() - 18
        if not self._offer.isHidden():
            right -= self._offer.sizeHint().width() + GAP
        room_left = right - GAP * (len(entries) - 1) - sum(entry.margin() for entry in entries)
        wanted = [entry.wanted_width() for entry in entries]
        share = min(1.0, room_left / max(1, sum(wanted)))
        self._derivative.fit(wanted[1] * share, height)
        if not self._second.isHidden():
            self._second.fit(wanted[2] * share, height)
            room_left -= self._second.view.sizeHint().width()
        # A derivative too long for its share leaves the rest to the function.
        self._f.fit(room_left - self._derivative.view.sizeHint().width(), height)
        self._tell_captions()

    @property
    def captions(self) -> tuple[Caption, ...]:
        """What is to stand in the plot now."""
        return self._captions

    def _tell_captions(self) -> None:
        """Send to the plot what found no room, or all entries if they are wanted there."""
        results, everything = self._document.results, self._document.view.picture.legend
        entries = [self._f, self._derivative]
        if not self._second.isHidden():
            entries.append(self._second)
        captions = (
            ()
            if results.problem is not None or results.definition is None
            else tuple(entry.caption for entry in entries if everything or entry.shortened)
        )
        if captions != self._captions:
            self._captions = captions
            self.captions_changed.emit(captions)

    def _type(self, text: str) -> None:
        self._document.edit(gesture=self.tr("typing"), text=text)

    def _enter(self) -> None:
        self._document.finish_gesture()
        self.entered.emit()
        self._remember()

    def _remember(self) -> None:
        """Keep a function that could be read among those typed before."""
        results, text = self._document.results, self._document.inputs.text
        if results.problem is None and results.inputs.text == text:
            self._recent.remember(text)

    def toggle(self, curve: str) -> None:
        """Show or hide a curve; in a plane what stands for it."""
        definition = self._document.results.definition
        if definition is not None and definition.planar:
            curve = {"f": "contours", "derivative": "gradient"}.get(curve, curve)
        toggle_shown(self._document, curve)

    def choose_style(self, curve: str, below: QPoint) -> None:
        """Let a curve be drawn otherwise; the levels of a plane have colors of their own."""
        definition = self._document.results.definition
        if curve == "f" and definition is not None and definition.planar:
            return
        # Imported now: the first picture does without.
        from plotter.ui.curve_styles import CurveStyles

        CurveStyles(self._document, self._appearance, self).open_for(curve, below)

    def _style(self, curve: str) -> None:
        entry = {"f": self._f, "derivative": self._derivative, "second": self._second}[curve]
        self.choose_style(curve, entry.mapToGlobal(entry.rect().bottomLeft()))

    def _repair(self) -> None:
        problem = self._document.results.problem
        if problem is not None and problem.repair is not None:
            self._apply(problem.repair, self.tr("correction"))

    def _take_offer(self) -> None:
        if self._offered is not None:
            self._apply(self._offered, self.tr("other reading"))

    def _apply(self, repair: Repair, gesture: str) -> None:
        """Replace the part of the text that the repair names, as one undo step."""
        text = self._document.inputs.text
        mended = text[: repair.start] + repair.text + text[repair.end :]
        self._document.edit(gesture=gesture, text=mended)
        self._document.finish_gesture()
        self.field.line.setFocus()
        self.field.line.setCursorPosition(utf16_length(text[: repair.start] + repair.text))

    def _on_inputs(self, names: frozenset[str]) -> None:
        inputs: Inputs = self._document.inputs
        if "text" in names:
            self._looked_at.start()
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
        if names & DECIDES and self._is_hidden() != self._hidden:
            self._show_formulas(self._document.results)
        if names & {"shown", "plane"}:
            self._mark_shown()
        if "shown" in names:
            self._show_formulas(self._document.results)

    def _mark_shown(self) -> None:
        """Dim the entries of what is hidden."""
        inputs, definition = self._document.inputs, self._document.results.definition
        planar = definition is not None and definition.planar
        self._f.set_shown("contours" in inputs.plane.shown if planar else "f" in inputs.shown)
        self._derivative.set_shown(
            "gradient" in inputs.plane.shown if planar else "derivative" in inputs.shown
        )
        self._tell_captions()

    def _on_view(self, names: frozenset[str]) -> None:
        if "picture" in names:
            self._tell_captions()
        if names & {"values_in_formula", "lens"} or self._is_hidden() != self._hidden:
            self._show_formulas(self._document.results)

    def _on_results(self, names: frozenset[str]) -> None:
        results = self._document.results
        if (
            names & {"definition", "derivation", "simplified", "verdict", "higher"}
            and results.definition is not None
        ):
            self._mark_shown()
            self._show_formulas(results)
        if "problem" in names:
            self._show_problem(results)
            self._tell_captions()

    def _show_formulas(self, results: Results) -> None:
        definition = results.definition
        if definition is None:
            return
        self.field.head.set_latex(f"{head_latex(results)} =")
        head, slope_head = head_latex(results), head_latex(results, 1)
        self._f.set_latex(f"{head} = {self._written(definition.body)}", head)
        self._show_offer(results)
        answer = results.simplified or results.derivative
        hidden = self._hidden = self._is_hidden()
        self._verified.set_hushed(hidden)
        if hidden:
            self._derivative.set_latex(f"{slope_head} = \\;?", f"{slope_head} = \\;?")
        elif answer is not None:
            self._derivative.set_latex(f"{slope_head} = {self._written(answer)}", slope_head)
        self._show_second(results, hidden=hidden)
        self._share_width()

    def _is_hidden(self) -> bool:
        """Whether f′ is looked for: by a learner, or step by step before a class."""
        document = self._document
        revealing = document.view.lens == "derivative" and document.view.revealed is not None
        return revealing or hides_derivative(document.inputs, document.results)

    def _show_offer(self, results: Results) -> None:
        """Another reading of the text, or a parameter as a second variable, one click away."""
        found = offers(results.inputs.text)
        words = self.tr("The formula beside shows how it was read")
        self._offered = found[0] if found else None
        if self._offered is None and results.definition is not None:
            self._offered = as_plane(results.definition)
            words = self.tr("Take both letters as variables: contours in the place of a curve")
        self._offer.setVisible(self._offered is not None)
        if self._offered is not None:
            self._offer.setText(self._offered.label)
            self._offer.setToolTip(words)

    def _show_second(self, results: Results, *, hidden: bool) -> None:
        """f″ has an entry while its curve is shown, and none while f′ is to be guessed."""
        higher = results.higher
        known = higher.of is results.derivation and len(higher.expressions) >= THIRD
        seen = known and "second" in self._document.inputs.shown and not hidden
        self._second.setVisible(seen)
        if seen:
            head = head_latex(results, 2)
            written = self._written(shortest(higher.expressions[2]))
            self._second.set_latex(f"{head} = {written}", head)

    def _written(self, expression: Node) -> str:
        """The expression, with the parameters' values if that was asked for."""
        definition = self._document.results.definition
        if not self._document.view.values_in_formula or definition is None:
            return to_latex(expression)
        values = self._document.inputs.values_for(definition)
        decimals = {name: _decimal(value) for name, value in values.items()}
        return to_latex(substitute(expression, decimals))

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
