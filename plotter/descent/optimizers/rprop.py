"""RProp: only the sign of the gradient counts; the step length learns by itself."""

from math import copysign

import numpy as np

from plotter.descent.field import Field, FloatArray, Rate, Sweep
from plotter.descent.optimizer import (
    BELOW_ONE,
    CoordinateStepper,
    Optimizer,
    Option,
    Settings,
    Stage,
    coordinatewise,
)


def _make(settings: Settings) -> CoordinateStepper:
    shrink, grow = settings["etaminus"], settings["etaplus"]
    least, most = settings["step_size_min"], settings["step_size_max"]
    length: float | None = None
    before = 0.0

    def update(rate: float, x: float, gradient: float) -> tuple[float, tuple[float, ...]]:
        nonlocal length, before
        size = rate if length is None else length
        # The signs are compared one by one: a product of two tiny gradients would vanish.
        if before and gradient:
            if (before > 0) == (gradient > 0):
                size *= grow
            else:
                size *= shrink
                gradient = 0.0
        length = min(max(size, least), most)
        before = gradient
        step = -copysign(length, gradient) if gradient else 0.0
        return step, (length,)

    return update


def _sweep(field: Field, settings: Settings) -> Sweep:
    shrink, grow = settings["etaminus"], settings["etaplus"]
    least, most = settings["step_size_min"], settings["step_size_max"]
    length: FloatArray | None = None
    before = np.zeros(1)

    def step(rate: Rate, x: FloatArray, f: FloatArray, gradient: FloatArray) -> FloatArray:
        nonlocal length, before
        size = np.zeros(x.shape) + rate if length is None else length
        agreement = np.sign(before) * np.sign(gradient)
        factor = np.where(agreement > 0, grow, np.where(agreement < 0, shrink, 1.0))
        length = np.minimum(np.maximum(size * factor, least), most)
        before = np.where(agreement < 0, 0.0, gradient)
        return -length * np.sign(before)

    return step


RPROP = Optimizer(
    name="rprop",
    label="RProp",
    idea="Trust only the sign of the gradient: longer steps while it stays, shorter when it turns.",
    formula="x_{k+1} = x_k - \\Delta_k\\, \\operatorname{sgn} f'(x_k)",
    stages=(
        Stage("g_k = f'(x_k)", "The gradient here; only its sign will count."),
        Stage(
            "\\Delta_k = \\begin{cases} \\eta^{+} \\Delta_{k-1} & g_k g_{k-1} > 0 \\\\"
            " \\eta^{-} \\Delta_{k-1} & g_k g_{k-1} < 0 \\end{cases}",
            "Same sign as before: a longer step. Other sign: the minimum was passed, a shorter"
            " one, and stand still once.",
        ),
        Stage("x_{k+1} = x_k - \\Delta_k \\operatorname{sgn} g_k", "Step that far downhill."),
    ),
    source="M. Riedmiller, H. Braun, A direct adaptive method for faster backpropagation learning: "
    "the RPROP algorithm, ICNN 1993",
    learning_rate=0.01,
    start=coordinatewise(_make, ("step_size",)),
    options=(
        Option("etaminus", 0.5, 0.01, BELOW_ONE, "\\eta^{-}", "shortens the step after a turn"),
        Option("etaplus", 1.2, 1.0 + 1e-9, 10.0, "\\eta^{+}", "lengthens the step otherwise"),
        Option("step_size_min", 1e-6, 0.0, 1e6, "\\Delta_{min}", "the shortest step"),
        Option("step_size_max", 50.0, 0.0, 1e6, "\\Delta_{max}", "the longest step"),
    ),
    memory=("step_size",),
    sweep=_sweep,
)
