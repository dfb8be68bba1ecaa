"""Every function of the table in mpmath, real-valued as the app means it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mpmath import mp

Reference = Callable[..., Any]

_HALF = mp.mpf(1) / 2


def _real_root(u: Any, n: Any) -> Any:
    return -mp.root(-u, int(n)) if u < 0 and n % 2 else mp.root(u, int(n))


REFERENCES: dict[str, Reference] = {
    "exp": mp.exp,
    "ln": mp.log,
    "log10": lambda u: mp.log(u) / mp.log(10),
    "log2": lambda u: mp.log(u) / mp.log(2),
    "logbase": lambda u, b: mp.log(u) / mp.log(b),
    "log1p": lambda u: mp.log(1 + u),
    "expm1": lambda u: mp.exp(u) - 1,
    "sqrt": mp.sqrt,
    "cbrt": lambda u: _real_root(u, 3),
    "root": _real_root,
    "square": lambda u: u**2,
    "cube": lambda u: u**3,
    "hypot": mp.hypot,
    "sin": mp.sin,
    "cos": mp.cos,
    "tan": mp.tan,
    "cot": mp.cot,
    "sec": mp.sec,
    "csc": mp.csc,
    "sinc": lambda u: mp.sin(u) / u,
    "degree": lambda u: u * mp.pi / 180,
    "arcsin": mp.asin,
    "arccos": mp.acos,
    "arctan": mp.atan,
    "arccot": lambda u: mp.atan(1 / u),
    "arcsec": lambda u: mp.acos(1 / u),
    "arccsc": lambda u: mp.asin(1 / u),
    "sinh": mp.sinh,
    "cosh": mp.cosh,
    "tanh": mp.tanh,
    "coth": mp.coth,
    "sech": mp.sech,
    "csch": mp.csch,
    "arsinh": mp.asinh,
    "arcosh": mp.acosh,
    "artanh": mp.atanh,
    "arcoth": mp.acoth,
    "arsech": mp.asech,
    "arcsch": mp.acsch,
    "abs": abs,
    "sign": mp.sign,
    "floor": mp.floor,
    "ceil": mp.ceil,
    "round": lambda u: mp.floor(u + _HALF),
    "trunc": lambda u: mp.sign(u) * mp.floor(abs(u)),
    "frac": lambda u: u - mp.floor(u),
    "Heaviside": lambda u: mp.mpf(1 if u >= 0 else 0),
    "mod": lambda u, m: u - m * mp.floor(u / m),
    "min": min,
    "max": max,
    "clamp": lambda u, a, b: min(max(u, a), b),
    "gamma": mp.gamma,
    "lgamma": lambda u: mp.log(abs(mp.gamma(u))),
    "digamma": mp.digamma,
    "polygamma": lambda n, u: mp.polygamma(int(n), u),
    "factorial": lambda u: mp.gamma(u + 1),
    "erf": mp.erf,
    "erfc": mp.erfc,
    "sigmoid": lambda u: 1 / (1 + mp.exp(-u)),
    "relu": lambda u: max(u, mp.mpf(0)),
    "leaky_relu": lambda u: u if u > 0 else u / 100,
    "elu": lambda u: u if u > 0 else mp.exp(u) - 1,
    "softplus": lambda u: mp.log(1 + mp.exp(u)),
    "silu": lambda u: u / (1 + mp.exp(-u)),
    "gelu": lambda u: u / 2 * mp.erfc(-u / mp.sqrt(2)),
    "mish": lambda u: u * mp.tanh(mp.log(1 + mp.exp(u))),
    "softsign": lambda u: u / (1 + abs(u)),
    "logit": lambda u: mp.log(u / (1 - u)),
    "logsumexp": lambda *u: mp.log(sum(mp.exp(part) for part in u)),
}

EXTRA_ARGUMENTS: dict[str, tuple[float, ...]] = {
    "logbase": (3.0,),
    "root": (5.0,),
    "hypot": (2.0,),
    "mod": (1.5,),
    "min": (0.25,),
    "max": (0.25,),
    "clamp": (-0.5, 1.5),
    "logsumexp": (0.5, -1.0),
}
"""What follows the first argument of the functions of several; polygamma takes its order first."""
