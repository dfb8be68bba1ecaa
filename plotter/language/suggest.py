"""What a misspelled name was meant to be."""

from __future__ import annotations

import string
from functools import cache

from plotter.language.functions import BY_NAME, FUNCTIONS

_LETTERS = string.ascii_letters + string.digits + "_"

_USUAL = frozenset("exyt")
"""Letters that mostly stand for themselves."""

_SYNONYMS: dict[str, str] = {
    "sine": "sin", "sinus": "sin", "sinusoid": "sin", "seno": "sin", "cosine": "cos",
    "cosinus": "cos", "cosin": "cos", "coseno": "cos", "tangent": "tan", "tangens": "tan",
    "tangente": "tan", "cotangent": "cot", "cotangens": "cot", "secant": "sec",
    "cosecant": "csc", "arcsine": "arcsin", "arccosine": "arccos", "arctangent": "arctan",
    "arcussinus": "arcsin", "arcuscosinus": "arccos", "arcustangens": "arctan",
    "logarithm": "log", "logarithmus": "log", "natlog": "ln", "naturallog": "ln",
    "exponential": "exp", "exponent": "exp", "squareroot": "sqrt", "squrt": "sqrt",
    "sqroot": "sqrt", "racine": "sqrt", "raiz": "sqrt", "radical": "sqrt", "rt": "sqrt",
    "cuberoot": "cbrt", "cubicroot": "cbrt", "absolute": "abs", "absval": "abs",
    "absolutevalue": "abs", "betrag": "abs", "magnitude": "abs", "modulo": "mod",
    "modulus": "mod", "roundup": "ceil", "rounddown": "floor", "truncate": "trunc",
    "squared": "square", "cubed": "cube", "sigmoide": "sigmoid", "step": "heaviside",
    "rectifier": "relu", "errorfunction": "erf", "largest": "max", "smallest": "min",
    "gammafunction": "gamma", "power": "pow", "limit": "clamp",
}  # fmt: skip
_FAVORITES = (
    "sin", "cos", "tan", "exp", "ln", "log", "sqrt", "abs", "arcsin", "arccos", "arctan",
    "sinh", "cosh", "tanh", "max", "min", "floor", "ceil", "sigmoid", "relu",
)  # fmt: skip


@cache
def _candidates() -> tuple[str, ...]:
    """The names worth suggesting, the commonest first."""
    rest = [name for name in BY_NAME if name.isascii() and len(name) > 1 and name.islower()]
    canonical = [entry.name for entry in FUNCTIONS]
    return tuple(dict.fromkeys([*_FAVORITES, *canonical, *rest]))


def begins_a_name(word: str) -> bool:
    """Whether more letters could make a known name of a word."""
    return any(name.startswith(word) for name in BY_NAME)


def distance(first: str, second: str, most: int) -> int:
    """Typing slips between two words: letters missing, extra, wrong or swapped; at most most + 1.

    Optimal string alignment (Damerau 1964).
    """
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    previous = list(range(len(second) + 1))
    for row, char in enumerate(first, 1):
        current = [row]
        for column, other in enumerate(second, 1):
            cost = min(
                previous[column] + 1,
                current[column - 1] + 1,
                previous[column - 1] + (char != other),
            )
            swapped = row > 1 and column > 1 and char == second[column - 2]
            if swapped and first[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > most:
            return most + 1
        before, previous = previous, current
    return min(previous[-1], most + 1)


def nearest(word: str) -> str | None:
    """The known name closest to a misspelled one, or None when nothing is near."""
    lower = word.lower().replace("_", "")
    meant = _SYNONYMS.get(lower)
    if meant is not None:
        return meant
    most = 1 if len(lower) <= 4 else 2
    best: tuple[float, str] | None = None
    letters = set(lower)
    for name in _candidates():
        if len(letters.difference(name)) > most:
            continue
        slips = distance(lower, name.replace("_", ""), most)
        if slips > most or slips >= len(name):
            continue
        score = slips - 0.25 * (lower[:1] == name[:1])
        score -= 0.5 * (len(name) > 2 and lower.startswith(name))
        score -= 0.6 * (sorted(lower) == sorted(name))
        if best is None or score < best[0]:
            best = (score, name)
    if best is not None:
        return best[1]
    starts = [name for name in _FAVORITES if len(name) > 2 and lower.startswith(name)]
    return max(starts, key=len) if starts and len(lower) <= 8 else None


@cache
def _beginnings() -> frozenset[str]:
    """Every proper beginning of a name that is neither a name itself nor a usual variable."""
    begun = {name[:end] for name in BY_NAME for end in range(1, len(name))}
    return frozenset(begun - BY_NAME.keys() - _USUAL)


def begins_name(text: str) -> bool:
    """Whether the text ends in the middle of a function's name: x + ar, 2si, xlo."""
    letters = len(text) - len(text.rstrip(_LETTERS))
    run = text[len(text) - letters :]
    return any(run[start:] in _beginnings() for start in range(len(run)))
