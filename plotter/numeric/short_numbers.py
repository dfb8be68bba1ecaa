"""The short numbers that are meant by places and slopes which are known almost."""

from __future__ import annotations

import numpy as np

from plotter.numeric.curve import FloatArray


def rounded(x: FloatArray, reach: FloatArray) -> FloatArray:
    """The shortest decimal numbers within reach."""
    exponent = np.floor(np.log10(np.maximum(reach, 1e-300)))
    unit: FloatArray = np.power(10.0, exponent)
    inverse = np.round(1 / unit)
    return np.where(unit < 1, np.round(x * inverse) / inverse, np.round(x / unit) * unit)
