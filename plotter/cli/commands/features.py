"""features: roots, extrema, inflections, holes, poles, asymptotes, period and symmetry."""

from __future__ import annotations

from argparse import BooleanOptionalAction

from msgspec import Struct

from plotter.calculus.differentiate import differentiate_repeatedly
from plotter.calculus.exact_feature import ExactFeature
from plotter.cli.algebra import Algebra
from plotter.cli.arguments import Parser, add_expressions, add_format, add_parameters, view
from plotter.cli.command import Answer, Arguments, ExpressionCommand
from plotter.cli.critical import CriticalFound, find_critical
from plotter.cli.functions import parameter_values
from plotter.cli.terminal import Terminal
from plotter.cli.views import chosen_plane, chosen_view
from plotter.engine.exact_features import asked_of, matching, request_for
from plotter.figure.exact_words import exact_words
from plotter.language.numbers import format_number
from plotter.language.parse import read
from plotter.language.write import to_latex, to_text
from plotter.numeric.features import Features, features
from plotter.numeric.shape import Asymptote, line_text

SIZE = (1280, 720)
"""The pixels for which places count as apart."""


NEGLIGIBLE = 1e-12
"""Heights up to this size are the rounding of a zero."""


class Found(Struct, frozen=True):
    """The features, and the names to write them with."""

    variable: str
    name: str
    features: Features
    exact: tuple[ExactFeature, ...] = ()

    def exactly(self, kind: str, x: float, y: float = 0.0) -> str:
        """The same numbers exactly, in brackets, where they are known and say more than digits."""
        known = matching((kind, x, y), self.exact)
        words = "" if known is None else exact_words(known, self.variable)
        return f" [{words}]" if words else ""


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
        parser.add_argument(
            "--exact",
            action=BooleanOptionalAction,
            default=True,
            help="also tell the numbers that can be proved exactly (√2, π/3, ln 2)",
        )
        add_format(parser, "text", "json")

    def run(self, arguments: Arguments, terminal: Terminal) -> int:
        """Find features with an algebra process beside, if exact numbers are wanted."""
        with Algebra() as self._algebra:
            return super().run(arguments, terminal)

    def find(self, text: str, arguments: Arguments) -> Found | CriticalFound:
        """The features in the view; of f(x, y) the critical points."""
        chosen = dict(arguments.parameters)
        definition = read(text, known=frozenset(chosen))
        variable, body = definition.variable, definition.body
        parameters = parameter_values(definition, text, chosen, definition.variables, planes=True)
        if definition.planar:
            plane = chosen_plane(definition, parameters, arguments.view, SIZE)
            return find_critical(definition, parameters, plane, self._algebra)
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
        asked = asked_of(found) if arguments.exact else ()
        exact: tuple[ExactFeature, ...] = ()
        if asked:
            exact = self._algebra.exact_features(request_for(definition, parameters, asked))
        return Found(variable, definition.name, found, exact)

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
            "more": sorted(found.more),
            "exact": [_object(*entry, result.exact) for entry in asked_of(found)],
        }

    def write(self, result: Found | CriticalFound, arguments: Arguments) -> str:
        """One line for each kind of feature that there is, or for each critical point."""
        if isinstance(result, CriticalFound):
            return result.text()
        found, x = result.features, result.variable

        def places(kind: str, values: tuple[float, ...]) -> str:
            return ", ".join(
                f"{x} = {format_number(value, digits=6)}{result.exactly(kind, value)}"
                for value in values
            )

        def points(kind: str, values: tuple[tuple[float, float], ...]) -> str:
            told: list[str] = []
            for point in values:
                first, second = (format_number(v, digits=6, negligible=NEGLIGIBLE) for v in point)
                told.append(f"({first}, {second}){result.exactly(kind, *point)}")
            return ", ".join(told)

        def extrema(kind: str) -> str:
            return points(kind, tuple((it.x, it.y) for it in found.extrema if it.kind == kind))

        period = ""
        if found.period is not None:
            exact = result.exactly("period", found.period).replace(f"{x} = ", "")
            period = format_number(found.period, digits=6) + exact
        lines = (
            ("roots", places("root", found.roots)),
            ("minima", extrema("minimum")),
            ("maxima", extrema("maximum")),
            ("inflections", points("inflection", found.inflections)),
            ("holes", points("hole", found.holes)),
            ("poles", places("pole", found.poles)),
            ("jumps", places("jump", tuple(jump[0] for jump in found.jumps))),
            ("asymptotes", ", ".join(_line(it, x) for it in found.asymptotes)),
            ("period", period),
            ("f meets f′", points("intersection", found.intersections)),
            ("symmetry", "" if found.symmetry == "none" else found.symmetry),
        )
        told = [f"{name + ':':12} {words}" for name, words in lines if words]
        told += [
            f"there are more {kind} in this view than are listed" for kind in sorted(found.more)
        ]
        return "\n".join(told) if told else "nothing special in this view"


def _object(kind: str, x: float, y: float, known: tuple[ExactFeature, ...]) -> Answer:
    """A place with its exact numbers as text and LaTeX; null where they are not known."""
    exact = matching((kind, x, y), known)
    names = ("slope", "height") if kind == "asymptote" else ("x", "y")
    numbers = (None, None) if exact is None else (exact.x, exact.y)
    written = {
        name: None if node is None else {"text": to_text(node), "latex": to_latex(node)}
        for name, node in zip(names, numbers, strict=True)
    }
    return {"kind": kind, "near": [x, y], **written}


def _line(asymptote: Asymptote, x: str) -> str:
    """The equation of an asymptote in plain text."""
    if asymptote.kind == "vertical":
        return f"{x} = {format_number(asymptote.place, digits=6)}"
    return line_text(asymptote.slope, asymptote.height, x)
