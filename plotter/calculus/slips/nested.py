"""Slips with nested functions and with the variable in base and exponent."""

from __future__ import annotations

from collections.abc import Iterator

from plotter.calculus import tidy
from plotter.calculus.rules.rule import prime
from plotter.calculus.slips.slip import Slip, put_in
from plotter.calculus.step import Step
from plotter.language.tree import (
    Add,
    Call,
    Divide,
    Multiply,
    Negate,
    Node,
    Power,
    Symbol,
    substitute,
    symbols,
)
from plotter.language.words import mark, tr

_CHAIN = mark("The chain rule: (f(u))′ = f′(u) · u′.")
_GENERAL = mark("Base and exponent both change: (uᵛ)′ = uᵛ · (v′ · ln u + v · u′ / u).")


def chain_slips(step: Step) -> Iterator[Slip]:
    """The inner derivative forgotten, or put where the inner function belongs."""
    outer, inner = step.parts
    if outer.step is None or inner.step is None:
        return
    u, du = Symbol(inner.name), prime(inner.name)
    slope = outer.step.after
    inside = {inner.name: du}
    missing = tr("The inner derivative u′ is missing. ")
    slips: list[tuple[str, str, Node]] = [
        ("missing inner derivative", missing, slope),
        ("wrong part", tr("The inner function stays inside f′. "), substitute(slope, inside)),
        (
            "wrong part",
            tr("The inner function stays inside f′. "),
            Multiply((substitute(slope, inside), du)),
        ),
        (
            "wrong part",
            tr("The outer function is differentiated too. "),
            Multiply((outer.expression, du)),
        ),
        ("wrong part", tr("The outer function is differentiated too. "), du),
        (
            "wrong part",
            tr("Both functions are to be differentiated. "),
            substitute(outer.expression, inside),
        ),
        ("wrong part", tr("f′ and u′ are multiplied, not added. "), Add((slope, du))),
        ("wrong part", tr("The factor is u′, not u. "), Multiply((slope, u))),
        ("wrong part", tr("By u′ one multiplies. "), Divide(slope, du)),
        ("wrong part", tr("The factor u′ comes once. "), Multiply((slope, Power(du, tidy.TWO)))),
    ]
    x = _letter_of(inner.expression)
    if x is not None:
        lost = tr("The inner function stays inside f′. ")
        bare = substitute(slope, {inner.name: x})
        slips += [
            ("wrong part", lost, Multiply((bare, du))),
            ("missing inner derivative", lost, bare),
        ]
    for kind, words, template in slips:
        yield Slip(kind, words + tr(_CHAIN), put_in(step, template))


def _letter_of(node: Node) -> Symbol | None:
    """The only letter of the inner function, if there is one only."""
    names = symbols(node)
    return Symbol(next(iter(names))) if len(names) == 1 else None


def general_power_slips(step: Step) -> Iterator[Slip]:
    """uᵛ by the power rule or by the exponential rule alone, or without the factor uᵛ."""
    if not isinstance(step.left, Power):
        return
    u, v = step.left.base, step.left.exponent
    du, dv = (prime(part.name) for part in step.parts)
    lower = Power(u, Add((v, Negate(tidy.ONE))))
    ln = Call("ln", (u,))
    growth, rest = Multiply((dv, ln)), Divide(Multiply((v, du)), u)
    power = tr("The power rule is for constant exponents only. ")
    exponential = tr("The exponential rule is for constant bases only. ")
    slips: tuple[tuple[str, str, Node], ...] = (
        ("power rule for an exponential", power, Multiply((v, lower, du))),
        ("power rule for an exponential", power, Multiply((v, lower))),
        ("exponential rule for a power", exponential, Multiply((step.left, ln, dv))),
        ("exponential rule for a power", exponential, Multiply((step.left, ln))),
        ("factor missing", tr("(ln y)′ = y′ / y, so y comes in front. "), Add((growth, rest))),
        ("product of derivatives", "", Multiply((step.left, dv, Divide(du, u)))),
        ("sign", "", Multiply((step.left, Add((growth, Negate(rest)))))),
        ("power rule for an exponential", power, Multiply((v, lower, du, dv))),
    )
    for kind, words, template in slips:
        yield Slip(kind, words + tr(_GENERAL), put_in(step, template))
