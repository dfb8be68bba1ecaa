"""What the window shows, as three immutable values: what was put in, how it is looked at, and
what follows from it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct, field

from plotter.calculus.forms import AnswerForm
from plotter.calculus.step import Step
from plotter.descent.basins import BasinStrip
from plotter.descent.objective import Objective
from plotter.descent.plane_basins import BasinImage
from plotter.descent.trajectory import Trajectory
from plotter.language.definition import Definition
from plotter.language.problems import Problem
from plotter.language.tree import Node
from plotter.model.approximation import Approximation, Higher
from plotter.model.curve_style import CurveStyle
from plotter.model.descent_settings import DescentSettings, method_mistake
from plotter.model.exact_critical import ExactCritical
from plotter.model.exact_features import ExactFeatures
from plotter.model.first import FIRST_FUNCTION, FIRST_VIEWPORT
from plotter.model.fit import Fit
from plotter.model.fit_study import FitStudy
from plotter.model.graph_view import GraphView
from plotter.model.lesson import Lesson
from plotter.model.motion import Motion
from plotter.model.picture import Picture
from plotter.model.plane_study import PlaneStudy
from plotter.model.sketch import Pen, Sketch
from plotter.model.surface_view import SurfaceView
from plotter.model.tangent_study import TangentStudy
from plotter.model.telling import Practice, Telling
from plotter.model.verdict import Verdict
from plotter.numeric.contours import Contours
from plotter.numeric.critical import Critical
from plotter.numeric.curve import Curve
from plotter.numeric.features import Features
from plotter.numeric.viewport import Viewport

Lens = Literal["derivative", "tangent", "descent", "graph", "data"]
"""The question asked of the function; each is a tab of the panel."""

MOST_STEPS = 100_000
"""Steps of one run of a descent."""


class ParameterRange(Struct, frozen=True):
    """From where to where a parameter's slider goes, and by how much it moves at least."""

    low: float = -5.0
    high: float = 5.0
    step: float = 0.1

    def mistake(self) -> str | None:
        """What makes it no range, or None."""
        return None if self.low < self.high and self.step > 0 else "low must be below high"


class Inputs(Struct, frozen=True):
    """All that the user decides; saved and undone.

    `parameters` and `ranges` hold only what was chosen: a parameter without a value is 1.
    `shown` are the names of the overlays that are drawn; `styles` holds, by role, only the curves
    that are to look otherwise than in the theme. `start` has one number per variable (see
    `start_in`); with optimizer, rate and steps it is the first run, `descent` holds the rest and
    the others.
    """

    text: str = FIRST_FUNCTION
    parameters: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    ranges: Mapping[str, ParameterRange] = field(default_factory=lambda: MappingProxyType({}))
    tangent_x: float = 0.6
    start: tuple[float, ...] = (-1.0,)
    optimizer: str = "gradient_descent"
    learning_rate: float = 0.1
    steps: int = 100
    descent: DescentSettings = field(default_factory=DescentSettings)
    shown: frozenset[str] = frozenset(
        {
            "f",
            "derivative",
            "tangent",
            "one_sided",
            "height",
            "pinned",
            "descent",
            "race",
            "step",
            "step_curves",
            "sketch",
        }
    )
    styles: Mapping[str, CurveStyle] = field(default_factory=lambda: MappingProxyType({}))
    tangent_study: TangentStudy = field(default_factory=TangentStudy)
    approximation: Approximation = field(default_factory=Approximation)
    plane: PlaneStudy = field(default_factory=PlaneStudy)
    fit: FitStudy = field(default_factory=FitStudy)
    telling: Telling = field(default_factory=Telling)
    practice: Practice = field(default_factory=Practice)
    sketch: Sketch = field(default_factory=Sketch)

    def mistake(self) -> str | None:
        """What cannot be worked with, or None."""
        if not 0 <= self.steps <= MOST_STEPS:
            return f"steps must be from 0 to {MOST_STEPS}"
        if not self.learning_rate > 0:
            return "learning_rate must be positive"
        if not self.start:
            return "start must have a coordinate"
        return method_mistake(self.optimizer, self.descent.options)

    def start_in(self, dimension: int, start: tuple[float, ...] | None = None) -> tuple[float, ...]:
        """The start, or another, with a number per variable: cut off, or filled up with 1."""
        given = self.start if start is None else start
        return (*given, *(1.0,) * dimension)[:dimension]

    def value_of(self, parameter: str) -> float:
        """The value chosen for a parameter, else 1."""
        return self.parameters.get(parameter, 1.0)

    def values_for(self, definition: Definition) -> dict[str, float]:
        """A value for each parameter of the function."""
        return {name: self.value_of(name) for name in definition.parameters}


