"""All that an overlay may read: what was put in, how it is looked at, what follows."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np
from msgspec import Struct

from plotter.calculus.step import Step
from plotter.calculus.taylor import where_defined
from plotter.figure.secret import hides_derivative, hides_slopes
from plotter.language.tree import Node
from plotter.model.state import Inputs, Results, View
from plotter.numeric.curve import Curve, FloatArray
from plotter.numeric.derivative import derivative_values
from plotter.numeric.evaluate import evaluate
from plotter.numeric.viewport import Viewport

Pane = Literal["whole", "upper", "lower"]
"""Which of two stacked plots is drawn: that of f, that of f′, or one plot for both."""


class Scene(Struct, frozen=True):
    """One moment of the window."""

    inputs: Inputs
    view: View
    results: Results
    pane: Pane = "whole"

    @property
    def viewport(self) -> Viewport:
        """The part of the plane that is looked at."""
        return self.view.viewport

    @property
    def dimmed(self) -> bool:
        """Whether the results are the last good ones of a text that now has a problem."""
        return self.results.problem is not None

    @property
    def hides_derivative(self) -> bool:
        """Whether formula and curve of f′ must not be seen."""
        return hides_derivative(self.inputs, self.results)

    @property
    def hides_slopes(self) -> bool:
        """Whether no slope may be told either: f′ is to be found by calculation."""
        return hides_slopes(self.inputs, self.results)

    @property
    def name(self) -> str:
        """The name of the function, f unless the text says otherwise."""
        definition = self.results.definition
        return "f" if definition is None else definition.name

    @property
    def planar(self) -> bool:
        """Whether a function of two variables is shown, from above."""
        definition = self.results.definition
        return definition is not None and definition.planar

    @property
    def in_space(self) -> bool:
        """Whether that function is to be seen in three dimensions."""
        return self.view.surface.shown and self.planar and self.view.lens not in ("graph", "data")

    @property
    def shown(self) -> frozenset[str]:
        """The names of the overlays that are drawn."""
        return self.inputs.plane.shown if self.planar else self.inputs.shown

    @property
    def variable(self) -> str:
        """The name of the variable that is differentiated by."""
        definition = self.results.definition
        return "x" if definition is None else definition.variable

    @property
    def axes(self) -> tuple[str, str]:
        """The names of the horizontal and of the vertical axis."""
        definition = self.results.definition
        if definition is not None and definition.planar:
            return definition.pair
        return self.variable, "y"

    @property
    def selected_step(self) -> Step | None:
        """The step of the derivation that is chosen, to be shown on the plot."""
        path, derivation = self.view.selected_step, self.results.derivation
        return None if path is None or derivation is None else derivation.at(path)

    @property
    def second(self) -> Curve | None:
        """The curve of f″ while it is known and may be seen: hidden like f′."""
        higher = self.results.higher
        if self.dimmed or self.hides_derivative:
            return None
        return higher.second if higher.of is self.results.derivation else None

    def value(self, x: float) -> float | None:
        """f(x), or None where f is not defined."""
        definition, values = self.results.definition, self._values(x)
        if definition is None or values is None:
            return None
        return _finite(evaluate(definition.body, values))

    def values(self, x: FloatArray) -> FloatArray:
        """f at many places, an array of the same shape: nan where f is not defined."""
        definition, symbols = self.results.definition, self._values(0.0)
        if definition is None or symbols is None:
            return np.full(x.shape, np.nan)
        result = evaluate(definition.body, {**symbols, definition.variable: x})
        return np.broadcast_to(result, x.shape)

    def slope(self, x: float) -> float | None:
        """f′(x), or None where f is not defined or has no derivative."""
        definition, values = self.results.definition, self._values(x)
        derivative = self.results.derivative
        if definition is None or derivative is None or values is None:
            return None
        body, variable = definition.body, definition.variable
        return _finite(derivative_values(body, derivative, variable, values))

    def slopes(self, x: FloatArray) -> FloatArray:
        """f′ at many places, an array of the same shape: nan where there is none."""
        definition, derivative = self.results.definition, self.results.derivative
        if definition is None or derivative is None:
            return np.full(x.shape, np.nan)
        return self._rates(definition.body, derivative, x)

    def bends(self, x: FloatArray) -> FloatArray:
        """f″ at many places, an array of the same shape: nan where there is none."""
        definition, higher = self.results.definition, self.results.higher.expressions
        if definition is None or not higher[2:]:
            return np.full(x.shape, np.nan)
        return self._rates(where_defined(higher[1], definition.body), higher[2], x)

    def _rates(self, function: Node, derivative: Node, x: FloatArray) -> FloatArray:
        definition, symbols = self.results.definition, self._values(0.0)
        if definition is None or symbols is None:
            return np.full(x.shape, np.nan)
        values = {**symbols, definition.variable: x}
        return derivative_values(function, derivative, definition.variable, values)

    def _values(self, x: float) -> dict[str, float] | None:
        """What the symbols stand for at x; None for a function of several variables."""
        definition = self.results.definition
        if definition is None or len(definition.variables) != 1:
            return None
        values = self.inputs.values_for(definition)
        values[definition.variable] = x
        return values


def _finite(result: FloatArray) -> float | None:
    value = float(result)
    return value if math.isfinite(value) else None
