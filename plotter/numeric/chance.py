"""Random numbers, the same for the same seed.

They are Python's own: numpy's come with 8 MB of modules that a window opens without.
"""

from __future__ import annotations

from random import Random

import numpy as np

from plotter.numeric.curve import FloatArray


def evenly(random: Random, low: float, high: float, count: int) -> FloatArray:
    """So many random numbers from low to high, evenly spread, shape (count,)."""
    return np.array([random.uniform(low, high) for _ in range(count)])
