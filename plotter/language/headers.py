"""What stands in front of a function: f(x) =, y =, f: x ↦, lambda x:, and Excel's = sign."""

from __future__ import annotations

from msgspec import Struct

from plotter.language.characters import GREEK_NAMES
from plotter.language.functions import BY_NAME
from plotter.language.problems import Repair, problem
from plotter.language.scan import Token
from plotter.language.words import tr

_EQUALS = frozenset({"=", ":="})
_GREEK_OUTSIDE_MACHINE_LEARNING = frozenset({"Machine learning", "Special functions"})


class Header(Struct, frozen=True):
    """The name of a function and the variables its header declares."""

    name: str = "f"
    variables: tuple[str, ...] = ()


def split_header(tokens: list[Token], text: str) -> tuple[Header, list[Token]]:
    """The header and the tokens of the expression behind it.

    Raises ProblemError "not a function" for an equation, "empty" where nothing follows.
    """
    header, length = Header(), 0
    first = tokens[0]
    if first.kind == "word":
        header, length = _named([*tokens, *tokens[-1:] * 3])
    if not length and first.kind == "relation" and first.value == "=":
        length = _spreadsheet(tokens, text)
    if not length:
        header, length = _arrow(tokens)
    body = tokens[length:] if length else tokens
    if body[0].kind == "end":
        raise problem(
            "empty", tr("Type a function, for instance x^2."), 0, len(text), unfinished=True
        )
    _refuse_equation(body, tokens)
    return header, body


def _letter(token: Token) -> str:
    """The one spelling of a variable's name."""
    return GREEK_NAMES.get(token.value, token.value)


def _named(tokens: list[Token]) -> tuple[Header, int]:
    """y =, f(x) =, f(x, y) :=, f[x_] :=, def f(x): return, lambda x:; length 0 when none."""
    first, second = tokens[0], tokens[1]
    if first.value == "lambda" and tokens[2].value == ":" and second.kind == "word":
        return Header("f", (_letter(second),)), 3
    shift = 1 if first.value == "def" and second.kind == "word" else 0
    name = tokens[shift]
    if second.kind == "subscript" and tokens[2].kind != "end":
        name = first._replace(value=f"{_letter(first)}_{second.value}")
        tokens = [name, *tokens[2:]]
        header, length = _named(tokens)
        return header, length + 1 if length else 0
    if second.kind == "prime" and any(token.value in _EQUALS for token in tokens):
        raise problem(
            "not a function",
            tr("This is an equation for the derivative. Type the function itself."),
            second.start,
            second.end,
            hint=tr("The derivative is shown beside it."),
        )
    if not shift and second.value in _EQUALS:
        return _plain(tokens)
    if tokens[shift + 1].value not in ("(", "["):
        return Header(), 0
    variables: list[str] = []
    at = shift + 2
    while tokens[at].kind == "word" and tokens[at + 1].kind != "end":
        variables.append(_letter(tokens[at]))
        at += 1
        if tokens[at].kind == "subscript":
            index = tokens[at].value  # Mathematica writes f[x_]
            variables[-1] += f"_{index}" if index else ""
            at += 1
        if tokens[at].value not in (",", ";"):
            break
        at += 1
    if tokens[at].kind != "close" or not variables:
        return Header(), 0
    sign = tokens[at + 1]
    if shift:
        python = sign.value == ":" and tokens[at + 2].value == "return"
        return (Header(name.value, tuple(variables)), at + 3) if python else (Header(), 0)
    if sign.kind != "relation" or sign.value not in _EQUALS or _is_equation(name, variables):
        return Header(), 0
    return Header(_letter(name), tuple(variables)), at + 2


def _is_equation(name: Token, variables: list[str]) -> bool:
    """Whether sin(x) = … is an equation: x as a name, or an elementary function."""
    entry = BY_NAME.get(name.value)
    elementary = entry is not None and entry.group not in _GREEK_OUTSIDE_MACHINE_LEARNING
    return elementary or name.value in variables


def _plain(tokens: list[Token]) -> tuple[Header, int]:
    """y = … or s = …; x = … is an equation, unless it is a motion x = … in t."""
    name = tokens[0]
    if name.value in BY_NAME and len(name.value) > 1:
        return Header(), 0
    body = tokens[2:]
    if name.value == "x":
        words = {token.value for token in body if token.kind == "word"}
        if "t" not in words or "x" in words:
            return Header(), 0
    return Header(_letter(name)), 2


def _spreadsheet(tokens: list[Token], text: str) -> int:
    """Excel's leading = is dropped in front of a formula with a function in capitals."""
    capitals = any(
        token.kind == "word"
        and len(token.value) > 1
        and token.value.isupper()
        and tokens[index + 1].value == "("
        for index, token in enumerate(tokens[:-1])
    )
    if capitals:
        return 1
    if tokens[1].kind == "end":
        return 0
    raise problem(
        "syntax",
        tr("Nothing stands before the = sign."),
        0,
        tokens[0].end,
        hint=tr("Leave out the = sign."),
        repair=Repair(tr("Remove ="), tokens[0].start, tokens[0].end, ""),
    )


def _arrow(tokens: list[Token]) -> tuple[Header, int]:
    """f: x ↦ …, x ↦ …, x -> … with an x behind the arrow, f: ℝ → ℝ, x ↦ …"""
    places = [index for index, token in enumerate(tokens) if token.kind == "arrow"]
    if not places:
        return Header(), 0
    at = places[-1]
    before = tokens[at - 1] if at else tokens[at]
    start = at - 1
    if before.value == ")" and at > 2 and tokens[at - 3].value == "(":
        before, start = tokens[at - 2], at - 3
    if before.kind != "word":
        return Header(), 0
    variable = _letter(before)
    named = tokens[0].kind == "word" and tokens[1].value == ":" and start >= 2
    if start and not named:
        return Header(), 0
    uses = any(token.kind == "word" and variable in token.value for token in tokens[at + 1 :])
    if not named and tokens[at].value != "↦" and not uses:
        return Header(), 0
    return Header(_letter(tokens[0]) if named else "f", (variable,)), at + 1


def _refuse_equation(body: list[Token], tokens: list[Token]) -> None:
    """Refuse an equals sign outside all brackets."""
    depth = 0
    for index, token in enumerate(body):
        if token.kind == "open":
            depth += 1
        elif token.kind == "close":
            depth -= 1
        elif token.kind == "relation" and not depth and token.value in ("=", "==", ":="):
            if index and body[index - 1].kind == "separator":
                return
            if any(t.value in ("if", "when", "for", "?", ":", ",") for t in body[:index]):
                return
            last = body[index + 1].kind == "end"
            raise problem(
                "not a function",
                tr("An equation is not a function. Solve it for y, or draw each side by itself."),
                token.start,
                token.end,
                hint=tr("A function is written y = … or f(x) = …"),
                unfinished=last and body is tokens,
            )
