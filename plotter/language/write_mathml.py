"""Tree to MathML Core: formulas that browsers set and screen readers read out.

Products and function applications carry their invisible operators (U+2062, U+2061), so that a
reader says "x times e to the x". What is written is well-formed XML.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from plotter.language.characters import GREEK_NAMES
from plotter.language.functions import BY_NAME, CONSTANT_BY_NAME
from plotter.language.tree import (
    Add,
    Call,
    Compare,
    Constant,
    Divide,
    Limit,
    Logic,
    Multiply,
    Negate,
    Node,
    Number,
    Piece,
    Piecewise,
    Power,
    Symbol,
)
from plotter.language.words import list_mark, localized, tr
from plotter.language.writing import (
    ATOM,
    CONDITION,
    FRACTION,
    POWER,
    PRODUCT,
    SIGN,
    SUM,
    applied_name,
    check_length,
    digits,
    render,
)

TIMES = "<mo>&#x2062;</mo>"
TIMES_APART = '<mo rspace="0.17em">&#x2062;</mo>'
"""The same beside the name of a function, which a little space sets apart."""
DOT = "<mo>⋅</mo>"
APPLY = "<mo>&#x2061;</mo>"
PRIME = '<mo lspace="0em" rspace="0em">′</mo>'
"""At its full size: as a superscript it would be tiny but in fonts made for mathematics."""
MINUS = "<mo>−</mo>"
_RELATIONS = {"<": "&lt;", "<=": "≤", ">": "&gt;", ">=": "≥", "=": "=", "!=": "≠"}
_POWER_AT_NAME = frozenset({"trigonometric", "hyperbolic"})
_COMMAND = re.compile(r"\\operatorname\{(\w+)\}|\\([A-Za-z]+)")
_INDEX = re.compile(r"_\{?(\w+)\}?$")


class _Mathml(Struct, frozen=True):
    """A written part, how tightly it holds, and whether a digit or a name stands at its front."""

    text: str
    level: int
    digit: bool = False
    named: bool = False
    role: str = ""

    def at(self, level: int) -> str:
        """The part for a place that asks for this level, in the class of its role."""
        text = self.text if self.level >= level else bracketed(self.text)
        return text if not self.role else f'<mrow class="{escape(self.role)}">{text}</mrow>'

    def starts_with_digit(self, level: int) -> bool:
        """Whether a digit stands at its front once it is written for this level."""
        return self.digit and self.level >= level


Parts = Mapping[str, tuple[Node | None, str]]
"""What stands for a symbol: (expression, or None for the symbol itself; role, "" for none)."""


def to_mathml(node: Node, parts: Parts | None = None) -> str:
    """The expression as the inside of a <math> element.

    `parts` maps the name of a symbol to what is written in its place, inside an <mrow> whose
    class is the role. Raises ProblemError "too large" beyond 400,000 characters.
    """
    placed = {
        name: replace(_symbol(name) if part is None else render(part, _write), role=role)
        for name, (part, role) in (parts or {}).items()
    }

    def form(current: Node, inner: Sequence[_Mathml]) -> _Mathml:
        if isinstance(current, Symbol) and current.name in placed:
            return placed[current.name]
        return _write(current, inner)

    return render(node, form).at(CONDITION)


def math_element(inner: str, *, block: bool = False, words: str = "") -> str:
    """A <math> element that stands on its own in HTML and in XML.

    `words` say the formula to readers that do not know MathML.
    """
    display = ' display="block"' if block else ""
    spoken = f' alttext="{escape(words)}"' if words else ""
    return f'<math xmlns="http://www.w3.org/1998/Math/MathML"{display}{spoken}>{inner}</math>'


def bracketed(inner: str) -> str:
    """The formula in parentheses that grow with it."""
    return f"<mrow><mo>(</mo>{inner}<mo>)</mo></mrow>"


def primed(inner: str) -> str:
    """The derivative of an expression, written with a prime."""
    return f'<mrow>{bracketed(inner)}<mo lspace="0.15em" rspace="0em">′</mo></mrow>'


def _row(*inner: str) -> str:
    return check_length(f"<mrow>{''.join(inner)}</mrow>")


def _symbol(name: str) -> _Mathml:
    """x, θ, w₁, u′."""
    applied = applied_name(name)
    if applied is not None:
        inside = "<mo>+</mo>".join(_symbol(part).text for part in applied[1])
        return _Mathml(_row(_symbol(applied[0]).text, APPLY, bracketed(inside)), ATOM)
    plain = name.rstrip("'")
    primes = "".join(PRIME for _ in name[len(plain) :])
    letter, _, index = plain.partition("_")
    text = f"<mi>{escape(letter)}</mi>"
    below = f"<mn>{index}</mn>" if index.isdigit() else f"<mi>{escape(index)}</mi>"
    if index:
        text = f"<msub>{text}{below}</msub>"
    return _Mathml(f"<mrow>{text}{primes}</mrow>" if primes else text, ATOM)


def _write(node: Node, parts: Sequence[_Mathml]) -> _Mathml:
    """One node from what was written for its children."""
    match node:
        case Symbol(name):
            return _symbol(name)
        case Constant(name):
            return _Mathml(f"<mi>{_letters(CONSTANT_BY_NAME[name].latex)}</mi>", ATOM)
        case Number():
            return _number(node)
        case Negate():
            return _Mathml(_row(MINUS, parts[0].at(PRODUCT)), SIGN)
        case Add(terms):
            return _sum(terms, parts)
        case Multiply():
            return _product(parts)
        case Divide():
            text = f"<mfrac>{parts[0].at(CONDITION)}{parts[1].at(CONDITION)}</mfrac>"
            return _Mathml(check_length(text), FRACTION, isinstance(node.numerator, Number))
        case Power():
            return _power(node, parts)
        case Call():
            return _call(node, parts)
        case Limit(variable):
            below = _row(_symbol(variable).text, "<mo>→</mo>", "<mn>0</mn>")
            head = f"<munder><mo>lim</mo>{below}</munder>"
            return _Mathml(_row(head, APPLY, parts[0].at(PRODUCT)), SIGN)
        case _:
            return _condition(node, parts)


def _number(node: Number) -> _Mathml:
    spelled = digits(node.value)
    if spelled is None:
        above, below = node.value.numerator, node.value.denominator
        return _Mathml(f"<mfrac><mn>{above}</mn><mn>{below}</mn></mfrac>", FRACTION, digit=True)
    mantissa, _, power = spelled.partition("e")
    if not power:
        return _Mathml(f"<mn>{localized(spelled)}</mn>", ATOM, digit=True)
    sign = MINUS if power.startswith("-") else ""
    raised = f"<msup><mn>10</mn><mrow>{sign}<mn>{power.lstrip('-')}</mn></mrow></msup>"
    if mantissa == "1":
        return _Mathml(raised, POWER, digit=True)
    return _Mathml(_row(f"<mn>{localized(mantissa)}</mn>", DOT, raised), PRODUCT, digit=True)


def _sum(terms: Sequence[Node], parts: Sequence[_Mathml]) -> _Mathml:
    """a + b − c."""
    inner = [parts[0].at(SIGN)]
    for term, part in zip(terms[1:], parts[1:], strict=True):
        if isinstance(term, Negate):
            inner.append(part.text.removeprefix("<mrow>").removesuffix("</mrow>"))
        else:
            inner += ["<mo>+</mo>", part.at(SIGN + 1)]
    return _Mathml(_row(*inner), SUM)


def _product(parts: Sequence[_Mathml]) -> _Mathml:
    """Factors side by side, with a dot only in front of digits.

    A coloured factor shows by its colour where it ends: a product needs no brackets there.
    """
    levels = [PRODUCT if part.role else PRODUCT + 1 for part in parts]
    inner = [parts[0].at(levels[0])]
    for (before, part), level in zip(pairwise(parts), levels[1:], strict=True):
        dot = part.starts_with_digit(level)
        apart = part.named or before.named or part.role or before.role
        inner += [DOT if dot else TIMES_APART if apart else TIMES, part.at(level)]
    return _Mathml(_row(*inner), PRODUCT, parts[0].starts_with_digit(levels[0]))


def _power(node: Power, parts: Sequence[_Mathml]) -> _Mathml:
    """x²; sin² (x) for a whole power of a trigonometric or hyperbolic function."""
    base, raised = node.base, parts[1].at(CONDITION)
    whole = isinstance(node.exponent, Number) and node.exponent.value.denominator == 1
    if whole and isinstance(base, Call) and not parts[0].role:
        entry = BY_NAME[base.function]
        if entry.rule in _POWER_AT_NAME and "#" not in entry.latex:
            name = _name(entry.latex)
            text = parts[0].text.replace(name, f"<msup>{name}{raised}</msup>", 1)
            return _Mathml(check_length(text), POWER, named=True)
    text = f"<msup>{parts[0].at(ATOM)}{raised}</msup>"
    return _Mathml(check_length(text), POWER, parts[0].starts_with_digit(ATOM))


def _call(node: Call, parts: Sequence[_Mathml]) -> _Mathml:
    """A function in its usual form."""
    first = parts[0].at(CONDITION)
    match node.function:
        case "sqrt":
            return _Mathml(f"<msqrt>{first}</msqrt>", FRACTION)
        case "cbrt":
            return _Mathml(f"<mroot>{first}<mn>3</mn></mroot>", FRACTION)
        case "root":
            return _Mathml(f"<mroot>{first}{parts[1].at(CONDITION)}</mroot>", FRACTION)
        case "abs":
            return _Mathml(_row("<mo>|</mo>", first, "<mo>|</mo>"), ATOM)
        case "floor":
            return _Mathml(_row("<mo>⌊</mo>", first, "<mo>⌋</mo>"), ATOM)
        case "ceil":
            return _Mathml(_row("<mo>⌈</mo>", first, "<mo>⌉</mo>"), ATOM)
        case "factorial":
            return _Mathml(_row(parts[0].at(ATOM), "<mo>!</mo>"), POWER)
        case "degree":
            return _Mathml(_row(parts[0].at(ATOM), "<mo>°</mo>"), POWER)
        case "logbase":
            name = f"<msub><mi>log</mi>{parts[1].at(ATOM)}</msub>"
            return _applied(name, parts[:1])
        case "polygamma":
            return _applied(f"<msup><mi>ψ</mi>{bracketed(first)}</msup>", parts[1:])
        case _:
            return _applied(_name(BY_NAME[node.function].latex), parts)


def _applied(name: str, parts: Sequence[_Mathml]) -> _Mathml:
    inside = f"<mo>{list_mark()}</mo>".join(part.at(CONDITION) for part in parts)
    return _Mathml(_row(name, APPLY, bracketed(inside)), FRACTION, named=True)


def _name(latex: str) -> str:
    """The name of a function from its name in LaTeX: sin, ln Γ, log₂."""
    index = _INDEX.search(latex)
    plain = latex[: index.start()] if index else latex
    letters = "&#x2009;".join(_letters(found.group(0)) for found in _COMMAND.finditer(plain))
    if index is None:
        return f"<mi>{letters}</mi>"
    return f"<msub><mi>{letters}</mi><mn>{index[1]}</mn></msub>"


def _letters(latex: str) -> str:
    r"""\sin as sin, \Gamma as Γ, \operatorname{sgn} as sgn."""
    found = _COMMAND.fullmatch(latex)
    if found is None:
        return escape(latex)
    name = found[1] or found[2]
    return {"pi": "π", "tau": "τ"}.get(name) or GREEK_NAMES.get(name, name)


def _condition(node: Node, parts: Sequence[_Mathml]) -> _Mathml:
    """Comparisons, and cases."""
    match node:
        case Compare(relation):
            sign = f"<mo>{_RELATIONS[relation]}</mo>"
            text = _row(parts[0].at(SUM), sign, parts[1].at(SUM))
        case Logic("not"):
            word = tr("not", about="a condition")
            text = _row(f"<mtext>{word}&#xa0;</mtext>", bracketed(parts[0].text))
        case Logic(connective, operands):
            shown = [
                bracketed(part.text) if isinstance(operand, Logic) else part.text
                for operand, part in zip(operands, parts, strict=True)
            ]
            both = tr("and", about="conditions")
            word = both if connective == "and" else tr("or", about="conditions")
            text = _row(f"<mtext>&#xa0;{word}&#xa0;</mtext>".join(shown))
        case Piece():
            word = tr("if", about="a condition")
            text = _case(parts[0].at(CONDITION), f"<mtext>{word}&#xa0;</mtext>{parts[1].text}")
        case Piecewise(pieces, otherwise):
            rows = [part.text for part in parts[: len(pieces)]]
            if otherwise is not None:
                word = tr("otherwise", about="no condition holds")
                rows.append(_case(parts[-1].at(CONDITION), f"<mtext>{word}</mtext>"))
            text = _row("<mo>{</mo>", f'<mtable class="cases">{"".join(rows)}</mtable>')
        case _:
            raise TypeError(f"not an expression: {node!r}")
    return _Mathml(check_length(text), CONDITION)


def _case(value: str, condition: str) -> str:
    return f"<mtr><mtd>{value}</mtd><mtd><mrow>{condition}</mrow></mtd></mtr>"
