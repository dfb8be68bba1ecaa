"""The critical points of a function of two variables as the command line tells them."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from plotter.calculus.exact_point import ExactPoint
from plotter.cli.algebra import Algebra
from plotter.cli.command import Answer
from plotter.engine import stages
from plotter.engine.exact_points import matching, request_for
from plotter.language.definition import Definition
from plotter.language.numbers import format_number
from plotter.language.tree import Node
from plotter.language.write import to_latex, to_text
from plotter.numeric.critical import Critical, CriticalPoint
from plotter.numeric.viewport import Viewport

NEGLIGIBLE = 1e-12
"""Heights up to this size are the rounding of a zero."""


class CriticalFound(Struct, frozen=True):
    """The points in a view; `exact` has one for each, None where its numbers are not known."""

    definition: Definition
    viewport: Viewport
    critical: Critical
    exact: tuple[ExactPoint | None, ...]

    def content(self) -> Answer:
        """The keys of the answer."""
        view = self.viewport
        pairs = zip(self.critical.points, self.exact, strict=True)
        return {
            "variables": list(self.definition.pair),
            "view": [view.x_min, view.x_max, view.y_min, view.y_max],
            "critical": [_object(point, exact) for point, exact in pairs],
            "isolated": self.critical.isolated,
        }

    def text(self) -> str:
        """A line a point."""
        if not self.critical.isolated:
            return "the gradient is zero along whole lines in this view"
        if not self.critical.points:
            return "the gradient is zero nowhere in this view"
        return "\n".join(map(self._line, self.critical.points, self.exact))

    def _line(self, point: CriticalPoint, exact: ExactPoint | None) -> str:
        numbers = (*point.place, point.z)
        x, y, z = (format_number(v, digits=6, negligible=NEGLIGIBLE) for v in numbers)
        words = f"{point.kind + ':':10} ({x}, {y})  {self.definition.name} = {z}"
        if exact is None:
            return words
        place = ", ".join(map(to_text, exact.place))
        told = f"exactly ({place}), {self.definition.name} = {to_text(exact.height)}"
        return f"{words}  {told}, D = {to_text(exact.determinant)}"


def find_critical(
    definition: Definition, parameters: Mapping[str, float], viewport: Viewport, algebra: Algebra
) -> CriticalFound:
    """The points in the view, exactly where the algebra process can; raises ProblemError."""
    partials = stages.derive_partials(definition, stages.derive(definition))
    found = stages.find_critical(definition, partials, parameters, viewport) or Critical()
    if not found.points:
        return CriticalFound(definition, viewport, found, ())
    known = algebra.exact_points(request_for(definition, parameters, found.points))
    exact = tuple(matching(point.place, known) for point in found.points)
    return CriticalFound(definition, viewport, found, exact)


def _object(point: CriticalPoint, exact: ExactPoint | None) -> Answer:
    return {
        "place": list(point.place),
        "z": point.z,
        "kind": point.kind,
        "curvatures": list(point.curvatures),
        "exact": None
        if exact is None
        else {
            "place": [_written(part) for part in exact.place],
            "z": _written(exact.height),
            "determinant": _written(exact.determinant),
            "f_xx": _written(exact.bend),
        },
    }


def _written(node: Node) -> Answer:
    return {"text": to_text(node), "latex": to_latex(node)}
