"""The lens Graph: the step in words, the chain rule as numbers, checks, cost and presets."""

from __future__ import annotations

from collections.abc import Callable

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.graph.check import CheckSection
from plotter.ui.graph.cost import CostSection
from plotter.ui.graph.layers import LayersSection
from plotter.ui.graph.presets import PresetSection
from plotter.ui.graph.product import ProductSection
from plotter.ui.graph.step import CaptionSection, PlaceSection
from plotter.ui.section_panel import SectionPanel
from plotter.ui.tangent.section import Section

SECTIONS: tuple[type[Section], ...] = (
    PresetSection,
    PlaceSection,
    CaptionSection,
    ProductSection,
    LayersSection,
    CheckSection,
    CostSection,
)
"""The sections from top to bottom; a new one is one file and one line here."""


class GraphPanel(SectionPanel):
    """All that is asked about the graph."""

    def __init__(
        self, document: Document, appearance: Appearance, play: Callable[[str], object]
    ) -> None:
        super().__init__(document, appearance, play, SECTIONS)
