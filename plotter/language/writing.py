"""What the writers share: a walk without recursion, and how tightly a written part holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import TypeVar

from plotter.language.problems import problem
from plotter.language.tree import Add, Divide, Multiply, Negate, Node, Number, children
from plotter.language.words import tr

CONDITION, SUM, SIGN, PRODUCT, FRACTION, POWER, ATOM = range(7)
"""How tightly a written part holds together; what holds too loosely gets parentheses."""

LONGEST = 400_000
"""Characters of one written formula; a shared tree can be far longer written than stored."""

_Written = TypeVar("_Written")


def render(
    node: Node,
    form: Callable[[Node, Sequence[_Written]], _Written],
    done: dict[int, _Written] | None = None,
) -> _Written:
    """Write a tree from the leaves up; a shared part is written once.

    `form` gets a node and what was written for its children. `done` is what was written of
    trees that are still there, by `id`; it is added to.
    """
    done = {} if done is None else done
    stack = [node]
    while stack:
        current = stack[-1]
        if id(current) in done:
            stack.pop()
            continue
        parts = children(current)
        waiting = [part for part in parts if id(part) not in done]
        if waiting:
            stack.extend(reversed(waiting))
            continue
        done[id(current)] = form(current, [done[id(part)] for part in parts])
        stack.pop()
    return done[id(node)]


def applied_name(name: str) -> tuple[str, tuple[str, ...]] | None:
    """The symbol f(x + h), which stands for a value of f, as f and its terms; else None."""
    head, bracket, inside = name.partition("(")
    return (head, tuple(inside.rstrip(")").split(" + "))) if bracket else None


def check_length(text: str) -> str:
    """The text, or the problem that it is too long."""
    if len(text) > LONGEST:
        raise problem("too large", tr("This result is too long to be written out."), 0, 0)
    return text


def rational(node: Node) -> Fraction | None:
    """The value of a constant built from small numbers by + − · /, such as −1/3; else None."""

    def form(current: Node, parts: Sequence[Fraction | None]) -> Fraction | None:
        known = [part for part in parts if part is not None]
        if len(known) < len(parts):
            return None
        match current:
            case Number(value):
                result = value
            case Negate():
                result = -known[0]
            case Add():
                result = sum(known, Fraction(0))
            case Multiply():
                result = Fraction(1)
                for part in known:
                    result *= part
            case Divide() if known[1] != 0:
                result = known[0] / known[1]
            case _:
                return None
        small = max(result.numerator.bit_length(), result.denominator.bit_length()) <= 1024
        return result if small else None

    return render(node, form)


def digits(value: Fraction) -> str | None:
    """A number in digits, 0.25 or 1.5e300; None when it has no finite decimal form."""
    if value.denominator == 1:
        whole = str(value.numerator)
        kept = whole.rstrip("0")
        zeros = len(whole) - len(kept)
        return f"{kept}e{zeros}" if zeros >= 15 and kept not in ("", "-") else whole
    rest, places = value.denominator, 0
    for prime in (2, 5):
        count = 0
        while rest % prime == 0:
            rest //= prime
            count += 1
        places = max(places, count)
    if rest != 1:
        return None
    scaled = str(abs(value.numerator) * 10**places // value.denominator)
    sign = "-" if value < 0 else ""
    if places >= 15:
        return f"{sign}{scaled}e-{places}"
    scaled = scaled.rjust(places + 1, "0")
    return f"{sign}{scaled[:-places]}.{scaled[-places:]}"
