"""A formula as a widget: typeset, spoken to screen readers, never clipped."""

from __future__ import annotations

import math
import operator

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from plotter.drawing.fitting import SMALLEST, is_typesettable
from plotter.drawing.read_outs import paint_read_out
from plotter.drawing.typeset import Formula, speech, typeset
from plotter.ui.appearance import Appearance
from plotter.ui.scroll_area import ScrollArea

DIMMED = 0.45
"""Opacity of what is no longer true but still shown."""

SPEECH_MS = 500
"""A formula that changes all the time is put into words so often; no one could listen faster."""


class FormulaView(QWidget):
    """Shows one formula in a type size of the tokens and the colour of a role."""

    resized = Signal()

    def __init__(
        self,
        appearance: Appearance,
        latex: str = "",
        *,
        size: str = "formula",
        color: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._size_name, self._color = appearance, size, color
        self._latex, self._scale, self._dimmed = "", 1.0, False
        self._given = (math.inf, math.inf)
        self._holds, self._held = False, (0.0, 0.0, 0.0)
        self._matter: tuple[object, ...] = ()
        self._holds_height = True
        self._formula: Formula = typeset("", 1.0)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SPEECH_MS)
        self._silence.timeout.connect(self._speak)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._restyle)
        self.set_latex(latex)

    @property
    def latex(self) -> str:
        """The formula shown."""
        return self._latex

    def set_latex(self, latex: str) -> None:
        """Show another formula; what is too long or too deep to be typeset is said in words."""
        if not is_typesettable(latex):
            words = self.tr("Too long to be typeset here: {0} characters").format(len(latex))
            self.setToolTip(words)
            latex = "\\ldots"
        if latex != self._latex:
            self._latex = latex
            if not self._silence.isActive():
                self._speak()
            self._typeset()

    def hold_room(self, *, height: bool = True) -> None:
        """From now on take no less room than the largest formula took: nothing around it moves.

        Without `height` it may become lower again.
        """
        self._holds, self._holds_height = True, height
        self._release_room()

    def hold_for(self, *matter: object) -> None:
        """Begin again to hold room if the formula is about other objects than before."""
        if len(matter) != len(self._matter) or any(map(operator.is_not, matter, self._matter)):
            self._matter = matter
            self._release_room()

    def _release_room(self) -> None:
        """Begin again to hold room, with that of the formula of now."""
        self._held, self._scale = (0.0, 0.0, 0.0), 1.0
        self._typeset()

    def set_dimmed(self, dimmed: bool) -> None:
        """Show it faded, as the last that could be read."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self.update()

    def shrink_to(self, width: float, height: float = math.inf) -> None:
        """Make it smaller if it is wider or higher than this, within reason."""
        formula = self._formula
        fits = min(
            width * self._scale / formula.width if formula.width > 0 else 1.0,
            height * self._scale / formula.height if formula.height > 0 else 1.0,
        )
        scale = min(1.0, max(SMALLEST, fits))
        roomier = width > self._given[0] or height > self._given[1]
        self._given = width, height
        if self._holds and not roomier:
            scale = min(scale, self._scale)
        if scale != self._scale:
            self._scale, self._held = scale, (0.0, 0.0, 0.0)
            self._typeset()

    def natural_width(self) -> int:
        """How wide it is when it is not shrunk."""
        return round(self._formula.width / self._scale) + 2

    def sizeHint(self) -> QSize:
        """The formula's own size, or what it holds."""
        width, ascent, descent = self._room()
        return QSize(round(width) + 2, round(ascent + descent) + 2)

    def minimumSizeHint(self) -> QSize:
        """It cannot be smaller than the formula."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the outlines."""
        painter = QPainter(self)
        _, ascent, descent = self._room()
        baseline = (self.height() - ascent - descent) / 2 + ascent
        if self._dimmed:
            painter.setOpacity(DIMMED)
        theme, color = self._appearance.theme, self._color
        if not paint_read_out(painter, self._formula, 1, baseline, theme, color=color):
            self._formula.draw(painter, 1, baseline, theme, color=color)
        painter.end()

    def _restyle(self) -> None:
        if self._holds:
            self._release_room()
        else:
            self._typeset()

    def _speak(self) -> None:
        """Put the formula of now into words, unless that was done."""
        words = speech(self._latex)
        if words != self.accessibleName():
            self.setAccessibleName(words)
            self._silence.start()

    def _typeset(self) -> None:
        size = self._appearance.text_size(self._size_name) * self._scale
        before = self.sizeHint()
        self._formula = typeset(self._latex, size)
        if self._holds:
            self._held = self._room()
            if self.sizeHint() != self.minimumSize():
                self.setFixedSize(self.sizeHint())
        elif self.sizeHint() != before:
            # To be laid out anew takes longer than to be painted.
            self.updateGeometry()
        self.update()
        if self.sizeHint() != before:
            self.resized.emit()

    def _room(self) -> tuple[float, float, float]:
        """Width, and what is above and below the baseline, in px."""
        formula = self._formula
        own = (formula.width, formula.ascent, formula.descent)
        if not self._holds:
            return own
        width, ascent, descent = (max(pair) for pair in zip(own, self._held, strict=True))
        return (width, ascent, descent) if self._holds_height else (width, *own[1:])


BAR_GAP = 4
"""Px between a formula and the bar it scrolls with."""


class ScrolledFormula(ScrollArea):
    """A formula that shrinks a little to fit the width, and scrolls sideways beyond that."""

    def __init__(self, view: FormulaView) -> None:
        super().__init__()
        self._view = view
        self.setWidget(view)
        self.setWidgetResizable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        view.setAutoFillBackground(False)
        self._fitting = False
        view.resized.connect(self._refit)
        self._refit()

    def sizeHint(self) -> QSize:
        """As wide as there is room; as high as the formula and, if needed, the scroll bar."""
        return QSize(self._view.sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """It may be narrow, since it scrolls."""
        return QSize(80, self._height())

    def resizeEvent(self, event: object) -> None:
        """Shrink or scroll."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._refit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be called what the formula says."""
        self.setAccessibleName(self._view.accessibleName())
        super().focusInEvent(event)

    def _refit(self) -> None:
        if self._fitting:
            return
        self._fitting = True
        self._view.shrink_to(self.viewport().width() - 3)
        if self._view.size() != self._view.sizeHint():
            self._view.resize(self._view.sizeHint())
        if self.minimumHeight() != self._height():
            self.setFixedHeight(self._height())
        # The keyboard has business here only if there is something to scroll.
        scrolls = self._view.width() > self.viewport().width()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if scrolls else Qt.FocusPolicy.NoFocus)
        self._fitting = False

    def _height(self) -> int:
        height = self._view.sizeHint().height()
        if self._view.sizeHint().width() > max(self.viewport().width(), 80):
            height += self.horizontalScrollBar().sizeHint().height() + BAR_GAP
        return height
