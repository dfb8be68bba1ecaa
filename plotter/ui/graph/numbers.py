"""Numbers in written-out products: enough digits for the calculation to agree with itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from plotter.language.numbers import agreeing_decimals, latex_number

DIGITS = 4
LEAST, MOST = 1e-3, 1e4
"""Between these sizes numbers are written with decimals, else with significant digits."""

Writer = Callable[..., str]


def writer_for(
    calculation: Callable[[Sequence[float]], float], operands: Sequence[float]
) -> Writer:
    """Writes the operands and the result as LaTeX; with `parentheses=True` a factor."""
    sizes = [abs(number) for number in (*operands, calculation(operands)) if number != 0]
    if not all(LEAST <= size < MOST for size in sizes):
        return lambda value, **options: latex_number(value, digits=DIGITS, **options)
    decimals = agreeing_decimals(calculation, operands, most=7)
    return lambda value, **options: latex_number(value, decimals=decimals, **options)
