"""How exact and how fast the certified curve is: wrong columns, and time per plain evaluation.

Run with: python -m tests.benchmarks.bench_sample
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable

import numpy as np

from plotter.calculus.differentiate import differentiate
from plotter.language.parse import read_expression
from plotter.numeric.sample import sample
from plotter.numeric.target import Target
from plotter.numeric.viewport import Viewport
from tests.numeric.columns import joins_across, jumps_in_sight, wrong_columns
from tests.numeric.generated import generated
from tests.numeric.nasty import NASTY, VIEWS

SIZE = (1280, 720)
REPEATS = 5
GENERATED = 100


def best_of(call: Callable[[], object]) -> float:
    """The shortest processor time of a few calls, in seconds; other programs do not count."""
    times: list[float] = []
    for _ in range(REPEATS):
        start = time.process_time()
        call()
        times.append(time.process_time() - start)
    return min(times)


def report(name: str, cases: Iterable[tuple[str, Viewport]]) -> None:
    """Print the wrong columns and joins of functions and their derivatives, all together.

    Curves that stay provisional after the time that the app gives them are counted apart.
    """
    wrong, joins, provisional = [0, 0], [0, 0], [0, 0]
    for text, view in cases:
        node = read_expression(text)
        slope = differentiate(node, "x").after
        for which, (function, of) in enumerate(((node, None), (slope, node))):
            curve = sample(function, view, SIZE, derivative_of=of)
            if curve.provisional:
                provisional[which] += 1
                continue
            wrong[which] += wrong_columns(function, curve, view, SIZE, derivative_of=of).size
            jumps = jumps_in_sight(Target(function, "x", {}, of), view, SIZE)
            joins[which] += joins_across(curve, tuple(jumps))
    for which, sign in enumerate(("f", "f′")):
        print(
            f"{name:36} {sign:3} wrong {wrong[which]:4}  joins {joins[which]:3}"
            f"  provisional {provisional[which]:3}",
            flush=True,
        )


def main() -> None:
    """Print one line for each function and the medians."""
    print(
        f"{'function':24} {'ms':>8} {'ratio':>7} {'f′ ms':>8} {'wrong':>6} {'f′':>4} {'joins':>6}"
    )
    rows: list[tuple[float, float, float]] = []
    for case in NASTY:
        node = read_expression(case.text)
        slope = differentiate(node, "x").after
        x = np.linspace(case.view.x_min, case.view.x_max, 2 * SIZE[0] + 1)
        target = Target(node, "x", {})
        plain = best_of(lambda t=target, x=x: t.values(x))
        curve = sample(node, case.view, SIZE, budget=60)
        derivative = sample(slope, case.view, SIZE, derivative_of=node, budget=60)
        taken = best_of(lambda n=node, v=case.view: sample(n, v, SIZE, budget=60))
        slow = best_of(
            lambda s=slope, n=node, v=case.view: sample(s, v, SIZE, derivative_of=n, budget=60)
        )
        wrong = wrong_columns(node, curve, case.view, SIZE).size
        wrong_slope = wrong_columns(slope, derivative, case.view, SIZE, derivative_of=node).size
        joins = joins_across(curve, case.breaks)
        rows.append((taken, taken / plain, slow))
        print(
            f"{case.text[:24]:24} {taken * 1e3:8.2f} {taken / plain:7.1f} {slow * 1e3:8.2f} "
            f"{wrong:6} {wrong_slope:4} {joins:6}"
        )
    for name, changed in VIEWS.items():
        report(f"25 functions, {name}", ((case.text, changed(case.view)) for case in NASTY))
    report(f"{GENERATED} generated functions", generated(GENERATED))
    medians = [statistics.median(column) for column in zip(*rows, strict=True)]
    print(f"{'median':24} {medians[0] * 1e3:8.2f} {medians[1]:7.1f} {medians[2] * 1e3:8.2f}")


if __name__ == "__main__":
    main()
