"""Slips with the functions whose derivatives are known by heart."""

from __future__ import annotations

from collections.abc import Iterator

from plotter.calculus import tidy
from plotter.calculus.rules.function import formula_of
from plotter.calculus.slips.slip import Slip, put_in
from plotter.calculus.step import Step
from plotter.language.functions import BY_NAME, FUNCTIONS
from plotter.language.tree import (
    Add,
    Call,
    Constant,
    Divide,
    Multiply,
    Negate,
    Node,
    Power,
    children,
    rebuild,
    substitute,
)
from plotter.language.words import tr
from plotter.language.write import to_text


def function_slips(step: Step) -> Iterator[Slip]:
    """A sign, a square, another function's derivative, or an inverse read as 1/f."""
    if not isinstance(step.before, Call):
        return
    entry = BY_NAME[step.before.function]
    argument = step.before.arguments[0]
    heart = tr(
        "By heart: ({before})′ = {after}.", before=to_text(step.before), after=to_text(step.after)
    )
    yield Slip(
        "sign", tr("The sign is the other one. {heart}", heart=heart), tidy.negate(step.after)
    )
    yield Slip("not differentiated", heart, step.before)
    for other in _without_squares(step.after):
        yield Slip("square forgotten", tr("A square is missing. {heart}", heart=heart), other)
    for other in FUNCTIONS:
        if other.group == entry.group and other.derivative and other.name != entry.name:
            name = tr("That is the derivative of {name}. {heart}", name=other.name, heart=heart)
            slope = substitute(formula_of(other.derivative), {"u": argument})
            yield Slip("other function", name, slope)
            yield Slip("other function", name, tidy.negate(slope))
            yield Slip("other function", heart, Call(other.name, (argument,)))
            yield Slip("sign", heart, tidy.negate(Call(other.name, (argument,))))
            square = Power(Call(other.name, (argument,)), tidy.TWO)
            yield Slip("other function", heart, square)
    if entry.rule.startswith("inverse"):
        yield from _read_as_reciprocal(entry.name, argument, heart)
    yield Slip(
        "root forgotten", tr("A root is missing. {heart}", heart=heart), _without_roots(step.after)
    )


def _read_as_reciprocal(function: str, argument: Node, heart: str) -> Iterator[Slip]:
    """sin⁻¹ taken for 1/sin."""
    plain = function.removeprefix("arc").removeprefix("ar")
    if plain not in BY_NAME or not BY_NAME[plain].derivative:
        return
    f = Call(plain, (argument,))
    slope = substitute(formula_of(BY_NAME[plain].derivative), {"u": argument})
    words = tr(
        "{function} is the inverse function, not 1/{plain}. {heart}",
        function=function,
        plain=plain,
        heart=heart,
    )
    yield Slip("inverse as reciprocal", words, tidy.negate(tidy.divide(slope, Power(f, tidy.TWO))))
    yield Slip("inverse as reciprocal", words, tidy.divide(tidy.ONE, slope))


def _without_squares(node: Node) -> Iterator[Node]:
    """The expression with its squares dropped, if there are any."""

    def dropped(part: Node) -> Node:
        if isinstance(part, Power) and part.exponent == tidy.TWO:
            return part.base
        return rebuild(part, tuple(dropped(inner) for inner in children(part)))

    found = dropped(node)
    if found != node:
        yield found


def _without_roots(node: Node) -> Node:
    if isinstance(node, Call) and node.function == "sqrt":
        return node.arguments[0]
    return rebuild(node, tuple(_without_roots(part) for part in children(node)))


