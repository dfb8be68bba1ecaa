"""What happens in a step of the pass, in a sentence and in typeset arithmetic."""

from __future__ import annotations

import math
from fractions import Fraction

from plotter.calculus.graph import GraphNode, letter
from plotter.calculus.graph_steps import arrivals, sent_by
from plotter.figure.graph.moment import GraphScene
from plotter.language.numbers import format_number, latex_number
from plotter.language.tree import Negate, Node, Number, substitute
from plotter.language.words import tr, typeset_words
from plotter.language.write import to_latex
from plotter.ui.graph.numbers import DIGITS, writer_for

LONGEST = 60
"""Expressions with more letters of LaTeX are not repeated in front of their arithmetic."""


def verb(node: GraphNode) -> str:
    """What the node does, as the end of the sentence: this node …"""
    words = {
        "add": tr("adds"),
        "subtract": tr("subtracts"),
        "negate": tr("changes the sign"),
        "multiply": tr("multiplies"),
        "divide": tr("divides"),
        "power": tr("takes a power"),
        "exponential": tr("raises to its exponent"),
        "sqrt": tr("takes the square root"),
        "cbrt": tr("takes the cube root"),
        "abs": tr("takes the absolute value"),
        "piecewise": tr("chooses a piece"),
    }
    return words.get(node.operation) or tr("takes {function}").format(function=node.operation)


def spoken(found: GraphScene, node: int, name: str) -> str:
    """A node with its numbers of this moment, for screen readers."""
    entry, moment = found.study.graph.nodes[node], found.moment
    words = [entry.text]
    value, derivative = moment.values[node], moment.derivatives[node]
    if value is not None:
        words.append(tr("value {0}").format(format_number(value, digits=DIGITS)))
    if derivative is not None:
        told = tr("derivative of {name} by it {0}")
        words.append(told.format(format_number(derivative, digits=DIGITS), name=name))
    return ", ".join(words)


def sentence(found: GraphScene, name: str) -> str:
    """The caption of the step of now."""
    step = found.moment.step
    node = found.study.graph.nodes[step.node]
    match step.phase:
        case "given":
            return tr("The letters have their values. Now they go forward, from left to right.")
        case "forward":
            return tr("This node {does}.").format(does=verb(node))
        case "seed":
            return tr(
                "Now back: {name} changes exactly as {name} does, so it begins with 1."
            ).format(name=name)
        case "back":
            if not sent_by(found.study.graph, found.numbers, step.node):
                return tr("This node {does}; there is only a number to its left.").format(
                    does=verb(node)
                )
            return tr(
                "This node {does}; to the left it sends its derivative times the local one:"
            ).format(does=verb(node))
        case "done":
            if found.study.cost.letters == 1:
                return tr("One pass forward and one back: the derivative stands at the left.")
            return tr("One pass forward and one back gave all {count} derivatives.").format(
                count=found.study.cost.letters
            )


def arithmetic(found: GraphScene, name: str) -> list[str]:
    """The numbers of the step as LaTeX, a line each."""
    graph, step = found.study.graph, found.moment.step
    node = graph.nodes[step.node]
    match step.phase:
        case "given":
            return [
                f"{entry.latex} = {_number(found.numbers.values[entry.index])}"
                for entry in graph.nodes
                if entry.kind == "input"
            ]
        case "forward":
            return [_computed(found, node)]
        case "seed":
            return [f"\\frac{{\\partial {name}}}{{\\partial {name}}} = 1"]
        case "back":
            return _sent(found, node)
        case "done":
            return [
                f"\\frac{{\\partial {name}}}{{\\partial {entry.latex}}}"
                f" = \\textcolor{{derivative}}{{{_number(found.numbers.derivatives[entry.index])}}}"
                for entry in graph.nodes
                if entry.kind == "input"
            ]


def joins(found: GraphScene) -> list[str]:
    """Where paths have joined in this step: the sums, as LaTeX."""
    graph, numbers, step = found.study.graph, found.numbers, found.moment.step
    if step.phase != "back":
        return []
    awaited = arrivals(graph)
    lines: list[str] = []
    for place in dict.fromkeys(graph.nodes[step.node].inputs):
        if awaited[place] < 2 or place not in found.moment.whole:
            continue
        parts = [
            sent
            for entry in graph.nodes
            for edge, sent in sent_by(graph, numbers, entry.index).items()
            if entry.kind == "operation" and graph.nodes[entry.index].inputs[edge[1]] == place
        ]
        total = numbers.derivatives[place]
        known = [part for part in parts if part is not None]
        if total is None or len(known) < len(parts):
            lines.append(f"{_named(graph.nodes[place])}{_number(None)}")
            continue
        write = writer_for(sum, known)
        first, *others = known
        terms = " + ".join((write(first), *(write(part, parentheses=True) for part in others)))
        sign = f"{terms} = \\textcolor{{derivative}}{{{write(total)}}}"
        lines.append(f"{_named(graph.nodes[place])}{sign}")
    return lines


def _computed(found: GraphScene, node: GraphNode) -> str:
    """The operation with the numbers put in, and its value."""
    given = [found.numbers.values[place] for place in node.inputs]
    value = f"\\textcolor{{f}}{{{_number(found.numbers.values[node.index])}}}"
    known = {letter(k): _as_node(number) for k, number in enumerate(given) if number is not None}
    if len(known) < len(given) or any(not _is_plain(number) for number in given):
        return f"{_named(node)}{value}"
    return f"{_named(node, '=')}{to_latex(substitute(node.alone, known))} = {value}"


def _sent(found: GraphScene, node: GraphNode) -> list[str]:
    graph, numbers = found.study.graph, found.numbers
    own = numbers.derivatives[node.index]
    lines: list[str] = []
    for (_, place), sent in sent_by(graph, numbers, node.index).items():
        target, local = graph.nodes[node.inputs[place]], numbers.local[node.index][place]
        if own is None or local is None or sent is None:
            lines.append(f"{_named(target)}{_number(None)}")
            continue
        write = writer_for(math.prod, (own, local))
        product = f"{write(own)} \\cdot {write(local, parentheses=True)}"
        lines.append(f"{_named(target)}{product} = \\textcolor{{derivative}}{{{write(sent)}}}")
    return lines


def _named(node: GraphNode, sign: str = ":") -> str:
    """The node's expression in front of its numbers; a long one is left out."""
    if len(node.latex) > LONGEST:
        return ""
    return f"{node.latex} = " if sign == "=" else f"{node.latex}:\\quad "


def _number(value: float | None) -> str:
    if value is None:
        return f"\\text{{{typeset_words('none')}}}"
    return latex_number(value, digits=DIGITS)


def _is_plain(value: float | None) -> bool:
    """Whether a number is written without a power of ten."""
    return value is not None and (value == 0 or 1e-4 <= abs(value) < 1e6)


def _as_node(value: float) -> Node:
    """The number as it is written, in the language of expressions."""
    size = Number(Fraction(f"{abs(value):.{DIGITS}g}"))
    return Negate(size) if value < 0 else size
