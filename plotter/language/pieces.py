"""Conditions and piecewise functions, put together from the items between separators."""

from __future__ import annotations

from typing import NoReturn

from plotter.language.problems import problem
from plotter.language.scan import Token
from plotter.language.tree import Compare, Logic, Node, Piece, Piecewise
from plotter.language.words import mark, tr

TRUE = Logic("and", ())
"""The condition that always holds; it only ever marks the last piece."""

CONDITIONS = frozenset({Compare, Logic, Piece})
"""The node types that are no numbers."""

Items = list[Node]
_ROW_ENDS = frozenset({",", ";", "\\\\"})
ARGUMENT_ENDS = frozenset({",", ";"})
_LISTED = mark("This is a list. One function is drawn at a time.")


def is_condition(node: Node) -> bool:
    """Whether a node is true or false rather than a number."""
    return isinstance(node, (Compare, Logic))


def as_value(node: Node, start: int, end: int) -> Node:
    """The node itself, or the problem that a condition is no number."""
    if type(node) in CONDITIONS:
        if node is TRUE:
            raise problem("unknown name", tr("True is a condition, not a number."), start, end)
        equation = isinstance(node, Compare) and node.relation == "="
        message = (
            tr("An equation is not a function. Solve it for y, or draw each side by itself.")
            if equation
            else tr("A condition is not a number. A function with cases is written {x<0: -x, x}.")
        )
        raise problem("not a function", message, start, end)
    return node


def refuse_list(start: int, end: int) -> NoReturn:
    """Raise the problem of several values where one is needed."""
    raise problem("not a function", tr(_LISTED), start, end, hint=tr("Type one function."))


def assemble(items: Items, separators: list[Token], start: int, end: int) -> Node:
    """One node from the items of a bracket (or of the whole text) and what separates them.

    Understands `v if c else w`, `c ? v : w`, `c: v, w`, `v, c; w`, `v & c \\\\ w` and lists of
    such pieces. Raises ProblemError "not a function" for a plain list.
    """
    signs = {token.value for token in separators}
    if not signs & {",", ";", "\\\\"} and not signs & {"&"}:
        return _inline(items, separators, start, end)
    strong = signs & {";", "\\\\"}
    explicit = signs & {":", "if", "?", "&"}
    if (strong and not explicit) or "&" in signs:
        cut = rows(items, separators, strong)
    elif explicit:
        cut = rows(items, separators, _ROW_ENDS)
    else:
        cut = _pairs(items, start, end)
    return _collect([_row(*row, start, end) for row in cut], start, end)


def rows(
    items: Items, separators: list[Token], ends: set[str] | frozenset[str]
) -> list[tuple[Items, list[Token]]]:
    """Items and separators cut at the given signs."""
    cut: list[tuple[Items, list[Token]]] = [([], [])]
    for index, item in enumerate(items):
        if index and separators[index - 1].value in ends:
            cut.append(([], []))
        elif index:
            cut[-1][1].append(separators[index - 1])
        cut[-1][0].append(item)
    return cut


def _pairs(items: Items, start: int, end: int) -> list[tuple[Items, list[Token]]]:
    """A flat list v, c, v, c, w or c, v, c, v, w as rows of two."""
    if any(isinstance(item, Piece) for item in items):
        return [([item], []) for item in items]
    if not any(is_condition(item) for item in items):
        refuse_list(start, end)
    comma = Token("separator", ",", start, end)
    cut: list[tuple[Items, list[Token]]] = []
    for index in range(0, len(items), 2):
        pair = items[index : index + 2]
        cut.append((pair, [comma] * (len(pair) - 1)))
    return cut


def _row(items: Items, separators: list[Token], start: int, end: int) -> Node:
    """One piece: a Piece, or a bare value for "otherwise"."""
    if len(items) == 1:
        return items[0]
    if len(items) == 2:
        first, second = items
        if is_condition(second) and not is_condition(first):
            return Piece(as_value(first, start, end), second)
        if is_condition(first) and not is_condition(second):
            return Piece(as_value(second, start, end), first)
        if separators[0].value == "else":
            refuse_list(start, end)
    if all(token.value in ("if", "else", "?", ":") for token in separators):
        return _inline(items, separators, start, end)
    place = items[-1].span or (start, end)
    raise problem("not a function", tr("Each case needs one value and one condition."), *place)


def _inline(items: Items, separators: list[Token], start: int, end: int) -> Node:
    """`v if c else w`, `c ? v : w` or `c: v`, from left to right."""
    pieces: list[Piece] = []
    index = 0
    while index + 1 < len(items):
        first, second, sign = items[index], items[index + 1], separators[index].value
        if sign in ("?", ":") and is_condition(first):
            value, condition = second, first
        elif sign in ("if", ":") and is_condition(second):
            value, condition = first, second
        else:
            token = separators[index]
            raise problem(
                "syntax",
                tr("This needs a condition such as x < 0 and a value."),
                token.start,
                token.end,
                hint=tr("Write {x<0: -x, x}."),
            )
        pieces.append(Piece(as_value(value, start, end), condition))
        index += 2
        if index - 1 < len(separators) and separators[index - 1].value not in ("else", ":"):
            token = separators[index - 1]
            raise problem(
                "syntax", tr("Two cases run into each other here."), token.start, token.end
            )
    rest = items[index:]
    return _collect([*pieces, *rest], start, end)


def _collect(rows: list[Node], start: int, end: int) -> Node:
    """Pieces and a last bare value as one Piecewise."""
    pieces: list[Piece] = []
    otherwise: Node | None = None
    for place, row in enumerate(rows):
        last = place == len(rows) - 1
        if isinstance(row, Piece) and row.condition is not TRUE:
            pieces.append(row)
        elif isinstance(row, Piece) and pieces and last:
            otherwise = row.value
        elif last and pieces:
            otherwise = as_value(row, start, end)
        elif isinstance(row, Piece) and last:
            return row.value
        else:
            refuse_list(start, end)
    if not pieces:
        refuse_list(start, end)
    return Piecewise(tuple(pieces), otherwise, span=(start, end))
