"""What a step is made of, line by line: each with its formula, its numbers and its result."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct

from plotter.descent.line import Given, Line, squared
from plotter.descent.trajectory import Iterate
from plotter.language.words import mark, tr


class Moment(Struct, frozen=True):
    """What a method knows when it makes step k = 0, 1, 2, … in one variable.

    `slope` is f′(x) as it is, `noise` what was added to it. `before` is the memory that it came
    with, empty at the first step, `past` are the steps before, oldest first, and `kept` is the
    memory with which it goes on. `maximize` turns the gradient around: then −f is
    descended. `eta` is the letter of the rate: with an index if a schedule changes it.
    """

    k: int
    x: float
    f: float
    slope: float
    rate: float
    settings: Mapping[str, float]
    before: Mapping[str, float]
    kept: Mapping[str, float]
    past: Sequence[Iterate] = ()
    noise: float | None = None
    maximize: bool = False
    function: str = "f"
    variable: str = "x"
    eta: str = "\\eta"

    @property
    def here(self) -> str:
        """x with its index."""
        return f"{self.variable}_{{{self.k}}}"

    @property
    def there(self) -> str:
        """The next x with its index."""
        return f"{self.variable}_{{{self.k + 1}}}"

    @property
    def height(self) -> str:
        """f, or −f where that is descended."""
        return ("-" if self.maximize else "") + self.function

    def named(self, letter: str, back: int = 0) -> str:
        """A letter of the method with the index of this step, or of one `back` steps before."""
        return f"{letter}_{{{self.k - back}}}"

    def gradients(self, *, decay: bool = True) -> Iterator[float]:
        """The gradients that the method worked with before, with the pull of weight decay."""
        sign = -1.0 if self.maximize else 1.0
        pull = self.settings.get("weight_decay", 0.0) if decay else 0.0
        for iterate in self.past:
            noise = iterate.state["noise"][0] if "noise" in iterate.state else 0.0
            yield sign * (iterate.gradient[0] + noise) + pull * iterate.x[0]

    def setting(self, name: str) -> Given:
        """A chosen option."""
        return Given(self.settings[name])

    @property
    def eta_value(self) -> Given:
        """The rate of this step."""
        return Given(self.rate)


Account = Callable[[Moment], tuple[Line, ...]]
"""All lines of a step, the last of them the new point."""

GRADIENT_WORDS = mark("The gradient points uphill.")


def gradient_line(moment: Moment, *, decay: bool = True) -> Line:
    """g: the slope of f, turned around to climb, with noise and the pull of weight decay."""
    sign = -1.0 if moment.maximize else 1.0
    operands: list[float] = [moment.slope]
    symbols = [f"{moment.height}'({moment.here})"]
    words = tr(GRADIENT_WORDS)
    if moment.maximize:
        words = tr("To climb {function} is to descend −{function}.", function=moment.function)
    if moment.noise is not None:
        operands.append(sign * moment.noise)
        symbols.append(moment.named("\\xi"))
        words += tr(" Noise is added to it.")
    pull = decay and moment.settings.get("weight_decay", 0.0) != 0
    if pull:
        operands += [moment.setting("weight_decay"), moment.x]
        symbols.append(f"\\lambda\\, {moment.here}")
        words += tr(" Weight decay pulls towards 0.")
    noisy = moment.noise is not None

    def calculation(*values: float) -> float:
        total = sign * values[0] + (values[1] if noisy else 0.0)
        return total + values[-2] * values[-1] if pull else total

    def numbers(*texts: str) -> str:
        parts = [f"-{texts[0]}" if moment.maximize else texts[0]]
        parts += [texts[1]] if noisy else []
        parts += [f"{texts[-2]} \\cdot {texts[-1]}"] if pull else []
        return " + ".join(parts)

    plain = not (moment.maximize or noisy or pull)
    left = moment.named("g")
    formula = " + ".join(symbols)
    return Line(left, formula, words, tuple(operands), calculation, None if plain else numbers)


def step_line(moment: Moment, letter: str, value: float, words: str) -> Line:
    """x − η · (what the method arrived at)."""
    return Line(
        moment.there,
        f"{moment.here} - {moment.eta}\\, {moment.named(letter)}",
        words,
        (moment.x, moment.eta_value, value),
        lambda x, eta, way: x - eta * way,
        lambda x, eta, way: f"{x} - {eta} \\cdot {way}",
    )


def divided_step(
    moment: Moment, above: tuple[str, float], below: tuple[str, float], words: str
) -> Line:
    """x − η · above / (√below + ε), as all methods step that measure the size of the gradient."""
    eps = moment.setting("eps")

    def calculation(x: float, eta: float, way: float, size: float, small: float) -> float:
        root = size**0.5 + small
        return x - eta * way / root if root else x

    return Line(
        moment.there,
        f"{moment.here} - {moment.eta}\\,"
        f" \\frac{{{above[0]}}}{{\\sqrt{{{below[0]}}} + \\varepsilon}}",
        words,
        (moment.x, moment.eta_value, above[1], below[1], eps),
        calculation,
        lambda x, eta, way, size, small: (
            f"{x} - {eta} \\cdot \\frac{{{way}}}{{\\sqrt{{{size}}} + {small}}}"
        ),
    )


def average_line(
    moment: Moment, letter: str, keep: str, symbol: str, new: tuple[str, float], words: str
) -> Line:
    """keep · old + (1 − keep) · new, where the old one is 0 at the first step.

    `keep` names the option and `symbol` is its letter.
    """
    old = moment.before.get(letter, 0.0)
    power = new[0].endswith("^2")
    share = moment.setting(keep)

    def calculation(kept: float, before: float, rest: float, value: float) -> float:
        return kept * before + rest * (value * value if power else value)

    def numbers(kept: str, before: str, rest: str, value: str) -> str:
        value = squared(value) if power else value
        return f"{kept} \\cdot {before} + {rest} \\cdot {value}"

    return Line(
        moment.named(letter),
        f"{symbol} {moment.named(letter, 1)} + \\left(1 - {symbol}\\right) {new[0]}",
        words,
        (share, old, Given(1.0 - share), new[1]),
        calculation,
        numbers,
    )
