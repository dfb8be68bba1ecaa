"""The stages from text to picture: pure functions, each remembered by what it read last."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Generic, ParamSpec, TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from plotter.calculus.check import check_derivation, log_failures
from plotter.calculus.differentiate import differentiate, differentiate_repeatedly
from plotter.calculus.existence import require_values
from plotter.calculus.step import Step
from plotter.calculus.taylor import successive_derivatives, where_defined
from plotter.descent.objective import FunctionObjective, Objective
from plotter.descent.optimizers import BY_NAME
from plotter.descent.run import descend
from plotter.descent.trajectory import Trajectory
from plotter.language.definition import Definition
from plotter.language.parse import read
from plotter.language.problems import Problem, ProblemError, Repair
from plotter.language.tree import Node
from plotter.language.words import tr
from plotter.model.approximation import THIRD, Ended, Higher
from plotter.model.runs import runs_of, start_of
from plotter.model.state import Inputs, Verification
from plotter.numeric.contours import ACROSS, QUICK, Contours, contours
from plotter.numeric.critical import Critical, critical_points
from plotter.numeric.curve import Curve
from plotter.numeric.features import Features, features
from plotter.numeric.plane_view import plane_view
from plotter.numeric.sample import sample
from plotter.numeric.viewport import Viewport

Parameters = ParamSpec("Parameters")
Answer = TypeVar("Answer")

CURVE_SECONDS = 1.0
"""The time that the certificate of one curve may take."""
CURVES = frozenset({"f", "derivative"})
"""The curves of a function of one variable, by name."""
SWIFT_SECONDS = 0.004
"""The time that it may take under the moving hand."""

_PLAIN = (str, int, float, bool, tuple, frozenset, Viewport, MappingProxyType)


class Remembered(Generic[Parameters, Answer]):
    """A function that keeps its last answer while it is asked the same again.

    Trees and steps count as the same only if they are the same object: they are made once per
    text, and comparing deep trees would cost more than it saves.
    """

    def __init__(self, function: Callable[Parameters, Answer]) -> None:
        self._function = function
        self._asked: tuple[object, ...] | None = None
        self._answer: Answer | None = None

    def __call__(self, *args: Parameters.args, **kwargs: Parameters.kwargs) -> Answer:
        """The answer for these arguments, computed only if they changed."""
        asked = (*args, *(kwargs[name] for name in sorted(kwargs)))
        if self._asked is None or not _same(self._asked, asked):
            self._answer = self._function(*args, **kwargs)
            self._asked = asked
        return cast(Answer, self._answer)  # None may be an answer, too


def _same(old: tuple[object, ...], new: tuple[object, ...]) -> bool:
    return len(old) == len(new) and all(
        a is b or (isinstance(a, _PLAIN) and isinstance(b, _PLAIN) and a == b)
        for a, b in zip(old, new, strict=True)
    )


def parse(text: str, by: int = 0) -> Definition:
    """The function of one or two variables that the text defines; raises ProblemError with a
    mistake's place.

    Of two variables `by` is the place of the one that is differentiated by.
    """
    definition = read(text)
    if definition.planar:
        return replace(definition, by=definition.variables[by])
    if len(definition.variables) > 2:
        letters = ", ".join(definition.variables)
        message = tr(
            "This is a function of {letters}. At most two variables can be drawn.", letters=letters
        )
        hint = tr("Leave some out in front: the other letters become parameters.")
        end = text.find("=")
        place = (0, end if end > 0 else len(text))
        head = f"{definition.name}({', '.join(definition.variables[:2])})"
        repair = Repair(tr("Use {head}", head=head), *place, f"{head} ") if end > 0 else None
        raise ProblemError(Problem("not a function", message, *place, hint=hint, repair=repair))
    return definition


def derive(definition: Definition) -> Step:
    """The derivation by the function's variable; raises ProblemError if there is none."""
    require_values(definition.body, definition.text)
    return differentiate(definition.body, definition.variable)


def derive_partials(definition: Definition, derivation: Step) -> tuple[Step, ...]:
    """The derivations by each of two variables, the one that is known among them; else ()."""
    if not definition.planar:
        return ()
    return tuple(
        derivation if name == definition.variable else differentiate(definition.body, name)
        for name in definition.variables
    )


