"""Make tests/data/graph/gradients.json: gradients of generated expressions, to 30 digits.

Needs mpmath alone (made with 1.3.0):
    python tests/calculus/make_gradients.py

An expression is built twice side by side, as text in our language and as a function of mpmath's
numbers, so that no parser of ours has a part in the reference. Derivatives are mpmath's own
numerical ones with 80 digits, of which 30 are kept. Expressions are left out where doubles
cannot know the gradient: where a value on the way is beyond 1e4, or where moving the point by
one rounding error changes the gradient by more than 1e-14 of its size.
"""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

from mpmath import mp, mpf, nstr

SEED = 20
COUNT = 200
DIGITS, KEPT = 80, 30
LETTERS = "xyzuvw"
LARGEST = 1e4
ROUNDING = mpf(2) ** -53
TOLERABLE = mpf("1e-14")

Real = Any  # mpmath tells no types
Function = Callable[[Sequence[Real]], Real]
Pair = tuple[str, Function]


class TooLargeError(Exception):
    """A value on the way that doubles would lose digits of."""


def guarded(function: Function) -> Function:
    def called(point: Sequence[Real]) -> Real:
        value = function(point)
        if abs(value) > LARGEST:
            raise TooLargeError
        return value

    return called


ONE: list[tuple[str, Callable[[Real], Real]]] = [
    ("sin({})", mp.sin),
    ("cos({})", mp.cos),
    ("tanh({})", mp.tanh),
    ("arctan({})", mp.atan),
    ("({})^2", lambda u: u**2),
    ("({})^3", lambda u: u**3),
    ("e^(-({})^2)", lambda u: mp.exp(-(u**2))),
    ("e^({}/4)", lambda u: mp.exp(u / 4)),
    ("ln(1 + ({})^2)", lambda u: mp.log(1 + u**2)),
    ("sqrt(2 + ({})^2)", lambda u: mp.sqrt(2 + u**2)),
    ("1/(3 + ({})^2)", lambda u: 1 / (3 + u**2)),
    ("σ({})", lambda u: 1 / (1 + mp.exp(-u))),
    ("-({})", lambda u: -u),
    ("sinh({}/3)", lambda u: mp.sinh(u / 3)),
    ("2^({}/2)", lambda u: mpf(2) ** (u / 2)),
]
TWO: list[tuple[str, Callable[[Real, Real], Real]]] = [
    ("({} + {})", lambda u, v: u + v),
    ("({} - {})", lambda u, v: u - v),
    ("(({}) ({}))", lambda u, v: u * v),
    ("(({})/(4 + sin({})))", lambda u, v: u / (4 + mp.sin(v))),
    ("(2 + cos({}))^(({})/5)", lambda u, v: (2 + mp.cos(u)) ** (v / 5)),
]


def built(random: Random, letters: str, depth: int) -> Pair:
    """An expression and the function that it means."""
    if depth == 0 or (depth < 3 and random.random() < 0.15):
        place = random.randrange(len(letters))
        return letters[place], lambda point: point[place]
    if random.random() < 0.45:
        form, act = random.choice(ONE)
        text, inner = built(random, letters, depth - 1)
        return form.format(text), guarded(lambda point: act(inner(point)))
    form, both = random.choice(TWO)
    (first, f), (second, g) = (built(random, letters, depth - 1) for _ in range(2))
    return form.format(first, second), guarded(lambda point: both(f(point), g(point)))


def gradient(function: Function, point: Sequence[Real]) -> list[Real]:
    return [
        mp.diff(
            lambda t, place=place: function([*point[:place], t, *point[place + 1 :]]), point[place]
        )
        for place in range(len(point))
    ]


def steady(function: Function, point: Sequence[Real], found: Sequence[Real]) -> bool:
    """Whether a rounding error in each letter leaves the gradient what it is."""
    moved = [value * (1 + ROUNDING) for value in point]
    size = max(mpf(1), *(abs(part) for part in found))
    return all(
        abs(a - b) <= TOLERABLE * size
        for a, b in zip(gradient(function, moved), found, strict=True)
    )


def entry(random: Random) -> dict[str, object] | None:
    letters = LETTERS[: random.randint(1, len(LETTERS))]
    text, function = built(random, letters, random.randint(3, 6))
    if any(letter not in text for letter in letters) or len(text) > 400:
        return None
    numbers = [round(random.uniform(-1.6, 1.6), 3) for _ in letters]
    point = [mpf(number) for number in numbers]
    try:
        value, found = function(point), gradient(function, point)
        if not steady(function, point, found):
            return None
    except TooLargeError:
        return None
    return {
        "text": text,
        "at": dict(zip(letters, numbers, strict=True)),
        "value": nstr(value, KEPT),
        "gradient": {letter: nstr(part, KEPT) for letter, part in zip(letters, found, strict=True)},
    }


def main() -> None:
    mp.dps = DIGITS
    random = Random(SEED)
    rows: list[dict[str, object]] = []
    while len(rows) < COUNT:
        row = entry(random)
        if row is not None:
            rows.append(row)
    settings = {"seed": SEED, "digits": DIGITS, "kept": KEPT, "largest": LARGEST}
    target = Path(__file__).parent.parent / "data" / "graph" / "gradients.json"
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    target.write_text(f'{{"settings": {json.dumps(settings)},\n"rows": [\n{lines}\n]}}\n', "utf-8")


if __name__ == "__main__":
    main()
