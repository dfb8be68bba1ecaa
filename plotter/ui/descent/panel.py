"""The lens Descent: sections under one another; what is rarely set is folded away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.descent.charts import Charts
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
from plotter.ui.roomy import is_roomy
from plotter.ui.section_panel import SectionPanel
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


class DescentPanel(SectionPanel):
    """Everything one can set, and every number of the step under the cursor."""

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        play: Callable[[str], object],
        hurried: Callable[[], bool],
    ) -> None:
        super().__init__(
            document,
            appearance,
            play,
            SECTIONS,
            hurried=hurried,
            stretching=TableSection.name,
        )
        self._appearance = appearance
        appearance.changed.connect(self.section_made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Charts are here or below the plot, never in both places."""
        super().resizeEvent(event)
        self.section_made()

    def section_made(self) -> None:
        """Show the charts where they belong."""
        charts = self.made(ChartSection.name)
        if charts is not None:
            charts.setVisible(not is_roomy(self, self._appearance))
