"""The distinct numbers among many."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Scalar = TypeVar("Scalar", bound=np.generic)


def distinct(values: NDArray[Scalar]) -> NDArray[Scalar]:
    """The distinct values in rising order; there is no nan among them.

    np.unique does the same, but brings numpy.ma with it: 1 MB of memory for the window.
    """
    ordered: NDArray[Any] = np.sort(values, axis=None)
    new = np.ones(ordered.size, dtype=bool)
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    return ordered[new]
