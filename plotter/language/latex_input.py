"""LaTeX pasted from a book or a web page: its commands become tokens of the plain language."""

from __future__ import annotations

from typing import NoReturn

from plotter.language.characters import GREEK_NAMES
from plotter.language.functions import FUNCTIONS
from plotter.language.problems import Repair, problem
from plotter.language.scan import Token, read_number
from plotter.language.suggest import nearest
from plotter.language.vocabulary import CONDITION_WORDS, function_name
from plotter.language.words import mark, tr

_SKIPPED = frozenset(
    [
        ",",
        ";",
        ":",
        "!",
        ">",
        "(",
        ")",
        "[",
        "]",
        "quad",
        "qquad",
        "left",
        "right",
        "displaystyle",
        "textstyle",
        "limits",
        "nolimits",
        "thinspace",
        "medspace",
        "thickspace",
        "big",
        "Big",
        "bigg",
        "Bigg",
        "bigl",
        "bigr",
        "Bigl",
        "Bigr",
        "biggl",
        "biggr",
        "Biggl",
        "Biggr",
        "middle",
        "rm",
        "mathstrut",
        "mathop",
        "nonumber",
    ]
) | {" ", "\n", "\t", "\r", "left.", "right."}
_SIGNS: dict[str, tuple[str, str]] = {
    "cdot": ("operator", "*"), "times": ("operator", "*"), "ast": ("operator", "*"),
    "star": ("operator", "*"), "bullet": ("operator", "*"), "div": ("operator", "/"),
    "%": ("operator", "%"), "bmod": ("operator", "%"), "mod": ("operator", "%"),
    "le": ("relation", "<="), "leq": ("relation", "<="), "leqslant": ("relation", "<="),
    "ge": ("relation", ">="), "geq": ("relation", ">="), "geqslant": ("relation", ">="),
    "ne": ("relation", "!="), "neq": ("relation", "!="), "lt": ("relation", "<"),
    "gt": ("relation", ">"), "land": ("logic", "and"), "wedge": ("logic", "and"),
    "lor": ("logic", "or"), "vee": ("logic", "or"), "neg": ("logic", "not"),
    "lnot": ("logic", "not"), "to": ("arrow", "→"), "rightarrow": ("arrow", "→"),
    "mapsto": ("arrow", "↦"), "longmapsto": ("arrow", "↦"), "colon": ("separator", ":"),
    "{": ("open", "{"), "}": ("close", "}"), "lbrace": ("open", "{"), "rbrace": ("close", "}"),
    "lvert": ("open", "abs"), "rvert": ("close", "abs"), "vert": ("bar", "|"),
    "mid": ("bar", "|"), "lfloor": ("open", "floor"), "rfloor": ("close", "floor"),
    "lceil": ("open", "ceil"), "rceil": ("close", "ceil"), "lbrack": ("open", "["),
    "rbrack": ("close", "]"), "lparen": ("open", "("), "rparen": ("close", ")"),
    "degree": ("operator", "°"), "circ": ("operator", "°"), "\\": ("separator", "\\\\"),
    "if": ("separator", "if"), "otherwise": ("separator", "else"),
}  # fmt: skip
_FRACTIONS = frozenset({"frac", "dfrac", "tfrac", "cfrac", "nicefrac", "sfrac", "flatfrac"})
_CASES = frozenset({"cases", "dcases", "rcases", "array"})
_DISPLAYS = frozenset({"equation", "align", "displaymath", "math", "gather", "multline"})
_STYLED = frozenset({"textcolor", "color", "hspace", "phantom", "hphantom", "vphantom"})
_NOT_UNDERSTOOD: dict[str, str] = {
    "sum": mark("Sums with ∑ are not understood. Write the terms out."),
    "prod": mark("Products with ∏ are not understood. Write the factors out."),
    "int": mark("Integrals are not understood here. Type the function itself."),
    "lim": mark("Limits are not understood here. Type the function itself."),
    "infty": mark("∞ is not a number that can be calculated with."),
    "pm": mark("± means two functions at once. Type one of them."),
    "mp": mark("∓ means two functions at once. Type one of them."),
    "partial": mark("This is a derivative. Type the function itself."),
    "nabla": mark("This is a derivative. Type the function itself."),
    "prime": mark("A prime means a derivative. Type the function itself."),
    "binom": mark("Binomial coefficients are not understood."),
    "matrix": mark("A matrix is not a function. Type one function."),
}

