"""Momentum (heavy ball): the step remembers the steps before it."""

from plotter.descent.field import Field, FloatArray, Rate, Sweep
from plotter.descent.optimizer import (
    CoordinateStepper,
    Optimizer,
    Option,
    Settings,
    Stage,
    coordinatewise,
    fraction,
    weight_decay,
)

MOMENTUM_OPTION = fraction("momentum", 0.9, "\\mu", "the share of the last velocity that is kept")


def _make(settings: Settings) -> CoordinateStepper:
    keep, fresh, decay = (
        settings["momentum"],
        1.0 - settings["dampening"],
        settings["weight_decay"],
    )
    velocity: float | None = None

    def update(rate: float, x: float, gradient: float) -> tuple[float, tuple[float, ...]]:
        nonlocal velocity
        gradient += decay * x
        velocity = gradient if velocity is None else keep * velocity + fresh * gradient
        return -rate * velocity, (velocity,)

    return update


def _sweep(field: Field, settings: Settings) -> Sweep:
    keep, decay = settings["momentum"], settings["weight_decay"]
    fresh = 1.0 - settings["dampening"]
    velocity: FloatArray | None = None

    def step(rate: Rate, x: FloatArray, f: FloatArray, gradient: FloatArray) -> FloatArray:
        nonlocal velocity
        gradient = gradient + decay * x
        velocity = gradient if velocity is None else keep * velocity + fresh * gradient
        return -rate * velocity

    return step


MOMENTUM = Optimizer(
    name="momentum",
    label="Momentum",
    idea="A heavy ball: it keeps rolling, through small dents and along narrow valleys.",
    formula="v_k = \\mu\\, v_{k-1} + f'(x_k),\\quad x_{k+1} = x_k - \\eta\\, v_k",
    stages=(
        Stage("g_k = f'(x_k)", "The gradient here."),
        Stage(
            "v_k = \\mu\\, v_{k-1} + g_k",
            "The velocity: most of the last one, and the gradient on top.",
        ),
        Stage("x_{k+1} = x_k - \\eta\\, v_k", "Step against the velocity."),
    ),
    source="B. T. Polyak, Some methods of speeding up the convergence of iteration methods, 1964",
    learning_rate=0.1,
    start=coordinatewise(_make, ("v",)),
    options=(
        MOMENTUM_OPTION,
        Option("dampening", 0.0, 0.0, 1.0, "\\tau", "the share of the new gradient left out"),
        weight_decay(),
    ),
    memory=("v",),
    stability=lambda settings: (
        2.0 * (1.0 + settings["momentum"]) / (1.0 - settings["dampening"])
        if settings["dampening"] < 1
        else float("inf")
    ),
    sweep=_sweep,
)
