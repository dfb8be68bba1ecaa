"""Whether derivatives vanish or explode through the layers of a chain."""

import pytest

from plotter.calculus.graph_study import study_of
from plotter.figure.graph.layers import layers_of
from plotter.figure.graph.sizes import layer_sizes, trend
from plotter.language.parse import read

CHAIN = "tanh(w tanh(w tanh(w tanh(w tanh(w tanh(w tanh(w tanh(w x))))))))"


@pytest.mark.parametrize(
    ("w", "x", "kind"), [(0.5, 0.5, "vanishes"), (3.0, 0.0, "explodes"), (1.0, 0.0, "steady")]
)
def test_a_deep_chain(w: float, x: float, kind: str) -> None:
    study = study_of(read(CHAIN).body)
    numbers = study.program.run({"w": w, "x": x})
    sizes = layer_sizes(study.graph, numbers, layers_of(study.graph), "x")
    assert [size.layer for size in sizes] == list(range(17))
    assert sizes[-1].size == 1.0
    found, factor = trend(sizes)
    assert found == kind
    if x == 0.0:  # tanh′(0) = 1: each layer multiplies by w
        assert factor == pytest.approx(w**8)


def test_a_constant_has_no_layers() -> None:
    study = study_of(read("2 + 3").body)
    sizes = layer_sizes(study.graph, study.program.run({}), layers_of(study.graph), "x")
    assert sizes == ()
    assert trend(sizes) == ("steady", 1.0)
