"""RMSProp: steps are divided by the recent size of the gradient."""

from math import sqrt

import numpy as np
from msgspec.structs import replace

from plotter.descent.account import Moment, average_line, divided_step, gradient_line, step_line
from plotter.descent.field import Field, FloatArray, Rate, Sweep, ratio
from plotter.descent.line import Line, squared
from plotter.descent.optimizer import (
    CoordinateStepper,
    Optimizer,
    Settings,
    Stage,
    coordinatewise,
    eps,
    fraction,
    square_root,
    switch,
    weight_decay,
)
from plotter.language.words import mark, tr


def _make(settings: Settings) -> CoordinateStepper:
    keep, small, decay = settings["alpha"], settings["eps"], settings["weight_decay"]
    momentum, centered = settings["momentum"], settings["centered"] != 0
    square = mean = velocity = 0.0

    def update(rate: float, x: float, gradient: float) -> tuple[float, tuple[float, ...]]:
        nonlocal square, mean, velocity
        gradient += decay * x
        square = keep * square + (1.0 - keep) * gradient * gradient
        if centered:
            mean += (1.0 - keep) * (gradient - mean)
            below = square_root(square - mean * mean) + small
        else:
            below = sqrt(square) + small
        if momentum == 0:
            return (-rate * gradient / below if below else 0.0), (square, 0.0)
        velocity = momentum * velocity + (gradient / below if below else 0.0)
        return -rate * velocity, (square, velocity)

    return update


def _sweep(field: Field, settings: Settings) -> Sweep:
    keep, small, decay = settings["alpha"], settings["eps"], settings["weight_decay"]
    momentum, centered = settings["momentum"], settings["centered"] != 0
    square = mean = velocity = np.zeros(1)

    def step(rate: Rate, x: FloatArray, f: FloatArray, gradient: FloatArray) -> FloatArray:
        nonlocal square, mean, velocity
        gradient = gradient + decay * x
        square = keep * square + (1.0 - keep) * gradient * gradient
        spread = square
        if centered:
            mean = mean + (1.0 - keep) * (gradient - mean)
            spread = np.maximum(square - mean * mean, 0.0)
        velocity = momentum * velocity + ratio(gradient, np.sqrt(spread) + small)
        return -rate * velocity

    return step


def _account(moment: Moment) -> tuple[Line, ...]:
    gradient = gradient_line(moment)
    g, v = (moment.named("g"), gradient.result), moment.named("v")
    size = average_line(
        moment,
        "v",
        "alpha",
        "\\alpha",
        (f"{g[0]}^2", g[1]),
        tr("The average of squared gradients, the recent ones counting most."),
    )
    lines, below = [gradient, size], (v, size.result)
    if moment.settings["centered"]:
        # The mean is no part of what is kept for the table: it follows from the gradients before.
        keep, mean = moment.setting("alpha"), 0.0
        for slope in moment.gradients():
            mean += (1.0 - keep) * (slope - mean)
        middle = average_line(
            replace(moment, before={"a": mean}),
            "a",
            "alpha",
            "\\alpha",
            g,
            tr("The average gradient."),
        )
        spread = Line(
            moment.named("s"),
            f"{v} - {middle.left}^2",
            tr("Only how much the gradients differ from their average counts."),
            (size.result, middle.result),
            lambda v, a: max(v - a * a, 0.0),
            lambda v, a: f"{v} - {squared(a)}",
        )
        lines += [middle, spread]
        below = (spread.left, spread.result)
    words = tr("Step about one rate far, whatever the steepness.")
    if not moment.settings["momentum"]:
        return (*lines, divided_step(moment, g, below, words))
    buffer = Line(
        moment.named("b"),
        f"\\mu\\, {moment.named('b', 1)} + \\frac{{{g[0]}}}{{\\sqrt{{{below[0]}}} + \\varepsilon}}",
        tr("The velocity: a share of the last one, and the gradient by its usual size on top."),
        (
            moment.setting("momentum"),
            moment.before.get("buffer", 0.0),
            g[1],
            below[1],
            moment.setting("eps"),
        ),
        _velocity,
        lambda keep, before, g, size, small: (
            f"{keep} \\cdot {before} + \\frac{{{g}}}{{\\sqrt{{{size}}} + {small}}}"
        ),
    )
    return (*lines, buffer, step_line(moment, "b", buffer.result, tr("Step against the velocity.")))


def _velocity(keep: float, before: float, gradient: float, size: float, small: float) -> float:
    below = sqrt(size) + small
    return keep * before + (gradient / below if below else 0.0)


RMSPROP = Optimizer(
    name="rmsprop",
    label="RMSProp",
    idea=mark("Divide by the usual size of the gradient: flat and steep parts are walked alike."),
    formula="v_k = \\alpha\\, v_{k-1} + (1 - \\alpha) f'(x_k)^2,\\quad"
    " x_{k+1} = x_k - \\frac{\\eta}{\\sqrt{v_k} + \\varepsilon}\\, f'(x_k)",
    stages=(
        Stage("g_k = f'(x_k)", mark("The gradient here.")),
        Stage(
            "v_k = \\alpha\\, v_{k-1} + (1 - \\alpha)\\, g_k^2",
            mark("The average of squared gradients, the recent ones counting most."),
        ),
        Stage(
            "x_{k+1} = x_k - \\frac{\\eta}{\\sqrt{v_k} + \\varepsilon}\\, g_k",
            mark("Step about one rate far, whatever the steepness."),
        ),
    ),
    source="T. Tieleman, G. Hinton, Neural networks for machine learning, lecture 6.5, 2012",
    learning_rate=0.01,
    start=coordinatewise(_make, ("v", "buffer")),
    options=(
        fraction("alpha", 0.99, "\\alpha", mark("how much of the past average is kept")),
        eps(1e-8),
        weight_decay(),
        fraction("momentum", 0.0, "\\mu", mark("the share of the last step that is kept")),
        switch(
            "centered", "c", mark("subtracts the mean gradient, so that only its spread counts")
        ),
    ),
    memory=("v", "buffer"),
    sweep=_sweep,
    account=_account,
)
