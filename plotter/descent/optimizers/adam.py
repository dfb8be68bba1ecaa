"""Adam: momentum and RMSProp together, corrected for their start at zero."""

import math
from collections.abc import Callable
from math import sqrt

import numpy as np
from msgspec.structs import replace

from plotter.descent.account import Moment, average_line, divided_step, gradient_line
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
    switch,
    weight_decay,
)
from plotter.language.words import mark, tr

BETA1 = fraction("beta1", 0.9, "\\beta_1", mark("how much of the past gradient is kept"))
BETA2 = fraction("beta2", 0.999, "\\beta_2", mark("how much of the past squared gradient is kept"))
AMSGRAD = switch(
    "amsgrad", "a", mark("divides by the largest average so far instead of the present one")
)


def adam_steps(*, decoupled: bool) -> Callable[[Settings], CoordinateStepper]:
    """Adam's update; decoupled weight decay (AdamW) shrinks x itself, not the gradient."""

    def make(settings: Settings) -> CoordinateStepper:
        beta1, beta2, small = settings["beta1"], settings["beta2"], settings["eps"]
        decay, largest_counts = settings["weight_decay"], settings["amsgrad"] != 0
        mean = square = largest = 0.0
        steps = 0

        def update(rate: float, x: float, gradient: float) -> tuple[float, tuple[float, ...]]:
            nonlocal mean, square, largest, steps
            steps += 1
            if not decoupled:
                gradient += decay * x
            mean += (1.0 - beta1) * (gradient - mean)
            square = beta2 * square + (1.0 - beta2) * gradient * gradient
            largest = max(largest, square) if largest_counts else square
            below = sqrt(largest) / sqrt(1.0 - beta2**steps) + small
            step = -rate / (1.0 - beta1**steps) * mean / below if below else 0.0
            if decoupled:
                step -= rate * decay * x
            return step, (mean, square)

        return update

    return make


def adam_sweep(*, decoupled: bool) -> Callable[[Field, Settings], Sweep]:
    """The same for many points at once."""

    def start(field: Field, settings: Settings) -> Sweep:
        beta1, beta2, small = settings["beta1"], settings["beta2"], settings["eps"]
        decay, largest_counts = settings["weight_decay"], settings["amsgrad"] != 0
        mean = square = largest = np.zeros(1)
        steps = 0

        def step(rate: Rate, x: FloatArray, f: FloatArray, gradient: FloatArray) -> FloatArray:
            nonlocal mean, square, largest, steps
            steps += 1
            if not decoupled:
                gradient = gradient + decay * x
            mean = mean + (1.0 - beta1) * (gradient - mean)
            square = beta2 * square + (1.0 - beta2) * gradient * gradient
            largest = np.maximum(largest, square) if largest_counts else square
            below = np.sqrt(largest) / math.sqrt(1.0 - beta2**steps) + small
            change = ratio(-rate / (1.0 - beta1**steps) * mean, below)
            return change - rate * decay * x if decoupled else change

        return step

    return start


def memory_lines(moment: Moment, *, decay: bool) -> tuple[Line, Line, Line]:
    """g and the averages m of g and v of g²."""
    gradient = gradient_line(moment, decay=decay)
    g = moment.named("g")
    m = average_line(
        moment,
        "m",
        "beta1",
        "\\beta_1",
        (g, gradient.result),
        tr("The average gradient, the recent ones counting most: where to."),
    )
    v = average_line(
        moment,
        "v",
        "beta2",
        "\\beta_2",
        (f"{g}^2", gradient.result),
        tr("The average squared gradient: how steep it usually is."),
    )
    return gradient, m, v


def corrected(
    moment: Moment, letter: str, value: float, keep: str, symbol: str, name: str = ""
) -> Line:
    """An average that began at zero, divided by the share of it that has come by now."""
    count = moment.k + 1
    return Line(
        moment.named(f"\\hat {letter}"),
        f"\\frac{{{name or moment.named(letter)}}}{{1 - {symbol}^{{{count}}}}}",
        tr("It began at zero; this makes up for it."),
        (value, moment.setting(keep)),
        lambda value, kept: value / (1.0 - kept**count),
        lambda value, kept: f"\\frac{{{value}}}{{1 - {kept}^{{{count}}}}}",
    )


