"""How the learning rate changes along a run: constant, or falling in steps or smoothly."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from plotter.descent.line import Given, Line
from plotter.descent.option import Option, Settings, chosen_settings
from plotter.language.words import mark, tr

ScheduleName = Literal["constant", "step", "exponential", "cosine"]

RateAt = Callable[[int], float]
"""The rate of step k, k = 0, 1, 2, …"""


class Schedule(Struct, frozen=True):
    """A rule for the rate of every step; names and formulas are those of torch's schedulers.

    `latex` is the rate of step k. `start` takes the first rate η₀, the options and the number
    of steps of the run, and gives the rate of each step. `account` writes out the rate of one
    step from its number, the first rate, the options and the number of steps.
    """

    name: ScheduleName
    label: str
    words: str
    latex: str
    start: Callable[[float, Settings, int], RateAt]
    options: tuple[Option, ...] = ()
    account: Callable[[int, float, Settings, int], Line] | None = None

    def settings(self, chosen: Settings | None = None) -> dict[str, float]:
        """All options with their values: those chosen, else the defaults.

        Raises ValueError for an option the schedule does not have or a value out of its range.
        """
        return chosen_settings(tr("the schedule {name}", name=self.name), self.options, chosen)


def _constant(rate: float, settings: Settings, steps: int) -> RateAt:
    return lambda step: rate


def _step(rate: float, settings: Settings, steps: int) -> RateAt:
    width, keep = max(round(settings["step_size"]), 1), settings["gamma"]
    return lambda step: rate * keep ** (step // width)


def _exponential(rate: float, settings: Settings, steps: int) -> RateAt:
    keep = settings["gamma"]
    return lambda step: rate * keep**step


def _step_line(k: int, rate: float, settings: Settings, steps: int) -> Line:
    width = max(round(settings["step_size"]), 1)
    return Line(
        f"\\eta_{{{k}}}",
        "\\eta \\cdot \\gamma^{\\lfloor k / s \\rfloor}",
        tr("The rate has fallen {k} times, every {width} steps.", k=k // width, width=width),
        (Given(rate), Given(settings["gamma"]), Given(k // width)),
        lambda rate, keep, times: rate * keep**times,
        lambda rate, keep, times: f"{rate} \\cdot {keep}^{{{times}}}",
    )


def _exponential_line(k: int, rate: float, settings: Settings, steps: int) -> Line:
    return Line(
        f"\\eta_{{{k}}}",
        f"\\eta \\cdot \\gamma^{{{k}}}",
        tr("The rate, multiplied by the same factor in every step."),
        (Given(rate), Given(settings["gamma"])),
        lambda rate, keep: rate * keep**k,
        lambda rate, keep: f"{rate} \\cdot {keep}^{{{k}}}",
    )


def _cosine_line(k: int, rate: float, settings: Settings, steps: int) -> Line:
    length = cosine_length(settings, steps)
    return Line(
        f"\\eta_{{{k}}}",
        "\\eta_{min} + \\tfrac{1}{2} (\\eta - \\eta_{min})"
        " \\left(1 + \\cos \\frac{\\pi k}{T}\\right)",
        tr("The rate on its way down half a wave."),
        (Given(settings["eta_min"]), Given(rate), Given(k), Given(length)),
        lambda least, rate, k, length: (
            least + (rate - least) / 2.0 * (1.0 + math.cos(math.pi * k / length))
        ),
        lambda least, rate, k, length: (
            f"{least} + \\frac{{1}}{{2}} \\cdot \\left({rate} - {least}\\right)"
            f" \\cdot \\left(1 + \\cos\\left(\\frac{{\\pi \\cdot {k}}}{{{length}}}\\right)\\right)"
        ),
    )


def cosine_length(settings: Settings, steps: int) -> int:
    """The steps from the highest rate to the lowest: those chosen, else all of the run."""
    return round(settings["T_max"]) or max(steps, 1)


def _cosine(rate: float, settings: Settings, steps: int) -> RateAt:
    length, least = cosine_length(settings, steps), settings["eta_min"]
    half = (rate - least) / 2.0
    return lambda step: least + half * (1.0 + math.cos(math.pi * step / length))


MOST_STEPS = 1e6

SCHEDULES: tuple[Schedule, ...] = (
    Schedule(
        "constant",
        mark("Constant"),
        mark("The same rate for every step."),
        "\\eta_k = \\eta",
        _constant,
    ),
    Schedule(
        "step",
        mark("Step decay"),
        mark("The rate falls by a factor every so many steps."),
        "\\eta_k = \\eta \\cdot \\gamma^{\\lfloor k / s \\rfloor}",
        _step,
        (
            Option(
                "step_size", 30.0, 1.0, MOST_STEPS, "s", mark("after so many steps the rate falls")
            ),
            Option("gamma", 0.5, 0.0, 1.0, "\\gamma", mark("what is left of the rate then")),
        ),
        _step_line,
    ),
    Schedule(
        "exponential",
        mark("Exponential"),
        mark("Every step multiplies the rate by the same factor."),
        "\\eta_k = \\eta \\cdot \\gamma^k",
        _exponential,
        (
            Option(
                "gamma", 0.98, 0.0, 1.0, "\\gamma", mark("what is left of the rate after each step")
            ),
        ),
        _exponential_line,
    ),
    Schedule(
        "cosine",
        mark("Cosine"),
        mark("The rate falls along half a wave: slowly, quickly, and slowly to its end."),
        "\\eta_k = \\eta_{min} + \\tfrac{1}{2} (\\eta - \\eta_{min})"
        " \\left(1 + \\cos \\frac{\\pi k}{T}\\right)",
        _cosine,
        (
            Option(
                "T_max", 0.0, 0.0, MOST_STEPS, "T", mark("steps down to the lowest rate; 0: all")
            ),
            Option("eta_min", 0.0, 0.0, 1e6, "\\eta_{min}", mark("the lowest rate")),
        ),
        _cosine_line,
    ),
)
"""Every schedule, in the order of menus and lists (step: StepLR; cosine: I. Loshchilov, F. Hutter,
SGDR: stochastic gradient descent with warm restarts, ICLR 2017, without the restarts)."""

SCHEDULE_BY_NAME: dict[str, Schedule] = {schedule.name: schedule for schedule in SCHEDULES}
"""The schedules by their names on the command line and in documents."""
