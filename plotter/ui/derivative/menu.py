"""The menu of the lens: routes, form, order, understood rules, and ways to take it along."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from plotter.calculus.rules import RULES
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.model.telling import HIGHEST_ORDER, LEVELS, Level, Telling
from plotter.ui.derivative.result_card import form_words
from plotter.ui.widgets import when_triggered


def level_name(level: Level) -> str:
    """A level of detail in words."""
    return {
        "rules": tr("Rules only"),
        "substitutions": tr("With substitution"),
        "algebra": tr("With the algebra"),
    }[level]


def tell(document: Document, gesture: str, **changes: object) -> None:
    """Change how the derivation is told, as one undo step."""
    telling: Telling = replace(document.inputs.telling, **changes)  # type: ignore[arg-type]
    document.edit(gesture=gesture, telling=telling)
    document.finish_gesture()


def understand(document: Document, rule: str) -> None:
    """Apply a rule silently from now on, or tell it again."""
    understood = frozenset(document.inputs.telling.understood ^ {rule})
    tell(document, tr("understood rule"), understood=understood)


def fill_levels(menu: QMenu, document: Document) -> None:
    """The three levels of detail."""
    menu.clear()
    group = QActionGroup(menu)
    for level in LEVELS:
        action = _choice(menu, group, level_name(level), level == document.inputs.telling.level)
        action.triggered.connect(when_triggered(_set, document, tr("level of detail"), level))


def _set(document: Document, gesture: str, level: Level) -> None:
    tell(document, gesture, level=level)


def fill_forms(menu: QMenu, document: Document) -> None:
    """The forms of the answer, the shortest first, each with how it is known to be right."""
    menu.clear()
    forms = document.results.forms
    wanted = document.inputs.telling.form
    group = QActionGroup(menu)
    known = {form.kind for form in forms}
    for index, form in enumerate(forms):
        chosen = form.kind == wanted if wanted in known else index == 0
        words = form_words(form)
        action = _choice(menu, group, f"{words} ({tr('shortest')})" if not index else words, chosen)
        kind = form.kind if index else ""
        action.triggered.connect(
            when_triggered(lambda kind: tell(document, tr("form of the answer"), form=kind), kind)
        )
    if not forms:
        menu.addAction(tr("Other forms are not known yet")).setEnabled(False)


def fill_routes(menu: QMenu, document: Document) -> None:
    """The other ways to the same derivative."""
    menu.clear()
    results, wanted = document.results, document.inputs.telling.route
    lesson = results.lesson
    routes = lesson.routes[1:] if lesson.of is results.derivation else ()
    group = QActionGroup(menu)
    names = ["", *(route.name for route in routes)]
    for name in names:
        words = tr(name).capitalize() if name else tr("As written only")
        chosen = name == wanted if wanted in names else not name
        action = _choice(menu, group, words, chosen)
        action.triggered.connect(
            when_triggered(lambda name: tell(document, tr("second route"), route=name), name)
        )
    if not routes:
        menu.addAction(tr("No other route is known for this function")).setEnabled(False)


def fill_orders(menu: QMenu, document: Document) -> None:
    """f′, f″, f‴ …"""
    menu.clear()
    group = QActionGroup(menu)
    for order in range(1, HIGHEST_ORDER + 1):
        primes = "′" * order if order <= 3 else f"⁽{'⁰¹²³⁴⁵⁶'[order]}⁾"
        definition = document.results.definition
        name = "f" if definition is None else definition.name
        action = _choice(menu, group, f"{name}{primes}", order == document.inputs.telling.order)
        action.triggered.connect(
            when_triggered(
                lambda order: tell(document, tr("order of the derivative"), order=order), order
            )
        )


def fill_understood(menu: QMenu, document: Document) -> None:
    """The rules of this derivation, and those that are understood already."""
    menu.clear()
    understood = document.inputs.telling.understood
    derivation = document.results.derivation
    found = {} if derivation is None else {step.rule: step.name for step in derivation.walk()}
    names = {rule.key: tr(rule.name) for rule in RULES}
    keys = [*found, *sorted(understood - set(found))]
    for key in keys:
        action = menu.addAction(found.get(key) or names.get(key, key))
        action.setCheckable(True)
        action.setChecked(key in understood)
        action.setToolTip(tr("An understood rule is applied without being told"))
        action.triggered.connect(when_triggered(understand, document, key))
    if understood:
        menu.addSeparator()
        none = menu.addAction(tr("Tell every rule again"))
        none.triggered.connect(
            when_triggered(
                lambda: tell(document, tr("understood rule"), understood=frozenset[str]())
            )
        )


def submenu(menu: QMenu, title: str, fill: Callable[[QMenu], None]) -> QMenu:
    """A menu that is filled when it is opened."""
    inner = menu.addMenu(title)
    inner.aboutToShow.connect(lambda: fill(inner))
    return inner


def _choice(menu: QMenu, group: QActionGroup, words: str, chosen: bool) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(chosen)
    group.addAction(action)
    return action
