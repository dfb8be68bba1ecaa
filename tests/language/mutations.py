"""Texts made from others by small accidents: the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator

_INSERTED = [
    *"x2+-*/^()[]{}|,;:.<>=!%°²√π&_'\\ etθ",
    "sin", "ln", "\\frac", "\\left(", "{x<0:", " if ", " else ", "**", "1e9", "^^", "log_2", "½",
    "\\begin{cases}", "\\\\", "х", "\u202e", "True", "piecewise(", "__", "np.",
]  # fmt: skip


def mutations(seeds: list[str], count: int, *, seed: int) -> Iterator[str]:
    """`count` texts: insertions, deletions, swaps, repetitions and splices of the seeds."""
    choose = random.Random(seed)
    for _ in range(count):
        text = choose.choice(seeds)
        for _ in range(choose.randint(1, 4)):
            at = choose.randint(0, len(text))
            to = min(len(text), at + choose.randint(0, 6))
            match choose.randint(0, 4):
                case 0:
                    text = text[:at] + choose.choice(_INSERTED) + text[at:]
                case 1:
                    text = text[:at] + text[to:]
                case 2:
                    text = text[:at] + text[at:to] * choose.randint(2, 5) + text[to:]
                case 3:
                    other = choose.choice(seeds)
                    text = text[:at] + other[choose.randint(0, len(other)) :]
                case _:
                    text = text[:at] + text[at:to][::-1] + text[to:]
        yield text
