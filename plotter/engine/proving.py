"""What the worker of the pipeline does, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

from plotter.calculus.step import Step
from plotter.engine import stages
from plotter.engine.newest import Job
from plotter.language.definition import Definition
from plotter.language.tree import Node
from plotter.model.state import Results, Verification
from plotter.numeric.contours import Contours
from plotter.numeric.critical import Critical
from plotter.numeric.curve import Curve
from plotter.numeric.features import Features


class Asked(Struct, frozen=True, eq=False):
    """What curves and features belong to: an answer to something else comes too late."""

    definition: Definition
    parameters: Mapping[str, float]
    window: stages.Window

    def is_for(self, now: Asked | None) -> bool:
        """Whether this is what is asked for now."""
        if now is None or self.definition is not now.definition:
            return False
        return self.parameters == now.parameters and self.window == now.window


class Certified(Struct, frozen=True):
    """Curves that are proved as far as there was time."""

    asked: Asked
    curves: Mapping[str, Curve]


class Found(Struct, frozen=True):
    """What there is to tell of the curves, or of the plane."""

    asked: Asked
    features: Features
    critical: Critical | None
    contours: Contours | None


class Checked(Struct, frozen=True):
    """How the steps of a derivation agree with numbers."""

    derivation: Step
    verification: Verification


def provisional(curves: Mapping[str, Curve]) -> bool:
    """Whether any of the curves is still to be proved."""
    return any(curve.provisional for curve in curves.values())


def proof_of(
    asked: Asked,
    results: Results,
    second: Callable[[Definition], Node | None],
    tell: Callable[[Certified | Checked | Found], object],
    *,
    check: bool,
) -> Job:
    """A job that proves the curves, checks the steps if that is to be done, and finds the features.

    `second` gives f″; `tell` takes each answer as soon as it is there.
    """
    derivation, partials, quick = results.derivation, results.partials, results.contours
    assert derivation is not None
    # The curves of now, where all of them have been proved under the moving hand.
    known = None if provisional(results.curves) else results.curves
    definition, parameters, window = asked.definition, asked.parameters, asked.window

    def job(superseded: Callable[[], bool]) -> None:
        curves = known
        if curves is None:
            curves = stages.sample_curves(
                definition, derivation, parameters, window, certified=True, unwanted=superseded
            )
            tell(Certified(asked, curves))
        if check and not superseded():
            tell(Checked(derivation, stages.check(definition, derivation, parameters)))
        found = stages.find_features(
            definition, derivation, second(definition), parameters, window, curves, superseded
        )
        if superseded():
            return
        critical = stages.find_critical(definition, partials, parameters, window.viewport)
        fine = stages.refine_contours(definition, parameters, window.viewport, quick)
        tell(Found(asked, found, critical, fine))

    return job