class Window(Struct, frozen=True):
    """The part of the plane that is sampled, and its size in pixels (width, height)."""

    viewport: Viewport
    size: tuple[int, int]


def sample_curves(
    definition: Definition,
    derivation: Step,
    parameters: Mapping[str, float],
    window: Window,
    *,
    certified: bool,
    swift: frozenset[str] = frozenset(),
    unwanted: Callable[[], bool] | None = None,
) -> Mapping[str, Curve]:
    """The curves "f" and "derivative" in the window; certified ones are proved by enclosures.

    Those named `swift` are proved too, if it takes next to no time. A function of two variables
    has none. Raises SupersededError once they are `unwanted`.
    """
    if definition.planar:
        return MappingProxyType({})

    def curve(name: str, function: Node, derivative_of: Node | None) -> Curve:
        return sample(
            function,
            window.viewport,
            window.size,
            variable=definition.variable,
            parameters=parameters,
            derivative_of=derivative_of,
            certified=certified or name in swift,
            budget=CURVE_SECONDS if certified else SWIFT_SECONDS,
            unwanted=unwanted,
        )

    return MappingProxyType(
        {
            "f": curve("f", definition.body, None),
            "derivative": curve("derivative", derivation.after, definition.body),
        }
    )


def is_swift(curve: Curve) -> bool:
    """Whether a curve was certified so quickly that the next one can be under the moving hand."""
    return not curve.provisional and curve.seconds <= SWIFT_SECONDS


def draw_contours(
    definition: Definition, parameters: Mapping[str, float], viewport: Viewport
) -> Contours | None:
    """The contours of a function of two variables; None for one of one variable."""
    return _contours(definition, parameters, viewport, ACROSS)


def draw_contours_quickly(
    definition: Definition, parameters: Mapping[str, float], viewport: Viewport
) -> Contours | None:
    """The same on a coarser grid, while the plane is moved."""
    return _contours(definition, parameters, viewport, QUICK)


def refine_contours(
    definition: Definition,
    parameters: Mapping[str, float],
    viewport: Viewport,
    quick: Contours | None,
) -> Contours | None:
    """Those of the finer grid at the levels of the coarser one: no line comes or goes."""
    levels = None if quick is None else quick.levels
    return _contours(definition, parameters, viewport, ACROSS, levels)


def _contours(
    definition: Definition,
    parameters: Mapping[str, float],
    viewport: Viewport,
    across: int,
    levels: tuple[float, ...] | None = None,
) -> Contours | None:
    if not definition.planar:
        return None
    return contours(
        definition.body,
        definition.pair,
        viewport,
        parameters=parameters,
        across=across,
        levels=levels,
    )


def second_derivative(definition: Definition) -> Node | None:
    """The expression of f″; None if f has none or it is too large."""
    try:
        return differentiate_repeatedly(definition.body, definition.variable, 2)[1].after
    except ProblemError:
        return None


def find_higher(
    definition: Definition, derivation: Step, order: int, unwanted: Callable[[], bool]
) -> Higher:
    """f, f′, f″ … up to the order, as far as they can be found in time."""
    expressions: list[Node] = []
    ended: Ended = ""
    for found in successive_derivatives(
        definition.body, derivation.after, definition.variable, order, unwanted=unwanted
    ):
        match found:
            case "too large" | "too slow":
                ended = found
            case str():
                ended = "not differentiable"
            case _:
                expressions.append(found)
    return Higher(derivation, tuple(expressions), ended)


def sample_second(
    definition: Definition,
    higher: Higher,
    parameters: Mapping[str, float],
    window: Window,
    *,
    certified: bool,
    swift: bool = False,
    unwanted: Callable[[], bool] | None = None,
) -> Curve | None:
    """f″ in the window, where f has a value and f′ is differentiable; None without f″, and of
    two variables. `swift` as for `sample_curves`."""
    if len(higher.expressions) < THIRD or definition.planar:
        return None
    return sample(
        higher.expressions[2],
        window.viewport,
        window.size,
        variable=definition.variable,
        parameters=parameters,
        derivative_of=where_defined(higher.expressions[1], definition.body),
        certified=certified or swift,
        budget=CURVE_SECONDS if certified else SWIFT_SECONDS,
        unwanted=unwanted,
    )


