"""The sampled curve: the polylines to draw and what is known of its special places."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


class Curve(Struct, frozen=True, eq=False):
    """The polylines of one function in one viewport, in data coordinates.

    Each branch is an array of shape (n, 2) of finite numbers; the pen is lifted between
    branches. `poles` are x; `holes`, `open_ends`, `closed_ends` and `isolated` are points
    (x, y); a jump is (x, left limit, right limit). `provisional` curves come from samples
    alone: nothing about them is proved yet. To find it took so many `seconds`.
    """

    branches: tuple[FloatArray, ...] = ()
    holes: tuple[tuple[float, float], ...] = ()
    poles: tuple[float, ...] = ()
    jumps: tuple[tuple[float, float, float], ...] = ()
    open_ends: tuple[tuple[float, float], ...] = ()
    closed_ends: tuple[tuple[float, float], ...] = ()
    isolated: tuple[tuple[float, float], ...] = ()
    evaluations: int = 0
    provisional: bool = False
    seconds: float = 0.0
