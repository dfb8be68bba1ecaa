"""What every test shares: Qt draws into memory, settings go to a temporary place, sample scenes."""

import atexit
import os
import tempfile
from collections.abc import Callable

import numpy as np
import pytest

# Before the first import of Qt. Set QT_QPA_PLATFORM yourself to watch the windows.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_SETTINGS = tempfile.TemporaryDirectory(prefix="tangent-plotter-tests-")
# Not left to the end of the process, when Python would remark on it.
atexit.register(_SETTINGS.cleanup)
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
    os.environ[_name] = _SETTINGS.name

from plotter.descent.trajectory import Iterate, Trajectory  # noqa: E402
from plotter.figure.scene import Scene  # noqa: E402
from plotter.language.definition import Definition  # noqa: E402
from plotter.language.tree import (  # noqa: E402
    Add,
    Constant,
    Multiply,
    Node,
    Power,
    Symbol,
    number,
)
from plotter.model.state import FIRST_VIEWPORT, Inputs, Results, View  # noqa: E402
from plotter.numeric.curve import Curve, FloatArray  # noqa: E402
from plotter.numeric.viewport import Viewport  # noqa: E402

_X = Symbol("x")
_SQUARE = Power(_X, number(2))
_EXPONENTIAL = Power(Constant("e"), _X)
_PRODUCT: Node = Multiply((_SQUARE, _EXPONENTIAL))
_PRODUCT_DERIVATIVE: Node = Multiply((Add((_SQUARE, Multiply((number(2), _X)))), _EXPONENTIAL))


def curve_of(
    function: Callable[[FloatArray], FloatArray], viewport: Viewport, points: int = 800
) -> Curve:
    """One branch of a smooth function, cut where it leaves the view."""
    x = np.linspace(viewport.x_min, viewport.x_max, points)
    y = function(x)
    near = (y > viewport.y_min - viewport.height) & (y < viewport.y_max + viewport.height)
    return Curve((np.column_stack((x[near], y[near])),))


@pytest.fixture
def empty_scene() -> Scene:
    """A scene of which nothing is computed yet, with every overlay shown."""
    everything = frozenset({"f", "derivative", "tangent", "guides", "descent"})
    inputs = Inputs(shown=everything)
    return Scene(inputs, View(), Results(inputs))


@pytest.fixture
def first_scene() -> Scene:
    """x² eˣ with its derivative and its tangent at 0.6, as at the first start."""
    curves = {
        "f": curve_of(lambda x: x**2 * np.exp(x), FIRST_VIEWPORT),
        "derivative": curve_of(lambda x: (x**2 + 2 * x) * np.exp(x), FIRST_VIEWPORT),
    }
    inputs = Inputs(shown=frozenset({"f", "derivative", "tangent", "height"}))
    results = Results(
        inputs,
        definition=Definition("x^2 e^x", _PRODUCT),
        derivative=_PRODUCT_DERIVATIVE,
        curves=curves,
    )
    return Scene(inputs, View(), results)


@pytest.fixture
def descent_scene() -> Scene:
    """x² descended from 2 with rate 0.25, seen at the second step."""
    viewport = Viewport(-3.0, 3.0, -1.0, 5.0)
    points = [2.0 * 0.5**step for step in range(6)]
    iterates = tuple(
        Iterate(step, (x,), x * x, (2 * x,), (-0.5 * x,) if step < 5 else ())
        for step, x in enumerate(points)
    )
    settings = {"learning_rate": 0.25}
    trajectory = Trajectory("gradient_descent", settings, iterates, "ran out of steps", "")
    inputs = Inputs(start=(2.0,), shown=frozenset({"f", "descent"}))
    results = Results(
        inputs,
        definition=Definition("x^2", _SQUARE),
        derivative=Multiply((number(2), _X)),
        curves={"f": curve_of(np.square, viewport)},
        trajectory=trajectory,
    )
    return Scene(inputs, View(viewport=viewport, frame=2), results)