def find_features(
    definition: Definition,
    derivation: Step,
    second: Node | None,
    parameters: Mapping[str, float],
    window: Window,
    curves: Mapping[str, Curve],
    unwanted: Callable[[], bool],
) -> Features:
    """What is special about f in the window, whose certified curves are given.

    Of two variables nothing is looked for here. Raises SupersededError once it is `unwanted`.
    """
    if definition.planar:
        return Features()
    return features(
        definition.body,
        derivation.after,
        second,
        window.viewport,
        window.size,
        variable=definition.variable,
        parameters=parameters,
        curves=(curves["f"], curves["derivative"]),
        unwanted=unwanted,
    )


def find_critical(
    definition: Definition,
    partials: tuple[Step, ...],
    parameters: Mapping[str, float],
    viewport: Viewport,
) -> Critical | None:
    """The critical points in view of a function of two variables; None for one of one variable,
    or where its second derivatives are too large to be written down."""
    if not definition.planar:
        return None
    first, second = definition.pair
    try:
        mixed = tuple(
            (differentiate(part.after, first).after, differentiate(part.after, second).after)
            for part in partials
        )
    except ProblemError:
        return None
    return critical_points(
        definition.body,
        definition.pair,
        (partials[0].after, partials[1].after),
        (mixed[0], mixed[1]),
        viewport,
        parameters=parameters,
    )


def fit(
    definition: Definition,
    derivation: Step,
    parameters: Mapping[str, float],
    size: tuple[int, int],
) -> Viewport:
    """The viewport that shows what matters of the function."""
    if definition.planar:
        return plane_view(definition.body, definition.pair, parameters=parameters, size=size)
    # Imported now: the first function comes with its view.
    from plotter.numeric.first_view import first_view

    return first_view(
        definition.body,
        derivation.after,
        variable=definition.variable,
        parameters=parameters,
        size=size,
    )


def check(
    definition: Definition, derivation: Step, parameters: Mapping[str, float]
) -> Verification:
    """Every step held against an independent derivative at random points of the domain."""
    report = check_derivation(definition.body, derivation, definition.variable, parameters)
    log_failures(report, definition.body)
    how = "failed" if report.failed else "checked"
    return Verification(how, report.points, report.largest_error, failed=report.failed)


def make_objective(
    definition: Definition, derivations: tuple[Step, ...], parameters: Mapping[str, float]
) -> FunctionObjective:
    """The function as something to descend, with the derivatives, known already, by each of its
    variables."""
    known = tuple(derivation.after for derivation in derivations)
    return FunctionObjective(
        definition.body,
        definition.variables,
        parameters,
        derivatives=known,
        name=definition.name,
    )


def run_descents(
    objective: Objective, inputs: Inputs, unwanted: Callable[[], bool] | None = None
) -> tuple[Trajectory, ...]:
    """The whole run of every optimizer of the race, the chosen one first.

    Raises SupersededError once they are `unwanted`.
    """
    shared = inputs.descent
    return tuple(
        descend(
            objective,
            inputs.start_in(objective.dimension, start_of(inputs, run)),
            BY_NAME[run.optimizer],
            learning_rate=run.learning_rate,
            steps=inputs.steps,
            tolerance=shared.gradient_tolerance,
            update_tolerance=shared.update_tolerance,
            options=run.options,
            schedule=shared.schedule,
            schedule_options=shared.schedule_options,
            noise=shared.noise,
            seed=shared.seed,
            maximize=shared.maximize,
            unwanted=unwanted,
            function=objective.name if isinstance(objective, FunctionObjective) else "f",
        )
        for run in runs_of(inputs)
    )


def parameter_values(definition: Definition, inputs: Inputs) -> Mapping[str, float]:
    """A value for each parameter of the function: the one chosen, else 1."""
    return MappingProxyType(inputs.values_for(definition))
