"""What an exported picture says of its curves: a line sample and a formula each."""

from __future__ import annotations

from msgspec import Struct

from plotter.calculus.working import shortest
from plotter.figure.heads import derivative_head, function_head
from plotter.figure.scene import Scene
from plotter.language.write import to_latex


class LegendEntry(Struct, frozen=True):
    """One curve: its role (color, width and dash of the sample) and its formula.

    `short` stands in where the formula has no room.
    """

    role: str
    latex: str
    short: str


def legend(scene: Scene, *, formulas: bool = True) -> tuple[LegendEntry, ...]:
    """The entries of the shown curves, f first; f′ in the shortest form known.

    Without `formulas` only the names. What is to be found is not told.
    """
    entries = _entries(scene)
    if formulas:
        return entries
    return tuple(LegendEntry(entry.role, entry.short, entry.short) for entry in entries)


def _entries(scene: Scene) -> tuple[LegendEntry, ...]:
    results, shown = scene.results, scene.inputs.shown
    answer = results.simplified or results.derivative
    entries: list[LegendEntry] = []
    if results.definition is not None and scene.planar:
        return _plane(scene)
    if results.definition is not None and "f" in shown:
        head = f"{scene.name}({scene.variable})"
        entries.append(LegendEntry("f", f"{head} = {to_latex(results.definition.body)}", head))
    if answer is not None and "derivative" in shown and not scene.hides_derivative:
        head = f"{scene.name}'({scene.variable})"
        entries.append(LegendEntry("derivative", f"{head} = {to_latex(answer)}", head))
    second = results.higher.expressions[2:3]
    hidden = scene.hides_derivative or results.higher.of is not results.derivation
    if second and "second" in shown and not hidden:
        head = f"{scene.name}''({scene.variable})"
        entries.append(LegendEntry("second", f"{head} = {to_latex(shortest(second[0]))}", head))
    return tuple(entries)


def _plane(scene: Scene) -> tuple[LegendEntry, ...]:
    """Of a function of two variables: the function and the partial derivative that is studied."""
    definition, results = scene.results.definition, scene.results
    if definition is None:
        return ()
    head = function_head(definition)
    entries = [LegendEntry("f", f"{head} = {to_latex(definition.body)}", head)]
    answer = results.simplified or results.derivative
    if answer is not None and "gradient" in scene.shown:
        slope = derivative_head(definition)
        entries.append(LegendEntry("derivative", f"{slope} = {to_latex(answer)}", slope))
    return tuple(entries)
