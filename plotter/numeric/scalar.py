"""The same values for single numbers, fast: descent evaluates thousands of points in a row."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from fractions import Fraction

from plotter.numeric import special_scalar
from plotter.numeric.builder import Program, Step, as_double

Scalar = Callable[..., float]
One = Callable[[float], float]
Two = Callable[[float, float], float]
Registers = list[float]


def _guarded(function: One) -> One:
    """nan outside of the domain, infinity beyond the range of doubles."""

    def guarded(u: float) -> float:
        try:
            return function(u)
        except ValueError:
            return math.nan
        except OverflowError:
            return math.inf

    return guarded


def _sinh(u: float) -> float:
    try:
        return math.sinh(u)
    except OverflowError:
        return math.copysign(math.inf, u)


def _stepping(function: Callable[[float], int]) -> One:
    def stepped(u: float) -> float:
        return float(function(u)) if math.isfinite(u) else u

    return stepped


def _sign(u: float) -> float:
    return u if u != u or u == 0 else math.copysign(1.0, u)


def _heaviside(u: float) -> float:
    return u if u != u else (1.0 if u >= 0 else 0.0)


def _digamma(u: float) -> float:
    # Imported when it is needed, so that most expressions have their values without numpy.
    import numpy as np

    from plotter.numeric import special

    with np.errstate(all="ignore"):
        return float(special.digamma(np.asarray(u)))


UNARY: dict[str, Scalar] = {
    "negate": operator.neg,
    "exp": _guarded(math.exp),
    "ln": _guarded(math.log),
    "log10": _guarded(math.log10),
    "log2": _guarded(math.log2),
    "log1p": _guarded(math.log1p),
    "expm1": _guarded(math.expm1),
    "sqrt": _guarded(math.sqrt),
    "cbrt": math.cbrt,
    "sin": _guarded(math.sin),
    "cos": _guarded(math.cos),
    "tan": _guarded(math.tan),
    "arcsin": _guarded(math.asin),
    "arccos": _guarded(math.acos),
    "arctan": math.atan,
    "sinh": _sinh,
    "cosh": _guarded(math.cosh),
    "tanh": math.tanh,
    "arsinh": math.asinh,
    "arcosh": _guarded(math.acosh),
    "artanh": _guarded(math.atanh),
    "abs": abs,
    "sign": _sign,
    "floor": _stepping(math.floor),
    "ceil": _stepping(math.ceil),
    "trunc": _stepping(math.trunc),
    "Heaviside": _heaviside,
    "gamma": special_scalar.gamma_scalar,
    "lgamma": special_scalar.lgamma_scalar,
    "digamma": _digamma,
    "erf": math.erf,
    "erfc": math.erfc,
    "sigmoid": special_scalar.sigmoid_scalar,
    "softplus": special_scalar.softplus_scalar,
}
"""Functions of one number."""


def _divide(u: float, v: float) -> float:
    return u / v if v else math.nan


def _minimum(u: float, v: float) -> float:
    return v if v < u or v != v else u


def _maximum(u: float, v: float) -> float:
    return v if v > u or v != v else u


def _power(u: float, v: float, one_at_zero: bool) -> float:
    if u != u or v != v or (u == 0 and (v < 0 or (v == 0 and not one_at_zero))):
        return math.nan
    try:
        return math.pow(u, v)
    except ValueError:
        return math.nan
    except OverflowError:
        return -math.inf if u < 0 and v % 2 == 1 else math.inf


def _general_power(one_at_zero: bool) -> Two:
    def powered(u: float, v: float) -> float:
        return _power(u, v, one_at_zero)

    return powered


def _square(u: float) -> float:
    return u * u


def _cube(u: float) -> float:
    return u * u * u


def _fourth(u: float) -> float:
    square = u * u
    return square * square


def _reciprocal(u: float) -> float:
    return 1.0 / u if u else math.nan


def _integer_power(exponent: int) -> One:
    short = {2: _square, 3: _cube, 4: _fourth, -1: _reciprocal}.get(exponent)
    if short is not None:
        return short
    size = float(abs(exponent))

    def powered(u: float) -> float:
        value = _power(u, size, True)
        return _divide(1.0, value) if exponent < 0 else value

    return powered


def _through_arrays(step: Step) -> Scalar:
    """Rare operations take the way of the arrays."""
    import numpy as np

    from plotter.numeric import functions

    function = functions.kernel(step)

    def called(*arguments: float) -> float:
        with np.errstate(all="ignore"):
            return float(function(*(np.asarray(a) for a in arguments)))

    return called


def _odd_root_power(exponent: Fraction) -> One:
    p, q = exponent.numerator, exponent.denominator
    size = abs(p) / q

    def powered(u: float) -> float:
        if q == 3 and abs(p) < 4:
            value = math.cbrt(u) ** abs(p)
        else:
            value = _power(abs(u), size, True)
            if p % 2:
                value = math.copysign(value, u)
        return _divide(1.0, value) if p < 0 else value

    return powered


def _function(step: Step) -> Scalar:
    data = step.data
    match step.operation:
        case "add":
            return operator.add
        case "multiply":
            return operator.mul
        case "divide":
            return _divide
        case "minimum":
            return _minimum
        case "maximum":
            return _maximum
        case "power":
            return _general_power(bool(data))
        case "integer_power" if isinstance(data, int) and data != 0:
            return _integer_power(data)
        case "odd_root_power" if isinstance(data, Fraction):
            return _odd_root_power(data)
        case "compare":
            return _compare(str(data))
        case name if name in UNARY:
            return UNARY[name]
        case _:
            return _through_arrays(step)


def _compare(relation: str) -> Two:
    holds: dict[str, Callable[[float, float], bool]] = {
        "<": operator.lt,
        "<=": operator.le,
        ">": operator.gt,
        ">=": operator.ge,
        "=": operator.eq,
        "!=": operator.ne,
    }
    test = holds[relation]

    def compared(u: float, v: float) -> float:
        return math.nan if u != u or v != v else (1.0 if test(u, v) else 0.0)

    return compared


def _choose(arguments: tuple[int, ...]) -> Callable[[Registers], float]:
    pairs = [(arguments[i], arguments[i + 1]) for i in range(0, len(arguments) - 1, 2)]
    otherwise = arguments[-1] if len(arguments) % 2 else None

    def chosen(registers: Registers) -> float:
        for condition, value in pairs:
            holds = registers[condition]
            if holds == 1.0:
                return registers[value]
            if holds != 0.0:
                return math.nan
        return math.nan if otherwise is None else registers[otherwise]

    return chosen


def _bound(step: Step) -> Callable[[Registers], float]:
    """The step as a function of the registers so far."""
    if step.operation == "choose":
        return _choose(step.arguments)
    function = _function(step)
    if len(step.arguments) == 1:
        only = step.arguments[0]
        return lambda r: function(r[only])
    if len(step.arguments) == 2:
        first, second = step.arguments
        return lambda r: function(r[first], r[second])
    places = step.arguments
    return lambda r: function(*(r[place] for place in places))


def compile_program(program: Program, names: tuple[str, ...]) -> Callable[..., float]:
    """The program as a function of numbers, in the order of `names`; nan where undefined.

    Raises KeyError for a symbol that is not among them.
    """
    registers_at = compile_registers(program, names)

    def called(*values: float) -> float:
        result = registers_at(*values)[-1]
        return result if math.isfinite(result) else math.nan

    return called


def compile_registers(program: Program, names: tuple[str, ...]) -> Callable[..., Registers]:
    """All registers of the program as a function of numbers, in the order of `names`.

    Raises KeyError for a symbol that is not among them.
    """
    missing = program.names - set(names)
    if missing:
        raise KeyError(f"no value for {', '.join(sorted(missing))}")
    template: Registers = [math.nan] * len(program.steps)
    known: set[int] = set()
    inputs: list[tuple[int, int]] = []
    work: list[tuple[int, Callable[[Registers], float]]] = []
    for register, step in enumerate(program.steps):
        if step.operation == "constant":
            template[register] = as_double(step.data)
            known.add(register)
        elif step.operation == "symbol":
            inputs.append((register, names.index(str(step.data))))
        else:
            function = _bound(step)
            if known.issuperset(step.arguments):
                template[register] = function(template)
                known.add(register)
            else:
                work.append((register, function))

    def called(*values: float) -> Registers:
        registers = template.copy()
        for register, place in inputs:
            registers[register] = float(values[place])  # numpy's numbers warn and are slower
        for register, function in work:
            registers[register] = function(registers)
        return registers

    return called
