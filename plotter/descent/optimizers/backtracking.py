"""Gradient descent with backtracking: try the rate, halve it until f falls enough."""

import math

import numpy as np

from plotter.descent.account import Moment, gradient_line
from plotter.descent.field import Field, FloatArray, Rate, Sweep
from plotter.descent.line import Line, squared
from plotter.descent.objective import Objective, Point
from plotter.descent.optimizer import (
    Optimizer,
    Option,
    Settings,
    Stage,
    State,
    Stepper,
    fraction,
)
from plotter.language.words import mark, tr

MOST_TRIALS = 100
NOISE = 4e-16
"""The share of f that rounding errors make up: a smaller gain cannot be seen in f."""


def _start(objective: Objective, settings: Settings) -> Stepper:
    share, shrink = settings["armijo"], settings["shrink"]

    def step(rate: float, x: Point, f: float, gradient: Point) -> tuple[Point, State]:
        steepness = sum(slope * slope for slope in gradient)
        for _ in range(MOST_TRIALS):
            update = tuple(-rate * slope for slope in gradient)
            reached = objective.value(tuple(a + b for a, b in zip(x, update, strict=True)))
            # A trial outside the domain gives no number, which fails the comparison: shrink.
            if math.isfinite(reached) and reached <= f - share * rate * steepness:
                return update, {"rate": (rate,)}
            rate *= shrink
        return (0.0,) * len(gradient), {"rate": (0.0,)}

    return step


def _sweep(field: Field, settings: Settings) -> Sweep:
    share, shrink = settings["armijo"], settings["shrink"]

    def step(rate: Rate, x: FloatArray, f: FloatArray, gradient: FloatArray) -> FloatArray:
        result = np.where(np.isfinite(gradient), 0.0, np.nan)
        size = np.zeros(x.shape) + rate
        steepness = gradient * gradient
        least = NOISE * np.abs(f)
        # A step that gains less than the rounding errors of f: no trial would show it.
        trying = np.flatnonzero(size * steepness > least)
        size, known = size[trying], np.stack((x, gradient, f, steepness, least))[:, trying]
        for _ in range(MOST_TRIALS):
            if not trying.size:
                break
            at, slope, height, steepness, least = known
            move = -size * slope
            good = field.values(at + move) <= height - share * size * steepness
            result[trying[good]] = move[good]
            size = size * shrink
            on = ~good & (size * steepness > least)
            trying, size, known = trying[on], size[on], known[:, on]
        return result

    return step


def _account(moment: Moment) -> tuple[Line, ...]:
    gradient, t = gradient_line(moment), moment.named("t")
    found, shrink = moment.kept["rate"], moment.setting("shrink")
    if not found:
        words = tr("No step, however short, makes f fall: stand still.")
        return gradient, Line(moment.there, moment.here, words, (moment.x,), lambda x: x)
    count = round(math.log(found / moment.rate) / math.log(shrink)) if shrink else 0
    tried = Line(
        t,
        f"{moment.eta}\\, \\beta^{{{count}}}",
        tr("The first trial is good enough.")
        if not count
        else tr("Trial {count} is the first with which f falls enough.", count=count + 1),
        (moment.eta_value, shrink),
        lambda eta, shrink: eta * shrink**count,
        lambda eta, shrink: f"{eta} \\cdot {shrink}^{{{count}}}",
    )
    height = -moment.f if moment.maximize else moment.f
    most = Line(
        f"{moment.height}({moment.there})",
        f"{moment.height}({moment.here}) - c\\, {t}\\, {gradient.left}^2",
        tr("So low it has to be at least: a fair share of what the slope promises."),
        (height, moment.setting("armijo"), tried.result, gradient.result),
        lambda f, c, t, g: f - c * t * g * g,
        lambda f, c, t, g: f"{f} - {c} \\cdot {t} \\cdot {squared(g)}",
        relation="\\le",
    )
    step = Line(
        moment.there,
        f"{moment.here} - {t}\\, {gradient.left}",
        tr("Then step."),
        (moment.x, tried.result, gradient.result),
        lambda x, t, g: x - t * g,
        lambda x, t, g: f"{x} - {t} \\cdot {g}",
    )
    return gradient, tried, most, step


BACKTRACKING = Optimizer(
    name="backtracking",
    label=mark("Backtracking line search"),
    idea=mark("Gradient descent that checks each step and shortens it until f really falls."),
    formula="x_{k+1} = x_k - t_k\\, f'(x_k),\\quad f(x_{k+1}) \\le f(x_k) - c\\, t_k\\, f'(x_k)^2",
    stages=(
        Stage("g_k = f'(x_k)", mark("The gradient here.")),
        Stage(
            "t_k = \\eta\\, \\beta^{j}",
            mark("Start with the rate and shorten it, j times, …"),
        ),
        Stage(
            "f(x_k - t_k\\, g_k) \\le f(x_k) - c\\, t_k\\, g_k^2",
            mark("… until f falls by a fair share of what the slope promises."),
        ),
        Stage("x_{k+1} = x_k - t_k\\, g_k", mark("Then step.")),
    ),
    source="L. Armijo, Minimization of functions having Lipschitz continuous first partial "
    "derivatives, Pacific Journal of Mathematics 16, 1966",
    learning_rate=1.0,
    start=_start,
    options=(
        Option(
            "armijo", 1e-4, 1e-12, 0.5, "c", mark("the share of the promised fall that must come")
        ),
        fraction("shrink", 0.5, "\\beta", mark("how much a step that is too long is shortened")),
    ),
    memory=("rate",),
    sweep=_sweep,
    account=_account,
)
