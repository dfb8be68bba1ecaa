"""RMSProp: steps are divided by the recent size of the gradient."""

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
    square_root,
    switch,
    weight_decay,
)


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


RMSPROP = Optimizer(
    name="rmsprop",
    label="RMSProp",
    idea="Divide by the usual size of the gradient: flat and steep parts are walked alike.",
    formula="v_k = \\alpha\\, v_{k-1} + (1 - \\alpha) f'(x_k)^2,\\quad"
    " x_{k+1} = x_k - \\frac{\\eta}{\\sqrt{v_k} + \\varepsilon}\\, f'(x_k)",
    stages=(
        Stage("g_k = f'(x_k)", "The gradient here."),
        Stage(
            "v_k = \\alpha\\, v_{k-1} + (1 - \\alpha)\\, g_k^2",
            "The average of squared gradients, the recent ones counting most.",
        ),
        Stage(
            "x_{k+1} = x_k - \\frac{\\eta}{\\sqrt{v_k} + \\varepsilon}\\, g_k",
            "Step about one rate far, whatever the steepness.",
        ),
    ),
    source="T. Tieleman, G. Hinton, Neural networks for machine learning, lecture 6.5, 2012",
    learning_rate=0.01,
    start=coordinatewise(_make, ("v", "buffer")),
    options=(
        fraction("alpha", 0.99, "\\alpha", "how much of the past average is kept"),
        eps(1e-8),
        weight_decay(),
        fraction("momentum", 0.0, "\\mu", "the share of the last step that is kept"),
        switch("centered", "c", "subtracts the mean gradient, so that only its spread counts"),
    ),
    memory=("v", "buffer"),
    sweep=_sweep,
)
