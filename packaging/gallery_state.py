"""A picture of the gallery: what is shown, and how the window gets there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import numpy as np
from msgspec.structs import replace

from plotter.figure.sketching import sketching_view
from plotter.model.document import Document
from plotter.model.sketch import Piece, Sketch
from plotter.model.state import Inputs
from plotter.numeric.viewport import Viewport
from plotter.ui.playables import playables
from plotter.ui.scene import scene_of

CURVES = frozenset({"f", "derivative", "tangent", "one_sided", "height"})
"""What is shown of f unless a state says otherwise."""

CUBIC = Viewport(-2.6, 2.6, -4.6, 5.4)
FIRST = Viewport(-4.4, 2.6, -1.45, 5.1)
WAVES = Viewport(-4.0, 4.0, -4.2, 4.2)
STEP_SHOWN = frozenset({"f", "tangent", "one_sided", "step", "step_curves"})
Act = Callable[[Document], None]
Settings = Mapping[str, Any]
"""Names of fields with their values."""


@dataclass(frozen=True)
class State:
    """A picture of the gallery: its group, name, words, and how the window gets there.

    `inputs` and `view` are the fields of the document that differ from a new one; `act` does
    what takes more than one step. With `room` the projector's picture is that of the
    presentation, otherwise the panel says something that the room has to read as well.
    """

    group: str
    name: str
    words: str
    inputs: Settings = field(default_factory=dict[str, Any])
    view: Settings = field(default_factory=dict[str, Any])
    act: Act = lambda _document: None
    room: bool = True

    def start(self) -> Inputs:
        """The inputs that the window is opened with."""
        return Inputs(**{"shown": CURVES, **self.inputs})

    @property
    def overlays(self) -> frozenset[str]:
        """The names of the overlays that are seen."""
        start = self.start()
        implied = {"practice"} if start.practice.on else set[str]()
        implied |= {"sketch_remarks"} if "sketch" in start.shown else set()
        return start.shown | implied | (start.plane.shown if _is_planar(start) else frozenset())


def _is_planar(inputs: Inputs) -> bool:
    return inputs.text.startswith("f(x, y)")


def of(text: str, x: float = 0.6, *more: str, **inputs: Any) -> Settings:
    """The inputs for a function with its tangent at x, and with more overlays shown."""
    shown = inputs.pop("shown", CURVES) | frozenset(more)
    return {"text": text, "tangent_x": x, "shown": shown, **inputs}


def seen(viewport: Viewport | None = None, **view: Any) -> Settings:
    """How it is looked at: in the lens Tangent unless it says otherwise."""
    looks: dict[str, Any] = {"lens": "tangent", **view}
    if viewport is not None:
        looks |= {"viewport": viewport, "auto_fit": False}
    return looks


def step(viewport: Viewport | None = None, path: tuple[int, ...] = ()) -> Settings:
    """The lens Derivative with a step chosen."""
    return seen(viewport, lens="derivative", selected_step=path)


def rule(text: str, x: float) -> Settings:
    """The inputs for a function of which a step of the derivation is shown."""
    return of(text, x, shown=STEP_SHOWN)


def sections(*names: str) -> frozenset[str]:
    """Those parts of the panel unfolded."""
    return frozenset(names)


def play_to(share: float, name: str) -> Act:
    """Scrub something that the lens plays to a share of its way."""

    def act(document: Document) -> None:
        lens = document.view.lens
        document.look(plays=MappingProxyType({lens: name}))
        playable = next(entry for entry in playables(document)[lens] if entry.name == name)
        playable.go(round(share * (playable.count() - 1)))

    return act


def draw(*pieces: Piece, judged: bool = False, truth: float | None = None) -> Act:
    """A sketch of f′: drawn only, judged, or with f′ traced over it so far."""

    def act(document: Document) -> None:
        hiding = truth is None
        of_text = document.inputs.text
        document.edit(gesture="draw", sketch=Sketch(of_text, pieces, hiding))
        if judged or truth is not None:
            view = sketching_view(scene_of(document))
            document.edit(gesture="judge", sketch=Sketch(of_text, pieces, hiding, view))
        if truth is not None:
            document.look(motion=replace(document.view.motion, truth=truth))

    return act


def line(*points: tuple[float, float]) -> Piece:
    """A smooth stroke through some points."""
    xs, ys = np.array(points).T
    x = np.linspace(xs[0], xs[-1], 60)
    polynomial = np.polynomial.Polynomial.fit(xs, ys, min(len(points) - 1, 4))
    return tuple(zip(x.round(4).tolist(), polynomial(x).round(4).tolist(), strict=True))


def states(group: str, *rows: tuple[Any, ...]) -> tuple[State, ...]:
    """The rows of a group: name, words, inputs, view, act, room, as far as they are given."""
    return tuple(State(group, *row) for row in rows)
