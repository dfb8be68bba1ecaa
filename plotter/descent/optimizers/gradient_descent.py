"""Gradient descent: x ← x − η·f′(x)."""

from plotter.descent.field import Field, Sweep
from plotter.descent.optimizer import (
    CoordinateStepper,
    Optimizer,
    Settings,
    Stage,
    coordinatewise,
    weight_decay,
)


def _make(settings: Settings) -> CoordinateStepper:
    decay = settings["weight_decay"]

    def update(rate: float, x: float, gradient: float) -> tuple[float, tuple[float, ...]]:
        return -rate * (gradient + decay * x), ()

    return update


def _sweep(field: Field, settings: Settings) -> Sweep:
    decay = settings["weight_decay"]
    return lambda rate, x, f, gradient: -rate * (gradient + decay * x)


GRADIENT_DESCENT = Optimizer(
    name="gradient_descent",
    label="Gradient descent",
    idea="Walk against the slope; the steeper it is, the longer the step.",
    formula="x_{k+1} = x_k - \\eta\\, f'(x_k)",
    stages=(
        Stage("g_k = f'(x_k)", "The gradient points uphill; its size is the steepness here."),
        Stage("x_{k+1} = x_k - \\eta\\, g_k", "Step the other way, the rate times the gradient."),
    ),
    source="A. Cauchy, Méthode générale pour la résolution des systèmes d'équations, 1847",
    learning_rate=0.1,
    start=coordinatewise(_make, ()),
    options=(weight_decay(),),
    stability=lambda settings: 2.0,
    sweep=_sweep,
)
