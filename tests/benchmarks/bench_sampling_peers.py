"""How long a certified curve takes against sympy's adaptive plot and function-plot's sampler.

The same function, range and width for all, processor time, the fastest of many calls. sympy is
asked as its users ask it, `plot(f, (x, a, b), adaptive=True, show=False)` and the points of it,
and, for the column "points", for the points alone of a series that is there already.
function-plot is asked for what its default sampler (interval arithmetic) does at that width once
it is compiled; the column "plain" is its other one, which proves nothing.

Run with: python -m tests.benchmarks.bench_sampling_peers [FOLDER with node_modules/function-plot]
"""

from __future__ import annotations

import json
import math
import statistics
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path

import sympy
from sympy.plotting import plot
from sympy.plotting.series import LineOver1DRangeSeries

from plotter.calculus.algebra import from_tree
from plotter.language.parse import read_expression
from plotter.numeric.sample import sample
from tests.numeric.nasty import NASTY, Nasty

SIZE = (1280, 720)
REPEATS, LONG_ENOUGH_S = 5, 0.3
SINES = "+".join(f"sin({k}*x)/{k}" for k in range(1, 51))
FUNCTION_PLOT = {
    "tan x": "tan(x)",
    "floor x": "floor(x)",
    "sign x": "sign(x)",
    "|x|": "abs(x)",
    "exp(-1000(x-2.001)^2)": "exp(-1000*(x-2.001)^2)",
    "sin(100x)": "sin(100*x)",
    "ln|x|": "log(abs(x))",
    "atan(tan x)": "atan(tan(x))",
    "10^6 x + sin x": "10^6*x + sin(x)",
    "x^(1/3)": "nthRoot(x, 3)",
    "x^(2/3)": "nthRoot(x^2, 3)",
    "exp(exp x)": "exp(exp(x))",
    "10^(-9) x": "10^(-9)*x",
}
"""The same functions in function-plot's notation, where it is another."""


def fastest(call: Callable[[], object]) -> float:
    """The shortest processor time of many calls, in seconds; other programs do not count.

    What takes less than a millisecond is called some hundred times, as its first calls are slow.
    """
    call()
    times: list[float] = []
    while len(times) < REPEATS or sum(times) < LONG_ENOUGH_S:
        start = time.process_time()
        call()
        times.append(time.process_time() - start)
    return min(times)


def sympy_times(case: Nasty) -> tuple[float, float]:
    """Of plot(), and of the points alone."""
    x, view = sympy.Symbol("x", real=True), case.view
    expression = from_tree(read_expression(case.text))
    ends = (x, view.x_min, view.x_max)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        series = LineOver1DRangeSeries(expression, ends, adaptive=True)
        whole = fastest(lambda: plot(expression, ends, adaptive=True, show=False)[0].get_data())
        return whole, fastest(series.get_data)


def function_plot_times(folder: Path) -> list[dict[str, float | None]]:
    """Of both samplers, for every function; None where it does not know the function."""
    lines: list[str] = []
    for case in NASTY:
        text = SINES if "sin(50x)" in case.text else FUNCTION_PLOT.get(case.text, case.text)
        view = case.view
        ends = [view.x_min, view.x_max, view.y_min, view.y_max]
        lines.append(json.dumps({"text": text, "view": ends, "size": SIZE}))
    script = Path(__file__).with_name("function_plot.js")
    done = subprocess.run(
        ["node", str(script), str(folder)],
        input="\n".join(lines),
        capture_output=True,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def main() -> None:
    """Print one line for each function, and the median and the worst ratios."""
    theirs: list[dict[str, float | None]] = [{} for _ in NASTY]
    if len(sys.argv) > 1:
        theirs = function_plot_times(Path(sys.argv[1]))
    heads = ("ours, ms", "/ sympy", "/ points", "/ function-plot", "/ plain")
    print(f"{'function':24}" + "".join(f"{head:>16}" for head in heads))
    columns: list[list[float]] = [[], [], [], []]
    for case, other in zip(NASTY, theirs, strict=True):
        node = read_expression(case.text)
        ours = fastest(lambda n=node, v=case.view: sample(n, v, SIZE, budget=60))
        references = (*sympy_times(case), other.get("interval"), other.get("builtIn"))
        ratios = [math.nan if it is None else ours / it for it in references]
        for column, ratio in zip(columns, ratios, strict=True):
            column.append(ratio)
        print(
            f"{case.text[:24]:24}{ours * 1e3:16.2f}" + "".join(f"{it:16.3f}" for it in ratios),
            flush=True,
        )
    for name, of in (("median", statistics.median), ("worst", max)):
        known = [[it for it in column if not math.isnan(it)] for column in columns]
        print(f"{name:24}{'':16}" + "".join(f"{of(it) if it else math.nan:16.3f}" for it in known))


if __name__ == "__main__":
    main()
