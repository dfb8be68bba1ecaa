"""Slips with products and quotients."""

from __future__ import annotations

from collections.abc import Iterator

from plotter.calculus import tidy
from plotter.calculus.rules.rule import prime
from plotter.calculus.slips.slip import Slip, put_in
from plotter.calculus.step import Step
from plotter.language.tree import Add, Call, Divide, Multiply, Negate, Node, Power, Symbol
from plotter.language.words import mark, tr

_PRODUCT = mark("The product rule: (u v)′ = u′ v + u v′.")
_QUOTIENT = mark("The quotient rule: (u / v)′ = (u′ v − u v′) / v².")
_ONE_OVER = mark("For 1/v: (1 / v)′ = −v′ / v².")


def product_slips(step: Step) -> Iterator[Slip]:
    """The derivatives multiplied or added, a term left out, a sign."""
    names = [part.name for part in step.parts]
    primes = tuple(prime(name) for name in names)
    terms = step.right.terms if isinstance(step.right, Add) else (step.right,)
    multiplied = tr("The derivative of a product is not the product of the derivatives. ")
    yield Slip("product of derivatives", multiplied + tr(_PRODUCT), put_in(step, Multiply(primes)))
    for term in terms:
        yield Slip(
            "term missing",
            tr("Each factor takes its turn. {product}", product=tr(_PRODUCT)),
            put_in(step, term),
        )
    yield Slip("product of derivatives", tr(_PRODUCT), put_in(step, Add(primes)))
    for place, term in enumerate(terms):
        flipped = Add((*terms[:place], Negate(term), *terms[place + 1 :]))
        yield Slip(
            "sign",
            tr("The terms are added. {product}", product=tr(_PRODUCT)),
            put_in(step, flipped),
        )
        if len(terms) > 2:
            rest = Add((*terms[:place], *terms[place + 1 :]))
            yield Slip(
                "term missing",
                tr("Each factor takes its turn. {product}", product=tr(_PRODUCT)),
                put_in(step, rest),
            )
    paired = Add(tuple(Multiply((prime(name), Symbol(name))) for name in names))
    crossed = tr("Each derivative is multiplied by the other factor. ")
    yield Slip("wrong part", crossed + tr(_PRODUCT), put_in(step, paired))
    yield Slip("product of derivatives", tr(_PRODUCT), put_in(step, Multiply(terms)))


def quotient_slips(step: Step) -> Iterator[Slip]:
    """The terms swapped, the square or the denominator forgotten, the derivatives divided."""
    if len(step.parts) == 1:
        yield from _one_over(step)
        return
    u, v = (Symbol(part.name) for part in step.parts)
    du, dv = (prime(part.name) for part in step.parts)
    first, second = Multiply((du, v)), Multiply((u, dv))
    right, wrong = Add((first, Negate(second))), Add((second, Negate(first)))
    square = Power(v, tidy.TWO)
    order = tr("The terms above the line are swapped: u′ v comes first. ")
    lost = tr("The denominator is squared. ")
    slips: tuple[tuple[str, str, Node], ...] = (
        ("quotient swapped", order, Divide(wrong, square)),
        ("quotient square forgotten", lost, Divide(right, v)),
        ("quotient of derivatives", tr("Derivatives are not simply divided. "), Divide(du, dv)),
        ("sign", tr("Above the line stands a difference. "), Divide(Add((first, second)), square)),
        ("quotient denominator missing", tr("The difference is divided by v². "), right),
        ("quotient swapped", order + lost, Divide(wrong, v)),
        ("quotient swapped", order, wrong),
        (
            "wrong part",
            tr("The denominator v itself is squared. "),
            Divide(right, Power(dv, tidy.TWO)),
        ),
        (
            "wrong part",
            tr("The denominator v is squared, not u. "),
            Divide(right, Power(u, tidy.TWO)),
        ),
        ("term missing", tr("Both terms are needed. "), Divide(first, square)),
        ("term missing", tr("Both terms are needed. "), Divide(second, square)),
        ("term missing", tr("Both terms are needed. "), Negate(Divide(second, square))),
        ("product of derivatives", "", Divide(Multiply((du, dv)), square)),
        (
            "product rule for a quotient",
            tr("This is the rule for a product. "),
            Add((first, second)),
        ),
        ("sign", "", Divide(Add((first, second)), v)),
        ("wrong part", "", Divide(Add((Multiply((du, u)), Negate(Multiply((v, dv))))), square)),
        ("quotient denominator missing", "", Divide(right, Multiply((tidy.TWO, v)))),
    )
    for kind, words, template in slips:
        yield Slip(kind, words + tr(_QUOTIENT), put_in(step, template))


def _one_over(step: Step) -> Iterator[Slip]:
    v, dv = Symbol(step.parts[0].name), prime(step.parts[0].name)
    square = Power(v, tidy.TWO)
    one = tidy.ONE
    slips: tuple[tuple[str, Node], ...] = (
        ("sign", Divide(dv, square)),
        ("quotient square forgotten", Negate(Divide(dv, v))),
        ("missing inner derivative", Negate(Divide(one, square))),
        ("quotient of derivatives", Divide(one, dv)),
        ("quotient square forgotten", Divide(dv, v)),
        ("integrated", Call("ln", (v,))),
        ("sign", Divide(one, square)),
        ("wrong part", Negate(Divide(one, Power(dv, tidy.TWO)))),
        ("wrong part", Negate(Divide(dv, Power(dv, tidy.TWO)))),
        ("power not lowered", Negate(Divide(dv, Power(v, Add((tidy.ONE, tidy.TWO)))))),
    )
    for kind, template in slips:
        yield Slip(kind, tr(_ONE_OVER), put_in(step, template))
