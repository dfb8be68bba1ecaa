"""Tree to LaTeX as a textbook sets it, with parts in the colours of their roles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from msgspec import Struct, field
from msgspec.structs import replace

from plotter.language.characters import GREEK_NAMES
from plotter.language.functions import BY_NAME, CONSTANT_BY_NAME
from plotter.language.latex_lines import WIDE, extent, stacked
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
from plotter.language.words import typeset_words
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

_GREEK = {letter: f"\\{name}" for name, letter in reversed(GREEK_NAMES.items())}
_RELATIONS = {"<": "<", "<=": "\\le", ">": ">", ">=": "\\ge", "=": "=", "!=": "\\ne"}
_NAMED_BEFORE_BRACKET = frozenset("fghFGHσΓψ")
_POWER_AT_NAME = frozenset({"trigonometric", "hyperbolic"})
REMEMBERED_NAMES = 256
REMEMBERED_PARTS = 10_000
LONGEST_REMEMBERED = 5_000
"""Characters of a formula that is still remembered: its parts are nearly as long again."""
_SIMPLE = (Symbol, Constant, Number)


class _Latex(Struct, frozen=True):
    """A written part.

    `closed` is how it is written when a factor follows: \\sin(x) instead of \\sin x. `begins`
    and `ends` say what stands at its edges: "digit", "name", "bracket", "letter" or "". `terms`
    are those of a sum, each with the sign before it.
    """

    text: str
    level: int
    begins: str = ""
    ends: str = ""
    closed: str = ""
    role: str | None = None
    simple: bool = False
    terms: tuple[str, ...] = ()

    def at(self, level: int, *, closed: bool = False) -> str:
        """The part for a place that asks for this level, in the colour of its role."""
        text = self.closed if closed and self.closed else self.text
        if self.level < level:
            text = f"\\left({text}\\right)"
        return text if self.role is None else f"\\textcolor{{{self.role}}}{{{text}}}"

    def colored(self, role: str) -> _Latex:
        """The same in the colour of a role."""
        return replace(self, role=role)

    def in_lines(self) -> _Latex:
        """A sum that is too wide, on several lines; anything else as it is."""
        if len(self.terms) < 2 or extent(self.text) <= WIDE:
            return self
        return replace(self, text=stacked(self.terms))

    def first(self, level: int) -> str:
        """What stands at its beginning once it is written for this level."""
        return "bracket" if self.level < level else self.begins

    def last(self, level: int) -> str:
        """What stands at its end once it is written for this level."""
        return "bracket" if self.level < level else self.ends


class _Memory(Struct):
    """What was written lately, by `id` of its tree, and the trees, which so keep their `id`."""

    written: dict[int, _Latex] = field(default_factory=dict[int, _Latex])
    trees: list[Node] = field(default_factory=list[Node])


_memory = _Memory()


def forget() -> None:
    """Write everything anew from here on; a thread that writes just now keeps its memory."""
    global _memory
    _memory = _Memory()


def _plain(node: Node) -> _Latex:
    """The tree without roles: the steps of a derivation share their parts, written once."""
    memory = _memory
    known = memory.written.get(id(node))
    if known is not None:
        return known
    memory.trees.append(node)
    latex = render(node, _write, memory.written)
    if len(memory.written) > REMEMBERED_PARTS or len(latex.text) > LONGEST_REMEMBERED:
        forget()
    return latex


def _plain_narrow(node: Node) -> _Latex:
    """The same with long sums on several lines, which is seldom wanted, so not remembered."""
    return render(node, _write_narrow)


def _write_narrow(node: Node, parts: Sequence[_Latex]) -> _Latex:
    """One node, the sums within it on several lines if they are wide."""
    if isinstance(node, Divide | Multiply | Negate):
        parts = [part.in_lines() for part in parts]
    return _write(node, parts)


def to_latex(
    node: Node,
    parts: Mapping[str, tuple[Node | None, str]] | None = None,
    *,
    narrow: bool = False,
) -> str:
    """The expression in LaTeX, as a textbook shows it.

    `parts` maps the name of a symbol to (expression or None, role): the expression, or without
    one the symbol itself, is written in its place inside \\textcolor{role}{…}, in parentheses
    where precedence asks for them. With `narrow`, long sums in fractions and brackets stand on
    several lines. Raises ProblemError "too large" beyond 400,000 characters.
    """
    plain, write = (_plain_narrow, _write_narrow) if narrow else (_plain, _write)
    replaced = {
        name: (_symbol(name) if part is None else plain(part)).colored(role)
        for name, (part, role) in (parts or {}).items()
    }
    if not replaced:
        return plain(node).at(CONDITION)

    def form(current: Node, inner: Sequence[_Latex]) -> _Latex:
        if isinstance(current, Symbol) and current.name in replaced:
            return replaced[current.name]
        return write(current, inner)

    return render(node, form).at(CONDITION)


@lru_cache(maxsize=REMEMBERED_NAMES)
def _symbol(name: str) -> _Latex:
    """x, \\theta, w_{1}, v_{\\mathrm{max}}, u'."""
    applied = applied_name(name)
    if applied is not None:
        inside = " + ".join(_symbol(part).text for part in applied[1])
        return _Latex(f"{applied[0]}\\left({inside}\\right)", ATOM, "letter", "bracket")
    plain = name.rstrip("'")
    primes = name[len(plain) :]
    letter, _, index = plain.partition("_")
    text = _GREEK.get(letter, letter if len(letter) == 1 else f"\\mathrm{{{letter}}}")
    if index:
        upright = len(index) > 1 and not index.isdigit()
        text += f"_{{\\mathrm{{{index}}}}}" if upright else f"_{{{index}}}"
    ends = "function" if letter in _NAMED_BEFORE_BRACKET else "letter"
    return _Latex(text + primes, ATOM, "letter", ends, simple=True)


