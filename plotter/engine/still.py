"""A scene computed at once, without window or document: for files, thumbnails and tests."""

from __future__ import annotations

from msgspec.structs import replace

from plotter.calculus.working import shortest
from plotter.descent.objective import Objective
from plotter.descent.trajectory import Trajectory
from plotter.engine import stages
from plotter.engine.basins import MOST_STEPS, find_basin_image, find_basins
from plotter.engine.fitting import fit_of
from plotter.engine.verdicts import verdict_on
from plotter.engine.wanted import NEEDS_RUNS, NEEDS_SECOND, order_wanted
from plotter.figure.scene import Scene
from plotter.figure.secret import veiled
from plotter.language.definition import Definition
from plotter.model.approximation import Higher
from plotter.model.state import Inputs, Results, View


def still_scene(
    inputs: Inputs,
    view: View,
    size: tuple[int, int],
    *,
    definition: Definition | None = None,
    certified: bool = True,
    swift: bool = False,
) -> Scene:
    """Everything that is drawn of the inputs at a size in px; raises ProblemError.

    Whatever a new overlay reads of the results is computed here too, if the overlay is shown.
    A `definition` that was read already is not read again. With `swift` curves that need not be
    `certified` are, if it takes next to no time.
    """
    if definition is None:
        definition = stages.parse(inputs.text, inputs.plane.by)
    derivation = stages.derive(definition)
    partials = stages.derive_partials(definition, derivation)
    parameters = stages.parameter_values(definition, inputs)
    window = stages.Window(view.viewport, size)
    objective: Objective | None = None
    runs: tuple[Trajectory, ...] = ()
    if NEEDS_RUNS & (inputs.plane.shown if definition.planar else inputs.shown):
        objective = stages.make_objective(definition, partials or (derivation,), parameters)
        runs = stages.run_descents(objective, inputs)
    order = order_wanted(inputs)
    higher = Higher()
    if order:
        higher = stages.find_higher(definition, derivation, order, lambda: False)
    if NEEDS_SECOND & inputs.shown:
        second = stages.sample_second(
            definition, higher, parameters, window, certified=certified, swift=swift
        )
        higher = replace(higher, second=second)
    results = Results(
        inputs=inputs,
        definition=definition,
        derivation=derivation,
        derivative=derivation.after,
        simplified=shortest(derivation.after),
        curves=stages.sample_curves(
            definition,
            derivation,
            parameters,
            window,
            certified=certified,
            swift=stages.CURVES if swift else frozenset(),
        ),
        partials=partials,
        contours=stages.draw_contours(definition, parameters, view.viewport),
        critical=stages.find_critical(definition, partials, parameters, view.viewport)
        if "critical" in inputs.plane.shown
        else None,
        higher=higher,
        objective=objective,
        trajectory=runs[0] if runs else None,
        trajectories=runs,
    )
    if definition.planar and "basins" in inputs.plane.shown:
        steps = min(inputs.steps, MOST_STEPS)
        results = replace(results, basin_image=find_basin_image(results, view.viewport, steps))
    elif "basins" in inputs.shown:
        steps = min(inputs.steps, MOST_STEPS)
        results = replace(results, basins=find_basins(results, view.viewport, steps))
    practice = inputs.practice.about(inputs.text)
    if practice.on and practice.handed_in and not practice.given_up:
        verdict = verdict_on(results, practice.handed_in, view.viewport, None)
        results = replace(results, verdict=verdict)
    if view.lens == "data":
        results = replace(results, fit=fit_of(inputs.fit))
    seen, known = veiled(inputs, results, view)
    return Scene(seen, view, known)
