"""Words to names: functions, constants, letters, and runs such as xsinx split into them."""

from __future__ import annotations

from typing import NoReturn

from plotter.language import budgets
from plotter.language.characters import GREEK_NAMES
from plotter.language.functions import BY_NAME, CONSTANT_BY_NAME
from plotter.language.problems import Repair, problem
from plotter.language.scan import Token
from plotter.language.suggest import begins_a_name, nearest
from plotter.language.tree import Constant, Number, Symbol
from plotter.language.vocabulary import (
    KEYWORDS,
    LONGEST_NAME,
    NO_NAMES,
    NO_NUMBERS,
    PROSE,
    SPLITTABLE,
    function_name,
)
from plotter.language.words import tr

_CALLED_ONLY = frozenset("σΓψ")
_RARE_AS_FACTOR = frozenset("fghFGH")
_ASKED = frozenset("xyzteθ")
_PARAMETERS = frozenset("abcdkmnpqrABCDKMNRT")
_VARIABLES = frozenset("xt")
_ARGUMENTS = frozenset("xtuvwyz")

_Pieces = list[tuple[str, str]]


class Namer:
    """Turns the words among the tokens of one text into names.

    `known` are further names of variables and parameters. `computed` is set for texts that a
    program wrote: primes and symbols in front of brackets are then taken literally.
    """

    def __init__(self, tokens: list[Token], known: frozenset[str], *, computed: bool) -> None:
        self._tokens = tokens
        self._known = known
        self._computed = computed
        self._named: list[Token] = []
        self._at = 0

    def run(self) -> list[Token]:
        """The tokens with every word resolved; raises ProblemError "unknown name"."""
        tokens = self._tokens
        while self._at < len(tokens):
            token = tokens[self._at]
            self._at += 1
            if token.kind == "word":
                self._word(token)
            elif token.kind == "prime":
                self._prime(token)
            else:
                self._named.append(token)
        return self._named

    def _word(self, token: Token) -> None:
        """Resolve one word and what hangs on it: an index, a digit, a bracket."""
        word = token.value
        following = self._tokens[self._at]
        if len(word) == 1:
            self._index(word, token.start, token.end)
            return
        if len(word) > budgets.LETTERS:
            raise problem(
                "too large",
                tr(
                    "This word is too long: at most {letters} letters in a row are read.",
                    letters=budgets.LETTERS,
                ),
                token.start,
                token.end,
            )
        if word in self._known or self._keyword(token):
            if word in self._known:
                self._symbol(word, token.start, token.end)
            return
        name = function_name(word)
        if name is not None:
            self._refuse_digits(token, following)
            self._function(name, token)
            return
        if self._constant(word, token.start, token.end) or self._greek(token, following):
            return
        self._split(token, following)

    def _keyword(self, token: Token) -> bool:
        """Resolve and, or, not, if, else, mod, True."""
        word = token.value
        found = KEYWORDS.get(word)
        if found is not None:
            self._named.append(Token(*found, token.start, token.end))
        elif word == "mod" and self._tokens[self._at].kind != "open":
            self._named.append(Token("operator", "%", token.start, token.end))
        elif word in ("True", "true", "TRUE"):
            self._named.append(Token("truth", word, token.start, token.end))
        else:
            return False
        return True

    def _function(self, name: str, token: Token) -> None:
        """Append a function; a letter index of log takes one letter only: log_bx is log_b x."""
        self._named.append(Token("function", name, token.start, token.end))
        following = self._tokens[self._at]
        if following.kind == "subscript" and name == "ln":
            self._at += 1
            index, start = following.value, following.start + 1
            rest = ""
            if index.isalpha() and len(index) > 1:
                index, rest = index[0], index[1:]
            self._named.append(Token("subscript", index, start, start + len(index)))
            if rest:
                self._word(Token("word", rest, start + 1, following.end))

    def _refuse_digits(self, token: Token, following: Token) -> None:
        """Refuse atan2( and sin2(: nobody can tell what the digit means; and int without ( )."""
        if token.value == "int" and following.kind != "open":
            message = tr("Integrals are not understood here. Type the function itself.")
            raise problem("not a function", message, token.start, token.end)
        opens = self._tokens[self._at + 1].kind == "open" if following.kind == "operand" else False
        if opens and following.start == token.end and not self._computed:
            place = (token.start, following.end)
            raise problem(
                "unknown name",
                tr("I do not know {name}.", name=token.value + following.value),
                *place,
                hint=tr("Did you mean {shown}?", shown=token.value),
                repair=Repair(tr("Use {shown}", shown=token.value), *place, token.value),
            )

    def _constant(self, word: str, start: int, end: int) -> bool:
        """Append e, π or another constant of the table."""
        entry = CONSTANT_BY_NAME.get(word)
        if entry is None:
            return False
        node = Constant(entry.name, span=(start, end))
        self._named.append(Token("operand", word, start, end, node))
        return True

    def _greek(self, token: Token, following: Token) -> bool:
        """Append a Greek letter spelled out, such as theta."""
        letter = GREEK_NAMES.get(token.value)
        if letter is None:
            return False
        if letter in _CALLED_ONLY and following.kind == "open":
            self._function(BY_NAME[letter].name, token)
        elif following.kind == "open" and following.start == token.end and not self._computed:
            self._unknown(token)
        else:
            self._index(letter, token.start, token.end)
        return True

    def _letter(self, letter: str, start: int, end: int) -> None:
        """Append a single letter: a constant, the sigmoid σ( or a symbol."""
        if letter in self._known:
            self._symbol(letter, start, end)
            return
        if self._constant(letter, start, end):
            return
        following = self._tokens[self._at]
        if letter in _CALLED_ONLY and following.kind == "open" and following.value == "(":
            self._named.append(Token("function", BY_NAME[letter].name, start, end))
            return
        if letter in "iI":
            raise problem(
                "not a function",
                tr("i is the imaginary unit. Only real numbers can be drawn."),
                start,
                end,
                hint=tr("Use another letter for a parameter."),
            )
        self._refuse_call(letter, start, following)
        self._symbol(letter, start, end)

    def _refuse_call(self, letter: str, start: int, following: Token) -> None:
        """Refuse g(x): it reads as a function that nobody has defined."""
        if self._computed or following.value != "(" or following.start != start + 1:
            return
        inner, closing = following, following
        if self._at + 2 < len(self._tokens):
            inner, closing = self._tokens[self._at + 1], self._tokens[self._at + 2]
        lone = inner.kind == "word" and closing.kind == "close" and letter not in "xt"
        if letter in _RARE_AS_FACTOR or (lone and len(inner.value) == 1):
            raise problem(
                "unknown name",
                tr("I do not know a function called {letter}.", letter=letter),
                start,
                start + 1,
                hint=tr("For a product write {letter}*( … ).", letter=letter),
                unfinished=start == 0 and len(self._tokens) <= 5,
                repair=Repair(tr("Multiply by {letter}", letter=letter), start + 1, start + 1, "*"),
            )

    def _symbol(self, name: str, start: int, end: int) -> None:
        """Append a variable or parameter."""
        self._named.append(Token("operand", name, start, end, Symbol(name, span=(start, end))))

    def _index(self, letter: str, start: int, end: int) -> None:
        """Append a letter with the index or the digits that follow it directly."""
        following = self._tokens[self._at]
        if following.start == end and following.kind == "subscript":
            self._at += 1
            self._symbol(f"{letter}_{following.value}", start, following.end)
            return
        if following.start == end and isinstance(following.node, Number):
            self._digits_after(letter, start, following)
            return
        self._letter(letter, start, end)

    def _digits_after(self, letter: str, start: int, digits: Token) -> None:
        """w1 is w with an index, π2 a product; x2 could be anything, so ask."""
        if letter in "πτ" or (digits.value == "fraction"):
            self._letter(letter, start, start + 1)
            return
        if not digits.value.isdigit() or (letter in _ASKED and not self._computed):
            raise problem(
                "syntax",
                tr(
                    "Is {digits} a power, an index or a factor of {letter}?",
                    digits=digits.value,
                    letter=letter,
                ),
                start,
                digits.end,
                hint=tr("Did you mean {shown}?", shown=f"{letter}^{digits.value}"),
                repair=Repair(
                    tr("Use {shown}", shown=f"{letter}^{digits.value}"),
                    digits.start,
                    digits.start,
                    "^",
                ),
            )
        self._at += 1
        self._symbol(f"{letter}_{digits.value}", start, digits.end)

    def _split(self, token: Token, following: Token) -> None:
        """Resolve a run of letters such as xsinx or 2abx."""
        pieces = None if token.value in PROSE else split(token.value, self._known)
        called = following.kind == "open" and following.start == token.end
        powered = following.value == "^"
        if pieces is None or not _sensible(pieces, self._known, called=called, powered=powered):
            self._unknown(token)
        start = token.start
        for number, (kind, value) in enumerate(pieces, 1):
            end = start + len(value)
            if kind == "function":
                self._function(BY_NAME[value].name, Token("word", value, start, end))
            elif number == len(pieces):
                self._index(value, start, end)
            elif not self._constant(value, start, end):
                self._plain_letter(value, start)
            start = end

    def _plain_letter(self, letter: str, start: int) -> None:
        """Append a letter inside a run, where nothing can hang on it."""
        if letter in "iI":
            self._letter(letter, start, start + 1)
        else:
            self._symbol(letter, start, start + 1)

    def _prime(self, token: Token) -> None:
        """u' is a name in a computed text; elsewhere it is a derivative, or a quotation mark."""
        last = self._named[-1] if self._named else None
        glued = last is not None and last.end == token.start
        if self._computed and glued and last is not None and isinstance(last.node, Symbol):
            self._named.pop()
            self._symbol(last.node.name + "'", last.start, token.end)
            return
        if glued:
            raise problem(
                "syntax",
                tr("A prime means a derivative. Type the function itself."),
                token.start,
                token.end,
                hint=tr("Leave out the prime; the derivative is shown beside it."),
            )
        raise problem(
            "syntax",
            tr("Quotation marks have no meaning in a formula."),
            token.start,
            token.end,
            hint=tr("Leave them out."),
        )

    def _unknown(self, token: Token) -> NoReturn:
        """Refuse an unknown word with the nearest known name."""
        word = token.value
        place = (token.start, token.end)
        if word in NO_NUMBERS:
            message = tr("Infinity is not a number that can be calculated with.")
            raise problem("unknown name", message, *place)
        meant = None if word in NO_NAMES or word in PROSE else nearest(word)
        if meant is None and 1 < len(word) <= 3 and word.isalpha() and word not in PROSE:
            meant = "*".join(word)
        raise problem(
            "unknown name",
            tr("I do not know {word}.", word=word),
            *place,
            hint=tr("The list of functions shows all that are known.")
            if meant is None
            else tr("Did you mean {meant}?", meant=meant),
            repair=None if meant is None else Repair(tr("Use {meant}", meant=meant), *place, meant),
            unfinished=self._tokens[self._at].kind == "end" and begins_a_name(word),
        )


