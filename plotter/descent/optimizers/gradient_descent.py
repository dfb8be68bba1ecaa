"""Gradient descent: x ← x − η·f′(x)."""

from plotter.descent.account import Moment, gradient_line, step_line
from plotter.descent.field import Field, Sweep
from plotter.descent.line import Line
from plotter.descent.optimizer import (
    CoordinateStepper,
    Optimizer,
    Settings,
    Stage,
    coordinatewise,
    weight_decay,
)
from plotter.language.words import mark, tr


def _make(settings: Settings) -> CoordinateStepper:
    decay = settings["weight_decay"]

    def update(rate: float, x: float, gradient: float) -> tuple[float, tuple[float, ...]]:
        return -rate * (gradient + decay * x), ()

    return update


def _sweep(field: Field, settings: Settings) -> Sweep:
    decay = settings["weight_decay"]
    return lambda rate, x, f, gradient: -rate * (gradient + decay * x)


def _account(moment: Moment) -> tuple[Line, ...]:
    gradient = gradient_line(moment)
    if gradient.numbers is not None:
        words = tr("Step the other way, the rate times the gradient.")
        return gradient, step_line(moment, "g", gradient.result, words)
    name = f"{moment.function}'({moment.here})"
    step = Line(
        moment.there,
        f"{moment.here} - {moment.eta}\\, \\textcolor{{derivative}}{{{name}}}",
        tr("Downhill, the rate times the gradient."),
        (moment.x, moment.eta_value, moment.slope),
        lambda x, eta, g: x - eta * g,
        lambda x, eta, g: f"{x} - {eta} \\cdot \\textcolor{{derivative}}{{{g}}}",
    )
    return (step,)


GRADIENT_DESCENT = Optimizer(
    name="gradient_descent",
    label=mark("Gradient descent"),
    idea=mark("Walk against the slope; the steeper it is, the longer the step."),
    formula="x_{k+1} = x_k - \\eta\\, f'(x_k)",
    stages=(
        Stage("g_k = f'(x_k)", mark("The gradient points uphill; its size is the steepness here.")),
        Stage(
            "x_{k+1} = x_k - \\eta\\, g_k", mark("Step the other way, the rate times the gradient.")
        ),
    ),
    source="A. Cauchy, Méthode générale pour la résolution des systèmes d'équations, 1847",
    learning_rate=0.1,
    start=coordinatewise(_make, ()),
    options=(weight_decay(),),
    stability=lambda settings: 2.0,
    sweep=_sweep,
    account=_account,
)
