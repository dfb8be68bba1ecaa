"""How the graph is looked at: what a document may hold."""

import pytest

from plotter.model.graph_view import GraphView


def test_a_view_as_the_window_makes_it_is_fine() -> None:
    assert GraphView().mistake() is None
    assert GraphView(position=3, node=2, zoom=4.0, center=(0.1, 0.9)).mistake() is None


@pytest.mark.parametrize(
    "view",
    [
        GraphView(position=-1),
        GraphView(node=-2),
        GraphView(zoom=0.0),
        GraphView(zoom=1e9),
        GraphView(center=(1e9, 0.5)),
    ],
)
def test_what_cannot_be_looked_at_is_refused(view: GraphView) -> None:
    assert view.mistake() is not None
