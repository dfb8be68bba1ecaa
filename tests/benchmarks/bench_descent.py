"""How long descents take, beside a bare Python loop, and beside torch.optim where it is.

python tests/benchmarks/bench_descent.py

Run it with a Python that has torch too for the comparison that counts. Times are those of the
processor in this thread, so that other programs do not count.
"""

import importlib.util
import math
import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from plotter.calculus.differentiate import differentiate
from plotter.descent.basins import basin_strip
from plotter.descent.field import FunctionField
from plotter.descent.many import Method
from plotter.descent.objective import FunctionObjective
from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.descent.run import descend
from plotter.language.parse import read

STEPS = 10_000
FUNCTIONS = ("x^2 e^x", "x^4-3x^2+x", "sin x + x^2/10", "sqrt(x^2+1)", "1/(1+e^(-x))")
STARTS, STRIP_STEPS = 1000, 200
RUNS = 3


def fastest(work):
    """Milliseconds of the fastest of a few runs."""
    times = []
    for _ in range(RUNS):
        begin = time.thread_time()
        work()
        times.append(time.thread_time() - begin)
    return 1000 * min(times)


def bare_loop():
    """Gradient descent on x²eˣ with nothing recorded."""
    x = 0.7
    for _ in range(STEPS):
        x -= 0.01 * (2 * x * math.exp(x) + x * x * math.exp(x))


def adam_loop():
    """Adam on x²eˣ with nothing recorded."""
    x, m, v = 0.7, 0.0, 0.0
    for k in range(1, STEPS + 1):
        g = 2 * x * math.exp(x) + x * x * math.exp(x)
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g * g
        x -= 0.01 * m / (1 - 0.9**k) / (math.sqrt(v / (1 - 0.999**k)) + 1e-8)


def with_torch():
    """Adam of torch.optim on x²eˣ in float64, with nothing recorded."""
    import torch  # pyright: ignore[reportMissingImports] (not among our dependencies)

    torch.set_num_threads(1)
    x = torch.tensor(0.7, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([x], lr=0.01)
    for _ in range(STEPS):
        optimizer.zero_grad()
        (x * x * torch.exp(x)).backward()
        optimizer.step()


def ours(text, name):
    """A whole run with every number of every step."""
    definition = read(text)
    objective = FunctionObjective(definition.body, definition.variables, {})
    method = BY_NAME[name]
    return lambda: descend(objective, (0.7,), method, learning_rate=0.01, steps=STEPS, tolerance=0)


def compare_steps():
    """10,000 steps of every function against the loops, and Adam against torch."""
    loop, adam = fastest(bare_loop), fastest(adam_loop)
    print(f"a bare Python loop: {loop:.1f} ms for {STEPS} steps; of Adam: {adam:.1f} ms")
    for text in FUNCTIONS:
        for name, peer in (("gradient_descent", loop), ("adam", adam)):
            took = fastest(ours(text, name))
            print(f"{text:16} {name:18} {took:6.1f} ms, {took / peer:5.1f} of its bare loop")
    if importlib.util.find_spec("torch") is None:
        print("torch is not here; its Adam is not compared")
        return
    peer, own = fastest(with_torch), fastest(ours("x^2 e^x", "adam"))
    print(f"torch.optim.Adam: {peer:.0f} ms; ours: {own:.1f} ms, 1/{peer / own:.1f} of it")


def measure_strips():
    """The basin strip of every method."""
    starts = np.linspace(-4.4, 2.6, STARTS)
    print(f"basin strip, {STARTS} starts, {STRIP_STEPS} steps, ms:")
    for text in ("x^2 e^x", "x^4-3x^2+x", "sin x + x^2/10", "ln x + 1/x"):
        body = read(text).body
        field = FunctionField(body, differentiate(body, "x").after, "x", {})
        times = [
            (fastest(lambda o=o, f=field: basin_strip(f, Method(o), starts, o.learning_rate,
                                                      STRIP_STEPS)), o.name)
            for o in OPTIMIZERS
        ]  # fmt: skip
        middle = sorted(times)[len(times) // 2][0]
        slowest, name = max(times)
        print(f"{text:16} median {middle:5.1f}, slowest {slowest:5.1f} ({name})")


if __name__ == "__main__":
    compare_steps()
    measure_strips()
