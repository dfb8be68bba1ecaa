"""The one table of characters that look like others, and of signs with a meaning of their own.

There is no Unicode normalization: what is not in this table and not in the grammar is refused.
Every replacement keeps the length, so offsets stay those of the text as typed.
"""

from __future__ import annotations

import re
from typing import NoReturn

from plotter.language.problems import Repair, problem
from plotter.language.words import mark, tr

_GREEK = "αβγδεζηθικλμνξοπρςστυφχψω"
_MATH_GREEK_STARTS = (0x1D6C2, 0x1D6FC, 0x1D736, 0x1D770, 0x1D7AA)
_MATH_LATIN_STARTS = (
    0x1D400, 0x1D434, 0x1D468, 0x1D49C, 0x1D4D0, 0x1D504, 0x1D538, 0x1D56C, 0x1D5A0,
    0x1D5D4, 0x1D608, 0x1D63C, 0x1D670,
)  # fmt: skip
_MATH_DIGIT_STARTS = (0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6)

_SAME: dict[str, str] = {
    "-": "−–—‐‑‒―﹣－➖",
    "+": "＋﹢➕",
    "*": "×⋅·∙•∗＊⨯✕✖✱⁎◦☓・",
    "/": "÷∕⁄／➗",
    "^": "＾ˆ",
    "(": "（❨⟮﹙",
    ")": "）❩⟯﹚",
    "[": "［⟦",
    "]": "］⟧",
    "{": "｛❴",
    "}": "｝❵",
    "|": "｜∣│ǀ❘",
    "<": "＜﹤",
    ">": "＞﹥",
    "=": "＝﹦",
    "≤": "⩽≦⪯",
    "≥": "⩾≧⪰",
    "→": "⟶⇒⟹➔➜➝⟼",
    "↦": "⤇",
    ",": "，﹐",
    ";": "；﹔",
    ":": "：﹕∶",
    ".": "．",
    "!": "！﹗",
    "%": "％﹪",
    "_": "＿",
    "°": "º˚",
    "'": "′’ʹ‵＇",
    "e": "ℯⅇ",
    "h": "ℎ",
    "g": "ℊ",
    "o": "ℴ",
    "l": "ℓ",
    "i": "ⅈℹ",
    "d": "ⅆ",
    "B": "ℬ",
    "E": "ℰ",
    "F": "ℱ",
    "H": "ℋ",
    "I": "ℐ",
    "L": "ℒ",
    "M": "ℳ",
    "R": "ℛ",
    "μ": "µ",
    "θ": "ϑ",
    "φ": "ϕ",
    "ε": "ϵ∊",
    "ρ": "ϱ",
    "κ": "ϰ",
    "π": "ϖℼ",
    "σ": "ς",
    "Δ": "∆",
    "Ω": "Ω",
    "Σ": "∑",
    "∧": "⋀",
    "∨": "⋁",
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000\u200b\u200c\u200d\u2060\u2061\u2062\u2063\ufeff\u00ad\u2028\u2029\u0085",
}


def _build() -> dict[int, str]:
    """The table from code point to the character that is read in its place."""
    table = {ord(char): kept for kept, others in _SAME.items() for char in others}
    del table[ord("∑")]
    for offset in range(26):
        for base, target in ((0, "A"), (26, "a")):
            letter = chr(ord(target) + offset)
            for start in _MATH_LATIN_STARTS:
                table[start + base + offset] = letter
            table[(0xFF21 if base == 0 else 0xFF41) + offset] = letter
    for start in _MATH_DIGIT_STARTS:
        table.update({start + digit: str(digit) for digit in range(10)})
    table.update({0xFF10 + digit: str(digit) for digit in range(10)})
    for start in _MATH_GREEK_STARTS:
        for offset, letter in enumerate(_GREEK):
            small = "σ" if letter == "ς" else letter
            table[start + offset] = small
            table[start - 26 + offset] = "Θ" if letter == "ς" else letter.upper()
    return table


LOOK_ALIKES = _build()
"""Code point → the one character of the grammar that it stands for."""

