"""Slips with constants, sums and powers."""

from __future__ import annotations

from collections.abc import Iterator

from plotter.calculus import tidy
from plotter.calculus.rules.rule import prime
from plotter.calculus.slips.slip import Slip, put_in
from plotter.calculus.step import Step
from plotter.language.tree import Add, Call, Divide, Multiply, Negate, Node, Power, Symbol
from plotter.language.words import tr


def constant_slips(step: Step) -> Iterator[Slip]:
    """A constant that is kept, or that is taken for a variable."""
    message = tr("A constant does not change: its derivative is 0.")
    yield Slip("constant kept", message, step.before)
    yield Slip("constant kept", message, tidy.ONE)


def constant_multiple_slips(step: Step) -> Iterator[Slip]:
    """c·u, u/c and −u with the constant lost, or treated like a function."""
    constants = [part for part in step.parts if part.step is None]
    (changing,) = (part for part in step.parts if part.step is not None)
    slope = prime(changing.name)
    if not constants:
        yield Slip("sign", tr("The minus sign stays in front."), put_in(step, slope))
        return
    c: Node = Symbol(constants[0].name)
    lost = tr("The constant factor stays: (c · u)′ = c · u′.")
    yield Slip("coefficient", lost, put_in(step, slope))
    yield Slip("coefficient", lost, put_in(step, Add((c, slope))))
    if isinstance(step.left, Divide):
        squared = Divide(slope, Power(c, tidy.TWO))
        yield Slip(
            "coefficient", tr("Dividing by a constant stays as it is."), put_in(step, squared)
        )
        yield Slip("coefficient", lost, put_in(step, Multiply((c, slope))))
    elif isinstance(step.before, Multiply | Divide):
        yield Slip("coefficient", lost, put_in(step, Divide(slope, c)))
    zero = tr("Only the derivative of a constant alone is 0; as a factor it stays.")
    yield Slip("product of derivatives", zero, tidy.ZERO)
    yield Slip(
        "not differentiated", tr("The other factor is still to be differentiated."), step.before
    )


def sum_slips(step: Step) -> Iterator[Slip]:
    """A term left out, left as it is, or with the wrong sign."""
    terms = step.right.terms if isinstance(step.right, Add) else (step.right,)
    befores = step.left.terms if isinstance(step.left, Add) else (step.left,)
    for place, term in enumerate(terms):
        others = (*terms[:place], *terms[place + 1 :])
        sign = tr("Each term keeps its sign.")
        flipped = term.operand if isinstance(term, Negate) else Negate(term)
        wrong = Add((*terms[:place], flipped, *terms[place + 1 :]))
        yield Slip("sign", sign, put_in(step, wrong))
        left = others[0] if len(others) == 1 else Add(others)
        yield Slip("term missing", tr("Every term has its own derivative."), put_in(step, left))
        if step.children[place].rule == "constant":
            continue
        kept = Add((*terms[:place], befores[place], *terms[place + 1 :]))
        words = tr("One term was left as it is; each term is differentiated.")
        yield Slip("not differentiated", words, put_in(step, kept))


def power_slips(step: Step) -> Iterator[Slip]:
    """The exponent not lowered, the factor n forgotten, and what else is done to xⁿ."""
    if not isinstance(step.left, Power):
        return
    x, n = step.left.base, step.left.exponent
    less, more = Add((n, Negate(tidy.ONE))), Add((n, tidy.ONE))
    rule = tr("The power rule: n comes in front, and the exponent becomes n − 1.")
    wrong: tuple[tuple[str, Node], ...] = (
        ("power not lowered", Multiply((n, Power(x, n)))),
        ("power not lowered", Multiply((n, Power(x, more)))),
        ("power not lowered", Multiply((n, x))),
        ("power lowered twice", Multiply((n, Power(x, Add((n, Negate(tidy.TWO))))))),
        ("coefficient", Power(x, less)),
        ("coefficient", Multiply((less, Power(x, less)))),
        ("coefficient", Divide(Power(x, less), n)),
        ("coefficient", Multiply((more, Power(x, less)))),
        ("integrated", Divide(Power(x, more), more)),
        ("integrated", Power(x, more)),
        ("sign", Negate(Multiply((n, Power(x, less))))),
        ("exponential rule for a power", Multiply((Power(x, n), Call("ln", (x,))))),
        ("power not lowered", Power(n, x)),
        ("coefficient", Add((n, Power(x, less)))),
    )
    for kind, template in wrong:
        yield Slip(kind, rule, put_in(step, template))
