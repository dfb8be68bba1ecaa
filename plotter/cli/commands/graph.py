"""graph: the computation graph of an expression, with values and derivatives."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from msgspec import Struct

from plotter.calculus.graph import Graph, GraphNode
from plotter.calculus.graph_run import Pass
from plotter.calculus.graph_study import MOST_NODES, study_of
from plotter.cli.arguments import (
    Parser,
    UsageError,
    add_expressions,
    add_format,
    add_parameters,
    count,
    number,
)
from plotter.cli.arguments import parameter as named_value
from plotter.cli.command import Answer, Arguments, ExpressionCommand
from plotter.cli.functions import parameter_values
from plotter.cli.terminal import number_table
from plotter.language.definition import Definition
from plotter.language.numbers import format_number
from plotter.language.parse import read

Places = float | Mapping[str, float]


class Computed(Struct, frozen=True):
    """A graph with the numbers of one pass, and the values of its letters."""

    definition: Definition
    graph: Graph
    numbers: Pass
    values: Mapping[str, float]


def places(text: str) -> Places:
    """What stands after --at: one number for the variable, or NAME=VALUE for each letter."""
    if "=" not in text:
        return number(text)
    return dict(named_value(part) for part in text.split(","))


class GraphCommand(ExpressionCommand[Computed]):
    """Backpropagation, written out."""

    name = "graph"
    summary = "The computation graph: values forward, derivatives of the result back."
    examples = (
        '"e^(x^2)" --at 0.5',
        '"tanh(w x + b)" --at w=0.5,x=2,b=-1 --format svg > graph.svg',
        '"x sin x" --at 1 --format dot | dot -Tpdf -o graph.pdf',
    )

    def add_arguments(self, parser: Parser) -> None:
        """The expression, the values of its letters, format."""
        add_expressions(parser)
        parser.add_argument(
            "--at", metavar="X|NAME=VALUE,...", type=places, required=True,
            help="the variable's value, or a value for each letter",
        )  # fmt: skip
        add_parameters(parser)
        add_format(parser, "json", "text", "dot", "svg")
        parser.add_argument(
            "--theme",
            choices=("light", "dark", "projector", "print"),
            default="light",
            help="the look of the svg",
        )
        parser.add_argument(
            "--step", metavar="N", type=partial(count, least=0, most=MOST_NODES * 2 + 3),
            help="the svg shows the pass after its step N: 0 is the start, then every operation"
            " forward and every one back; if not given, the end",
        )  # fmt: skip

    def find(self, text: str, arguments: Arguments) -> Computed:
        """The graph and one pass through it; raises ProblemError for a letter without value."""
        chosen = dict(arguments.parameters)
        at = arguments.at
        known = frozenset(chosen) | (frozenset() if isinstance(at, float) else frozenset(at))
        definition = read(text, known=known)
        given = {definition.variable: at} if isinstance(at, float) else dict(at)
        values = parameter_values(definition, text, {**chosen, **given}, ())
        study = study_of(definition.body)
        return Computed(definition, study.graph, study.program.run_trusted(values), values)

    def content(self, result: Computed) -> Answer:
        """The nodes, each before those it is computed from, and the index of the result."""
        return {
            "nodes": [_node_object(node, result.numbers) for node in result.graph.nodes],
            "output": result.graph.output,
        }

    def write(self, result: Computed, arguments: Arguments) -> str:
        """A table in the order of the forward pass, a drawing, or Graphviz's language."""
        if arguments.format == "dot":
            return _dot(result)
        if arguments.format == "svg":
            return _svg(result, arguments)
        numbers, nodes = result.numbers, list(reversed(result.graph.nodes))
        head = ("value", f"∂{result.definition.name}/∂node")
        rows = [(numbers.values[node.index], numbers.derivatives[node.index]) for node in nodes]
        width = max(len(node.text) for node in nodes)
        names = ["node", *(node.text for node in nodes)]
        lines = number_table(head, rows).splitlines()
        return "\n".join(
            f"{name.ljust(width)}  {line}" for name, line in zip(names, lines, strict=True)
        )


def _node_object(node: GraphNode, numbers: Pass) -> Answer:
    return {
        "id": node.index,
        "operation": node.operation,
        "text": node.text,
        "latex": node.latex,
        "value": numbers.values[node.index],
        "derivative": numbers.derivatives[node.index],
        "inputs": list(node.inputs),
        "local": list(numbers.local[node.index]),
    }


def _dot(result: Computed) -> str:
    """The graph in the language of Graphviz, from left to right."""
    lines = [
        "digraph {",
        "  rankdir=LR",
        '  node [shape=box, style=rounded, fontname="sans-serif"]',
    ]
    numbers = result.numbers
    for node in result.graph.nodes:
        value, slope = (
            _written(table[node.index]) for table in (numbers.values, numbers.derivatives)
        )
        label = f"{_escaped(node.text)}\\nvalue {value}\\nderivative {slope}"
        lines.append(f'  n{node.index} [label="{label}"]')
        lines += [
            f'  n{place} -> n{node.index} [label="{_written(local)}"]'
            for place, local in zip(node.inputs, numbers.local[node.index], strict=True)
        ]
    return "\n".join([*lines, "}"])


def _svg(result: Computed, arguments: Arguments) -> str:
    """The graph as the window draws it, as large as it needs to be; raises UsageError."""
    # Imported now, like all that draws: the other formats do without.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from plotter.export.graph import graph_svg
    from plotter.figure.scene import Scene
    from plotter.model.graph_view import GraphView
    from plotter.model.plane_study import PlaneStudy
    from plotter.model.state import Inputs, Results, View

    if len(result.graph.nodes) > MOST_NODES:
        raise UsageError(f"--format svg: the graph has more than {MOST_NODES} nodes")
    application = QGuiApplication.instance() or QGuiApplication(["tangent-plotter"])
    letters = dict(result.values)
    definition = result.definition
    if definition.planar:
        first, second = (letters.pop(name, 0.0) for name in definition.pair)
        plane, x = PlaneStudy(point=(first, second)), 0.0
    else:
        plane, x = PlaneStudy(), letters.pop(definition.variable, 0.0)
    inputs = Inputs(
        text=definition.text, tangent_x=x, plane=plane, parameters=MappingProxyType(letters)
    )
    view = View(lens="graph", graph=GraphView(position=arguments.step))
    scene = Scene(inputs, view, Results(inputs, definition=definition))
    drawing = graph_svg(scene, arguments.theme).decode()
    del application
    return drawing.rstrip("\n")


def _written(value: float | None) -> str:
    return "undefined" if value is None else format_number(value, digits=6)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
