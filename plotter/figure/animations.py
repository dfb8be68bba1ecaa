"""What can move in a picture: each animation says how the scene looks at every moment of it."""

from __future__ import annotations

import math
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from plotter.figure.graph.moment import graph_scene, last_step
from plotter.figure.outline import revealed_steps
from plotter.figure.scene import Scene
from plotter.figure.told import derivations_of
from plotter.language.words import mark

STEP_SECONDS = 0.5
"""How long a step of the descent is seen."""

READING_SECONDS = 2.5
"""How long a step of the derivation is seen before the next one comes."""

LONGEST_SECONDS = 20.0
"""A descent or a derivation of many steps goes faster, so that it takes no longer."""

H_FROM, H_TO = 1.0, 1e-3
"""The shares of the view's width, times a quarter, from which and to which h shrinks."""


IN_PLANE = {"tangent": "level", "height": "gradient"}
"""What shows the same of a function of two variables."""


class Animation(Struct, frozen=True):
    """One way to move: `at` gives the scene at a share of the way, from 0 to 1.

    `needs` names the overlays without which nothing would be seen to move; they are shown.
    `seconds` is how long it takes unless something else is chosen. With `derivation`, the steps
    of the derivation stand beside the plot.
    """

    name: str
    label: str
    needs: frozenset[str]
    at: Callable[[Scene, float], Scene]
    seconds: Callable[[Scene], float]
    derivation: bool = False

    def scene(self, scene: Scene, share: float) -> Scene:
        """The scene at a share of the way."""
        if scene.planar:
            needs = {IN_PLANE.get(name, name) for name in self.needs}
            plane = replace(scene.inputs.plane, shown=scene.inputs.plane.shown | needs)
            return self.at(replace(scene, inputs=replace(scene.inputs, plane=plane)), share)
        shown = scene.inputs.shown | self.needs
        return self.at(replace(scene, inputs=replace(scene.inputs, shown=shown)), share)


def _sweep(scene: Scene, share: float) -> Scene:
    view = scene.viewport
    x = view.x_min + share * view.width
    if scene.planar:
        plane = replace(scene.inputs.plane, point=(x, scene.inputs.plane.point[1]))
        return replace(scene, inputs=replace(scene.inputs, plane=plane))
    return replace(scene, inputs=replace(scene.inputs, tangent_x=x))


def _shrink(scene: Scene, share: float) -> Scene:
    quarter = scene.viewport.width / 4
    study = scene.inputs.tangent_study
    size = quarter * H_FROM * (H_TO / H_FROM) ** share
    study = replace(study, h=math.copysign(float(f"{size:.3g}"), study.h))
    return replace(scene, inputs=replace(scene.inputs, tangent_study=study))


def _last_step(scene: Scene) -> int:
    return max((len(run.iterates) for run in scene.results.trajectories), default=1) - 1


def _descend(scene: Scene, share: float) -> Scene:
    return replace(scene, view=replace(scene.view, frame=round(share * _last_step(scene))))


def _grow(scene: Scene, share: float) -> Scene:
    motion = replace(scene.view.motion, growth=share)
    return replace(scene, view=replace(scene.view, motion=motion))


def _turn(scene: Scene, share: float) -> Scene:
    azimuth = math.remainder(scene.view.surface.azimuth + 360 * share, 360.0)
    surface = replace(scene.view.surface, azimuth=azimuth)
    return replace(scene, view=replace(scene.view, surface=surface))


def _last_fit(scene: Scene) -> int:
    trajectory = scene.results.fit.trajectory
    return 0 if trajectory is None else len(trajectory.iterates) - 1


def _fit(scene: Scene, share: float) -> Scene:
    return replace(scene, view=replace(scene.view, fit_frame=round(share * _last_fit(scene))))


def _last_pass(scene: Scene) -> int:
    found = graph_scene(scene)
    return 0 if found is None else last_step(found.study, scene)


def _pass(scene: Scene, share: float) -> Scene:
    graph = replace(scene.view.graph, position=round(share * _last_pass(scene)))
    return replace(scene, view=replace(scene.view, graph=graph))


def _step_count(scene: Scene) -> int:
    """How many steps are told before the answer."""
    derivations = derivations_of(scene.results, scene.inputs)
    return len(revealed_steps(derivations, scene.inputs.telling))


def _reveal(scene: Scene, share: float) -> Scene:
    """One step after another; f′ is drawn and named when the answer is there."""
    steps = _step_count(scene)
    revealed = math.floor(share * (steps + 1))
    if revealed > steps:
        return replace(scene, view=replace(scene.view, revealed=None))
    inputs = replace(scene.inputs, shown=scene.inputs.shown - {"derivative"})
    return replace(scene, inputs=inputs, view=replace(scene.view, revealed=revealed))


ANIMATIONS: tuple[Animation, ...] = (
    Animation(
        "sweep", mark("Tangent from left to right"), frozenset({"tangent", "height"}), _sweep,
        lambda _: 6.0,
    ),
    Animation("secant", mark("Secant to tangent"), frozenset({"secant"}), _shrink, lambda _: 5.0),
    Animation(
        "descent", mark("Descent"), frozenset({"descent"}), _descend,
        lambda scene: min(LONGEST_SECONDS, max(1.0, STEP_SECONDS * _last_step(scene))),
    ),
    Animation("growth", mark("Growing area"), frozenset({"step"}), _grow, lambda _: 3.0),
    Animation("turn", mark("Surface once around"), frozenset(), _turn, lambda _: 8.0),
    Animation(
        "steps", mark("Steps of the derivation"), frozenset(), _reveal,
        lambda scene: min(LONGEST_SECONDS, READING_SECONDS * (_step_count(scene) + 1)),
        derivation=True,
    ),
    Animation("fit", mark("Fit"), frozenset(), _fit, lambda _: 8.0),
    Animation(
        "passes", mark("Passes through the graph"), frozenset(), _pass,
        lambda scene: max(2.0, STEP_SECONDS * _last_pass(scene)),
    ),
)  # fmt: skip
"""All animations of a picture."""


def animation_named(name: str) -> Animation:
    """The animation of this name; raises KeyError if there is none."""
    return {animation.name: animation for animation in ANIMATIONS}[name]


def possible(scene: Scene) -> tuple[Animation, ...]:
    """The animations that would show something of this scene."""
    lens = scene.view.lens
    if lens == "data":
        return (animation_named("fit"),) if _last_fit(scene) > 0 else ()
    if lens == "graph":
        return (animation_named("passes"),) if _last_pass(scene) > 0 else ()
    can = {
        "fit": False,
        "passes": False,
        "sweep": scene.results.derivative is not None,
        "secant": scene.results.derivative is not None and not scene.planar,
        "turn": scene.in_space,
        "descent": _last_step(scene) > 0,
        "growth": scene.selected_step is not None,
        "steps": scene.results.derivation is not None and not scene.hides_slopes,
    }
    return tuple(animation for animation in ANIMATIONS if can[animation.name])
