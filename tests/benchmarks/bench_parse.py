"""How long reading a typical input takes, beside sympy's parse_expr in the same run."""

from __future__ import annotations

import time
from collections.abc import Callable

from sympy.parsing.sympy_parser import parse_expr

from plotter.language.parse import read
from plotter.language.write import to_latex, to_sympy, to_text

TEXTS = [
    "x^2 e^x", "sin(2x)/x", "(x+1)(x-1)", "a sin(bx+c)", "ln|x|", "3x^2+2x-5",
    "\\frac{1}{2}x^2", "x*sigmoid(x)", "{x<0: -x, x}", "(x^2-1)^2 + 0.3x",
]  # fmt: skip
ROUNDS = 200


def _milliseconds(work: Callable[[str], object], texts: list[str], rounds: int) -> float:
    """The mean processor time for one text."""
    for text in texts:
        work(text)
    start = time.process_time()
    for _ in range(rounds):
        for text in texts:
            work(text)
    return (time.process_time() - start) / rounds / len(texts) * 1e3


def main() -> None:
    """Print the times and the ratio."""
    bodies = [read(text).body for text in TEXTS]
    for_sympy = [to_sympy(body) for body in bodies]
    ours = _milliseconds(read, TEXTS, ROUNDS)
    theirs = _milliseconds(parse_expr, for_sympy, 5)
    print(f"read:              {ours:.3f} ms a text (aim: at most 0.2)")
    print(f"sympy parse_expr:  {theirs:.3f} ms a text, {theirs / ours:.0f} times as long")
    for name, writer in (("to_text", to_text), ("to_sympy", to_sympy), ("to_latex", to_latex)):
        start = time.process_time()
        for _ in range(ROUNDS):
            for body in bodies:
                writer(body)
        spent = (time.process_time() - start) / ROUNDS / len(bodies) * 1e3
        print(f"{name + ':':<18} {spent:.3f} ms a tree")


if __name__ == "__main__":
    main()
