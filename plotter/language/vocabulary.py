"""The words of the language: functions in every spelling, keywords, words in conditions."""

from __future__ import annotations

from plotter.language.functions import BY_NAME

SPECIAL: dict[str, str] = {
    "pow": "pow", "power": "pow", "piecewise": "piecewise", "where": "piecewise",
    "wenn": "piecewise", "si": "piecewise", "cases": "piecewise", "ifelse": "piecewise",
    "rational": "rational", "eq": "=", "ne": "!=", "lt": "<", "le": "<=", "gt": ">",
    "ge": ">=", "exp2": "exp2", "nroot": "root", "nthroot": "root", "surd": "root",
    "heavisidetheta": "Heaviside", "logisticsigmoid": "sigmoid", "ramp": "relu",
    "leakyrelu": "leaky_relu",
}  # fmt: skip
"""Spellings that other programs use, and forms that are no functions of the table."""

KEYWORDS: dict[str, tuple[str, str]] = {
    "and": ("logic", "and"), "or": ("logic", "or"), "not": ("logic", "not"),
    "And": ("logic", "and"), "Or": ("logic", "or"), "Not": ("logic", "not"),
    "AND": ("logic", "and"), "OR": ("logic", "or"), "NOT": ("logic", "not"),
    "und": ("logic", "and"), "oder": ("logic", "or"),
    "if": ("separator", "if"), "If": ("separator", "if"), "IF": ("separator", "if"),
    "for": ("separator", "if"), "when": ("separator", "if"), "falls": ("separator", "if"),
    "else": ("separator", "else"), "otherwise": ("separator", "else"),
    "sonst": ("separator", "else"),
}  # fmt: skip
_ONLY_WHOLE = frozenset(
    [
        "sh",
        "ch",
        "th",
        "lb",
        "ld",
        "sq",
        "sqr",
        "int",
        "fix",
        "deg",
        "lse",
        "frac",
        "fract",
        "fact",
        "psi",
        "gamma",
        "square",
        "cube",
        "round",
        "trunc",
    ]
)
_ONE_ARGUMENT = {name for name, entry in BY_NAME.items() if entry.arity == (1, 1)}
SPLITTABLE = frozenset(
    name
    for name in _ONE_ARGUMENT
    if name.isascii() and len(name) > 1 and name[0].islower() and name not in _ONLY_WHOLE
)
LONGEST_NAME = max(map(len, SPLITTABLE))
_LOWER = {name.lower(): name for name in reversed(BY_NAME) if name.isascii() and len(name) > 1}

CONDITION_WORDS: dict[str, tuple[str, str]] = {
    **dict.fromkeys(
        ("if", "for", "when", "where", "falls", "wenn", "für", "si", "pour", "se", "with"),
        ("separator", "if"),
    ),
    **dict.fromkeys(
        (
            *("otherwise", "else", "elsewhere", "sonst", "ansonsten", "sinon", "si no", "senão"),
            "altrimenti",
        ),
        ("separator", "else"),
    ),
    "and": ("logic", "and"), "und": ("logic", "and"), "et": ("logic", "and"),
    "or": ("logic", "or"), "oder": ("logic", "or"), "ou": ("logic", "or"),
    "not": ("logic", "not"), "nicht": ("logic", "not"), "non": ("logic", "not"),
}  # fmt: skip
"""What words inside \\text{…} mean."""


NO_NUMBERS = frozenset({"inf", "Inf", "infinity", "Infinity", "oo", "infty", "zoo"})
NO_NAMES = frozenset({"None", "none", "null", "false", "False", "nan", "NaN", "undefined", "the"})
"""Words that no known name is meant by."""
PROSE = frozenset(
    [
        "of",
        "is",
        "on",
        "to",
        "by",
        "do",
        "so",
        "no",
        "we",
        "me",
        "my",
        "up",
        "us",
        "go",
        "he",
        "it",
        "in",
    ]
)
"""Words of two letters that are no products."""


def function_name(word: str) -> str | None:
    """The canonical name of a function spelled as typed, in any common capitalization."""
    entry = BY_NAME.get(word)
    if entry is not None:
        return entry.name
    if len(word) < 2:
        return None
    lower = word.lower()
    special = SPECIAL.get(lower)
    if special is not None:
        return special
    if word[0] == "A" and word[1:] in SPLITTABLE:
        return None
    spelled = _LOWER.get(lower)
    return None if spelled is None else BY_NAME[spelled].name