class View(Struct, frozen=True):
    """How it is looked at; saved, not undone.

    `frame` is the step of the descent under the cursor, `fit_frame` that of the fit; `fit_point`
    is the point of the data whose computation graph is shown;
    `revealed` how many steps of the derivation are shown (None: all), `hinted` whether the
    question for the next one stands below them. `auto_fit` is on until the user pans or zooms:
    a new function is then shown where it matters. `values_in_formula` writes the parameters'
    values in the place of their letters. `plays` names what the timeline plays in a lens,
    where that is not the first thing the lens can play. `selected_step` is the way to the
    chosen step of the derivation, an index into `Step.children` at each level: () is the
    whole, None is no step.
    `slopes` are the lowest and the highest f′ seen in the lower of two stacked plots, None while
    they follow from f′ itself.
    `sections` names the unfolded parts of the panels, `pen` is what the hand holds, `lesson` is
    the title of the lesson on descent that is open.
    """

    viewport: Viewport = FIRST_VIEWPORT
    lens: Lens = "derivative"
    frame: int = 0
    revealed: int | None = None
    hinted: bool = False
    auto_fit: bool = True
    values_in_formula: bool = False
    picture: Picture = field(default_factory=Picture)
    plays: Mapping[Lens, str] = field(default_factory=lambda: MappingProxyType({}))
    selected_step: tuple[int, ...] | None = None
    sections: frozenset[str] = frozenset(
        {"line", "plane direction", "plane sections", "data graph"}
    )
    lesson: str = ""
    motion: Motion = field(default_factory=Motion)
    pen: Pen = ""
    fit_frame: int = 0
    fit_point: int = 0
    graph: GraphView = field(default_factory=GraphView)
    slopes: tuple[float, float] | None = None
    surface: SurfaceView = field(default_factory=SurfaceView)

    def mistake(self) -> str | None:
        """What cannot be looked at, or None."""
        if self.fit_point < 0:
            return "fit_point must not be negative"
        fits = self.slopes is None or self.slopes[0] < self.slopes[1]
        return None if fits else "slopes must go up"


class Verification(Struct, frozen=True):
    """How the answer was checked: proved by a second derivation, or at random points.

    `how` is "pending" until either is known, "failed" if a step is not true at a point. With
    "checked", `points` says at how many points, and `no_proof` why there is no proof.
    `failed` are the steps that are not true.
    """

    how: Literal["pending", "proved", "checked", "failed"] = "pending"
    points: int = 0
    largest_error: float = 0.0
    no_proof: Literal["", "timed out", "undecided"] = ""
    failed: tuple[Step, ...] = ()


class Results(Struct, frozen=True):
    """What follows from the inputs; derived, never saved.

    `inputs` are those everything else was computed from. While `problem` is set, the rest
    is the last that could be computed, and is shown dimmed. `features` are those in the view,
    once they are found, and `exact_features` what is known of them exactly. Of a function of two
    variables there are the derivations by each of them, `partials`, of which `derivation` is
    one, and in the place of curves and features its `contours` and `critical` points in the
    view, with what is known of them exactly. `overdue` says that the curves should have been
    certified by now.
    `trajectories` are all runs of the race; the first of them is `trajectory`. `basins` says
    where the first would end from other starts, while that is shown; in a plane `basin_image`.
    """

    inputs: Inputs
    problem: Problem | None = None
    definition: Definition | None = None
    derivation: Step | None = None
    derivative: Node | None = None
    simplified: Node | None = None
    verification: Verification = Verification()
    curves: Mapping[str, Curve] = field(default_factory=lambda: MappingProxyType({}))
    partials: tuple[Step, ...] = ()
    contours: Contours | None = None
    critical: Critical | None = None
    exact_critical: ExactCritical = field(default_factory=ExactCritical)
    exact_features: ExactFeatures = field(default_factory=ExactFeatures)
    overdue: bool = False
    features: Features | None = None
    forms: tuple[AnswerForm, ...] = ()
    verdict: Verdict = field(default_factory=Verdict)
    lesson: Lesson = field(default_factory=Lesson)
    higher: Higher = field(default_factory=Higher)
    fit: Fit = field(default_factory=Fit)
    objective: Objective | None = None
    trajectory: Trajectory | None = None
    trajectories: tuple[Trajectory, ...] = ()
    basin_image: BasinImage | None = None
    basins: BasinStrip | None = None