FRACTIONS: dict[str, tuple[int, int]] = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8),
    "⅝": (5, 8), "⅞": (7, 8), "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip

SUPERSCRIPTS = str.maketrans(
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᐟᵝᵞᵟᶿᵠ",
    "0123456789+-()abcdefghijklmnoprstuvwxyz/βγδθφ",
)
SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", "0123456789aehijklmnoprstuvx")

GREEK_LETTERS = "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΦΨΩ"
"""The Greek letters that no Latin letter looks like."""

GREEK_NAMES: dict[str, str] = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε",
    "zeta": "ζ", "eta": "η", "theta": "θ", "vartheta": "θ", "iota": "ι", "kappa": "κ",
    "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "rho": "ρ", "varrho": "ρ", "sigma": "σ",
    "upsilon": "υ", "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
    "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π",
    "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
}  # fmt: skip

_IMPOSTORS = dict(
    zip(
        "асеорхуіјһԁԛѕАВСЕНІЈКМОРЅТХοΑΒΕΖΗΙΚΜΝΟΡΤΥΧıӏ",
        "aceopxyijhdqsABCEHIJKMOPSTXoABEZHIKMNOPTYXil",
        strict=True,
    )
)  # fmt: skip
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_MEANT: dict[str, tuple[str, str | None]] = {
    "±": (mark("± means two functions at once. Type one of them."), mark("Write + or −.")),
    "∓": (mark("∓ means two functions at once. Type one of them."), mark("Write + or −.")),
    "∞": (mark("∞ is not a number that can be calculated with."), None),
    "∑": (mark("Sums with ∑ are not understood. Write the terms out."), mark("Write a + b + c.")),
    "∏": (mark("Products with ∏ are not understood. Write the factors out."), mark("Write a·b·c.")),
    "∫": (mark("Integrals are not understood here. Type the function itself."), None),
    "∂": (
        mark("This is a derivative. Type the function itself."),
        None,
    ),
    "'": (mark("Quotation marks have no meaning in a formula."), mark("Leave them out.")),
    '"': (mark("Quotation marks have no meaning in a formula."), mark("Leave them out.")),
    "?": (mark("A question mark has no meaning here."), None),
    ".": (mark("This point stands alone. Digits belong to it."), mark("Write 0.5 or 2.5.")),
    "\\": (
        mark("A LaTeX command belongs after the backslash."),
        mark("Write for instance \\sqrt{x}."),
    ),
    "&": (mark("The sign & has no meaning here."), mark("Write and.")),
    "~": (mark("The sign ~ has no meaning here."), None),
    "_": (mark("Something is missing after the underscore."), mark("Write x_1.")),
}
_WORD_OF_LETTERS = re.compile(r"[^\W\d_]+")


def refuse_character(text: str, position: int) -> NoReturn:
    """Raise the problem that fits a character outside the grammar."""
    char = text[position]
    end = position + 1
    twin = _IMPOSTORS.get(char)
    if twin is not None:
        raise problem(
            "syntax",
            tr(
                "This {char} is a letter of another alphabet that only looks like {twin}.",
                char=char,
                twin=twin,
            ),
            position,
            end,
            hint=tr("Did you mean {twin}?", twin=twin),
            repair=Repair(tr("Use {twin}", twin=twin), position, end, twin),
        )
    if char in _BIDI:
        raise problem(
            "syntax",
            tr("An invisible sign that reverses the text stands here."),
            position,
            end,
            hint=tr("Remove it."),
            repair=Repair(tr("Remove it"), position, end, ""),
        )
    known = _MEANT.get(char)
    if known is not None:
        raise problem("syntax", tr(known[0]), position, end, hint=known[1] and tr(known[1]))
    letters = _WORD_OF_LETTERS.match(text, position)
    if letters is not None:
        end = letters.end()
        raise problem(
            "syntax",
            tr("I do not know {group}. Use Latin or Greek letters.", group=letters.group()),
            position,
            end,
        )
    shown = char if char.isprintable() else f"U+{ord(char):04X}"
    raise problem("syntax", tr("I do not know the sign {shown}.", shown=shown), position, end)
