"""sample: exactly the polylines that the window draws."""

from __future__ import annotations

from dataclasses import dataclass

from plotter.calculus.differentiate import differentiate
from plotter.cli.arguments import (
    Parser,
    add_expressions,
    add_format,
    add_parameters,
    pixels,
    view,
)
from plotter.cli.command import Answer, Arguments, ExpressionCommand
from plotter.cli.functions import parameter_values
from plotter.cli.terminal import Row, csv_table
from plotter.cli.views import chosen_view
from plotter.language.parse import read
from plotter.numeric.curve import Curve
from plotter.numeric.sample import sample
from plotter.numeric.viewport import Viewport


@dataclass(frozen=True, slots=True)
class Picture:
    """A curve with the viewport and the size in pixels that it was sampled for."""

    viewport: Viewport
    size: tuple[int, int]
    curve: Curve


class Sample(ExpressionCommand[Picture]):
    """The curve of a function, or of its derivative, as polylines."""

    name = "sample"
    summary = "The polylines of a curve, and its holes, poles and jumps."
    examples = (
        '"1/x" --view -2 2 --size 800x600',
        '"tan x" --view -3 3 -5 5 --size 1280x720 --derivative --format csv',
    )

    def add_arguments(self, parser: Parser) -> None:
        """Expressions, view, size, which curve, parameters, format."""
        add_expressions(parser)
        parser.add_argument("--view", metavar="XMIN XMAX [YMIN YMAX]", type=view, required=True)
        parser.add_argument("--size", metavar="WxH", type=pixels, required=True)
        parser.add_argument("--derivative", action="store_true", help="sample f′ instead of f")
        add_parameters(parser)
        add_format(parser, "json", "csv")

    def find(self, text: str, arguments: Arguments) -> Picture:
        """The curve in the view."""
        chosen = dict(arguments.parameters)
        definition = read(text, known=frozenset(chosen))
        variable, body = definition.variable, definition.body
        parameters = parameter_values(definition, text, chosen, (variable,))
        slope = differentiate(body, variable).after
        asked, size = arguments.view, arguments.size
        if arguments.derivative:
            viewport = chosen_view(slope, slope, variable, parameters, asked, size)
            curve = sample(
                slope, viewport, size, variable=variable, parameters=parameters, derivative_of=body
            )
        else:
            viewport = chosen_view(body, slope, variable, parameters, asked, size)
            curve = sample(body, viewport, size, variable=variable, parameters=parameters)
        return Picture(viewport, size, curve)

    def content(self, result: Picture) -> Answer:
        """View, size, branches, and the special places."""
        view, curve = result.viewport, result.curve
        return {
            "view": [view.x_min, view.x_max, view.y_min, view.y_max],
            "size": result.size,
            "branches": [
                {"x": branch[:, 0].tolist(), "y": branch[:, 1].tolist()}
                for branch in curve.branches
            ],
            "holes": curve.holes,
            "poles": curve.poles,
            "jumps": curve.jumps,
            "evaluations": curve.evaluations,
        }

    def write(self, result: Picture, arguments: Arguments) -> str:
        """One row a point, numbered by branch."""
        rows: list[Row] = [
            (index, x, y)
            for index, branch in enumerate(result.curve.branches)
            for x, y in branch.tolist()
        ]
        return csv_table(("branch", "x", "y"), rows)
