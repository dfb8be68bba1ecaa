"""sample: exactly the polylines that the window draws, of a curve or of contours."""

from __future__ import annotations

from msgspec import Struct

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
from plotter.cli.views import chosen_plane, chosen_view
from plotter.language.parse import read
from plotter.numeric.contours import Contours, contours, pieces
from plotter.numeric.curve import Curve, FloatArray
from plotter.numeric.sample import sample
from plotter.numeric.viewport import Viewport


class Picture(Struct, frozen=True):
    """A curve, or the contours of a function of two variables, with the viewport and the size in
    pixels that it was sampled for."""

    viewport: Viewport
    size: tuple[int, int]
    curve: Curve | Contours


class Sample(ExpressionCommand[Picture]):
    """The curve of a function, or of its derivative, as polylines."""

    name = "sample"
    summary = "The polylines of a curve, and its holes, poles and jumps; contours of f(x, y)."
    examples = (
        '"1/x" --view -2 2 --size 800x600',
        '"tan x" --view -3 3 -5 5 --size 1280x720 --derivative --format csv',
        '"f(x,y) = x^2 + 10y^2" --view -3 3 -2 2 --size 1280x720',
    )

    def add_arguments(self, parser: Parser) -> None:
        """Expressions, view, size, which curve, parameters, format."""
        add_expressions(parser)
        parser.add_argument("--view", metavar="XMIN XMAX [YMIN YMAX]", type=view, required=True)
        parser.add_argument("--size", metavar="WxH", type=pixels, required=True)
        parser.add_argument(
            "--derivative", action="store_true", help="sample f′ instead of f; of f(x, y) ∂f/∂x"
        )
        add_parameters(parser)
        add_format(parser, "json", "csv")

    def find(self, text: str, arguments: Arguments) -> Picture:
        """The curve in the view."""
        chosen = dict(arguments.parameters)
        definition = read(text, known=frozenset(chosen))
        variable, body = definition.variable, definition.body
        parameters = parameter_values(definition, text, chosen, definition.variables, planes=True)
        slope = differentiate(body, variable).after
        asked, size = arguments.view, arguments.size
        if definition.planar:
            viewport = chosen_plane(definition, parameters, asked, size)
            shown = slope if arguments.derivative else body
            found = contours(shown, definition.pair, viewport, parameters=parameters)
            return Picture(viewport, size, found)
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
        """View, size, branches, and the special places; of contours levels and their lines."""
        view, curve = result.viewport, result.curve
        if isinstance(curve, Contours):
            return {
                "view": [view.x_min, view.x_max, view.y_min, view.y_max],
                "size": result.size,
                "levels": curve.levels,
                "contours": [
                    {"level": level, "lines": [_columns(piece) for piece in pieces(line)]}
                    for level, line in zip(curve.levels, curve.lines, strict=True)
                ],
                "evaluations": curve.grid.z.size,
            }
        return {
            "view": [view.x_min, view.x_max, view.y_min, view.y_max],
            "size": result.size,
            "branches": [_columns(branch) for branch in curve.branches],
            "holes": curve.holes,
            "poles": curve.poles,
            "jumps": curve.jumps,
            "evaluations": curve.evaluations,
        }

    def write(self, result: Picture, arguments: Arguments) -> str:
        """One row a point, numbered by branch; of contours under their level, too."""
        curve = result.curve
        if isinstance(curve, Contours):
            points: list[Row] = [
                (level, index, x, y)
                for level, line in zip(curve.levels, curve.lines, strict=True)
                for index, piece in enumerate(pieces(line))
                for x, y in piece.tolist()
            ]
            return csv_table(("level", "branch", "x", "y"), points)
        rows: list[Row] = [
            (index, x, y) for index, branch in enumerate(curve.branches) for x, y in branch.tolist()
        ]
        return csv_table(("branch", "x", "y"), rows)


def _columns(points: FloatArray) -> dict[str, list[float]]:
    return {"x": points[:, 0].tolist(), "y": points[:, 1].tolist()}
