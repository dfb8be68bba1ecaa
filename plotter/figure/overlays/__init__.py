"""The things that can be drawn over the grid; a new one is one file and one line here."""

from __future__ import annotations

from plotter.figure.overlays.approximation import LinearApproximation
from plotter.figure.overlays.basins import Basins
from plotter.figure.overlays.convexity import Convexity
from plotter.figure.overlays.derivative import DerivativeCurve
from plotter.figure.overlays.descent import Descent
from plotter.figure.overlays.features import FeatureMarks
from plotter.figure.overlays.function import FunctionCurve
from plotter.figure.overlays.guides import Guides
from plotter.figure.overlays.height import Height
from plotter.figure.overlays.normal import Normal
from plotter.figure.overlays.one_sided import OneSidedTangents
from plotter.figure.overlays.osculating_circle import OsculatingCircle
from plotter.figure.overlays.overlay import Overlay
from plotter.figure.overlays.parabola import Parabola
from plotter.figure.overlays.pinned import Pinned
from plotter.figure.overlays.plane import PLANE_OVERLAYS
from plotter.figure.overlays.practice import PracticeAnswer
from plotter.figure.overlays.race import Race
from plotter.figure.overlays.rising import Rising
from plotter.figure.overlays.secant import Secant
from plotter.figure.overlays.second import SecondDerivativeCurve
from plotter.figure.overlays.sketch import SketchedDerivative
from plotter.figure.overlays.sketch_remarks import SketchRemarks
from plotter.figure.overlays.slope_triangle import SlopeTriangle
from plotter.figure.overlays.step import StepAtPoint
from plotter.figure.overlays.step_curves import StepCurves
from plotter.figure.overlays.tangent import Tangent
from plotter.figure.overlays.taylor import Taylor
from plotter.figure.overlays.trace import Trace

OVERLAYS: tuple[Overlay, ...] = (
    Rising(),
    Convexity(),
    Basins(),
    FunctionCurve(),
    DerivativeCurve(),
    SecondDerivativeCurve(),
    FeatureMarks(),
    StepCurves(),
    PracticeAnswer(),
    Guides(),
    Trace(),
    SketchRemarks(),
    SketchedDerivative(),
    Height(),
    OsculatingCircle(),
    Normal(),
    Pinned(),
    SlopeTriangle(),
    Secant(),
    Taylor(),
    LinearApproximation(),
    OneSidedTangents(),
    Tangent(),
    StepAtPoint(),
    Parabola(),
    Race(),
    Descent(),
)
"""All overlays of a curve, in the order in which they are painted within a layer."""

ALL_OVERLAYS = (*OVERLAYS, *PLANE_OVERLAYS)
"""Those of a curve and those of a plane; what has the same name in both is live in both."""

__all__ = ["ALL_OVERLAYS", "OVERLAYS", "PLANE_OVERLAYS", "Overlay", "overlays_of"]


def overlays_of(planar: bool) -> tuple[Overlay, ...]:
    """The overlays that can be drawn of a function of two variables, or of one."""
    return PLANE_OVERLAYS if planar else OVERLAYS
