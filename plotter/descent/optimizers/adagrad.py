"""AdaGrad: steps shrink with all the gradients seen so far."""

from math import sqrt

import numpy as np
from msgspec.structs import replace

from plotter.descent.account import Moment, divided_step, gradient_line
from plotter.descent.field import Field, FloatArray, Rate, Sweep, ratio
from plotter.descent.line import Given, Line, squared
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
from plotter.language.words import mark, tr


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


def _account(moment: Moment) -> tuple[Line, ...]:
    gradient = gradient_line(moment)
    g, s = moment.named("g"), moment.named("s")
    start = moment.setting("initial_accumulator_value")
    total = Line(
        s,
        f"{moment.named('s', 1)} + {g}^2",
        tr("The sum of all squared gradients; it never shrinks."),
        (moment.before.get("sum", start), gradient.result),
        lambda before, g: before + g * g,
        lambda before, g: f"{before} + {squared(g)}",
    )
    lines = [gradient, total]
    if moment.settings["lr_decay"]:
        rate = Line(
            f"{moment.eta}'",
            f"\\frac{{{moment.eta}}}{{1 + {moment.k} \\gamma}}",
            tr("The rate itself shrinks from step to step."),
            (moment.eta_value, Given(moment.k), moment.setting("lr_decay")),
            lambda eta, k, slowing: eta / (1.0 + k * slowing),
            lambda eta, k, slowing: f"\\frac{{{eta}}}{{1 + {k} \\cdot {slowing}}}",
        )
        lines.append(rate)
        moment = replace(moment, rate=rate.result, eta=rate.left)
    words = tr("Step, the shorter the more has been walked before.")
    return (*lines, divided_step(moment, (g, gradient.result), (s, total.result), words))


ADAGRAD = Optimizer(
    name="adagrad",
    label="AdaGrad",
    idea=mark(
        "Every step is divided by the size of all gradients so far: first bold, then careful."
    ),
    formula="s_k = s_{k-1} + f'(x_k)^2,\\quad"
    " x_{k+1} = x_k - \\frac{\\eta}{\\sqrt{s_k} + \\varepsilon}\\, f'(x_k)",
    stages=(
        Stage("g_k = f'(x_k)", mark("The gradient here.")),
        Stage("s_k = s_{k-1} + g_k^2", mark("The sum of all squared gradients; it never shrinks.")),
        Stage(
            "x_{k+1} = x_k - \\frac{\\eta}{\\sqrt{s_k} + \\varepsilon}\\, g_k",
            mark("Step, the shorter the more has been walked before."),
        ),
    ),
    source="J. Duchi, E. Hazan, Y. Singer, Adaptive subgradient methods for online learning and "
    "stochastic optimization, JMLR 12, 2011",
    learning_rate=0.01,
    start=coordinatewise(_make, ("sum",)),
    options=(
        Option("lr_decay", 0.0, 0.0, 1.0, "\\gamma", mark("makes the rate itself shrink")),
        weight_decay(),
        Option(
            "initial_accumulator_value", 0.0, 0.0, 1e6, "s_0", mark("the sum before the first step")
        ),
        eps(1e-10),
    ),
    memory=("sum",),
    sweep=_sweep,
    account=_account,
)
