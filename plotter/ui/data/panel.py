"""The lens Data: points, model and loss, training, and the parameters at this step."""

from __future__ import annotations

from collections.abc import Callable

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.data.model import ModelSection
from plotter.ui.data.points import PointsSection
from plotter.ui.data.training import ParametersSection, TrainingSection
from plotter.ui.section_panel import SectionPanel
from plotter.ui.tangent.section import Section

SECTIONS: tuple[type[Section], ...] = (
    ModelSection,
    ParametersSection,
    TrainingSection,
    PointsSection,
)
"""The sections from top to bottom; a new one is one file and one line here."""


class DataPanel(SectionPanel):
    """All that is asked about the data."""

    def __init__(
        self, document: Document, appearance: Appearance, play: Callable[[str], object]
    ) -> None:
        super().__init__(document, appearance, play, SECTIONS)
