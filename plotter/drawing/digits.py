"""Formulas that differ only in their digits: typeset once, then only the digits are exchanged.

A read-out that moves with the hand is a new formula in every frame. Digits of the full size are
equally wide in the font, so each stands where the one before it stood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache, partial
from itertools import count

from msgspec import Struct
from PySide6.QtGui import QPainterPath

from plotter.drawing.outlines import (
    REMEMBERED_FORMULAS,
    Outline,
    Paths,
    Pieces,
    Use,
    collect,
    measures,
    parts_of,
    svg_of,
    typeset_outline,
)

FIRST_ASKS = 2
"""So many formulas of one form are typeset as they are: most never come a third time."""
MOST_DIGITS = 81
"""Formulas with more digits are typeset as they are."""
REMEMBERED_FORMS = 512
DRIFT = 25.0
"""How far, in thousandths of an em, a digit's height may move what stands over or beside it."""

# Digits of exponents and indices are cut for their size and differ in width: they stay.
_DIGIT = re.compile(r"[\^_](?:\{[^{}]*\}|.)|[0-9]")


@lru_cache(maxsize=REMEMBERED_FORMULAS)
def outline_of(latex: str, language: str = "en") -> Outline:
    """The outline of a formula, from one that differs only in its digits if that is known."""
    pattern, digits = _taken_apart(latex)
    if not digits or len(digits) > MOST_DIGITS or next(_asks(pattern)) < FIRST_ASKS:
        return typeset_outline(latex, language)
    form = _form(pattern)
    if form is None:
        return typeset_outline(latex, language)
    return form.outline(latex, digits, language)


def _taken_apart(latex: str) -> tuple[str, str]:
    """The formula with 0 for every digit that may be exchanged, and those digits."""
    digits: list[str] = []

    def zero(found: re.Match[str]) -> str:
        if len(found[0]) > 1:
            return found[0]
        digits.append(found[0])
        return "0"

    return _DIGIT.sub(zero, latex), "".join(digits)


@lru_cache(maxsize=REMEMBERED_FORMS)
def _asks(_pattern: str) -> Iterator[int]:
    """How often a form was asked for."""
    return count()


class _Form(Struct, frozen=True, eq=False):
    """What formulas of one pattern share, and where each of their digits stands."""

    width: float
    ascent: float
    descent: float
    fixed: Paths
    places: tuple[tuple[str, float, float], ...]

    def outline(self, latex: str, digits: str, language: str) -> Outline:
        return Outline(
            self.width,
            self.ascent,
            self.descent,
            partial(self._paths, digits),
            lambda: typeset_outline(latex, language).say(),
            pieces=Pieces(
                self.fixed,
                tuple(
                    (int(digit), *place) for digit, place in zip(digits, self.places, strict=True)
                ),
            ),
        )

    def _paths(self, digits: str) -> Paths:
        paths = {role: QPainterPath(path) for role, path in self.fixed}
        glyphs = _digit_glyphs()
        for digit, (role, x, y) in zip(digits, self.places, strict=True):
            collect(paths, role, glyphs[int(digit)].path.translated(x, y))
        return tuple(paths.items())


@lru_cache(maxsize=REMEMBERED_FORMS)
def _form(pattern: str) -> _Form | None:
    """What formulas of this pattern share; None where a digit moves what is around it.

    Two more formulas of the pattern tell which glyphs are its digits: in one a digit says the
    place of the digit modulo 9, in the other how many nines come before it.
    """
    total = len(_taken_apart(pattern)[1])
    try:
        svgs = [
            svg_of(pattern),
            svg_of(_probe(pattern, [1 + index % 9 for index in range(total)])),
            svg_of(_probe(pattern, [1 + index // 9 for index in range(total)])),
        ]
        (uses, strokes), (modulo, _), (nines, _) = map(parts_of, svgs)
    except ValueError:
        return None
    if not len(uses) == len(modulo) == len(nines):
        return None
    numbers = {glyph.glyph: number for number, glyph in enumerate(_digit_glyphs())}
    places: dict[int, tuple[str, float, float]] = {}
    fixed: dict[str, QPainterPath] = {}
    for use, low, high in zip(uses, modulo, nines, strict=True):
        if not (_stands_like(use, low) and _stands_like(use, high)):
            return None
        if use.glyph == low.glyph == high.glyph:
            collect(fixed, use.role, use.placed())
            continue
        zero, below, nine = (numbers.get(one.glyph) for one in (use, low, high))
        if zero != 0 or below is None or nine is None or use.scale != 1.0:
            return None
        places[below - 1 + 9 * (nine - 1)] = (use.role, use.x, use.y)
    if sorted(places) != list(range(total)):
        return None
    for role, path in strokes:
        collect(fixed, role, path)
    sizes = zip(*map(measures, svgs), strict=True)
    width, ascent, descent = (max(values) for values in sizes)
    return _Form(
        width, ascent, descent, tuple(fixed.items()), tuple(places[n] for n in range(total))
    )


def digit_path(digit: int) -> QPainterPath:
    """The outline of a digit of the full size, in em units, its left end at the origin."""
    return _digit_glyphs()[digit].path


def _probe(pattern: str, digits: list[int]) -> str:
    """The formula of a pattern with these digits."""
    rest = iter(digits)
    return _DIGIT.sub(lambda found: found[0] if len(found[0]) > 1 else str(next(rest)), pattern)


def _stands_like(use: Use, other: Use) -> bool:
    """Whether two glyphs stand in the same place, but for a trifle up or down."""
    same = (use.scale, use.role) == (other.scale, other.role)
    return same and abs(use.x - other.x) < 1.0 and abs(use.y - other.y) <= DRIFT


@cache
def _digit_glyphs() -> tuple[Use, ...]:
    """The glyphs of the ten digits of the full size."""
    return tuple(parts_of(svg_of("0123456789"))[0])
