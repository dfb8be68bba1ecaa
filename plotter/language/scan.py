"""Text to tokens: one regular expression, one pass, offsets in code points of the text as typed."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from plotter.language import budgets
from plotter.language.characters import (
    FRACTIONS,
    GREEK_LETTERS,
    LOOK_ALIKES,
    SUBSCRIPTS,
    SUPERSCRIPTS,
    refuse_character,
)
from plotter.language.functions import BY_NAME
from plotter.language.problems import problem
from plotter.language.tree import Node, Number, number
from plotter.language.words import tr


class Token(NamedTuple):
    """A piece of the text: what kind, its spelling in the grammar, where, and a ready operand.

    Kinds: operand, function, radical, open, close, bar, operator, relation, logic, separator,
    subscript, prime, arrow, truth, word, command, end.
    """

    kind: str
    value: str
    start: int
    end: int
    node: Node | None = None


_NAMES_WITH_SIGNS = "|".join(
    sorted(
        (re.escape(name) for name in BY_NAME if name.isascii() and not name.isalpha()),
        key=len,
        reverse=True,
    )
)
_MODULES = "np|numpy|math|Math|torch|nn|functional|F|tf|jnp|jax|sp|sympy|scipy|special|mpmath|mp"
_STYLES = "text|textrm|textit|mbox|mathrm|mathit|mathbf|mathsf|mathbb|operatorname|mathop"
_SUPER = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᐟᵝᵞᵟᶿᵠ"
_SUB = "₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ"
_GRAMMAR = re.compile(
    rf"""
    (?P<space>\s+|(?<![A-Za-z0-9_])(?:{_MODULES})\.(?=[A-Za-z]))
  | (?P<fraction>[⁰¹²³⁴⁵⁶⁷⁸⁹]+/[₀₁₂₃₄₅₆₇₈₉]+|[{"".join(FRACTIONS)}])
  | (?P<number>(?:[0-9]{{1,3}}(?:\ [0-9]{{3}})+(?![0-9])(?:\.[0-9]*)?|[0-9]+(?:\.[0-9]*)?|\.[0-9]+)
      (?:[eE][+-]?[0-9]+)?)
  | (?P<named>(?i:{_NAMES_WITH_SIGNS})(?![A-Za-z0-9_]))
  | (?P<word>[A-Za-z]+(?:(?<=log)(?:10|2|1p)(?=\s?[(\[{{])|(?<=expm)1(?=\s?[(\[{{]))?
      |[{GREEK_LETTERS}ℝ])
  | (?P<arrow>->|=>|→|↦)
  | (?P<operator>\*\*|//|!(?!=)|[-+*/^%°])
  | (?P<open>[(\[{{])
  | (?P<close>[)\]}}])
  | (?P<bar>\|)
  | (?P<relation><=|>=|=<|==|!=|<>|:=|[<>=≤≥≠])
  | (?P<separator>[,;:?])
  | (?P<super>[{_SUPER}]+)
  | (?P<subscript>[{_SUB}]+|_(?:\{{\s*[A-Za-z0-9]+\s*\}}|[0-9]+|[A-Za-z]+|[{GREEK_LETTERS}])
      |_(?=[({{\]]))
  | (?P<radical>[√∛∜])
  | (?P<prime>')
  | (?P<logic>[∧∨¬]|&&?)
  | (?P<command>\\(?:{_STYLES})\*?\s*\{{[^{{}}\\]*\}}|\\(?:left|right)\s*\.|\\[A-Za-z]+|\\.)
  | (?P<floor>[⌊⌋⌈⌉])
  | (?P<bad>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_RELATIONS = {
    "≤": "<=", "≥": ">=", "≠": "!=", "=<": "<=", "<>": "!=", "==": "==",
}  # fmt: skip
_LOGIC = {"∧": "and", "∨": "or", "¬": "not", "&": "and", "&&": "and"}
_FLOORS = {
    "⌊": ("open", "floor"), "⌋": ("close", "floor"),
    "⌈": ("open", "ceil"), "⌉": ("close", "ceil"),
}  # fmt: skip
_ROOTS = {"√": "sqrt", "∛": "cbrt", "∜": "root4"}


def check_length(text: str) -> None:
    """Raise "too large" for a text beyond the budget of characters; spaces hardly count."""
    if len(text) <= budgets.CHARACTERS:
        return
    typed = 0 if len(text) > budgets.RAW_CHARACTERS else sum(map(len, text.split()))
    if typed == 0 or typed > budgets.CHARACTERS:
        raise problem(
            "too large",
            tr(
                "This text is too long: a function has room for {characters:,} characters.",
                characters=budgets.CHARACTERS,
            ),
            budgets.CHARACTERS,
            len(text),
        )


def scan(text: str) -> list[Token]:
    """The tokens of a text, ending with one of kind "end".

    Raises ProblemError "syntax" for a sign outside the grammar, "too large" beyond a budget.
    """
    check_length(text)
    plain = text if text.isascii() else text.translate(LOOK_ALIKES)
    if "$" in plain or "\\" in plain:
        plain = _undressed(plain)
    tokens: list[Token] = []
    add = tokens.append
    for match in _GRAMMAR.finditer(plain):
        kind = match.lastgroup
        if kind == "space":
            continue
        start, end = match.span()
        value = match[0]
        match kind:
            case "number":
                add(Token("operand", value, start, end, read_number(value, start, end)))
            case "operator":
                add(Token(kind, "^" if value == "**" else value, start, end))
            case "word" | "open" | "close" | "bar" | "separator" | "command" | "prime" | "arrow":
                add(Token(kind, value, start, end))
            case _:
                _add_special(text, tokens, kind or "bad", value, start)
        if len(tokens) > budgets.TOKENS:
            raise problem(
                "too large", tr("This text has too many parts for one function."), start, len(text)
            )
    add(Token("end", "", len(text), len(text)))
    return tokens


def _undressed(text: str) -> str:
    """LaTeX without the dollars around it and with blanks for its ties, at the same length."""
    inner = text.strip()
    dollars = 2 if inner.startswith("$$") else 1
    if inner.startswith("$") and inner.endswith("$" * dollars) and len(inner) > 2 * dollars:
        start = text.index("$")
        end = start + len(inner)
        blank = " " * dollars
        kept = text[start + dollars : end - dollars]
        text = f"{text[:start]}{blank}{kept}{blank}{text[end:]}"
    return text.replace("~", " ") if "\\" in text else text


def _add_special(text: str, tokens: list[Token], kind: str, value: str, start: int) -> None:
    """Append the tokens of the rarer signs."""
    end = start + len(value)
    match kind:
        case "named":
            tokens.append(Token("word", value, start, end))
        case "relation":
            tokens.append(Token(kind, _RELATIONS.get(value, value), start, end))
        case "radical":
            tokens.append(Token(kind, _ROOTS[value], start, end))
        case "logic":
            tokens.append(Token(kind, _LOGIC[value], start, end))
        case "floor":
            actual, name = _FLOORS[value]
            tokens.append(Token(actual, name, start, end))
        case "subscript":
            index = value.lstrip("_").strip("{} \t\n").translate(SUBSCRIPTS)
            tokens.append(Token(kind, index, start, end))
        case "fraction":
            _add_fraction(tokens, value, start, end)
        case "super":
            _add_exponent(tokens, value, start, end)
        case _:
            refuse_character(text, start)


def _add_fraction(tokens: list[Token], value: str, start: int, end: int) -> None:
    """Append ½ or ¹⁄₂ as a number; 2½ is the mixed number 5/2."""
    if value in FRACTIONS:
        part = Fraction(*FRACTIONS[value])
    else:
        top, bottom = value.translate(SUPERSCRIPTS).translate(SUBSCRIPTS).split("/")
        check_digits(top + bottom, start, end)
        if int(bottom) == 0:
            raise problem("syntax", tr("A fraction cannot have the denominator 0."), start, end)
        part = Fraction(int(top), int(bottom))
    node: Node = number(part)
    if tokens and tokens[-1].end == start and isinstance(tokens[-1].node, Number):
        whole = tokens.pop()
        assert isinstance(whole.node, Number)
        start, node = whole.start, number(whole.node.value + part)
    tokens.append(Token("operand", "fraction", start, end, node))


def _add_exponent(tokens: list[Token], value: str, start: int, end: int) -> None:
    """Append a run of superscript characters as ^( … )."""
    inner = value.translate(SUPERSCRIPTS)
    tokens.append(Token("operator", "^", start, end))
    if inner.isdigit():
        tokens.append(Token("operand", inner, start, end, read_number(inner, start, end)))
        return
    tokens.append(Token("open", "(", start, start))
    for part in re.finditer(r"[0-9]+|[a-z]+|.", inner):
        place = (start + part.start(), start + part.end())
        char = part[0]
        if char[0].isdigit():
            tokens.append(Token("operand", char, *place, read_number(char, *place)))
        else:
            kind = {"(": "open", ")": "close"}.get(char, "operator" if char in "+-/" else "word")
            tokens.append(Token(kind, char, *place))
    tokens.append(Token("close", ")", end, end))


def check_digits(digits: str, start: int, end: int) -> None:
    """Raise "too large" for a number of more digits than the budget."""
    if len(digits) > budgets.DIGITS + 1:
        raise problem(
            "too large",
            tr("This number is too long: at most {digits} digits are read.", digits=budgets.DIGITS),
            start,
            end,
        )


def read_number(spelling: str, start: int, end: int) -> Number:
    """The exact value of a number in digits, such as 0.25, 1.5e3 or 10 000.

    Raises ProblemError "too large" before a huge power of ten is ever built.
    """
    mantissa, _, power = spelling.replace(" ", "").replace("E", "e").partition("e")
    whole, _, decimals = mantissa.partition(".")
    check_digits(whole + decimals, start, end)
    scale = -len(decimals)
    if power:
        if len(power) > 5 or abs(int(power)) > budgets.MAGNITUDE:
            raise problem(
                "too large",
                tr(
                    "This number is out of range: powers of ten go up to {magnitude}.",
                    magnitude=budgets.MAGNITUDE,
                ),
                start,
                end,
            )
        scale += int(power)
    digits = int(whole + decimals)
    value = Fraction(digits * 10**scale) if scale >= 0 else Fraction(digits, 10**-scale)
    return Number(value, span=(start, end))
