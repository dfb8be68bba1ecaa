"""What the sections of the lens Graph share: the graph of now."""

from __future__ import annotations

from plotter.figure.graph.moment import GraphScene, graph_scene
from plotter.figure.scene import Scene
from plotter.ui.scene import scene_of
from plotter.ui.tangent.section import Section


class GraphSection(Section):
    """A section that also follows the pass and the choice of nodes; hidden without a graph."""

    def refresh(self) -> None:
        """Show the graph of the document of now."""
        scene = scene_of(self.bench.document)
        found = graph_scene(scene)
        if found is not None:
            self.show_graph(scene, found)

    def show_graph(self, scene: Scene, found: GraphScene) -> None:
        """Show these numbers."""

    def _on_view(self, names: frozenset[str]) -> None:
        super()._on_view(names)
        if names & {"graph", "selected_step"}:
            self._on_change()
