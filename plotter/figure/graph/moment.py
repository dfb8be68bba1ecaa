"""The computation graph of a scene: its numbers at the place of now, and the step of the pass."""

from __future__ import annotations

from msgspec import Struct

from plotter.calculus.by_identity import ByIdentity
from plotter.calculus.graph_derivation import Link, Way, links_of
from plotter.calculus.graph_run import Pass
from plotter.calculus.graph_steps import Edge, Moment, moment_at
from plotter.calculus.graph_study import MOST_NODES, GraphStudy, study_of
from plotter.figure.scene import Scene
from plotter.language.definition import Definition
from plotter.model.state import Inputs

_links = ByIdentity[dict[Way, Link]](4)


class GraphScene(Struct, frozen=True, eq=False):
    """A graph with the numbers of one pass, at one step of it.

    `hidden` says that no slope may be told: the pass ends where it would go back.
    """

    study: GraphStudy
    values: dict[str, float]
    numbers: Pass
    moment: Moment
    position: int
    hidden: bool = False


_scenes = ByIdentity[GraphScene](4)


def letters_of(definition: Definition, inputs: Inputs) -> dict[str, float]:
    """A value for each letter: the variables' are those of the point, the others' are chosen."""
    if definition.planar:
        point = dict(zip(definition.pair, inputs.plane.point, strict=True))
    else:
        point = {definition.variable: inputs.tangent_x}
    names = study_of(definition.body).program.names
    return {name: point.get(name, inputs.value_of(name)) for name in names}


def too_large(definition: Definition) -> bool:
    """Whether the graph has too many nodes to be drawn."""
    return len(study_of(definition.body).graph.nodes) > MOST_NODES


def graph_scene(scene: Scene) -> GraphScene | None:
    """The graph of the scene's function; None where there is none, or one that is too large."""
    definition = scene.results.definition
    if definition is None or too_large(definition):
        return None
    study = study_of(definition.body)
    values = letters_of(definition, scene.inputs)
    last = last_step(study, scene)
    wanted = scene.view.graph.position
    position = last if wanted is None else min(wanted, last)

    def make() -> GraphScene:
        numbers = study.program.run(values)
        moment = moment_at(study.graph, numbers, study.steps, position)
        return GraphScene(study, values, numbers, moment, position, scene.hides_slopes)

    # Many parts of the window ask for the same moment within one frame.
    return _scenes.find((study,), (*values.items(), position, scene.hides_slopes), make)


def last_step(study: GraphStudy, scene: Scene) -> int:
    """The last step of the pass that may be seen."""
    phases = [step.phase for step in study.steps]
    return phases.index("seed") - 1 if scene.hides_slopes else len(phases) - 1


def links_in(scene: Scene) -> dict[Way, Link]:
    """Which steps of the derivation belong to which nodes and edges; empty without both."""
    definition, derivation = scene.results.definition, scene.results.derivation
    if definition is None or derivation is None or too_large(definition):
        return {}
    graph = study_of(definition.body).graph
    return _links.find((graph, derivation), (), lambda: links_of(graph, derivation))


def chosen_edges(scene: Scene) -> frozenset[Edge]:
    """The edges of the chosen step of the derivation."""
    way = scene.view.selected_step
    link = None if way is None else links_in(scene).get(way)
    return frozenset() if link is None or scene.hides_slopes else link.edges
