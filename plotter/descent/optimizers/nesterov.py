"""Nesterov's momentum: the gradient counts where the ball is about to be."""

from plotter.descent.account import Moment, gradient_line
from plotter.descent.field import Field, FloatArray, Rate, Sweep
from plotter.descent.line import Line
from plotter.descent.optimizer import (
    CoordinateStepper,
    Optimizer,
    Settings,
    Stage,
    coordinatewise,
    weight_decay,
)
from plotter.descent.optimizers.momentum import MOMENTUM_OPTION, velocity_line
from plotter.language.words import mark, tr


def _make(settings: Settings) -> CoordinateStepper:
    keep, decay = settings["momentum"], settings["weight_decay"]
    velocity: float | None = None

    def update(rate: float, x: float, gradient: float) -> tuple[float, tuple[float, ...]]:
        nonlocal velocity
        gradient += decay * x
        velocity = gradient if velocity is None else keep * velocity + gradient
        return -rate * (gradient + keep * velocity), (velocity,)

    return update


def _sweep(field: Field, settings: Settings) -> Sweep:
    keep, decay = settings["momentum"], settings["weight_decay"]
    velocity: FloatArray | None = None

    def step(rate: Rate, x: FloatArray, f: FloatArray, gradient: FloatArray) -> FloatArray:
        nonlocal velocity
        gradient = gradient + decay * x
        velocity = gradient if velocity is None else keep * velocity + gradient
        return -rate * (gradient + keep * velocity)

    return step


def _account(moment: Moment) -> tuple[Line, ...]:
    gradient = gradient_line(moment)
    velocity = velocity_line(moment, gradient.result)
    g, v = moment.named("g"), moment.named("v")
    step = Line(
        moment.there,
        f"{moment.here} - {moment.eta} \\left({g} + \\mu\\, {v}\\right)",
        tr("Step with the velocity that the next step would have."),
        (moment.x, moment.eta_value, gradient.result, moment.setting("momentum"), velocity.result),
        lambda x, eta, g, keep, v: x - eta * (g + keep * v),
        lambda x, eta, g, keep, v: f"{x} - {eta} \\cdot \\left({g} + {keep} \\cdot {v}\\right)",
    )
    return gradient, velocity, step


NESTEROV = Optimizer(
    name="nesterov",
    label="Nesterov",
    idea=mark("Momentum that looks ahead and brakes before it runs up the other side."),
    formula="v_k = \\mu\\, v_{k-1} + f'(x_k),\\quad"
    " x_{k+1} = x_k - \\eta \\left(f'(x_k) + \\mu\\, v_k\\right)",
    stages=(
        Stage("g_k = f'(x_k)", mark("The gradient here.")),
        Stage("v_k = \\mu\\, v_{k-1} + g_k", mark("The velocity, as with momentum.")),
        Stage(
            "x_{k+1} = x_k - \\eta \\left(g_k + \\mu\\, v_k\\right)",
            mark("Step with the velocity that the next step would have."),
        ),
    ),
    source="Y. Nesterov, A method of solving a convex programming problem with convergence rate "
    "O(1/k²), 1983; in the form of I. Sutskever et al., On the importance of initialization and "
    "momentum in deep learning, 2013",
    learning_rate=0.1,
    start=coordinatewise(_make, ("v",)),
    options=(MOMENTUM_OPTION, weight_decay()),
    memory=("v",),
    stability=lambda settings: (
        (2.0 + 2.0 * settings["momentum"]) / (1.0 + 2.0 * settings["momentum"])
    ),
    sweep=_sweep,
    account=_account,
)
