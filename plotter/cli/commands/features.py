"""features: roots, extrema, inflections, holes, poles, asymptotes, period and symmetry."""

from __future__ import annotations

from dataclasses import dataclass

from plotter.calculus.differentiate import differentiate_repeatedly
from plotter.cli.algebra import Algebra
from plotter.cli.arguments import Parser, add_expressions, add_format, add_parameters, view
from plotter.cli.command import Answer, Arguments, ExpressionCommand
from plotter.cli.critical import CriticalFound, find_critical
from plotter.cli.functions import parameter_values
from plotter.cli.views import chosen_plane, chosen_view
from plotter.language.numbers import format_number
from plotter.language.parse import read
from plotter.numeric.features import Features, features
from plotter.numeric.shape import Asymptote

SIZE = (1280, 720)
"""The pixels for which places count as apart."""


NEGLIGIBLE = 1e-12
"""Heights up to this size are the rounding of a zero."""


@dataclass(frozen=True, slots=True)
class Found:
    """The features, and the names to write them with."""

    variable: str
    name: str
    features: Features


class FeaturesCommand(ExpressionCommand[Found | CriticalFound]):
    """What is special about a function between two values of x, or of two variables in a view."""

    name = "features"
    summary = "Roots, extrema, inflection points, holes, poles, asymptotes, period, symmetry."
    examples = (
        '"x^3 - 3x" --view -3 3',
        '"tan x" --view -4 4 --format json',
        '"f(x, y) = x^3 - 3x + y^2 + 4y" --view -4 4 -4 4',
    )

    def add_arguments(self, parser: Parser) -> None:
        """Expressions, view, parameters, format."""
        add_expressions(parser)
        parser.add_argument("--view", metavar="XMIN XMAX [YMIN YMAX]", type=view, required=True)
        add_parameters(parser)
        add_format(parser, "text", "json")

    def find(self, text: str, arguments: Arguments) -> Found | CriticalFound:
        """The features in the view; of f(x, y) the critical points."""
        chosen = dict(arguments.parameters)
        definition = read(text, known=frozenset(chosen))
        variable, body = definition.variable, definition.body
        parameters = parameter_values(definition, text, chosen, definition.variables)
        if definition.planar:
            plane = chosen_plane(definition, parameters, arguments.view, SIZE)
            with Algebra() as algebra:
                return find_critical(definition, parameters, plane, algebra)
        first, second = differentiate_repeatedly(body, variable, 2)
        viewport = chosen_view(body, first.after, variable, parameters, arguments.view, SIZE)
        found = features(
            body,
            first.after,
            second.after,
            viewport,
            SIZE,
            variable=variable,
            parameters=parameters,
        )
        return Found(variable, definition.name, found)

    def content(self, result: Found | CriticalFound) -> Answer:
        """The keys of the contract."""
        if isinstance(result, CriticalFound):
            return result.content()
        found = result.features
        return {
            "roots": found.roots,
            "extrema": [{"x": it.x, "y": it.y, "kind": it.kind} for it in found.extrema],
            "inflections": found.inflections,
            "holes": found.holes,
            "poles": found.poles,
            "asymptotes": [{"kind": it.kind, "latex": it.latex} for it in found.asymptotes],
            "period": found.period,
            "symmetry": found.symmetry,
            "jumps": found.jumps,
            "intersections": found.intersections,
        }

    def write(self, result: Found | CriticalFound, arguments: Arguments) -> str:
        """One line for each kind of feature that there is, or for each critical point."""
        if isinstance(result, CriticalFound):
            return result.text()
        found, x = result.features, result.variable

        def places(values: tuple[float, ...]) -> str:
            return ", ".join(f"{x} = {format_number(value, digits=6)}" for value in values)

        def points(values: tuple[tuple[float, float], ...]) -> str:
            pairs = (
                tuple(format_number(v, digits=6, negligible=NEGLIGIBLE) for v in point)
                for point in values
            )
            return ", ".join(f"({first}, {second})" for first, second in pairs)

        def extrema(kind: str) -> str:
            return points(tuple((it.x, it.y) for it in found.extrema if it.kind == kind))

        lines = (
            ("roots", places(found.roots)),
            ("minima", extrema("minimum")),
            ("maxima", extrema("maximum")),
            ("inflections", points(found.inflections)),
            ("holes", points(found.holes)),
            ("poles", places(found.poles)),
            ("jumps", places(tuple(jump[0] for jump in found.jumps))),
            ("asymptotes", ", ".join(_line(it, x) for it in found.asymptotes)),
            ("period", "" if found.period is None else format_number(found.period, digits=6)),
            ("f meets f′", points(found.intersections)),
            ("symmetry", "" if found.symmetry == "none" else found.symmetry),
        )
        told = [f"{name + ':':12} {words}" for name, words in lines if words]
        return "\n".join(told) if told else "nothing special in this view"


def _line(asymptote: Asymptote, x: str) -> str:
    """The equation of an asymptote in plain text."""
    if asymptote.kind == "vertical":
        return f"{x} = {format_number(asymptote.place, digits=6)}"
    height = format_number(asymptote.height, digits=6)
    if asymptote.kind == "horizontal":
        return f"y = {height}"
    return f"y = {format_number(asymptote.slope, digits=6)} {x} + {height}"
