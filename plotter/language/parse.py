"""The two ways in: a typed function, and an expression written by a program."""

from __future__ import annotations

import re

from plotter.language import budgets
from plotter.language.brackets import settle
from plotter.language.definition import Definition
from plotter.language.grammar import Grammar
from plotter.language.headers import Header, split_header
from plotter.language.latex_input import expand
from plotter.language.names import Namer
from plotter.language.pieces import TRUE, as_value
from plotter.language.problems import ProblemError, Repair, problem
from plotter.language.scan import Token, scan
from plotter.language.tree import Node, symbols
from plotter.language.words import tr

_DERIVATIVE = re.compile(
    r"(?<![A-Za-z])d[a-z]?/d[xtyuw](?![A-Za-z])|\\frac\s?\{d\s?[a-z]?\}\s?\{d\s?[a-z]\}"
)
_USUAL_VARIABLES = (
    "X",
    "t",
    "θ",
    "w",
    "u",
    "v",
    "z",
    "y",
    "s",
    "r",
    "n",
    "p",
    "q",
    "φ",
    "α",
    "β",
    "λ",
)
"""Letters that are taken as the variable where no x occurs."""


_COORDINATES = frozenset("xyz")
"""Letters that together look like a function of several variables."""


def read(
    text: str, *, variable: str | None = None, known: frozenset[str] = frozenset()
) -> Definition:
    """What a typed text defines: `f(x) = …`, `y = …` or the expression alone.

    `variable` declares the variable, `known` are names of parameters with several letters.
    Without a declaration the variable is x or, where no x occurs, the usual variable that does.
    Raises ProblemError.
    """
    tokens = _tokens(text)
    _refuse_derivative(text)
    header, tokens = split_header(tokens, text)
    declared = header.variables or ((variable,) if variable else ())
    names = known | frozenset(declared)
    body = _tree(text, tokens, names, computed=False, nodes=budgets.NODES)
    if body is TRUE:
        raise problem("unknown name", tr("I do not know True."), tokens[0].start, tokens[0].end)
    place = (tokens[0].start, tokens[-1].start)
    as_value(body, *(body.span or place))
    variables = declared or _variables(body, header, place, known)
    return Definition(text, body, header.name, variables)


def read_expression(text: str, *, nodes: int = budgets.RESULT_NODES) -> Node:
    """An expression or condition in any symbols, in our own or in sympy's notation.

    Letters are taken literally: u' is a name, a(x) a product. Raises ProblemError.
    """
    tokens = _tokens(text)
    return _tree(text, tokens, frozenset(), computed=True, nodes=nodes)


def _tokens(text: str) -> list[Token]:
    """The tokens of a text, LaTeX already expanded."""
    tokens = scan(text)
    return expand(tokens) if "\\" in text or "{,}" in text else tokens


def _refuse_derivative(text: str) -> None:
    """Refuse d/dx: the derivative is shown anyway."""
    found = _DERIVATIVE.search(text) if "/d" in text or "{d" in text else None
    if found is not None:
        raise problem(
            "not a function",
            tr("This asks for a derivative. Type the function itself."),
            *found.span(),
            hint=tr("The derivative is shown beside it."),
        )


def _tree(
    text: str, tokens: list[Token], names: frozenset[str], *, computed: bool, nodes: int
) -> Node:
    """The tree of the tokens behind a header."""
    named = Namer(tokens, names, computed=computed).run()
    if "|" in text or "," in text or "，" in text or "｜" in text or "∣" in text:
        named = settle(named, text, computed=computed)
    return Grammar(text, named, nodes).run()


def _variables(
    body: Node, header: Header, place: tuple[int, int], known: frozenset[str]
) -> tuple[str, ...]:
    """The variable of an expression whose header names none; x, y and z together are asked for."""
    letters = symbols(body)
    if "x" in letters:
        if letters - known >= _COORDINATES:
            raise _which(sorted(_COORDINATES), place)
        both = header.name == "z" and "y" in letters
        return ("x", "y") if both else ("x",)
    usual = [letter for letter in _USUAL_VARIABLES if letter in letters]
    if not usual:
        return ("x",)
    if len(usual) == 1 or usual[0] in ("X", "t"):
        return (usual[0],)
    usual.sort()
    raise _which(usual, place)


def _which(letters: list[str], place: tuple[int, int]) -> ProblemError:
    """The question which of several letters is the variable."""
    listed = tr("{first} and {last}", first=", ".join(letters[:-1]), last=letters[-1])
    how_many = tr("Two") if len(letters) == 2 else tr("Several")
    return problem(
        "not a function",
        tr("{how_many} letters could be the variable: {listed}.", how_many=how_many, listed=listed),
        *place,
        hint=tr("Write f({letters}) = in front.", letters=letters[0]),
        repair=Repair(
            tr("Use {letters}", letters=letters[0]), place[0], place[0], f"f({letters[0]}) = "
        ),
    )
