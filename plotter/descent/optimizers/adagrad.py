"""AdaGrad: steps shrink with all the gradients seen so far."""

from math import sqrt

import numpy as np

from plotter.descent.field import Field, FloatArray, Rate, Sweep, ratio
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


def _make(settings: Settings) -> CoordinateStepper:
    slowing, small, decay = settings["lr_decay"], settings["eps"], settings["weight_decay"]
    total = settings["initial_accumulator_value"]
    steps = 0

    def update(rate: float, x: float, gradient: float) -> tuple[float, tuple[float, ...]]:
        nonlocal total, steps
        gradient += decay * x
        total += gradient * gradient
        now = rate / (1.0 + steps * slowing)
        steps += 1
        below = sqrt(total) + small
        return (-now * gradient / below if below else 0.0), (total,)

    return update


def _sweep(field: Field, settings: Settings) -> Sweep:
    slowing, small, decay = settings["lr_decay"], settings["eps"], settings["weight_decay"]
    total = np.full(1, settings["initial_accumulator_value"])
    steps = 0

    def step(rate: Rate, x: FloatArray, f: FloatArray, gradient: FloatArray) -> FloatArray:
        nonlocal total, steps
        gradient = gradient + decay * x
        total = total + gradient * gradient
        now = rate / (1.0 + steps * slowing)
        steps += 1
        return ratio(-now * gradient, np.sqrt(total) + small)

    return step


ADAGRAD = Optimizer(
    name="adagrad",
    label="AdaGrad",
    idea="Every step is divided by the size of all gradients so far: first bold, then careful.",
    formula="s_k = s_{k-1} + f'(x_k)^2,\\quad"
    " x_{k+1} = x_k - \\frac{\\eta}{\\sqrt{s_k} + \\varepsilon}\\, f'(x_k)",
    stages=(
        Stage("g_k = f'(x_k)", "The gradient here."),
        Stage("s_k = s_{k-1} + g_k^2", "The sum of all squared gradients; it never shrinks."),
        Stage(
            "x_{k+1} = x_k - \\frac{\\eta}{\\sqrt{s_k} + \\varepsilon}\\, g_k",
            "Step, the shorter the more has been walked before.",
        ),
    ),
    source="J. Duchi, E. Hazan, Y. Singer, Adaptive subgradient methods for online learning and "
    "stochastic optimization, JMLR 12, 2011",
    learning_rate=0.01,
    start=coordinatewise(_make, ("sum",)),
    options=(
        Option("lr_decay", 0.0, 0.0, 1.0, "\\gamma", "makes the rate itself shrink"),
        weight_decay(),
        Option("initial_accumulator_value", 0.0, 0.0, 1e6, "s_0", "the sum before the first step"),
        eps(1e-10),
    ),
    memory=("sum",),
    sweep=_sweep,
)
