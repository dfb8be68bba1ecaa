"""How long 10,000 steps take, beside a bare Python loop, and beside torch.optim where it is.

python tests/benchmarks/bench_descent.py
"""

import importlib.util
import math
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from plotter.descent.objective import FunctionObjective
from plotter.descent.optimizers import BY_NAME
from plotter.descent.run import descend
from plotter.language.parse import read

STEPS = 10_000
FUNCTIONS = ("x^2 e^x", "x^4-3x^2+x", "sin x + x^2/10", "sqrt(x^2+1)", "1/(1+e^(-x))")
RUNS = 3


def fastest(work):
    """Milliseconds of the fastest of a few runs."""
    times = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return 1000 * min(times)


def bare_loop():
    """Gradient descent on x²eˣ with nothing recorded."""
    x = 0.7
    for _ in range(STEPS):
        x -= 0.01 * (2 * x * math.exp(x) + x * x * math.exp(x))


def with_torch():
    """Adam of torch.optim on x²eˣ in float64, with nothing recorded."""
    import torch  # pyright: ignore[reportMissingImports] (not among our dependencies)

    x = torch.tensor(0.7, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([x], lr=0.01)
    for _ in range(STEPS):
        optimizer.zero_grad()
        (x * x * torch.exp(x)).backward()
        optimizer.step()


def main():
    loop = fastest(bare_loop)
    print(f"a bare Python loop: {loop:.1f} ms for {STEPS} steps")
    for text in FUNCTIONS:
        definition = read(text)
        objective = FunctionObjective(definition.body, definition.variables, {})
        for name in ("gradient_descent", "adam"):

            def work(objective=objective, name=name):
                descend(
                    objective, (0.7,), BY_NAME[name], learning_rate=0.01, steps=STEPS, tolerance=0
                )

            took = fastest(work)
            print(f"{text:16} {name:18} {took:6.1f} ms, {took / loop:5.1f} bare loops")
    if importlib.util.find_spec("torch"):
        torch_took = fastest(with_torch)
        print(f"torch.optim.Adam: {torch_took:.0f} ms, {torch_took / loop:.0f} bare loops")


if __name__ == "__main__":
    main()
