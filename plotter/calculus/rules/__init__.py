"""The differentiation rules, one a file, in the order they are tried."""

from plotter.calculus.rules.absolute_value import AbsoluteValueRule
from plotter.calculus.rules.chain import ChainRule
from plotter.calculus.rules.constant import ConstantRule
from plotter.calculus.rules.constant_multiple import ConstantMultipleRule
from plotter.calculus.rules.definition import DefinitionRule
from plotter.calculus.rules.error_function import ErrorFunctionRule
from plotter.calculus.rules.exponential import ExponentialRule
from plotter.calculus.rules.gamma_function import GammaFunctionRule
from plotter.calculus.rules.hyperbolic import HyperbolicRule
from plotter.calculus.rules.inverse_hyperbolic import InverseHyperbolicRule
from plotter.calculus.rules.inverse_trigonometric import InverseTrigonometricRule
from plotter.calculus.rules.logarithm import LogarithmRule
from plotter.calculus.rules.logarithmic_differentiation import LogarithmicDifferentiationRule
from plotter.calculus.rules.piecewise import PiecewiseRule
from plotter.calculus.rules.power import PowerRule
from plotter.calculus.rules.product import ProductRule
from plotter.calculus.rules.quotient import QuotientRule
from plotter.calculus.rules.root import RootRule
from plotter.calculus.rules.rule import Rule
from plotter.calculus.rules.step_function import StepFunctionRule
from plotter.calculus.rules.sum import SumRule
from plotter.calculus.rules.trigonometric import TrigonometricRule
from plotter.calculus.rules.variable import VariableRule

RULES: tuple[Rule, ...] = (
    ConstantRule(),
    VariableRule(),
    ConstantMultipleRule(),
    SumRule(),
    ProductRule(),
    QuotientRule(),
    PowerRule(),
    ChainRule(),
    ExponentialRule(),
    LogarithmRule(),
    RootRule(),
    TrigonometricRule(),
    InverseTrigonometricRule(),
    HyperbolicRule(),
    InverseHyperbolicRule(),
    AbsoluteValueRule(),
    LogarithmicDifferentiationRule(),
    PiecewiseRule(),
    StepFunctionRule(),
    ErrorFunctionRule(),
    GammaFunctionRule(),
    DefinitionRule(),
)