def _largest(moment: Moment, v: Line, *, decay: bool) -> tuple[Line, ...]:
    """With AMSGrad, the largest average so far: it follows from the gradients before."""
    if not moment.settings["amsgrad"]:
        return ()
    keep, square, largest = moment.settings["beta2"], 0.0, 0.0
    for slope in moment.gradients(decay=decay):
        square = keep * square + (1.0 - keep) * slope * slope
        largest = max(largest, square)
    name = "v^{max}"
    return (
        Line(
            f"{name}_{{{moment.k}}}",
            f"\\max\\left({name}_{{{moment.k - 1}}}, {v.left}\\right)",
            tr("The largest average so far: steps never grow again."),
            (largest, v.result),
            lambda before, now: max(before, now),
            lambda before, now: f"\\max\\left({before}, {now}\\right)",
        ),
    )


def adam_account(*, decoupled: bool) -> Callable[[Moment], tuple[Line, ...]]:
    """The lines of Adam's step, or of AdamW's."""

    def account(moment: Moment) -> tuple[Line, ...]:
        gradient, m, v = memory_lines(moment, decay=not decoupled)
        most = _largest(moment, v, decay=not decoupled)
        size = most[0] if most else v
        mean = corrected(moment, "m", m.result, "beta1", "\\beta_1")
        square = corrected(moment, "v", size.result, "beta2", "\\beta_2", name=size.left)
        step = divided_step(
            moment,
            (mean.left, mean.result),
            (square.left, square.result),
            tr("Step at most about one rate far."),
        )
        if decoupled and moment.settings["weight_decay"]:
            step = _shrunk(moment, step)
        return gradient, m, v, *most, mean, square, step

    return account


def _shrunk(moment: Moment, step: Line) -> Line:
    """The step after the point itself was pulled towards zero by (1 − ηλ)."""

    def calculation(pull: float, x: float, eta: float, *rest: float) -> float:
        return step.calculated((x - eta * pull * x, eta, *rest))

    def written(pull: str, x: str, eta: str, *rest: str) -> str:
        return step.written((f"\\left(1 - {eta} \\cdot {pull}\\right) \\cdot {x}", eta, *rest))

    return replace(
        step,
        formula=f"\\left(1 - {moment.eta} \\lambda\\right) {step.formula}",
        words=tr("Shrink the point towards zero, then step as Adam does."),
        operands=(moment.setting("weight_decay"), *step.operands),
        calculation=calculation,
        numbers=written,
    )


MEMORY_STAGES = (
    Stage("g_k = f'(x_k)", mark("The gradient here.")),
    Stage(
        "m_k = \\beta_1 m_{k-1} + (1 - \\beta_1)\\, g_k",
        mark("The average gradient, the recent ones counting most: where to."),
    ),
    Stage(
        "v_k = \\beta_2 v_{k-1} + (1 - \\beta_2)\\, g_k^2",
        mark("The average squared gradient: how steep it usually is."),
    ),
)

CORRECTION_STAGE = Stage(
    "\\hat m_k = \\frac{m_k}{1 - \\beta_1^{k+1}},\\quad"
    " \\hat v_k = \\frac{v_k}{1 - \\beta_2^{k+1}}",
    mark("Both averages began at zero; this makes up for it."),
)

ADAM = Optimizer(
    name="adam",
    label="Adam",
    idea=mark("A direction from the average gradient, a length from its usual size."),
    formula="x_{k+1} = x_k - \\eta\\, \\frac{\\hat m_k}{\\sqrt{\\hat v_k} + \\varepsilon}",
    stages=(
        *MEMORY_STAGES,
        CORRECTION_STAGE,
        Stage(
            "x_{k+1} = x_k - \\eta\\, \\frac{\\hat m_k}{\\sqrt{\\hat v_k} + \\varepsilon}",
            mark("Step at most about one rate far; the very first step is exactly one rate long."),
        ),
    ),
    source="D. P. Kingma, J. Ba, Adam: a method for stochastic optimization, ICLR 2015",
    learning_rate=0.001,
    start=coordinatewise(adam_steps(decoupled=False), ("m", "v")),
    options=(BETA1, BETA2, eps(1e-8), weight_decay(), AMSGRAD),
    memory=("m", "v"),
    sweep=adam_sweep(decoupled=False),
    account=adam_account(decoupled=False),
)
