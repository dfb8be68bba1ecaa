"""Functions worth seeing as graphs, from resources/graphs.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from msgspec import Struct, field
from msgspec.structs import replace

from plotter import resources
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.ui.graph.choosing import whole_view
from plotter.ui.graph.section import GraphSection
from plotter.ui.tangent.section import Bench
from plotter.ui.widgets import MenuButton, row, when_triggered


class Preset(Struct, frozen=True):
    """A function as typed, a few words about it, the place and the values of its letters."""

    text: str
    words: str
    x: float
    parameters: Mapping[str, float] = field(default_factory=dict[str, float])


@cache
def presets() -> tuple[Preset, ...]:
    """All presets, in the order of the menu."""
    table = tomllib.loads(resources.read_text("graphs.toml"))
    return tuple(Preset(**entry) for entry in table["preset"])


class PresetSection(GraphSection):
    """A menu of the presets."""

    name = "graph presets"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        button = MenuButton(bench.appearance, self.tr("Functions worth seeing as a graph"))
        button.setText(self.tr("Presets"))
        for preset in presets():
            action = button.choices.addAction(f"{tr(preset.words)}\t{shortened(preset.text)}")
            action.triggered.connect(when_triggered(show_preset, bench.document, preset))
        self.column.addLayout(row(button, None))


def shortened(text: str, most: int = 36) -> str:
    """The text, cut where it is too long for a menu."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def show_preset(document: Document, preset: Preset) -> None:
    """Show a preset: one undo step, the graph from its beginning."""
    values = {**document.inputs.parameters, **preset.parameters}
    document.edit(
        gesture=tr(preset.words),
        text=preset.text,
        tangent_x=preset.x,
        parameters=MappingProxyType(values),
    )
    document.finish_gesture()
    graph = replace(whole_view(document.view.graph), position=None, node=None)
    document.look(graph=graph, selected_step=None)
