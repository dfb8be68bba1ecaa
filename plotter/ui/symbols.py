"""A palette of signs for those who have no keys for them: by mouse, touch or keyboard."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QWidget

from plotter.language.words import mark, tr
from plotter.ui.appearance import Appearance
from plotter.ui.widgets import when_triggered

COLUMNS = 6
HERE = "□"
"""Where the cursor goes, or the selected text, in what a sign inserts."""


class Sign(Struct, frozen=True):
    """What stands on the button, what it types, and how it is spoken."""

    face: str
    types: str
    spoken: str


SIGNS: tuple[Sign, ...] = (
    Sign("x²", "□^2", mark("squared")),
    Sign("xⁿ", "□^()", mark("to a power")),
    Sign("√", "√(□)", mark("square root")),
    Sign("∛", "∛(□)", mark("cube root")),
    Sign("|x|", "|□|", mark("absolute value")),
    Sign("a/b", "(□)/()", mark("fraction")),
    Sign("eˣ", "e^(□)", mark("e to a power")),
    Sign("ln", "ln(□)", mark("natural logarithm")),
    Sign("log₁₀", "log10(□)", mark("logarithm base 10")),
    Sign("π", "π□", mark("pi")),
    Sign("e", "e□", mark("Euler's number")),
    Sign("°", "°□", mark("degrees")),
    Sign("sin", "sin(□)", mark("sine")),
    Sign("cos", "cos(□)", mark("cosine")),
    Sign("tan", "tan(□)", mark("tangent")),
    Sign("sin⁻¹", "arcsin(□)", mark("arc sine")),
    Sign("cos⁻¹", "arccos(□)", mark("arc cosine")),
    Sign("tan⁻¹", "arctan(□)", mark("arc tangent")),
    Sign("≤", "≤□", mark("less than or equal")),
    Sign("≥", "≥□", mark("greater than or equal")),
    Sign("≠", "≠□", mark("not equal")),
    Sign("{ ;", "{x<0: □, x}", "cases"),
    Sign("⌊x⌋", "floor(□)", mark("floor")),
    Sign("σ", "sigmoid(□)", mark("sigmoid")),
)


_OPENING = ("(", "|", "{")


def inserted(text: str, start: int, end: int, sign: Sign) -> tuple[str, int]:
    """The text after a sign replaced text[start:end], and where the cursor goes.

    What was selected goes to the place of the cursor: √ around a selected x² gives √(x²).
    """
    before, _, after = sign.types.partition(HERE)
    selected = text[start:end]
    if len(selected) > 1 and after and not before.endswith(_OPENING):
        selected = f"({selected})"
    piece = before + selected + after
    place = start + len(before) + len(selected)
    if selected and "()" in after:
        place = start + len(before) + len(selected) + after.index("()") + 1
    return text[:start] + piece + text[end:], place


class SymbolPalette(QFrame):
    """A popup grid of signs; `chosen` carries the sign."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "floating")
        self._appearance = appearance
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(4)
        self._buttons: list[QToolButton] = []
        for index, sign in enumerate(SIGNS):
            button = QToolButton()
            button.setText(sign.face)
            button.setToolTip(tr(sign.spoken))
            button.setAccessibleName(tr(sign.spoken))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(when_triggered(self._choose, sign))
            grid.addWidget(button, index // COLUMNS, index % COLUMNS)
            self._buttons.append(button)
        appearance.changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        side = self._appearance.px("size.control-touch")
        for button in self._buttons:
            button.setFixedSize(round(side * 1.2), side)
        self.adjustSize()

    def _choose(self, sign: Sign) -> None:
        self.hide()
        self.chosen.emit(sign)
