"""The lens Descent: sections under one another; what is rarely set is folded away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.descent.charts import Charts, is_roomy
from plotter.ui.descent.ending import EndingSection
from plotter.ui.descent.lesson import LessonSection
from plotter.ui.descent.method import MethodSection
from plotter.ui.descent.options import (
    MethodOptionsSection,
    NoiseSection,
    ScheduleSection,
    StoppingSection,
)
from plotter.ui.descent.race import RaceSection
from plotter.ui.descent.rate import RateSection
from plotter.ui.descent.rate_map import RateMapSection
from plotter.ui.descent.shown import ShownInDescentSection
from plotter.ui.descent.step import StepSection
from plotter.ui.descent.table import TableSection
from plotter.ui.descent.tuning import TuningSection
from plotter.ui.panel import LensPanel
from plotter.ui.tangent.section import Bench, Section


class ChartSection(Section):
    """The charts, while the window is too small to have them below the plot."""

    name = "descent charts"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Charts"))
        charts = Charts(bench.document, bench.appearance, QBoxLayout.Direction.TopToBottom)
        self.column.addWidget(charts)


SECTIONS: tuple[type[Section], ...] = (
    LessonSection,
    MethodSection,
    RaceSection,
    TuningSection,
    RateSection,
    ShownInDescentSection,
    StepSection,
    TableSection,
    EndingSection,
    ChartSection,
    RateMapSection,
    MethodOptionsSection,
    ScheduleSection,
    StoppingSection,
    NoiseSection,
)
"""The sections from top to bottom; a new one is one file and one line here."""


class DescentPanel(LensPanel):
    """Everything one can set, and every number of the step under the cursor."""

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        play: Callable[[str], object],
        hurried: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._appearance = appearance
        bench = Bench(document, appearance, play, self.bring, hurried)
        self.sections = {section.name: section(bench) for section in SECTIONS}
        for name, section in self.sections.items():
            self.column.addWidget(section, 1 if name == TableSection.name else 0)
        appearance.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Charts are here or below the plot, never in both places."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self.sections[ChartSection.name].setVisible(not is_roomy(self, self._appearance))
