"""Functions that plotters get wrong, each with the view in which they do and its breaks."""

from __future__ import annotations

import math
from collections.abc import Callable
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


def _around(view: Viewport, share: float) -> Viewport:
    middle, half = (view.x_min + view.x_max) / 2, view.width * share / 2
    return Viewport(middle - half, middle + 1.1 * half, view.y_min, view.y_max)


VIEWS: dict[str, Callable[[Viewport], Viewport]] = {
    "ten times as wide": lambda view: _around(view, 10.0),
    "a tenth": lambda view: _around(view, 0.1),
    "moved": lambda view: Viewport(
        view.x_min + 0.37 * view.width,
        view.x_min + 1.41 * view.width,
        view.y_min - 0.3 * view.height,
        view.y_min + 0.9 * view.height,
    ),
    "a million": lambda view: Viewport(-1e6, 1e6, view.y_min, view.y_max),
    "a billion": lambda view: Viewport(-1e9, 1e9, view.y_min, view.y_max),
    "a millionth": lambda view: Viewport(-1e-6, 1.3e-6, view.y_min, view.y_max),
}
"""Other views of the same functions, by name."""
