"""The value of an expression as typed: real, and undefined (nan) where it is undefined."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import ArrayLike

from plotter.language.tree import Node
from plotter.numeric.builder import Program
from plotter.numeric.curve import FloatArray
from plotter.numeric.program import program_of
from plotter.numeric.scalar import compile_program

__all__ = ["compile_scalar", "evaluate"]


def evaluate(node: Node, values: Mapping[str, ArrayLike]) -> FloatArray:
    """The values of the expression, broadcast over the given values of its symbols.

    nan where it is undefined, and where the result is beyond the range of doubles; a value that
    overflows on the way may still lead to a finite result, as in 1/(1 + e^1000) = 0. Raises
    KeyError for a symbol without a value.
    """
    arrays = {name: np.asarray(value, dtype=np.float64) for name, value in values.items()}
    shape = np.broadcast_shapes(*(array.shape for array in arrays.values()))
    result = registers_of(program_of(node), arrays)[-1]
    finite = np.where(np.isfinite(result), result, np.nan)
    return np.array(np.broadcast_to(finite, shape))


def registers_of(program: Program, values: Mapping[str, FloatArray]) -> list[FloatArray]:
    """Every register of a program; overflow is infinite here, and undefined is nan."""
    registers: list[FloatArray] = []
    with np.errstate(all="ignore"):
        for step, kernel in zip(program.steps, program.kernels, strict=True):
            if kernel is None:
                registers.append(values[str(step.data)])
            else:
                registers.append(kernel(*[registers[a] for a in step.arguments]))
    return registers


def compile_scalar(node: Node, names: tuple[str, ...]) -> Callable[..., float]:
    """The expression as a fast function of single numbers, in the order of `names`.

    It has the values of `evaluate`: nan where undefined or beyond doubles. Raises KeyError for
    a symbol that is not among the names.
    """
    return compile_program(program_of(node), names)