def split(run: str, known: frozenset[str]) -> _Pieces | None:
    """A run of letters cut into functions (the longest first), pi, and single letters."""
    if not run.isascii() or not (run.isalpha() or run.endswith(("2", "10", "1p", "1"))):
        return None
    pieces: _Pieces = []
    at = 0
    while at < len(run):
        for length in range(min(LONGEST_NAME, len(run) - at), 1, -1):
            part = run[at : at + length]
            if part in SPLITTABLE:
                pieces.append(("function", part))
                break
            if part == "pi" or part in known:
                pieces.append(("letter", part))
                break
        else:
            length = 1
            pieces.append(("letter", run[at]))
        at += length
    return pieces


def _sensible(pieces: _Pieces, known: frozenset[str], *, called: bool, powered: bool) -> bool:
    """Whether a split run reads as mathematics, not as a misspelled word.

    In front of a function: e, π, the variable and one parameter. Behind it: an argument that
    ends in a variable. A run without functions: two letters, or three to four with at most two
    usual parameters among them.
    """
    groups: list[list[str]] = [[]]
    for kind, value in pieces:
        if kind == "function":
            groups.append([])
        else:
            groups[-1].append(value)
    before, *arguments = groups
    free = _VARIABLES | known
    others = [letter for letter in before if letter not in free and letter not in CONSTANT_BY_NAME]
    if not arguments:
        if called or len(before) <= 2:
            return not called or (len(before) <= 2 and before[-1] in free)
        most = 2 if len(before) == 3 else 1
        fitting = all(letter in _PARAMETERS for letter in others)
        repeated = len(set(others)) < len(others)
        varies = any(letter in free for letter in before)
        return len(before) <= 4 and len(others) <= most and fitting and varies and not repeated
    if (
        len(before) > 3
        or len(others) > 1
        or not all(c in _PARAMETERS or c in _ARGUMENTS for c in others)
    ):
        return False
    last = len(arguments) - 1
    return all(
        _is_argument(
            letters, free, called=called and place == last, powered=powered and place == last
        )
        for place, letters in enumerate(arguments)
    )


def _is_argument(letters: list[str], free: frozenset[str], *, called: bool, powered: bool) -> bool:
    """Whether letters behind a function name are its argument: sinx, sinax, sinpix, lne^x."""
    if not letters:
        return True
    *front, final = letters
    if called:
        return False
    if final not in _ARGUMENTS and final not in free and not (final == "e" and powered):
        return False
    strange = [c for c in front if c not in free and c not in CONSTANT_BY_NAME]
    return len(strange) <= 1 and all(c in _PARAMETERS for c in strange)
