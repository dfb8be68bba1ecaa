"""evaluate: the values of a function and of its derivative at points."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from plotter.calculus.differentiate import differentiate
from plotter.calculus.trusted import trusted_slopes, trusted_values
from plotter.cli.arguments import Parser, add_expressions, add_format, add_parameters, numbers
from plotter.cli.command import Answer, Arguments, ExpressionCommand
from plotter.cli.functions import parameter_values
from plotter.cli.terminal import csv_table, number_table
from plotter.language.definition import Definition
from plotter.language.parse import read
from plotter.numeric.curve import FloatArray


class Values(Struct, frozen=True):
    """Points of the variable with the values there, arrays of one length."""

    definition: Definition
    x: FloatArray
    f: FloatArray
    derivative: FloatArray


class Evaluate(ExpressionCommand[Values]):
    """f and f′ at points, as typed and real-valued: undefined stays undefined."""

    name = "evaluate"
    summary = "The values of a function and of its derivative at points."
    examples = ('"x^2 e^x" --at 1', '"a sin x" --at -0.4,1 --set a=2 --format csv')

    def add_arguments(self, parser: Parser) -> None:
        """Expressions, points, parameters, format."""
        add_expressions(parser)
        parser.add_argument("--at", metavar="X[,X...]", type=numbers, required=True)
        add_parameters(parser)
        add_format(parser, "text", "json", "csv")

    def find(self, text: str, arguments: Arguments) -> Values:
        """The points with f and f′ at each; nan where undefined."""
        chosen = dict(arguments.parameters)
        definition = read(text, known=frozenset(chosen))
        variable = definition.variable
        parameters = parameter_values(definition, text, chosen, (variable,))
        points = np.asarray(arguments.at, dtype=np.float64)
        values = {**parameters, variable: points}
        arrays = {name: np.asarray(value, dtype=np.float64) for name, value in values.items()}
        f = trusted_values(definition.body, arrays)
        derivative = differentiate(definition.body, variable).after
        slopes = trusted_slopes(definition.body, derivative, variable, arrays)
        return Values(definition, points, f, slopes)

    def content(self, result: Values) -> Answer:
        """Three lists of the same length."""
        return {
            "x": result.x.tolist(),
            "f": result.f.tolist(),
            "derivative": result.derivative.tolist(),
        }

    def write(self, result: Values, arguments: Arguments) -> str:
        """A table, or comma-separated values with a head."""
        columns = (result.x.tolist(), result.f.tolist(), result.derivative.tolist())
        rows = list(zip(*columns, strict=True))
        if arguments.format == "csv":
            return csv_table(("x", "f", "derivative"), rows)
        name, variable = result.definition.name, result.definition.variable
        return number_table((variable, f"{name}({variable})", f"{name}′({variable})"), rows)
