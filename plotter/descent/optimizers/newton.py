"""Newton's method: jump to where the fitted parabola is flat."""

import math
from collections.abc import Callable

import numpy as np

from plotter.descent.account import Moment, gradient_line
from plotter.descent.field import Field, FloatArray, Rate, Sweep
from plotter.descent.line import Line
from plotter.descent.objective import Objective, Point
from plotter.descent.optimizer import Optimizer, Settings, Stage, State, Stepper
from plotter.language.words import mark, tr


def _start(objective: Objective, settings: Settings) -> Stepper:
    solve: Callable[[Point, Point], Point] = _divide if objective.dimension == 1 else _solve

    def step(rate: float, x: Point, f: float, gradient: Point) -> tuple[Point, State]:
        rows = objective.hessian(x)
        flat = tuple(entry for row in rows for entry in row)
        return tuple(-rate * change for change in solve(flat, gradient)), {"curvature": flat}

    return step


def _divide(hessian: Point, gradient: Point) -> Point:
    """The quotient f′/f″; not a number where f″ = 0, unless f′ = 0 too."""
    if gradient[0] == 0.0:
        return (0.0,)
    return (gradient[0] / hessian[0] if hessian[0] else math.nan,)


def _solve(hessian: Point, gradient: Point) -> Point:
    size = len(gradient)
    try:
        solution = np.linalg.solve(np.reshape(hessian, (size, size)), np.asarray(gradient))
    except np.linalg.LinAlgError:
        return (math.nan,) * size
    return tuple(float(entry) for entry in solution)


def _sweep(field: Field, settings: Settings) -> Sweep:
    def step(rate: Rate, x: FloatArray, f: FloatArray, gradient: FloatArray) -> FloatArray:
        # Where f″ = 0 there is no step: not a number, unless f′ = 0 too.
        change = gradient / field.seconds(x)
        return -rate * np.where(gradient == 0.0, 0.0, change)

    return step


def _account(moment: Moment) -> tuple[Line, ...]:
    gradient, h = gradient_line(moment), moment.named("h")
    curvature = Line(
        h,
        f"{moment.height}''({moment.here})",
        tr("The curvature here; the fitted parabola has the same."),
        (moment.kept["curvature"],),
        lambda h: h,
    )
    step = Line(
        moment.there,
        f"{moment.here} - {moment.eta}\\, \\frac{{{gradient.left}}}{{{h}}}",
        tr("Jump to the vertex of the parabola, be it a minimum or a maximum."),
        (moment.x, moment.eta_value, gradient.result, curvature.result),
        lambda x, eta, g, h: x - eta * g / h if g else x,
        lambda x, eta, g, h: f"{x} - {eta} \\cdot \\frac{{{g}}}{{{h}}}",
    )
    return gradient, curvature, step


NEWTON = Optimizer(
    name="newton",
    label=mark("Newton's method"),
    idea=mark("Fit a parabola and jump to its vertex: very fast, but any flat point attracts it."),
    formula="x_{k+1} = x_k - \\eta\\, \\frac{f'(x_k)}{f''(x_k)}",
    stages=(
        Stage("g_k = f'(x_k)", mark("The gradient here.")),
        Stage("h_k = f''(x_k)", mark("The curvature here; the fitted parabola has the same.")),
        Stage(
            "x_{k+1} = x_k - \\eta\\, \\frac{g_k}{h_k}",
            mark("Jump to the vertex of the parabola, be it a minimum or a maximum."),
        ),
    ),
    source="J. Nocedal, S. J. Wright, Numerical optimization, 2nd edition, chapter 3, 2006",
    learning_rate=1.0,
    start=_start,
    memory=("curvature",),
    sweep=_sweep,
    account=_account,
)
