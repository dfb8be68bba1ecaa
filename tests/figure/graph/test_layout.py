"""The computation graph laid out: nothing lies on anything, up to 60 nodes and beyond."""

import random

import numpy as np
import pytest

from plotter.calculus.graph import Graph, build_graph
from plotter.figure.graph.layers import columns_of, layers_of
from plotter.figure.graph.layout import GraphLayout, bent, lay_out
from plotter.figure.graph.order import crossings, ordered
from plotter.language.parse import read

LETTERS = frozenset("abcuvwxy")
LESSON = ("x^3", "x^2 + 3x", "x^2 e^x", "x^2/e^x", "e^(x^2)")
NETWORK = "v_1 tanh(w_1 x + b_1) + v_2 tanh(w_2 x + b_2) + v_3 tanh(w_3 x + b_3) + c"
SOFTMAX = "-ln(e^(a x)/(e^(a x)+e^(b x)+e^(c x)))"


def graph_of(text: str) -> Graph:
    return build_graph(read(text, known=LETTERS).body)


def laid_out(graph: Graph) -> GraphLayout:
    """With sizes as uneven as typeset formulas have them."""
    return lay_out(
        graph,
        lambda node: (70.0 + 13 * (node % 5), 40.0 + 7 * (node % 3)),
        lambda node, place: (30.0 + 6 * ((node + place) % 4), 18.0),
    )


def written(generator: random.Random, depth: int) -> str:
    """A random expression; letters and small sums come again, so that parts are shared."""
    if depth <= 0:
        return generator.choice(("x", "y", "a", "b", "(x + y)", "(a x)", "sin(x y)"))
    u, v = written(generator, depth - 1), written(generator, depth - 1 - generator.randrange(2))
    form = generator.choice(
        ("({u} + {v})", "({u} {v})", "({u}/({v}))", "sin({u}) {v}", "e^({u})", "({u} - {v})^2")
    )
    return form.format(u=u, v=v)


def large_graphs() -> list[Graph]:
    generator = random.Random(11)
    found: list[Graph] = []
    while len(found) < 6:
        graph = graph_of(written(generator, 7))
        if 55 <= len(graph.nodes) <= 70:
            found.append(graph)
    return found


def collisions(layout: GraphLayout) -> list[str]:
    """What lies on what: boxes, labels, and wires on boxes or on labels of other wires."""
    rects = [*layout.boxes, *layout.labels.values()]
    found = [f"{a} on {b}" for place, a in enumerate(rects) for b in rects[:place] if a.meets(b)]
    for edge, wire in layout.wires.items():
        points = bent(wire)
        strangers = [rect for other, rect in layout.labels.items() if other != edge]
        for rect in (*layout.boxes, *strangers):
            inside = (
                (points[:, 0] > rect.left + 1e-6) & (points[:, 0] < rect.right - 1e-6)
                & (points[:, 1] > rect.top) & (points[:, 1] < rect.bottom)
            )  # fmt: skip
            if inside.any():
                found.append(f"wire {edge} through {rect}")
    return found


@pytest.mark.parametrize("text", [*LESSON, NETWORK, SOFTMAX])
def test_nothing_lies_on_anything(text: str) -> None:
    assert collisions(laid_out(graph_of(text))) == []


def test_sixty_nodes_have_free_labels() -> None:
    for graph in large_graphs():
        layout = laid_out(graph)
        assert len(layout.boxes) == len(graph.nodes)
        assert len(layout.labels) == sum(len(node.inputs) for node in graph.nodes)
        assert collisions(layout) == []


def test_the_test_for_collisions_finds_one() -> None:
    layout = laid_out(graph_of("x^2 e^x"))
    moved = dict(layout.labels)
    edge = next(iter(moved))
    moved[edge] = layout.boxes[0]
    broken = GraphLayout(
        layout.boxes, moved, layout.wires, layout.layers, layout.width, layout.height
    )
    assert collisions(broken)


def test_inputs_stand_left_of_what_is_computed_from_them() -> None:
    for graph in (graph_of(NETWORK), *large_graphs()[:2]):
        layers, layout = layers_of(graph), laid_out(graph)
        for node in graph.nodes:
            for place in node.inputs:
                assert layers[place] < layers[node.index]
                assert layout.boxes[place].right < layout.boxes[node.index].left


def test_wires_lead_from_side_to_side_and_never_back() -> None:
    graph = graph_of(SOFTMAX)
    layout = laid_out(graph)
    for (node, place), wire in layout.wires.items():
        source, target = layout.boxes[graph.nodes[node].inputs[place]], layout.boxes[node]
        assert wire[0, 0] == pytest.approx(source.right)
        assert wire[-1, 0] == pytest.approx(target.left)
        assert target.top < wire[-1, 1] < target.bottom
        assert (np.diff(wire[:, 0]) >= 0).all()


def test_a_tree_has_no_crossings_and_a_sweep_undoes_some() -> None:
    tree = columns_of(graph_of("(a + b) (c + u) + (v + w) x"))
    assert crossings(tree, ordered(tree)) == 0
    tangled = columns_of(large_graphs()[0])
    as_written = [list(range(len(column))) for column in tangled.slots]
    assert crossings(tangled, ordered(tangled)) < crossings(tangled, as_written)


def test_the_same_graph_is_laid_out_the_same() -> None:
    first, second = (laid_out(graph_of(NETWORK)) for _ in range(2))
    assert first.boxes == second.boxes
    assert first.labels == second.labels


def test_a_single_letter_is_a_graph_too() -> None:
    layout = laid_out(graph_of("x"))
    assert (len(layout.boxes), layout.wires) == (1, {})
    assert layout.node_at(5, 5) == 0
    assert layout.node_at(-5, 5) is None


def test_a_wire_is_found_where_it_runs() -> None:
    layout = laid_out(graph_of("sin x"))
    (edge,) = layout.wires
    x, y = bent(layout.wires[edge])[5]
    assert layout.edge_at(float(x), float(y)) == edge
    assert layout.edge_at(float(x), float(y) + 60) is None
