"""What of the results is told of the derivation, as the telling asks for it."""

from __future__ import annotations

from plotter.calculus.forms import AnswerForm
from plotter.calculus.routes import Route
from plotter.calculus.step import Step
from plotter.language.tree import Node
from plotter.model.state import Inputs, Results


def derivations_of(results: Results, inputs: Inputs) -> tuple[Step, ...]:
    """The derivations of f′, f″ … that are shown one after another, as far as they are known."""
    if results.derivation is None:
        return ()
    lesson = results.lesson
    if inputs.telling.order > 1 and lesson.of is results.derivation and lesson.orders:
        return lesson.orders[: inputs.telling.order]
    return (results.derivation,)


def order_of(results: Results, inputs: Inputs) -> int:
    """The order of the derivative that the shown steps end at."""
    return max(1, len(derivations_of(results, inputs)))


def other_route(results: Results, inputs: Inputs) -> Route | None:
    """The route that is shown beside the one as written, if the function has it."""
    wanted, lesson = inputs.telling.route, results.lesson
    if not wanted or lesson.of is not results.derivation:
        return None
    return next((route for route in lesson.routes[1:] if route.name == wanted), None)


def chosen_form(results: Results, inputs: Inputs) -> AnswerForm | None:
    """The form of f′ that was chosen, else the shortest; None before any is known."""
    if order_of(results, inputs) > 1 or not results.forms:
        return None
    wanted = inputs.telling.form
    found = (form for form in results.forms if form.kind == wanted)
    return next(found, results.forms[0])


def derived_of(results: Results, inputs: Inputs) -> Node | None:
    """The answer as the steps gave it."""
    shown = derivations_of(results, inputs)
    return shown[-1].after if shown else None


def answer_of(results: Results, inputs: Inputs) -> Node | None:
    """The answer in the form that is shown."""
    form = chosen_form(results, inputs)
    if form is not None:
        return form.expression
    if order_of(results, inputs) > 1:
        return derived_of(results, inputs)
    return results.simplified or results.derivative


def goal_of(results: Results, inputs: Inputs) -> Node | None:
    """The form of the answer up to which the algebra is told, if it is told."""
    return answer_of(results, inputs) if inputs.telling.level == "algebra" else None