def _write(node: Node, parts: Sequence[_Latex]) -> _Latex:
    """One node in LaTeX from what was written for its children."""
    match node:
        case Symbol(name):
            return _symbol(name)
        case Constant(name):
            return _Latex(CONSTANT_BY_NAME[name].latex, ATOM, "letter", "letter", simple=True)
        case Number():
            return _number(node)
        case Negate():
            return _Latex(f"-{parts[0].at(PRODUCT)}", SIGN, "minus", parts[0].last(PRODUCT))
        case Add(terms):
            return _sum(terms, parts)
        case Multiply():
            return _product(parts)
        case Divide():
            return _fraction(node, parts)
        case Power():
            return _power(node, parts)
        case Call():
            return _call(node, parts)
        case Limit(variable):
            head = f"\\lim_{{{_symbol(variable).text} \\to 0}}"
            return _Latex(check_length(f"{head} {parts[0].at(PRODUCT)}"), SIGN, "name")
        case _:
            return _condition(node, parts)


def _number(node: Number) -> _Latex:
    """Digits, with a power of ten where the zeros would not end."""
    spelled = digits(node.value)
    if spelled is None:
        text = f"\\frac{{{node.value.numerator}}}{{{node.value.denominator}}}"
        return _Latex(text, FRACTION, "digit", "digit")
    mantissa, _, power = spelled.partition("e")
    if not power:
        return _Latex(spelled, ATOM, "digit", "digit", simple=True)
    factor = "" if mantissa == "1" else f"{mantissa} \\cdot "
    level = PRODUCT if factor else POWER
    return _Latex(f"{factor}10^{{{power}}}", level, "digit", "digit")


def _sum(terms: Sequence[Node], parts: Sequence[_Latex]) -> _Latex:
    """a + b - c."""
    signed = [parts[0].at(SIGN)]
    for term, part in zip(terms[1:], parts[1:], strict=True):
        signed.append(
            f"- {part.text[1:]}" if isinstance(term, Negate) else f"+ {part.at(SIGN + 1)}"
        )
    return _Latex(check_length(" ".join(signed)), SUM, terms=tuple(signed))


def _product(parts: Sequence[_Latex]) -> _Latex:
    """Factors side by side, with a dot only where they would run into each other.

    A coloured factor shows by its colour where it ends: a product needs no brackets there,
    and a little space sets it apart.
    """
    text = ""
    for place, part in enumerate(parts):
        following = parts[place + 1] if place + 1 < len(parts) else None
        level = _factor_level(part)
        begins = following.first(_factor_level(following)) if following is not None else ""
        # \sin x \cos x reads well, \sin x y would be the sine of xy.
        closed = following is not None and begins != "name"
        text += part.at(level, closed=closed)
        if following is None:
            break
        ends = part.last(level)
        dot = begins == "digit" or (ends == "function" and begins == "bracket")
        apart = part.role is not None or following.role is not None
        text += " \\cdot " if dot else "\\, " if apart else " "
    last, level = parts[-1], _factor_level(parts[-1])
    inner = text[: len(text) - len(last.at(level))]
    closed_text = inner + last.at(level, closed=True) if last.closed else ""
    begins = parts[0].first(_factor_level(parts[0]))
    return _Latex(check_length(text), PRODUCT, begins, last.last(level), closed_text)


def _factor_level(part: _Latex) -> int:
    return PRODUCT + 1 if part.role is None else PRODUCT


