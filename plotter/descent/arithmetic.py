"""One step of a descent written out with its numbers, in LaTeX and in words."""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec import Struct

from plotter.descent.account import Moment
from plotter.descent.line import Given, Line
from plotter.descent.optimizers import BY_NAME
from plotter.descent.schedule import SCHEDULE_BY_NAME
from plotter.descent.trajectory import Trajectory
from plotter.language.numbers import latex_number

FEWEST, MOST = 4, 15
"""Significant digits of what is no setting."""
SETTING_DIGITS = 12
NOT_HALF = 0.49
"""So many units of the last digit may be lost: half of one could be rounded either way."""


class WrittenLine(Struct, frozen=True):
    """One equation in LaTeX: left side, relation, formula, numbers ("" if none) and result."""

    left: str
    relation: str
    formula: str
    numbers: str
    result: str
    words: str

    def rows(self) -> tuple[str, ...]:
        """The equation in one row, or in two where it has numbers."""
        begin = f"{self.left} {self.relation} {self.formula}"
        if not self.numbers:
            return (begin if self.formula == self.result else f"{begin} = {self.result}",)
        return (begin, f"= {self.numbers} = {self.result}")


def lines_of(
    trajectory: Trajectory, index: int, function: str = "f", variable: str = "x"
) -> tuple[Line, ...]:
    """All equations of step `index` in one variable, the last of them the next point.

    None at the last point, which makes no step.
    """
    moment = _moment(trajectory, index, function, variable)
    if moment is None:
        return ()
    lines = BY_NAME[trajectory.optimizer].account(moment)
    write_rate = SCHEDULE_BY_NAME[trajectory.schedule].account
    if write_rate is None:
        return lines
    options, rate = trajectory.schedule_options, trajectory.learning_rate
    return (write_rate(index, rate, options, trajectory.planned), *lines)


def explained(
    trajectory: Trajectory, index: int, function: str = "f", variable: str = "x"
) -> tuple[WrittenLine, ...]:
    """The equations of a step in LaTeX, each with words.

    Each has as many significant digits as it takes to be right as it stands there: who puts its
    numbers into a calculator finds its result.
    """
    return tuple(
        _written(line, *digits_of(line)) for line in lines_of(trajectory, index, function, variable)
    )


def written_out(
    trajectory: Trajectory, index: int, function: str = "f", variable: str = "x"
) -> tuple[str, ...]:
    """The rows of step `index`, to stand below each other; see `aligned`."""
    lines = explained(trajectory, index, function, variable)
    return tuple(row for line in lines for row in line.rows())


def aligned(lines: Sequence[str]) -> str:
    """The lines below each other, their equals signs in one column."""
    rows = [
        line.replace("\\le", "&\\le", 1) if " \\le " in line else line.replace("=", "&=", 1)
        for line in lines
    ]
    return "\\begin{aligned} " + " \\\\ ".join(rows) + " \\end{aligned}" if rows else ""


def digits_of(line: Line) -> tuple[int, int]:
    """The fewest significant digits of the result and of its operands that agree.

    Where almost equal numbers are subtracted, the operands need more digits than the result.
    """
    for shown in range(FEWEST, MOST):
        if _moves(line, shown):
            for taken in range(shown, MOST):
                if _agrees(line, shown, taken):
                    return shown, taken
    return MOST, MOST


def _moment(trajectory: Trajectory, index: int, function: str, variable: str) -> Moment | None:
    if not 0 <= index < len(trajectory.iterates):
        return None
    iterate = trajectory.iterates[index]
    if not iterate.update or len(iterate.x) != 1:
        return None
    past = trajectory.iterates[:index]
    kept = {name: values[0] for name, values in iterate.state.items()}
    before = {name: values[0] for name, values in past[-1].state.items()} if past else {}
    return Moment(
        iterate.step,
        iterate.x[0],
        iterate.f,
        iterate.gradient[0],
        iterate.rate,
        trajectory.settings,
        before,
        kept,
        past,
        noise=kept.get("noise"),
        maximize=trajectory.maximize,
        function=function,
        variable=variable,
        eta="\\eta" if trajectory.schedule == "constant" else f"\\eta_{{{index}}}",
    )


def _agrees(line: Line, shown: int, taken: int) -> bool:
    """Whether the rounded operands give the rounded result, and not just so."""
    result = line.result
    if not math.isfinite(result) or result == 0:
        return True
    unit = 10.0 ** (math.floor(math.log10(abs(result))) - shown + 1)
    found = line.calculated([_rounded(operand, taken) for operand in line.operands])
    return abs(found - _rounded(result, shown)) <= NOT_HALF * unit


def _moves(line: Line, digits: int) -> bool:
    """Whether a new value looks different from every number it is made of, if it is."""
    if line.relation != "=":
        return True
    result = line.result
    shown = _rounded(result, digits)
    return all(operand == result or _rounded(operand, digits) != shown for operand in line.operands)


def _rounded(value: float, digits: int) -> float:
    """The value as it is written: settings whole, others to their digits."""
    if isinstance(value, Given):
        return float(f"{value:.{SETTING_DIGITS}g}")
    return float(f"{value:.{digits - 1}e}")


def _written(line: Line, shown: int, taken: int) -> WrittenLine:
    numbers = _bare_first(line.written([_text(operand, taken) for operand in line.operands]))
    result = _text(line.result, shown, bare=True)
    return WrittenLine(line.left, line.relation, line.formula, numbers, result, line.words)


def _text(value: float, digits: int, *, bare: bool = False) -> str:
    if isinstance(value, Given):
        chosen = latex_number(value, digits=SETTING_DIGITS, parentheses=not bare)
        return chosen.removeprefix("1 \\times ")
    return latex_number(value, digits=digits, zeros=value != 0, parentheses=not bare)


def _bare_first(numbers: str) -> str:
    """Without the parentheses around a negative number that comes first."""
    open_, close = "\\left(-", "\\right)"
    if not numbers.startswith(open_):
        return numbers
    end = numbers.index(close)
    return "-" + numbers[len(open_) : end] + numbers[end + len(close) :]
