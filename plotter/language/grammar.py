"""Tokens to tree by operator precedence, with a stack of its own instead of recursion.

Every token is looked at once; how deep a text may nest is a budget, not Python's stack.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NoReturn

from plotter.language.calls import Invocation
from plotter.language.functions import CONSTANT_BY_NAME
from plotter.language.groups import Brackets
from plotter.language.pieces import TRUE
from plotter.language.problems import Repair, problem
from plotter.language.scan import Token
from plotter.language.stack import (
    AND,
    APPLY,
    CLOSED,
    COMPARE,
    NOT,
    OR,
    POWER,
    PRODUCT,
    ROOT_SIGN,
    SIDE_BY_SIDE,
    SIGN,
    SIGN_IN_EXPONENT,
    SIGN_IN_PRODUCT,
    SIGN_UNDER_ROOT,
    SUM,
    Group,
    Operator,
    number_of,
)
from plotter.language.tree import (
    Call,
    Constant,
    Divide,
    Negate,
    Node,
    Number,
    Symbol,
    number,
)
from plotter.language.words import tr


class Grammar(Brackets):
    """Reads one list of tokens; `nodes` is the budget of the tree."""

    def run(self) -> Node:
        """The tree of all tokens; raises ProblemError with the place of the first mistake."""
        tokens = self._tokens
        while True:
            token = tokens[self._at]
            if self._expecting:
                self._operand(token)
            elif token.kind == "end":
                break
            else:
                self._continue(token)
        self._reduce(0)
        if self._group.purpose != "text":
            self._unclosed()
        return self._whole()

    # --- where an operand is expected ---

    def _operand(self, token: Token) -> None:
        """Take one token where a number, a function, a sign or a bracket may begin."""
        kind = token.kind
        if kind == "operand":
            assert token.node is not None
            self._push(token.node, token.start, token.end, 1)
            self._at += 1
        elif kind == "function":
            self._at += 1
            self._invoke(Invocation(token, self._spelling(token)))
        elif kind == "open":
            self._open(token, token.value)
        elif kind == "operator" and token.value in "+-":
            self._at += 1
            if token.value == "-":
                self._shift("sign", self._sign_binding(), token)
        elif kind == "radical":
            self._at += 1
            call = Invocation(token, token.value)
            self._shift("root", ROOT_SIGN, token, call)
        elif self._is_otherwise(token):
            self._push(TRUE, token.start, token.start, 1)
        elif kind in ("logic", "truth", "separator"):
            self._begin_condition(token)
        else:
            self._missing(token)

    def _is_otherwise(self, token: Token) -> bool:
        """Whether "x otherwise" ends here, where the word alone is the condition."""
        before = self._tokens[self._at - 1] if self._at else token
        if before.kind != "separator" or before.value != "else" or token.value == ":":
            return False
        if self._spelling(before).lower() != "else":
            return token.kind in ("close", "end", "separator")
        earlier = self._group.separators[-2:-1]
        return token.kind == "close" and (not earlier or earlier[0].value in (",", ";"))

    def _begin_condition(self, token: Token) -> None:
        """Take not, True, if( or an else that stands for a condition."""
        following = self._tokens[self._at + 1] if token.kind != "end" else token
        last = self._group.separators[-1].value if self._group.separators else ""
        fresh = self._tokens[self._at - 1] is (self._group.separators or [None])[-1]
        if token.kind == "truth":
            self._push(TRUE, token.start, token.end, 1)
            self._at += 1
        elif token.value == "if" and last == "&" and fresh:
            self._at += 1
        elif token.value == "&" and last == "," and fresh:
            self._group.separators[-1] = token
            self._at += 1
        elif token.value == "else" and last in (",", "&") and fresh:
            self._at += 1
            if self._tokens[self._at].kind in ("close", "end", "separator"):
                self._push(TRUE, token.start, token.end, 1)
        elif token.kind == "logic" and following.kind == "open":
            self._at += 1
            self._invoke(Invocation(token, token.value))
        elif token.kind == "logic" and token.value == "not":
            self._at += 1
            self._shift("not", NOT, token)
        elif token.value == "if" and following.kind == "open":
            self._at += 1
            self._invoke(Invocation(token._replace(value="piecewise"), "if"))
        elif token.value == "\\\\" and fresh:
            self._at += 1
        else:
            self._missing(token)

    def _sign_binding(self) -> int:
        """How tightly a minus sign holds, from what stands before it."""
        top = self._stack[-1]
        if isinstance(top, Group):
            return SIGN
        match top.kind:
            case "^":
                return SIGN_IN_EXPONENT
            case "root":
                return SIGN_UNDER_ROOT
            case "sign":
                return top.binding
            case "*" | "/" | "%" | "//" | "apply":
                return SIGN_IN_PRODUCT
            case _:
                return SIGN

    def _invoke(self, call: Invocation) -> None:
        """Go on behind a function name: its power, its base, its bracket or its product."""
        while True:
            token = self._tokens[self._at]
            if token.value == "^" and call.power is None:
                self._at += 1
                if not self._name_exponent(call):
                    return
            elif token.kind == "subscript" and call.name == "ln" and call.base is None:
                self._at += 1
                if not token.value:
                    self._open(self._tokens[self._at], "base", call)
                    return
                call.base = _index_node(token)
            else:
                break
        if token.kind == "open" and token.value in ("(", "[", "{"):
            self._open(token, "call", call)
        elif token.kind == "open" and token.value != "cases":
            self._shift("apply", CLOSED, call.token, call)
        elif self._begins_argument(token):
            if call.arity[0] != 1:
                call.check(1, token.end)
            self._shift("apply", APPLY, call.token, call)
        else:
            last = token.kind == "end"
            place = self._tokens[self._at - 1] if last else token
            call.missing(place.start, place.end, last=last)

    def _begins_argument(self, token: Token) -> bool:
        """Whether a function without brackets finds its argument here; sin -x, but not sin - x."""
        if token.kind == "operator" and token.value == "-":
            glued = self._tokens[self._at + 1].start == token.end
            return glued and self._tokens[self._at - 1].end < token.start
        return token.kind in ("operand", "function", "radical") or token.value == "cases"

    def _name_exponent(self, call: Invocation) -> bool:
        """Read the 2 of sin^2 x; False when it is a bracket that must be read first."""
        token = self._tokens[self._at]
        negative = token.value == "-"
        if negative:
            self._at += 1
            token = self._tokens[self._at]
        if token.kind == "operand" and token.node is not None:
            span = (token.start - negative, token.end)
            call.power = Negate(token.node, span=span) if negative else token.node
            self._at += 1
            return True
        if token.kind == "open" and not negative:
            self._open(token, "power", call)
            return False
        before = self._tokens[self._at - 1]
        place = before if token.kind == "end" else token
        last = token.kind == "end"
        raise problem(
            "syntax", tr("An exponent is missing here."), place.start, place.end, unfinished=last
        )

    def _missing(self, token: Token) -> NoReturn:
        """Say what is missing where an operand was expected."""
        before = self._tokens[self._at - 1] if self._at else None
        group = self._group
        if token.kind == "close" and before is group.token and group.call is not None:
            group.call.missing(group.token.start, token.end, last=False)
        if token.kind == "close" and before is group.token and group.purpose != "text":
            raise problem("syntax", tr("These brackets are empty."), token.start, token.end)
        if before is None:
            if token.kind == "close":
                self._unopened(token)
            if token.kind == "end":
                raise problem(
                    "empty", tr("Type a function, for instance x^2."), 0, token.end, unfinished=True
                )
            raise problem(
                "syntax",
                tr("Nothing stands before {spelling}.", spelling=self._spelling(token)),
                token.start,
                token.end,
            )
        last = token.kind == "end"
        if last and before.kind == "open":
            self._unclosed()
        place = before if last else token
        spelled = self._spelling(before)
        raise problem(
            "syntax",
            tr("Something is missing after {spelled}.", spelled=spelled),
            place.start,
            min(max(place.end, place.start + 1), len(self._text)),
            unfinished=last,
        )

    # --- behind an operand ---

    def _continue(self, token: Token) -> None:
        """Take one token behind a finished operand."""
        match token.kind:
            case "operator":
                self._operator(token)
            case "operand" | "function" | "radical" | "open":
                self._side_by_side(token)
            case "close":
                self._close(token)
            case "separator":
                self._separate(token)
            case "relation":
                self._relation(token)
            case "logic" if token.value != "not":
                self._chain(token.value, AND if token.value == "and" else OR, token)
            case _:
                self._misplaced(token)

    def _misplaced(self, token: Token) -> NoReturn:
        """Refuse a token that cannot follow an operand."""
        if token.kind == "arrow":
            raise problem(
                "syntax",
                tr("The arrow {spelling} has no meaning here.", spelling=self._spelling(token)),
                token.start,
                token.end,
                hint=tr("A function is written f(x) = x^2."),
            )
        if token.kind == "subscript":
            raise problem(
                "syntax", tr("Only letters and log can have an index."), token.start, token.end
            )
        raise problem(
            "syntax",
            tr("I did not expect {spelling} here.", spelling=self._spelling(token)),
            token.start,
            token.end,
        )

    def _operator(self, token: Token) -> None:
        """Take + − * / ^ % // ! or °."""
        value = token.value
        self._at += 1
        if value == "^":
            self._reduce(POWER + 1)
            self._shift("^", POWER, token)
        elif value in "+-":
            self._at -= 1
            self._chain("+", SUM, token)
        elif value == "*":
            self._at -= 1
            self._chain("*", PRODUCT, token)
        elif value in ("!", "°"):
            self._postfix("factorial" if value == "!" else "degree", token)
        elif value == "%" and not self._starts_operand(self._tokens[self._at]):
            start, end = self._values[-1].start, token.end
            value_before = self._values.pop()
            percent = Divide(number_of(value_before), number(100), span=(start, end))
            self._push(percent, start, end, value_before.depth + 1)
        else:
            self._reduce(PRODUCT)
            self._shift(value, PRODUCT, token)

    def _starts_operand(self, token: Token) -> bool:
        return token.kind in ("operand", "function", "radical", "open")

    def _postfix(self, name: str, token: Token) -> None:
        """Apply ! or ° to the operand just read."""
        if name == "factorial" and self._tokens[self._at].value == "!":
            raise problem(
                "syntax",
                tr("A double factorial !! is not known."),
                token.start,
                self._tokens[self._at].end,
                hint=tr("For the factorial of a factorial write (x!)!"),
            )
        value = self._values.pop()
        node = Call(name, (number_of(value),), span=(value.start, token.end))
        self._push(node, value.start, token.end, value.depth + 1)

    def _chain(self, kind: str, binding: int, token: Token) -> None:
        """Take an operator whose chain a + b + c becomes one node."""
        self._at += 1
        self._reduce(binding, merge=kind)
        top = self._stack[-1]
        if isinstance(top, Operator) and top.kind == kind and top.binding == binding:
            top.count += 1
            top.signs.append(token)
            self._expecting = True
        else:
            self._shift(kind, binding, token)
            top = self._stack[-1]
            assert isinstance(top, Operator)
            top.signs.append(token)

    def _side_by_side(self, token: Token) -> None:
        """Multiply what stands side by side; a brace with a condition restricts instead."""
        before = self._tokens[self._at - 1]
        if isinstance(token.node, Number) and isinstance(before.node, Number):
            top = self._stack[-1]
            exponent = isinstance(top, Operator) and top.kind == "^"
            if before.end == token.start or not exponent:
                self._two_numbers(before, token)
        if token.kind == "open" and isinstance(before.node, Constant):
            closing = self._tokens[self._at + 1]
            if closing.kind == "close" and closing.value == ")":
                self._at += 2
                return
        if token.value == "{":
            self._open(token, "behind")
            return
        self._multiply(token)

    def _multiply(self, token: Token) -> None:
        """Push the unwritten multiplication sign in front of `token`."""
        ends = token.kind in ("function", "radical") or self._is_exponential(token)
        ends = ends or (token.kind == "open" and token.value != "(" and token.value != "[")
        self._reduce(PRODUCT, merge="*", keep_argument=not ends)
        top = self._stack[-1]
        if isinstance(top, Operator) and top.kind == "*":
            top.count += 1
            self._expecting = True
        else:
            inside = isinstance(top, Operator) and top.kind == "apply"
            self._shift("*", SIDE_BY_SIDE if inside else PRODUCT, token)

    def _is_exponential(self, token: Token) -> bool:
        """Whether e^… begins here: it ends the argument of a function like a function name."""
        named_e = isinstance(token.node, Constant) and token.node.name == "e"
        return named_e and self._tokens[self._at + 1].value == "^"

    def _two_numbers(self, before: Token, token: Token) -> NoReturn:
        """Refuse 2 3 and 1.2.3."""
        if before.end == token.start:
            raise problem(
                "syntax",
                tr("A number has only one decimal point."),
                token.start,
                token.end,
            )
        raise problem(
            "syntax",
            tr("Two numbers stand side by side."),
            token.start,
            token.end,
            hint=tr("Write * between them for a product."),
            repair=Repair(tr("Insert *"), before.end, token.start, "*"),
        )

    def _relation(self, token: Token) -> None:
        """Take a comparison; 0 < x < 1 is one chain."""
        self._chain("compare", COMPARE, token)

    def _separate(self, token: Token) -> None:
        """Finish an item of the group."""
        self._reduce(0)
        self._at += 1
        self._group.items.append(self._values.pop())
        self._group.separators.append(token)
        self._expecting = True


def _index_node(token: Token) -> Node:
    """The base b of log_b as a number or a letter."""
    span = (token.start, token.end)
    if token.value.isdigit():
        return Number(Fraction(int(token.value)), span=span)
    constant = CONSTANT_BY_NAME.get(token.value)
    return (
        Symbol(token.value, span=span) if constant is None else Constant(constant.name, span=span)
    )