def _fraction(node: Divide, parts: Sequence[_Latex]) -> _Latex:
    """\\frac{u}{v}."""
    numeric = isinstance(node.numerator, Number)
    text = f"\\frac{{{parts[0].at(CONDITION)}}}{{{parts[1].at(CONDITION)}}}"
    return _Latex(check_length(text), FRACTION, "digit" if numeric else "", "digit")


def _power(node: Power, parts: Sequence[_Latex]) -> _Latex:
    """x^{2}; \\sin^{2} x for a whole power of a trigonometric or hyperbolic function."""
    base, exponent = node.base, node.exponent
    raised = parts[1].at(CONDITION)
    whole = isinstance(exponent, Number) and exponent.value.denominator == 1 and exponent.value > 1
    if whole and isinstance(base, Call) and parts[0].role is None:
        entry = BY_NAME[base.function]
        if entry.rule in _POWER_AT_NAME and entry.latex.isascii() and "#" not in entry.latex:
            name = f"{entry.latex}^{{{raised}}}"
            return _named(parts[0], entry.latex, name)
    text = f"{parts[0].at(ATOM)}^{{{raised}}}"
    return _Latex(check_length(text), POWER, parts[0].first(ATOM), "")


def _named(written: _Latex, name: str, powered: str) -> _Latex:
    """A written call with the power put at the function's name."""
    text = powered + written.text[len(name) :]
    closed = powered + written.closed[len(name) :] if written.closed else ""
    return _Latex(text, POWER, "name", written.ends, closed)


def _call(node: Call, parts: Sequence[_Latex]) -> _Latex:
    """A function in its usual form: \\sin x, \\sqrt{x}, \\left|x\\right|, x!."""
    latex = BY_NAME[node.function].latex
    match node.function:
        case "sqrt" | "cbrt" | "root":
            text = latex.replace("#1", parts[0].at(CONDITION))
            text = text.replace("#2", parts[-1].at(CONDITION))
            return _Latex(check_length(text), FRACTION, "root", "bracket")
        case "abs" | "floor" | "ceil":
            text = latex.replace("#1", parts[0].at(CONDITION))
            return _Latex(check_length(text), ATOM, "bar", "bracket")
        case "factorial" | "degree":
            text = latex.replace("#1", parts[0].at(ATOM))
            return _Latex(check_length(text), POWER, parts[0].first(ATOM), "letter")
        case "logbase":
            return _applied(f"\\log_{{{parts[1].at(CONDITION)}}}", parts[:1])
        case "polygamma":
            text = f"\\psi^{{\\left({parts[0].at(CONDITION)}\\right)}}"
            return _applied(text, parts[1:], bare=False)
        case _:
            operator = not latex.startswith("\\operatorname")
            bare = operator and node.function not in (
                "exp",
                "gamma",
                "digamma",
                "sigmoid",
                "lgamma",
            )
            return _applied(latex, parts, bare=bare)


def _applied(name: str, parts: Sequence[_Latex], *, bare: bool = True) -> _Latex:
    """A name with its arguments, without brackets around a single letter or number."""
    inside = ", ".join(part.at(CONDITION) for part in parts)
    closed = check_length(f"{name}\\left({inside}\\right)")
    if bare and len(parts) == 1 and parts[0].simple:
        return _Latex(f"{name} {inside}", FRACTION, "name", "letter", closed)
    return _Latex(closed, ATOM if not bare else FRACTION, "name", "bracket")


def _condition(node: Node, parts: Sequence[_Latex]) -> _Latex:
    """Comparisons, and cases."""
    match node:
        case Compare(relation):
            text = f"{parts[0].at(SUM)} {_RELATIONS[relation]} {parts[1].at(SUM)}"
        case Logic("not"):
            word = typeset_words("not", about="a condition")
            text = f"\\text{{{word} }} \\left({parts[0].text}\\right)"
        case Logic(connective, operands):
            shown = [
                f"\\left({part.text}\\right)" if isinstance(operand, Logic) else part.text
                for operand, part in zip(operands, parts, strict=True)
            ]
            both = typeset_words("and", about="conditions")
            word = both if connective == "and" else typeset_words("or", about="conditions")
            text = f" \\text{{ {word} }} ".join(shown)
        case Piece():
            word = typeset_words("if", about="a condition")
            text = f"{parts[0].at(CONDITION)} & \\text{{{word} }} {parts[1].at(CONDITION)}"
        case Piecewise(pieces, otherwise):
            rows = [part.text for part in parts[: len(pieces)]]
            if otherwise is not None:
                word = typeset_words("otherwise", about="no condition holds")
                rows.append(f"{parts[-1].at(CONDITION)} & \\text{{{word}}}")
            text = "\\begin{cases} " + " \\\\ ".join(rows) + " \\end{cases}"
        case _:
            raise TypeError(f"not an expression: {node!r}")
    return _Latex(check_length(text), CONDITION)
