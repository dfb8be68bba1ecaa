"""RProp: only the sign of the gradient counts; the step length learns by itself."""

from math import copysign

import numpy as np
from msgspec.structs import replace

from plotter.descent.account import Moment, gradient_line
from plotter.descent.field import Field, FloatArray, Rate, Sweep
from plotter.descent.line import Given, Line
from plotter.descent.optimizer import (
    BELOW_ONE,
    CoordinateStepper,
    Optimizer,
    Option,
    Settings,
    Stage,
    coordinatewise,
)
from plotter.language.words import mark, tr


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


def _account(moment: Moment) -> tuple[Line, ...]:
    gradient = gradient_line(moment)
    g, length = gradient.result, moment.named("\\Delta")
    # After a turn the method forgets the gradient, as it stood still.
    moved = bool(moment.past) and moment.past[-1].update[0] != 0
    last = next(replace(moment, past=moment.past[-1:]).gradients()) if moved else 0.0
    turned = last * g < 0 or (last != 0 and g != 0 and (last > 0) is not (g > 0))
    size = _length(moment, length, grows=bool(last and g and not turned), turned=turned)
    if turned or not g:
        words = (
            tr("The minimum was passed: stand still once.") if turned else tr("Flat: stand still.")
        )
        return gradient, size, Line(moment.there, moment.here, words, (moment.x,), lambda x: x)
    step = Line(
        moment.there,
        f"{moment.here} - {length} \\operatorname{{sgn}} {gradient.left}",
        tr("Step that far downhill."),
        (moment.x, size.result, Given(copysign(1.0, g))),
        lambda x, size, sign: x - size * sign,
        lambda x, size, sign: f"{x} - {size} \\cdot {sign}",
    )
    return gradient, size, step


def _length(moment: Moment, length: str, *, grows: bool, turned: bool) -> Line:
    """The length of this step from the last one's, kept between the shortest and the longest."""
    before = moment.named("\\Delta", 1)
    least, most = moment.settings["step_size_min"], moment.settings["step_size_max"]
    if not moment.before:
        words = tr("The first step is one rate long.")
        return _within(Line(length, moment.eta, words, (moment.eta_value,), lambda eta: eta),
                       least, most)  # fmt: skip
    old = moment.before["step_size"]
    if not (grows or turned):
        words = tr("After a turn the length stays.")
        return Line(length, before, words, (old,), lambda old: old)
    name, symbol = ("etaplus", "\\eta^{+}") if grows else ("etaminus", "\\eta^{-}")
    words = (
        tr("The sign stayed: a longer step.") if grows else tr("The sign turned: a shorter step.")
    )
    line = Line(
        length,
        f"{symbol} {before}",
        words,
        (moment.setting(name), old),
        lambda factor, old: factor * old,
        lambda factor, old: f"{factor} \\cdot {old}",
    )
    return _within(line, least, most)


def _within(line: Line, least: float, most: float) -> Line:
    """The line itself, or the bound that its result would break."""
    if least <= line.result <= most:
        return line
    low = line.result < least
    bound, symbol = (least, "\\Delta_{min}") if low else (most, "\\Delta_{max}")
    limit = tr("But no shorter than this.") if low else tr("But no longer than this.")
    words = f"{line.words} {limit}"
    return Line(line.left, symbol, words, (Given(bound),), lambda bound: bound)


RPROP = Optimizer(
    name="rprop",
    label="RProp",
    idea=mark(
        "Trust only the sign of the gradient: longer steps while it stays, shorter when it turns."
    ),
    formula="x_{k+1} = x_k - \\Delta_k\\, \\operatorname{sgn} f'(x_k)",
    stages=(
        Stage("g_k = f'(x_k)", mark("The gradient here; only its sign will count.")),
        Stage(
            "\\Delta_k = \\begin{cases} \\eta^{+} \\Delta_{k-1} & g_k g_{k-1} > 0 \\\\"
            " \\eta^{-} \\Delta_{k-1} & g_k g_{k-1} < 0 \\end{cases}",
            mark(
                "Same sign as before: a longer step. Other sign: the minimum was passed, a "
                "shorter one, and stand still once."
            ),
        ),
        Stage("x_{k+1} = x_k - \\Delta_k \\operatorname{sgn} g_k", mark("Step that far downhill.")),
    ),
    source="M. Riedmiller, H. Braun, A direct adaptive method for faster backpropagation learning: "
    "the RPROP algorithm, ICNN 1993",
    learning_rate=0.01,
    start=coordinatewise(_make, ("step_size",)),
    options=(
        Option(
            "etaminus", 0.5, 0.01, BELOW_ONE, "\\eta^{-}", mark("shortens the step after a turn")
        ),
        Option("etaplus", 1.2, 1.0 + 1e-9, 10.0, "\\eta^{+}", mark("lengthens the step otherwise")),
        Option("step_size_min", 1e-6, 0.0, 1e6, "\\Delta_{min}", mark("the shortest step")),
        Option("step_size_max", 50.0, 0.0, 1e6, "\\Delta_{max}", mark("the longest step")),
    ),
    memory=("step_size",),
    sweep=_sweep,
    account=_account,
)
