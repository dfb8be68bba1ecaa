"""Brackets: what opens them, what their content becomes, and what is wrong with them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import NoReturn

from plotter.language.calls import Invocation, apply
from plotter.language.functions import BY_NAME
from plotter.language.pieces import as_value, assemble, is_condition, refuse_list
from plotter.language.problems import Repair, problem
from plotter.language.scan import Token
from plotter.language.stack import Group, Stack
from plotter.language.tree import Call, Compare, Node, Piece, Piecewise
from plotter.language.words import mark, tr

_PARTNERS = {"(": ")", "[": "]", "{": "}"}
_UNOPENED = {
    "(": mark("This parenthesis closes nothing that was opened."),
    ")": mark("This parenthesis closes nothing that was opened."),
    "{": mark("This brace closes nothing that was opened."),
    "}": mark("This brace closes nothing that was opened."),
    "abs": mark("This bar closes nothing that was opened."),
}
_UNCLOSED = {
    "(": mark("This parenthesis is still open."),
    ")": mark("This parenthesis is still open."),
    "{": mark("This brace is still open."),
    "}": mark("This brace is still open."),
    "abs": mark("This bar is still open."),
}


class Brackets(Stack, ABC):
    """The part of the grammar that opens and closes brackets."""

    def __init__(self, text: str, tokens: list[Token], nodes: int) -> None:
        super().__init__(tokens[0], nodes)
        self._text = text
        self._tokens = tokens
        self._at: int = 0

    @abstractmethod
    def _invoke(self, call: Invocation) -> None:
        """Go on behind a function name."""

    @abstractmethod
    def _multiply(self, token: Token) -> None:
        """Push the unwritten multiplication sign in front of `token`."""

    def _open(self, token: Token, purpose: str, call: Invocation | None = None) -> None:
        """Open the bracket at `token`."""
        self._at += 1
        self._open_group(token, purpose, call)

    def _close(self, token: Token) -> None:
        """Close the innermost bracket with `token` and put its value in its place."""
        self._reduce(0)
        opener = self._group.token
        if self._group.purpose == "text":
            self._unopened(token)
        if _PARTNERS.get(opener.value, opener.value) != token.value:
            self._crossed(opener, token)
        self._at += 1
        group = self._close_group()
        group.items.append(self._values.pop())
        items, signs = group.items, group.separators
        start, end = opener.start, token.end
        depth = max(item.depth for item in items)
        nodes = [item.node for item in items]
        if group.call is not None and group.purpose == "call":
            call = group.call
            span = (call.token.start, end)
            if opener.value == "[" and len(nodes) == 2 and call.name == "ln":
                nodes.reverse()  # Mathematica writes Log[b, x]
            levels = 1 if call.power is None and call.name in BY_NAME else 3
            node = apply(call, nodes, signs, span, (start, end))
            self._push(node, span[0], end, depth + levels)
        elif group.call is not None:
            node = as_value(nodes[0], start, end) if not signs else refuse_list(start, end)
            if group.purpose == "power":
                group.call.power = node
            else:
                group.call.base = node
            self._invoke(group.call)
        elif opener.value in ("abs", "floor", "ceil"):
            node = assemble(nodes, signs, start, end) if signs else nodes[0]
            value = Call(opener.value, (as_value(node, start, end),), span=(start, end))
            self._push(value, start, end, depth + 1)
        else:
            self._close_plain(group, nodes, depth, token)

    def _close_plain(self, group: Group, nodes: list[Node], depth: int, token: Token) -> None:
        """Put the value of ( ), [ ], { } or cases in its place."""
        start, end = group.token.start, token.end
        brace = group.token.value in ("{", "cases")
        node = nodes[0]
        pair = len(nodes) == 2 and group.separators[0].value in (",", ";")
        if pair and self._is_list_of_cases() and is_condition(nodes[1]):
            node = Piece(as_value(node, start, end), nodes[1], span=(start, end))
            depth += 1
        elif group.separators:
            node = assemble(nodes, group.separators, start, end)
            if pair and not brace:
                refuse_list(start, end)
            depth += 2
        if group.purpose == "behind":
            if is_condition(node):
                self._restrict(node, end, depth)
                return
            self._multiply(group.token)
        self._push(node, start, end, depth)

    def _is_list_of_cases(self) -> bool:
        """Whether the bracket around this one lists pairs: Piecewise((v, c), …), {{v, c}, …}."""
        call = self._group.call
        return self._group.token.value == "{" or (call is not None and call.name == "piecewise")

    def _restrict(self, condition: Node, end: int, depth: int) -> None:
        """x^2 {x > 0} has a value only where the condition holds."""
        self._reduce(0)
        value = self._values.pop()
        node = as_value(value.node, value.start, value.end)
        piece = Piece(node, condition, span=(value.start, end))
        whole = Piecewise((piece,), span=(value.start, end))
        self._push(whole, value.start, end, max(value.depth, depth) + 2)

    def _unopened(self, token: Token) -> NoReturn:
        """Refuse a closing bracket too many."""
        raise problem(
            "syntax",
            tr(_UNOPENED.get(token.value, mark("This bracket closes nothing that was opened."))),
            token.start,
            token.end,
            hint=tr("Remove it."),
            repair=Repair(tr("Remove it"), token.start, token.end, ""),
        )

    def _crossed(self, opener: Token, token: Token) -> NoReturn:
        """Refuse brackets of two kinds that cross."""
        right = _PARTNERS.get(opener.value, opener.value)
        shown = right if len(right) == 1 else "|"
        raise problem(
            "syntax",
            tr(
                "{opening} is closed by {closing} here.",
                opening=self._spelling(opener),
                closing=self._spelling(token),
            ),
            token.start,
            token.end,
            hint=tr("Did you mean {shown}?", shown=shown),
            repair=Repair(tr("Use {shown}", shown=shown), token.start, token.end, shown),
        )

    def _unclosed(self) -> NoReturn:
        """Point at the innermost bracket that is still open."""
        opener = self._group.token
        last = self._tokens[-1].start
        right = _PARTNERS.get(opener.value, ")")
        closing = right if len(right) == 1 else "|" if right == "abs" else "\\end{cases}"
        raise problem(
            "syntax",
            tr(_UNCLOSED.get(opener.value, mark("This bracket is still open."))),
            opener.start,
            max(opener.end, opener.start + 1),
            hint=tr("Close it with {closing}.", closing=closing),
            repair=Repair(tr("Insert {closing}", closing=closing), last, last, closing),
            unfinished=True,
        )

    def _whole(self) -> Node:
        """The node of the whole text, with the separators that stand outside all brackets."""
        group = self._group
        value = self._values.pop()
        if not group.separators:
            return value.node
        group.items.append(value)
        nodes = [item.node for item in group.items]
        start, end = group.items[0].start, value.end
        first, sign = nodes[0], group.separators[0]
        restricted = len(nodes) == 2 and sign.value == "," and is_condition(nodes[1])
        if restricted and not (isinstance(nodes[1], Compare) and nodes[1].relation == "="):
            piece = Piece(as_value(first, start, end), nodes[1], span=(start, end))
            return Piecewise((piece,), span=(start, end))
        if sign.value in (",", ";") and not is_condition(first):
            raise problem(
                "not a function",
                tr("This is a list. One function is drawn at a time."),
                sign.start,
                sign.end,
                hint=tr("Type one function."),
            )
        return assemble(nodes, group.separators, start, end)

    def _spelling(self, token: Token) -> str:
        """A token as it was typed."""
        return self._text[token.start : token.end] or token.value
