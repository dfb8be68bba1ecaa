"""Functions that plotters get wrong, each with the view in which they do and its breaks."""

from __future__ import annotations

import math
from dataclasses import dataclass

from plotter.numeric.viewport import Viewport


@dataclass(frozen=True)
class Nasty:
    text: str
    view: Viewport
    breaks: tuple[float, ...] = ()


_HALF_TURNS = tuple(math.pi / 2 + k * math.pi for k in range(-3, 3))
_SINES = " + ".join(f"sin({k}x)/{k}" for k in range(1, 51))

NASTY: tuple[Nasty, ...] = (
    Nasty("sin(1/x)", Viewport(-5, 5, -1.5, 1.5)),
    Nasty("tan x", Viewport(-10, 10, -5, 5), _HALF_TURNS),
    Nasty("1/x", Viewport(-5, 5, -5, 5), (0.0,)),
    Nasty("1/(x-1)^2", Viewport(-5, 5, -1, 9), (1.0,)),
    Nasty("floor x", Viewport(-5, 5, -5, 5), tuple(map(float, range(-4, 5)))),
    Nasty("sign x", Viewport(-5, 5, -2, 2), (0.0,)),
    Nasty("|x|", Viewport(-5, 5, -1, 5)),
    Nasty("sqrt(1-x^2)", Viewport(-2, 2, -0.5, 1.5)),
    Nasty("x*sin(1/x)", Viewport(-1, 1, -1, 1)),
    Nasty("exp(-1000(x-2.001)^2)", Viewport(-50, 50, -0.5, 1.5)),
    Nasty("sin(100x)", Viewport(-50, 50, -1.5, 1.5)),
    Nasty("sin(x^2)", Viewport(-50, 50, -1.5, 1.5)),
    Nasty("x^x", Viewport(-3, 3, -1, 5)),
    Nasty("ln|x|", Viewport(-5, 5, -5, 3), (0.0,)),
    Nasty("gamma(x)", Viewport(-5, 5, -10, 10), (-4.0, -3.0, -2.0, -1.0, 0.0)),
    Nasty("atan(tan x)", Viewport(-10, 10, -2, 2), _HALF_TURNS),
    Nasty("10^6 x + sin x", Viewport(-10, 10, -1e7, 1e7)),
    Nasty("piecewise(x<0, x^2, x<2, x+1, sin(x))", Viewport(-5, 5, -3, 5), (0.0, 2.0)),
    Nasty("sin(x)/x", Viewport(-20, 20, -0.5, 1.5)),
    Nasty("x^(1/3)", Viewport(-5, 5, -2, 2)),
    Nasty("x^(2/3)", Viewport(-5, 5, -1, 3)),
    Nasty(_SINES, Viewport(-10, 10, -3, 3)),
    Nasty("exp(exp x)", Viewport(-5, 5, -1, 20)),
    Nasty("10^(-9) x", Viewport(-5, 5, -1e-8, 1e-8)),
    Nasty("1/x^3 - 1/(x-0.001)", Viewport(-0.01, 0.01, -1e6, 1e6), (0.0, 0.001)),
)