_OPERATORS = {
    entry.latex[14:-1]: entry.name
    for entry in FUNCTIONS
    if entry.latex.startswith("\\operatorname{")
}
"""The names that the table writes with \\operatorname."""

_Closers = list[tuple[str, str]]


def expand(tokens: list[Token]) -> list[Token]:
    """The tokens without LaTeX: \\frac{a}{b} is ((a)/(b)), \\sqrt[n]{x} a call, and so on.

    One pass with a stack for the braces. Raises ProblemError "syntax" for unknown commands.
    """
    return _Expander(tokens).run()


class _Expander:
    """The state of one pass: what was written, which arguments are due, which braces are open."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._out: list[Token] = []
        self._due: list[tuple[_Closers, Token]] = []
        self._open: list[tuple[Token, _Closers | None, int]] = []

    def run(self) -> list[Token]:
        """Rewrite all tokens."""
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if len(self._due) > (self._open[-1][2] if self._open else 0):
                self._argument(token)
            else:
                self._plain(token)
        for opener, closers, _ in reversed(self._open):
            if closers is not None:
                self._unclosed(opener)
        return _unwrapped(self._out)

    def _unclosed(self, opener: Token) -> NoReturn:
        """Point at a brace that is still open."""
        closing = "}" if opener.value == "{" else "]"
        last = self._tokens[-1].start
        raise problem(
            "syntax",
            tr("This brace is still open."),
            opener.start,
            opener.end,
            hint=tr("Close it with {closing}.", closing=closing),
            repair=Repair(tr("Insert {closing}", closing=closing), last, last, closing),
            unfinished=True,
        )

    def _emit(self, kind: str, value: str, token: Token) -> None:
        """Append a token that stands where `token` stands."""
        self._out.append(Token(kind, value, token.start, token.end))

    def _close_with(self, closers: _Closers, token: Token) -> None:
        """Append what ends an argument."""
        for kind, value in closers:
            self._out.append(Token(kind, value, token.end, token.end))

    def _argument(self, token: Token) -> None:
        """Take the next argument of a command: a brace group, or one character."""
        closers, command = self._due[-1]
        if token.kind == "end" or (token.kind == "close" and token.value != ")"):
            last = token.kind == "end"
            message = tr("{command} needs what belongs in its braces.", command=command.value)
            raise problem("syntax", message, command.start, command.end, unfinished=last)
        if token.kind == "command" and token.value[1:] in _SKIPPED:
            return
        self._due.pop()
        if token.value in ("{", "["):
            self._open.append((token, closers, len(self._due)))
        elif token.kind == "command":
            self._command(token, closers)
        else:
            self._first_character(token, closers)

    def _first_character(self, token: Token, closers: _Closers) -> None:
        """\\frac12 takes one digit each, \\sqrt xy one letter."""
        value, middle = token.value, token.start + 1
        several = len(value) > 1 and middle < token.end
        if several and (value.isdigit() or (token.kind == "word" and value.isalpha())):
            first = token._replace(value=value[0], end=middle)
            rest = token._replace(value=value[1:], start=middle)
            if token.kind == "operand":
                first = first._replace(node=read_number(value[0], first.start, middle))
                rest = rest._replace(node=read_number(value[1:], middle, token.end))
            self._at -= 1
            self._tokens[self._at] = rest
            token = first
        self._out.append(token)
        self._close_with(closers, token)

    def _plain(self, token: Token) -> None:
        """Take a token outside the arguments of commands."""
        if token.kind == "command":
            self._command(token, [])
        elif token.value in ("{", "[") and token.kind == "open":
            if not self._short_group(token):
                self._open.append((token, None, len(self._due)))
                self._out.append(token)
        elif token.value in ("}", "]") and token.kind == "close":
            self._close(token)
        elif token.kind == "logic" and token.value == "and" and token.end == token.start + 1:
            self._row_sign("&", token)
        elif token.kind == "subscript" and not token.value:
            self._styled_index(token)
        else:
            self._out.append(token)

    def _short_group(self, token: Token) -> bool:
        """Take {,} as a decimal comma and ^{\\circ} as degrees."""
        following = self._tokens[self._at : self._at + 3]
        if len(following) < 3 or following[1].value != "}":
            return False
        if following[0].kind == "command" and self._is_condition_word(following[0]):
            self._command(following[0], [])
            self._at += 2
            return True
        if not self._out:
            return False
        before, inner, after = self._out[-1], following[0], following[2]
        if inner.value == "," and before.kind == "operand" and after.kind == "operand":
            spelling = f"{before.value}.{after.value}"
            node = read_number(spelling, before.start, after.end)
            self._out[-1] = Token("operand", spelling, before.start, after.end, node)
            self._at += 3
            return True
        if inner.value in ("\\circ", "\\degree") and before.value == "^":
            self._out[-1] = Token("operator", "°", inner.start, inner.end)
            self._at += 2
            return True
        return False

    def _is_condition_word(self, token: Token) -> bool:
        """Whether a command is \\text{if } or the like."""
        return _styled(token).lower() in CONDITION_WORDS

    def _close(self, token: Token) -> None:
        """Take a closing brace or bracket."""
        partner = "{" if token.value == "}" else "["
        if not self._open or self._open[-1][0].value != partner:
            self._out.append(token)
            return
        _, closers, due = self._open.pop()
        if len(self._due) > due:
            self._argument(token)
        if closers is None:
            self._out.append(token)
        else:
            self._out.extend(Token(*closer, token.start, token.end) for closer in closers)

    def _row_sign(self, value: str, token: Token) -> None:
        """Take & or \\\\; a comma in front of it only decorates."""
        if self._out and self._out[-1].kind == "separator" and self._out[-1].value in (",", ";"):
            self._out.pop()
        self._emit("separator", value, token)

    def _styled_index(self, token: Token) -> None:
        """Take _{\\text{max}} as an index."""
        following = self._tokens[self._at : self._at + 3]
        styled = len(following) == 3 and following[1].kind == "command"
        if styled and following[2].value == "}" and "{" in following[1].value:
            name = following[1].value.partition("{")[2].strip("} ")
            self._at += 3
            self._out.append(Token("subscript", name, token.start, following[2].end))
        else:
            self._out.append(token)

    def _command(self, token: Token, closers: _Closers) -> None:
        """Take one command; `closers` end the argument that it is itself."""
        name = token.value[1:]
        if name in _FRACTIONS:
            self._emit("open", "(", token)
            self._emit("open", "(", token)
            self._due.append(([("close", ")"), ("close", ")"), *closers], token))
            self._due.append(([("close", ")"), ("operator", "/"), ("open", "(")], token))
            return
        if name == "sqrt":
            self._root(token, closers)
            return
        if len(name) > 1 and "{" in name:
            self._styled_word(token)
        elif name in ("begin", "end"):
            self._environment(token, name)
        elif name in _SIGNS:
            self._sign(token, name)
        elif name in _STYLED:
            self._skip_group()
        elif name not in _SKIPPED:
            self._name(token, name)
        self._close_with(closers, token)

    def _root(self, token: Token, closers: _Closers) -> None:
        """\\sqrt{x} and \\sqrt[n]{x}."""
        indexed = self._tokens[self._at].value == "["
        self._emit("function", "indexed_root" if indexed else "sqrt", token)
        self._emit("open", "(", token)
        self._due.append(([("close", ")"), *closers], token))
        if indexed:
            self._due.append(([("separator", ";")], token))

    def _sign(self, token: Token, name: str) -> None:
        """Take a command that is one sign."""
        kind, value = _SIGNS[name]
        if value == "\\\\":
            self._row_sign(value, token)
        elif name in ("{", "lbrace") and self._tokens[self._at].value == "\\begin":
            return
        elif value == "°" and self._out and self._out[-1].value == "^":
            self._out[-1] = Token(kind, value, token.start, token.end)
        else:
            self._emit(kind, value, token)

    def _styled_word(self, token: Token) -> None:
        """\\text{if }, \\operatorname{sgn}, \\mathrm{e}."""
        word = _styled(token)
        meaning = CONDITION_WORDS.get(word.lower())
        if meaning is not None:
            self._emit(*meaning, token)
        elif token.value.startswith("\\operatorname") and word in _OPERATORS:
            self._emit("function", _OPERATORS[word], token)
        elif word.isidentifier():
            start = token.start + token.value.index(word, token.value.index("{"))
            self._out.append(Token("word", word, start, start + len(word)))
        elif word:
            self._unknown(token, word)

    def _environment(self, token: Token, name: str) -> None:
        """\\begin{cases} … \\end{cases}, also as an array behind a brace."""
        brace, kind, close = (*self._tokens[self._at : self._at + 3], token, token, token)[:3]
        if brace.value != "{" or close.value != "}" or kind.value not in _CASES | _DISPLAYS:
            self._unknown(token, kind.value if brace.value == "{" else "")
        self._at += 3
        if kind.value in _DISPLAYS:
            return
        if name == "begin":
            if kind.value == "array":
                self._skip_group()
            self._emit("open", "cases", token)
            return
        while self._out and self._out[-1].kind == "separator" and self._out[-1].value != "else":
            self._out.pop()
        self._emit("close", "cases", token)

    def _skip_group(self) -> None:
        """Skip the brace group that comes next, such as a column format or a color."""
        if self._tokens[self._at].value != "{":
            return
        depth = 0
        while self._tokens[self._at].kind != "end":
            depth += {"{": 1, "}": -1}.get(self._tokens[self._at].value, 0)
            self._at += 1
            if not depth:
                return

    def _name(self, token: Token, name: str) -> None:
        """\\sin, \\pi, \\theta."""
        letter = GREEK_NAMES.get(name)
        if name in _NOT_UNDERSTOOD:
            self._unknown(token, name)
        if letter is not None:
            self._emit("word", letter, token)
        elif function_name(name) is not None or name in ("pi", "tau"):
            self._emit("word", name, token)
        else:
            self._unknown(token, name)

    def _unknown(self, token: Token, name: str) -> NoReturn:
        """Refuse a command with what it might have been."""
        family = (
            "matrix" if name.endswith("matrix") else "int" if name in ("iint", "oint") else name
        )
        message = _NOT_UNDERSTOOD.get(family)
        meant = None if message is not None else nearest(name)
        use = f"\\{meant}"
        raise problem(
            "not a function" if family == "matrix" else "syntax",
            tr(message)
            if message is not None
            else tr("I do not know the LaTeX command {command}.", command=token.value),
            token.start,
            token.end,
            hint=None if meant is None else tr("Did you mean {use}?", use=use),
            repair=None
            if meant is None
            else Repair(tr("Use {use}", use=use), token.start, token.end, use),
        )


def _styled(token: Token) -> str:
    """The word inside \\text{…}."""
    return token.value.partition("{")[2].strip("} ,.;:\t\n")


def _unwrapped(tokens: list[Token]) -> list[Token]:
    """The tokens without braces around all of them, as Wikipedia's formulas have them."""
    if len(tokens) < 4 or tokens[0].value != "{" or tokens[-2].value != "}":
        return tokens
    depth = 0
    for index, token in enumerate(tokens):
        depth += {"{": 1, "}": -1}.get(token.value, 0)
        if not depth:
            return [*tokens[1:index], tokens[-1]] if index == len(tokens) - 2 else tokens
    return tokens
