"""NAdam: Adam with Nesterov's look ahead."""

from math import sqrt

import numpy as np

from plotter.descent.account import Moment, divided_step
from plotter.descent.field import Field, FloatArray, Rate, Sweep, ratio
from plotter.descent.line import Line
from plotter.descent.optimizer import (
    CoordinateStepper,
    Optimizer,
    Option,
    Settings,
    Stage,
    coordinatewise,
    eps,
    weight_decay,
)
from plotter.descent.optimizers.adam import BETA1, BETA2, MEMORY_STAGES, corrected, memory_lines
from plotter.language.words import mark, tr

NOTHING = 1e-30
"""A product this small makes no difference to 1."""


def _make(settings: Settings) -> CoordinateStepper:
    beta1, beta2, small = settings["beta1"], settings["beta2"], settings["eps"]
    decay, warming = settings["weight_decay"], settings["momentum_decay"]
    mean = square = 0.0
    product = 1.0
    steps = 0

    def update(rate: float, x: float, gradient: float) -> tuple[float, tuple[float, ...]]:
        nonlocal mean, square, product, steps
        steps += 1
        gradient += decay * x
        now = beta1 * (1.0 - 0.5 * 0.96 ** (steps * warming))
        after = beta1 * (1.0 - 0.5 * 0.96 ** ((steps + 1) * warming))
        product *= now
        mean += (1.0 - beta1) * (gradient - mean)
        square = beta2 * square + (1.0 - beta2) * gradient * gradient
        below = sqrt(square / (1.0 - beta2**steps)) + small
        if not below:
            return 0.0, (mean, square)
        step = -rate * (1.0 - now) / (1.0 - product) * gradient / below
        step += -rate * after / (1.0 - product * after) * mean / below
        return step, (mean, square)

    return update


def _sweep(field: Field, settings: Settings) -> Sweep:
    beta1, beta2, small = settings["beta1"], settings["beta2"], settings["eps"]
    decay, warming = settings["weight_decay"], settings["momentum_decay"]
    mean = square = np.zeros(1)
    product, steps = 1.0, 0

    def step(rate: Rate, x: FloatArray, f: FloatArray, gradient: FloatArray) -> FloatArray:
        nonlocal mean, square, product, steps
        steps += 1
        gradient = gradient + decay * x
        now = beta1 * (1.0 - 0.5 * 0.96 ** (steps * warming))
        after = beta1 * (1.0 - 0.5 * 0.96 ** ((steps + 1) * warming))
        product *= now
        mean = mean + (1.0 - beta1) * (gradient - mean)
        square = beta2 * square + (1.0 - beta2) * gradient * gradient
        ahead = (1.0 - now) / (1.0 - product) * gradient
        ahead = ahead + after / (1.0 - product * after) * mean
        return ratio(-rate * ahead, np.sqrt(square / (1.0 - beta2**steps)) + small)

    return step


def _account(moment: Moment) -> tuple[Line, ...]:
    gradient, m, v = memory_lines(moment, decay=True)
    now, after = _weight(moment, 0), _weight(moment, 1)
    product = _product(moment)
    g, k = moment.named("g"), moment.k
    upto = f"\\prod_{{i \\le {k}}} \\mu_i"
    ahead = Line(
        moment.named("\\hat m"),
        f"\\frac{{{after.left}\\, {m.left}}}{{1 - \\prod_{{i \\le {k + 1}}} \\mu_i}}"
        f" + \\frac{{\\left(1 - {now.left}\\right) {g}}}{{1 - {upto}}}",
        tr("The average gradient as it will be after the next step, and the correction for zero."),
        (after.result, m.result, product, now.result, gradient.result),
        lambda after, m, product, now, g: (
            after * m / (1.0 - product * after) + (1.0 - now) * g / (1.0 - product)
        ),
        lambda after, m, product, now, g: (
            f"\\frac{{{after} \\cdot {m}}}{{1 - {product} \\cdot {after}}}"
            f" + \\frac{{\\left(1 - {now}\\right) \\cdot {g}}}{{1 - {product}}}"
        ),
    )
    square = corrected(moment, "v", v.result, "beta2", "\\beta_2")
    step = divided_step(
        moment, (ahead.left, ahead.result), (square.left, square.result), tr("Step as Adam does.")
    )
    return gradient, m, v, now, after, ahead, square, step


def _product(moment: Moment) -> float:
    """The product of all μ so far; after many steps it is too small to count."""
    beta1, warming = moment.settings["beta1"], moment.settings["momentum_decay"]
    product = 1.0
    for count in range(1, moment.k + 2):
        product *= beta1 * (1.0 - 0.5 * 0.96 ** (count * warming))
        if product < NOTHING:
            return 0.0
    return product


def _weight(moment: Moment, ahead: int) -> Line:
    """μ of this step, or of one before or after it."""
    count = moment.k + 1 + ahead
    return Line(
        f"\\mu_{{{moment.k + ahead}}}",
        f"\\beta_1 \\left(1 - \\tfrac{{1}}{{2}} \\cdot 0.96^{{{count} \\psi}}\\right)",
        tr("How much momentum counts; it grows slowly from the first step on."),
        (moment.setting("beta1"), moment.setting("momentum_decay")),
        lambda beta1, warming: beta1 * (1.0 - 0.5 * 0.96 ** (count * warming)),
        lambda beta1, warming: (
            f"{beta1} \\cdot \\left(1 - \\frac{{1}}{{2}} \\cdot"
            f" 0.96^{{{count} \\cdot {warming}}}\\right)"
        ),
    )


NADAM = Optimizer(
    name="nadam",
    label="NAdam",
    idea=mark("Adam that looks one step ahead, as Nesterov's momentum does."),
    formula="x_{k+1} = x_k - \\frac{\\eta}{\\sqrt{\\hat v_k} + \\varepsilon}"
    " \\left(\\frac{\\mu_{k+1} m_k}{1 - \\prod_{i \\le k+1} \\mu_i}"
    " + \\frac{(1 - \\mu_k)\\, f'(x_k)}{1 - \\prod_{i \\le k} \\mu_i}\\right)",
    stages=(
        *MEMORY_STAGES,
        Stage(
            "\\mu_k = \\beta_1 \\left(1 - \\tfrac{1}{2} \\cdot 0.96^{(k+1) \\psi}\\right)",
            mark("How much momentum counts; it grows slowly from the first step on."),
        ),
        Stage(
            "\\hat m_k = \\frac{\\mu_{k+1} m_k}{1 - \\prod_{i \\le k+1} \\mu_i}"
            " + \\frac{(1 - \\mu_k)\\, g_k}{1 - \\prod_{i \\le k} \\mu_i},\\quad"
            " \\hat v_k = \\frac{v_k}{1 - \\beta_2^{k+1}}",
            mark(
                "The average gradient as it will be after the next step, and the correction "
                "for zero."
            ),
        ),
        Stage(
            "x_{k+1} = x_k - \\eta\\, \\frac{\\hat m_k}{\\sqrt{\\hat v_k} + \\varepsilon}",
            mark("Step as Adam does."),
        ),
    ),
    source="T. Dozat, Incorporating Nesterov momentum into Adam, ICLR workshop 2016",
    learning_rate=0.002,
    start=coordinatewise(_make, ("m", "v")),
    options=(
        BETA1,
        BETA2,
        eps(1e-8),
        weight_decay(),
        Option("momentum_decay", 0.004, 0.0, 10.0, "\\psi", mark("how fast momentum gains weight")),
    ),
    memory=("m", "v"),
    sweep=_sweep,
    account=_account,
)
