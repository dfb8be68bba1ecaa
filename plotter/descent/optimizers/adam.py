"""Adam: momentum and RMSProp together, corrected for their start at zero."""

import math
from collections.abc import Callable
from math import sqrt

import numpy as np

from plotter.descent.field import Field, FloatArray, Rate, Sweep, ratio
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

BETA1 = fraction("beta1", 0.9, "\\beta_1", "how much of the past gradient is kept")
BETA2 = fraction("beta2", 0.999, "\\beta_2", "how much of the past squared gradient is kept")
AMSGRAD = switch("amsgrad", "a", "divides by the largest average so far instead of the present one")


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


MEMORY_STAGES = (
    Stage("g_k = f'(x_k)", "The gradient here."),
    Stage(
        "m_k = \\beta_1 m_{k-1} + (1 - \\beta_1)\\, g_k",
        "The average gradient, the recent ones counting most: where to.",
    ),
    Stage(
        "v_k = \\beta_2 v_{k-1} + (1 - \\beta_2)\\, g_k^2",
        "The average squared gradient: how steep it usually is.",
    ),
)

CORRECTION_STAGE = Stage(
    "\\hat m_k = \\frac{m_k}{1 - \\beta_1^k},\\quad \\hat v_k = \\frac{v_k}{1 - \\beta_2^k}",
    "Both averages began at zero; this makes up for it.",
)

ADAM = Optimizer(
    name="adam",
    label="Adam",
    idea="A direction from the average gradient, a length from its usual size.",
    formula="x_{k+1} = x_k - \\eta\\, \\frac{\\hat m_k}{\\sqrt{\\hat v_k} + \\varepsilon}",
    stages=(
        *MEMORY_STAGES,
        CORRECTION_STAGE,
        Stage(
            "x_{k+1} = x_k - \\eta\\, \\frac{\\hat m_k}{\\sqrt{\\hat v_k} + \\varepsilon}",
            "Step at most about one rate far; the very first step is exactly one rate long.",
        ),
    ),
    source="D. P. Kingma, J. Ba, Adam: a method for stochastic optimization, ICLR 2015",
    learning_rate=0.001,
    start=coordinatewise(adam_steps(decoupled=False), ("m", "v")),
    options=(BETA1, BETA2, eps(1e-8), weight_decay(), AMSGRAD),
    memory=("m", "v"),
    sweep=adam_sweep(decoupled=False),
)
