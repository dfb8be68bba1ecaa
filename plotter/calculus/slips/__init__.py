"""Deliberately wrong rules: what learners do instead of what a rule says, one group a file."""

from plotter.calculus.slips.elementary import (
    constant_multiple_slips,
    constant_slips,
    power_slips,
    sum_slips,
)
from plotter.calculus.slips.functions import (
    absolute_value_slips,
    exponential_slips,
    function_slips,
    logarithm_slips,
    root_slips,
)
from plotter.calculus.slips.nested import chain_slips, general_power_slips
from plotter.calculus.slips.products import product_slips, quotient_slips
from plotter.calculus.slips.slip import Slip, Slips

SLIPS: dict[str, Slips] = {
    "constant": constant_slips,
    "constant_multiple": constant_multiple_slips,
    "sum": sum_slips,
    "product": product_slips,
    "quotient": quotient_slips,
    "power": power_slips,
    "chain": chain_slips,
    "exponential": exponential_slips,
    "logarithm": logarithm_slips,
    "root": root_slips,
    "trigonometric": function_slips,
    "inverse_trigonometric": function_slips,
    "hyperbolic": function_slips,
    "inverse_hyperbolic": function_slips,
    "absolute_value": absolute_value_slips,
    "logarithmic_differentiation": general_power_slips,
}
"""The slips of each rule by its key, the most telling first."""

__all__ = ["SLIPS", "Slip", "Slips"]
