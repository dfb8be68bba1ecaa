"""Momentum (heavy ball): the step remembers the steps before it."""

from plotter.descent.account import Moment, gradient_line, step_line
from plotter.descent.field import Field, FloatArray, Rate, Sweep
from plotter.descent.line import Given, Line
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
from plotter.language.words import mark, tr

MOMENTUM_OPTION = fraction(
    "momentum", 0.9, "\\mu", mark("the share of the last velocity that is kept")
)


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


def velocity_line(moment: Moment, gradient: float) -> Line:
    """v: the gradient alone at first, then most of the last velocity and the gradient on top."""
    now, g = moment.named("v"), moment.named("g")
    if "v" not in moment.before:
        return Line(now, g, tr("The first velocity is the gradient."), (gradient,), lambda g: g)
    keep, fresh = moment.setting("momentum"), Given(1.0 - moment.settings.get("dampening", 0.0))
    share = "" if fresh == 1.0 else "\\left(1 - \\tau\\right) "
    return Line(
        now,
        f"\\mu\\, {moment.named('v', 1)} + {share}{g}",
        tr("The velocity: most of the last one, and the gradient on top."),
        (keep, moment.before["v"], fresh, gradient),
        lambda keep, before, fresh, g: keep * before + fresh * g,
        lambda keep, before, fresh, g: (
            f"{keep} \\cdot {before} + " + (f"{fresh} \\cdot {g}" if share else g)
        ),
    )


def _account(moment: Moment) -> tuple[Line, ...]:
    gradient = gradient_line(moment)
    velocity = velocity_line(moment, gradient.result)
    step = step_line(moment, "v", velocity.result, tr("Step against the velocity."))
    return gradient, velocity, step


MOMENTUM = Optimizer(
    name="momentum",
    label=mark("Momentum"),
    idea=mark("A heavy ball: it keeps rolling, through small dents and along narrow valleys."),
    formula="v_k = \\mu\\, v_{k-1} + f'(x_k),\\quad x_{k+1} = x_k - \\eta\\, v_k",
    stages=(
        Stage("g_k = f'(x_k)", mark("The gradient here.")),
        Stage(
            "v_k = \\mu\\, v_{k-1} + g_k",
            mark("The velocity: most of the last one, and the gradient on top."),
        ),
        Stage("x_{k+1} = x_k - \\eta\\, v_k", mark("Step against the velocity.")),
    ),
    source="B. T. Polyak, Some methods of speeding up the convergence of iteration methods, 1964",
    learning_rate=0.1,
    start=coordinatewise(_make, ("v",)),
    options=(
        MOMENTUM_OPTION,
        Option("dampening", 0.0, 0.0, 1.0, "\\tau", mark("the share of the new gradient left out")),
        weight_decay(),
    ),
    memory=("v",),
    stability=lambda settings: (
        2.0 * (1.0 + settings["momentum"]) / (1.0 - settings["dampening"])
        if settings["dampening"] < 1
        else float("inf")
    ),
    sweep=_sweep,
    account=_account,
)
