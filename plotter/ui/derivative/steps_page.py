"""The page Steps: one or two derivations, the simplification, the result and its proof."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from plotter.calculus.routes import Route
from plotter.calculus.step import Step
from plotter.drawing.derivation.blocks import Line
from plotter.drawing.derivation.titles import title_of
from plotter.figure.outline import Row, rows_of, silent_rules, told
from plotter.figure.told import derivations_of, derived_of, goal_of, other_route
from plotter.language.write import to_latex
from plotter.model.document import Document
from plotter.model.state import Results
from plotter.model.telling import Place
from plotter.ui.appearance import Appearance
from plotter.ui.derivative.derivation_card import DerivationCard
from plotter.ui.derivative.hint_card import HintCard
from plotter.ui.derivative.menu import fill_forms, understand
from plotter.ui.derivative.result_card import MeetingCard, ResultCard, SimplifyCard
from plotter.ui.derivative.reveal import told_steps_of
from plotter.ui.derivative.step_menu import step_menu, toggle_fold
from plotter.ui.flow import FlowLayout
from plotter.ui.widgets import Note, TextButton, clear, label, when_triggered

if TYPE_CHECKING:
    from plotter.ui.derivative.take_along import TakeAlong

OTHER = 1000
"""The number of the other route among the derivations, in the place of a step."""

SIDE_BY_SIDE = 500
"""From this width, px at 100 %, two routes stand beside each other."""


class StepsPage(QWidget):
    """Shows what the document tells; every choice goes back to the document.

    `reached` carries what is to come into view: a step gone to, revealed, or asked for.
    """

    reached = Signal(object)

    def __init__(self, document: Document, appearance: Appearance) -> None:
        super().__init__()
        self._document, self._appearance = document, appearance
        self._failure = Note(appearance, closable=True)
        self._shown: tuple[object, ...] = ()
        self._cards: list[DerivationCard] = []
        self._stale = label(kind="muted", wrap=True)
        self._silent = QWidget()
        self._silent_line = FlowLayout()
        self._silent.setLayout(self._silent_line)
        self._routes = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._routes.setSpacing(8)
        self._hint: HintCard | None = None
        self._meeting: MeetingCard | None = None
        self._simplify, self._result = SimplifyCard(appearance), ResultCard(appearance)
        self._result.forms.choices.aboutToShow.connect(self._fill_forms)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._failure)
        column.addWidget(self._stale)
        column.addWidget(self._silent)
        column.addLayout(self._routes)
        self._card(0).hide()  # now, for its place in the order of Tab
        for widget in (self._simplify, self._result):
            column.addWidget(widget)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._catch_up)
        document.results_changed.connect(self._on_results)
        document.inputs_changed.connect(self._on_inputs)
        document.view_changed.connect(self._on_view)
        appearance.changed.connect(self._rebuild)
        self._rebuild()

    @cached_property
    def take_along(self) -> TakeAlong:
        """What copies, saves and prints the derivation; there when it is first wanted."""
        # Imported now: the writers of all formats come with it.
        from plotter.ui.derivative.take_along import TakeAlong

        take = TakeAlong(self, self._document)
        take.failed.connect(lambda words: self._failure.say("error", words))
        return take

    @property
    def cards(self) -> list[DerivationCard]:
        """The derivations that are shown."""
        return [shown for shown in self._cards if not shown.isHidden()]

    @property
    def selected_step(self) -> Step | None:
        """The chosen step of the derivation as written, if one is chosen."""
        path, derivation = self._document.view.selected_step, self._document.results.derivation
        return None if path is None or derivation is None else derivation.at(path)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what changed while something else was shown."""
        super().showEvent(event)
        self._catch_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two routes stand side by side where there is room."""
        super().resizeEvent(event)
        self._place_routes()

    def _place_routes(self) -> None:
        two = other_route(self._document.results, self._document.inputs) is not None
        wide = two and self.width() >= SIDE_BY_SIDE * self._appearance.zoom
        side, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._routes.setDirection(side if wide else down)

    def _on_results(self, names: frozenset[str]) -> None:
        if names & {"definition", "derivation", "simplified", "lesson", "forms", "verification"}:
            self._late.start()
        if "problem" in names:
            self._dim(self._document.results)

    def _on_inputs(self, names: frozenset[str]) -> None:
        if "telling" in names:
            self._late.start()

    def _on_view(self, names: frozenset[str]) -> None:
        if names & {"revealed", "hinted"}:
            self._reveal()
            self.reached.emit(self._newest())
        if "selected_step" in names:
            self._show_selection()

    def _fill_forms(self) -> None:
        fill_forms(self._result.forms.choices, self._document)

    def _catch_up(self) -> None:
        """Lay out the newest derivation, once for several keys, and only while it is seen."""
        if not self.isVisible():
            return
        results, inputs = self._document.results, self._document.inputs
        now = (derivations_of(results, inputs), other_route(results, inputs), inputs.telling,
               results.verification.failed, self._text(), goal_of(results, inputs))  # fmt: skip
        if not self._shown or any(a is not b and a != b for a, b in _pairs(self._shown, now)):
            self._rebuild()
        else:
            self._show_answer()

    def _text(self) -> str:
        return self._document.results.inputs.text

    def _rebuild(self) -> None:
        results, inputs = self._document.results, self._document.inputs
        steps, route = derivations_of(results, inputs), other_route(results, inputs)
        goal = goal_of(results, inputs)
        failed, text = results.verification.failed, self._text()
        self._shown = (steps, route, inputs.telling, failed, text, goal)
        first = 0
        count = 0
        for section, step in enumerate(steps):
            answer = goal if section == len(steps) - 1 else None
            rows = rows_of(step, inputs.telling, text, section, first, answer)
            first += sum(1 for _ in told(step, inputs.telling, inside=False))
            shown = self._card(section)
            shown.name_it(title_of(results, inputs, section))
            self._fill(shown, rows, results)
            count = section + 1
        if route is not None:
            self._show_route(self._card(count), route)
            count += 1
        for spare in self._cards[count:]:
            spare.hide()
        self._place_routes()
        self._show_silent(steps)
        self._show_answer()
        self._show_selection()
        self._dim(results)

    def _fill(self, shown: DerivationCard, rows: list[Row], results: Results) -> None:
        shown.steps.show_rows(
            rows, self._document.inputs.telling.level, results.verification.failed
        )
        shown.show()

    def _show_route(self, shown: DerivationCard, route: Route) -> None:
        """The other way, from the function as it was rewritten."""
        telling, text = self._document.inputs.telling, self._text()
        goal = goal_of(self._document.results, self._document.inputs)
        rows = rows_of(route.step, telling, text, OTHER, answer=goal)
        start = Line((to_latex(route.start),), "formula-small", "text-muted")
        shown.name_it(self.tr(route.name).capitalize(), start)
        self._fill(shown, rows, self._document.results)

    def _card(self, index: int) -> DerivationCard:
        while len(self._cards) <= index:
            fresh = DerivationCard(self._appearance)
            fresh.steps.clicked.connect(self._select)
            fresh.steps.fold_toggled.connect(self._toggle_fold)
            fresh.steps.menu_asked.connect(self._ask_menu)
            fresh.steps.reached.connect(self.reached)
            self._routes.addWidget(fresh, 1)
            if self._cards:
                QWidget.setTabOrder(self._cards[-1].steps.ends[1], fresh.steps.ends[0])
            self._cards.append(fresh)
        return self._cards[index]

    def _show_silent(self, steps: tuple[Step, ...]) -> None:
        """The understood rules that are applied silently, each to be taken back by a click."""
        clear(self._silent_line)
        telling = self._document.inputs.telling
        found: dict[str, str] = {}
        for step in steps:
            found |= silent_rules(step, telling)
        if found:
            self._silent_line.addWidget(label(self.tr("Understood:"), kind="muted"))
        for rule, name in found.items():
            button = TextButton(name)
            button.setToolTip(self.tr("Tell this rule again"))
            button.clicked.connect(when_triggered(understand, self._document, rule))
            self._silent_line.addWidget(button)
        self._silent.setVisible(bool(found))

    def _show_answer(self) -> None:
        results, inputs = self._document.results, self._document.inputs
        self._simplify.show_forms(results, inputs)
        self._result.show_answer(results, inputs)
        route = other_route(results, inputs)
        if route is not None and results.derivation is not None:
            proved = results.lesson.proofs.get(route.name)
            if results.verification.how != "proved" and proved:
                proved = False  # the other side of the equals sign is not proved yet
            self._meeting_card().show_meeting(
                results.derivation.after, route.step.after, proved=proved, points=5
            )
        self._reveal()

    def _reveal(self) -> None:
        """Show as many steps as the timeline says; the result stands at their end."""
        results, inputs, view = self._document.results, self._document.inputs, self._document.view
        revealed = view.revealed
        steps = told_steps_of(self._document)
        orders = len(derivations_of(results, inputs))
        for index, shown in enumerate(self._cards):
            other = index >= orders
            if other:
                if other_route(results, inputs) is not None and index == orders:
                    shown.setVisible(revealed is None)
                continue
            shown.steps.reveal(revealed)
            rows = shown.steps.rows
            begun = revealed is None or not rows or rows[0].number < revealed
            shown.setVisible(begun and results.derivation is not None)
        done = revealed is None or revealed > len(steps)
        self._simplify.setVisible(done and self._simplify.differs)
        if self._meeting is not None:
            self._meeting.setVisible(done and other_route(results, inputs) is not None)
        self._result.setVisible(done and derived_of(results, inputs) is not None)
        if revealed is not None and view.hinted and inputs.telling.hints and revealed < len(steps):
            self._hint_card().ask(steps[revealed])
        elif revealed == 0 and steps:
            self._hint_card().begin(steps[0])
        elif self._hint is not None:
            self._hint.hide()

    def _hint_card(self) -> HintCard:
        """The question before a step; made when the first one is asked."""
        if self._hint is None:
            self._hint = HintCard(self._appearance)
            self._insert(self._hint, before=self._meeting or self._simplify)
        return self._hint

    def _meeting_card(self) -> MeetingCard:
        """Where two routes meet; made when there is a second one."""
        if self._meeting is None:
            self._meeting = MeetingCard(self._appearance)
            self._insert(self._meeting, before=self._simplify)
        return self._meeting

    def _insert(self, card: QWidget, *, before: QWidget) -> None:
        self._column.insertWidget(self._column.indexOf(before), card)

    def _newest(self) -> QWidget:
        """What was revealed last: the question, the step, or at the end the result."""
        if self._hint is not None and not self._hint.isHidden():
            return self._hint
        if not self._result.isHidden() or not self.cards:
            return self._result
        return self.cards[-1].steps.newest

    def _select(self, place: Place) -> None:
        """Choose a step; a click on the chosen one lets it go."""
        path = place[1:] if place[0] == 0 else None
        if path is not None and path == self._document.view.selected_step:
            path = None
        self._document.look(selected_step=path)

    def _show_selection(self) -> None:
        path = self._document.view.selected_step
        place = None if path is None else (0, *path)
        dimmed = self._document.results.problem is not None
        for shown in self._cards:
            shown.steps.set_state(selected=place, dimmed=dimmed)

    def _toggle_fold(self, place: Place) -> None:
        toggle_fold(self._document, place)

    def _row_at(self, place: Place) -> Row | None:
        found = (shown for card in self._cards for shown in card.steps.rows)
        return next((shown for shown in found if shown.place == place), None)

    def _ask_menu(self, place: Place, at: QPoint) -> None:
        """What can be done with one step."""
        shown = self._row_at(place)
        if shown is not None:
            step_menu(self, shown, self._document, self.take_along).popup(at)

    def _dim(self, results: Results) -> None:
        dimmed = results.problem is not None
        self._stale.setVisible(dimmed)
        if dimmed:
            words = self.tr("Shown: the last function that could be read, {0}.")
            self._stale.setText(words.format(results.inputs.text.strip()))
        self._show_selection()
        self._simplify.set_dimmed(dimmed)
        self._result.set_dimmed(dimmed)


def _pairs(old: tuple[object, ...], new: tuple[object, ...]) -> list[tuple[object, object]]:
    """Both side by side, derivations one by one: they count as the same if they are the same."""
    flat = [tuple(part) if isinstance(part, tuple) else (part,) for part in old]
    other = [tuple(part) if isinstance(part, tuple) else (part,) for part in new]
    if [len(part) for part in flat] != [len(part) for part in other]:
        return [(None, object())]
    return [pair for a, b in zip(flat, other, strict=True) for pair in zip(a, b, strict=True)]