def exponential_slips(step: Step) -> Iterator[Slip]:
    """The power rule used on aˣ, and ln a forgotten."""
    match step.left:
        case Power(base, exponent):
            pass
        case Call(_, (exponent,)):
            base = Constant("e")
        case _:
            return
    lower = Power(base, Add((exponent, Negate(tidy.ONE))))
    ln = Call("ln", (base,))
    whole = Power(base, exponent)
    power = tr("The variable is in the exponent: (aˣ)′ = aˣ · ln a, not the power rule.")
    factor = tr("The factor ln a belongs to a base other than e: (aˣ)′ = aˣ · ln a.")
    slips: tuple[tuple[str, str, Node], ...] = (
        ("power rule for an exponential", power, Multiply((exponent, lower))),
        ("logarithm of the base missing", factor, whole),
        ("integrated", factor, Divide(whole, ln)),
        ("logarithm of the base missing", factor, Multiply((whole, base))),
        ("power rule for an exponential", power, lower),
        ("power rule for an exponential", power, Multiply((exponent, whole))),
        ("wrong part", factor, Multiply((whole, Call("ln", (exponent,))))),
        ("factor missing", tr("aˣ stays as a factor: (aˣ)′ = aˣ · ln a."), ln),
        ("sign", power, Negate(Multiply((whole, ln)))),
    )
    for kind, words, template in slips:
        yield Slip(kind, words, put_in(step, template))


def logarithm_slips(step: Step) -> Iterator[Slip]:
    """ln b forgotten, or on the wrong side of the line."""
    if not isinstance(step.before, Call):
        return
    x = step.before.arguments[0]
    one_over = Divide(tidy.ONE, x)
    rule = tr("(ln x)′ = 1 / x, and (log_b x)′ = 1 / (x · ln b).")
    yield Slip("logarithm of the base missing", rule, one_over)
    base = _base_of(step.before)
    if base is not None:
        ln = Call("ln", (base,))
        yield Slip("logarithm of the base missing", rule, tidy.divide(ln, x))
        yield Slip(
            "logarithm of the base missing", rule, tidy.divide(tidy.ONE, Multiply((x, base)))
        )
        yield Slip(
            "other function", rule, tidy.divide(tidy.ONE, Multiply((x, Call("log10", (base,)))))
        )
    wrong: tuple[tuple[str, Node], ...] = (
        ("quotient of derivatives", tidy.divide(tidy.ONE, step.before)),
        ("not differentiated", step.before),
        ("sign", tidy.negate(step.after)),
        ("power not lowered", tidy.negate(tidy.divide(tidy.ONE, Power(x, tidy.TWO)))),
        ("wrong part", tidy.divide(step.before, x)),
        ("other function", Power(Constant("e"), x)),
        ("integrated", Add((Multiply((x, step.before)), Negate(x)))),
    )
    for kind, result in wrong:
        yield Slip(kind, rule, result)


def _base_of(node: Call) -> Node | None:
    """The base of a logarithm that is not the natural one."""
    match node:
        case Call("logbase", (_, base)):
            return base
        case Call("log10" | "log2" as name, _):
            return formula_of("10" if name == "log10" else "2")
        case _:
            return None


def root_slips(step: Step) -> Iterator[Slip]:
    """√x without the 2, or with the root in the wrong place."""
    root = step.before
    rule = tr("(√x)′ = 1 / (2√x), as √x = x^(1/2).")
    wrong: tuple[tuple[str, Node], ...] = (
        ("coefficient", tidy.divide(tidy.ONE, root)),
        ("power not lowered", tidy.divide(root, tidy.TWO)),
        ("coefficient", tidy.divide(tidy.TWO, root)),
        ("wrong part", tidy.multiply(tidy.TWO, root)),
        ("sign", tidy.negate(step.after)),
        ("not differentiated", root),
    )
    for kind, result in wrong:
        yield Slip(kind, rule, result)
    if isinstance(root, Call):
        x = root.arguments[0]
        half = tidy.divide(tidy.ONE, Multiply((tidy.TWO, x)))
        yield Slip("root forgotten", tr("The root stays below the line. {rule}", rule=rule), half)
        three_halves = Multiply((x, root))
        integral = tidy.divide(Multiply((tidy.TWO, three_halves)), formula_of("3"))
        yield Slip("integrated", rule, integral)
        lowered = tidy.multiply(formula_of("1/2"), tidy.divide(tidy.ONE, three_halves))
        yield Slip("power not lowered", rule, lowered)


def absolute_value_slips(step: Step) -> Iterator[Slip]:
    """The absolute value dropped."""
    rule = tr("(|x|)′ is 1 right of 0 and −1 left of it: x / |x|.")
    yield Slip("absolute value dropped", rule, tidy.ONE)
    yield Slip("not differentiated", rule, step.before)
    yield Slip("sign", rule, tidy.negate(step.after))
