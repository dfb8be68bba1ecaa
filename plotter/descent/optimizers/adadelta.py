"""Adadelta: the length of a step comes from the steps before it."""

from math import sqrt

import numpy as np

from plotter.descent.account import Moment, average_line, gradient_line, step_line
from plotter.descent.field import Field, FloatArray, Rate, Sweep, ratio
from plotter.descent.line import Line
from plotter.descent.optimizer import (
    CoordinateStepper,
    Optimizer,
    Settings,
    Stage,
    coordinatewise,
    eps,
    fraction,
    weight_decay,
)
from plotter.language.words import mark, tr


def _make(settings: Settings) -> CoordinateStepper:
    keep, small, decay = settings["rho"], settings["eps"], settings["weight_decay"]
    square = walked = 0.0

    def update(rate: float, x: float, gradient: float) -> tuple[float, tuple[float, ...]]:
        nonlocal square, walked
        gradient += decay * x
        square = keep * square + (1.0 - keep) * gradient * gradient
        below = sqrt(square + small)
        step = sqrt(walked + small) / below * gradient if below else 0.0
        walked = keep * walked + (1.0 - keep) * step * step
        return -rate * step, (square, walked)

    return update


def _sweep(field: Field, settings: Settings) -> Sweep:
    keep, small, decay = settings["rho"], settings["eps"], settings["weight_decay"]
    square = walked = np.zeros(1)

    def step(rate: Rate, x: FloatArray, f: FloatArray, gradient: FloatArray) -> FloatArray:
        nonlocal square, walked
        gradient = gradient + decay * x
        square = keep * square + (1.0 - keep) * gradient * gradient
        change = ratio(np.sqrt(walked + small) * gradient, np.sqrt(square + small))
        walked = keep * walked + (1.0 - keep) * change * change
        return -rate * change

    return step


def _account(moment: Moment) -> tuple[Line, ...]:
    gradient = gradient_line(moment)
    g, v, d = (moment.named(letter) for letter in "gvd")
    size = average_line(
        moment,
        "v",
        "rho",
        "\\rho",
        (f"{g}^2", gradient.result),
        tr("The average squared gradient."),
    )
    way = Line(
        d,
        f"\\frac{{\\sqrt{{{moment.named('u', 1)} + \\varepsilon}}}}"
        f"{{\\sqrt{{{v} + \\varepsilon}}}}\\, {g}",
        tr("The usual length of a step, times the gradient by its usual size."),
        (moment.before.get("u", 0.0), size.result, moment.setting("eps"), gradient.result),
        _way,
        lambda u, v, small, g: (
            f"\\frac{{\\sqrt{{{u} + {small}}}}}{{\\sqrt{{{v} + {small}}}}} \\cdot {g}"
        ),
    )
    walked = average_line(
        moment, "u", "rho", "\\rho", (f"{d}^2", way.result), tr("The average squared step.")
    )
    return gradient, size, way, walked, step_line(moment, "d", way.result, tr("Step."))


def _way(walked: float, square: float, small: float, gradient: float) -> float:
    below = sqrt(square + small)
    return sqrt(walked + small) / below * gradient if below else 0.0


ADADELTA = Optimizer(
    name="adadelta",
    label="Adadelta",
    idea=mark(
        "No rate to choose: a step is as long as the last ones were, by the gradient's size."
    ),
    formula="x_{k+1} = x_k - \\eta\\,"
    " \\frac{\\sqrt{u_{k-1} + \\varepsilon}}{\\sqrt{v_k + \\varepsilon}}\\, f'(x_k)",
    stages=(
        Stage("g_k = f'(x_k)", mark("The gradient here.")),
        Stage(
            "v_k = \\rho\\, v_{k-1} + (1 - \\rho)\\, g_k^2", mark("The average squared gradient.")
        ),
        Stage(
            "d_k = \\frac{\\sqrt{u_{k-1} + \\varepsilon}}{\\sqrt{v_k + \\varepsilon}}\\, g_k",
            mark("The step: the usual length of a step, times the gradient by its usual size."),
        ),
        Stage("u_k = \\rho\\, u_{k-1} + (1 - \\rho)\\, d_k^2", mark("The average squared step.")),
        Stage("x_{k+1} = x_k - \\eta\\, d_k", mark("Step; the rate is usually 1.")),
    ),
    source="M. D. Zeiler, ADADELTA: an adaptive learning rate method, 2012",
    learning_rate=1.0,
    start=coordinatewise(_make, ("v", "u")),
    options=(
        fraction("rho", 0.9, "\\rho", mark("how much of the past averages is kept")),
        eps(1e-6),
        weight_decay(),
    ),
    memory=("v", "u"),
    sweep=_sweep,
    account=_account,
)
