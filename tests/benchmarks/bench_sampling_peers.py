"""How long a certified curve takes against sympy's adaptive plot of the same function.

Run with: python -m tests.benchmarks.bench_sampling_peers
"""

from __future__ import annotations

import statistics
import time
import warnings
from collections.abc import Callable

import sympy
from sympy.plotting.series import LineOver1DRangeSeries

from plotter.language.parse import read_expression
from plotter.numeric.sample import sample
from plotter.numeric.viewport import Viewport

SIZE = (1280, 720)
REPEATS = 3

CASES: tuple[tuple[str, str, Viewport], ...] = (
    ("x^2 e^x", "x**2*exp(x)", Viewport(-4, 2, -1, 5)),
    ("sin(1/x)", "sin(1/x)", Viewport(-5, 5, -1.5, 1.5)),
    ("tan x", "tan(x)", Viewport(-10, 10, -5, 5)),
    ("1/(x-1)^2", "1/(x-1)**2", Viewport(-5, 5, -1, 9)),
    ("floor x", "floor(x)", Viewport(-5, 5, -5, 5)),
    ("|x|", "Abs(x)", Viewport(-5, 5, -1, 5)),
    ("sqrt(1-x^2)", "sqrt(1-x**2)", Viewport(-2, 2, -0.5, 1.5)),
    ("sin(100x)", "sin(100*x)", Viewport(-50, 50, -1.5, 1.5)),
    ("sin(x^2)", "sin(x**2)", Viewport(-50, 50, -1.5, 1.5)),
    ("ln|x|", "log(Abs(x))", Viewport(-5, 5, -5, 3)),
    ("sin(x)/x", "sin(x)/x", Viewport(-20, 20, -0.5, 1.5)),
)


def fastest(call: Callable[[], object]) -> float:
    """The shortest processor time of a few calls, in seconds; other programs do not count."""
    times: list[float] = []
    for _ in range(REPEATS):
        start = time.process_time()
        call()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print one line for each function, and the median ratio."""
    x = sympy.Symbol("x")
    print(f"{'function':16} {'ours, ms':>10} {'sympy, ms':>10} {'ours / sympy':>13}")
    ratios: list[float] = []
    for text, written, view in CASES:
        node = read_expression(text)
        expression = sympy.sympify(written)
        # Warmed up once: neither pays for reading or compiling here.
        sample(node, view, SIZE)

        def plotted(e: sympy.Basic = expression, v: Viewport = view) -> object:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return LineOver1DRangeSeries(e, (x, v.x_min, v.x_max), adaptive=True).get_data()

        ours = fastest(lambda n=node, v=view: sample(n, v, SIZE))
        theirs = fastest(plotted)
        ratios.append(ours / theirs)
        print(f"{text:16} {ours * 1e3:10.2f} {theirs * 1e3:10.2f} {ours / theirs:13.3f}")
    print(f"{'median':16} {'':10} {'':10} {statistics.median(ratios):13.3f}")


if __name__ == "__main__":
    main()
