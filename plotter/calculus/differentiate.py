"""From an expression to its derivation: the first rule that fits wins, down to every part."""

from __future__ import annotations

from msgspec import Struct, field

from plotter.calculus.collect import collected
from plotter.calculus.rules import RULES
from plotter.calculus.rules.rule import Plan, Rule, Scope, SymbolTable
from plotter.calculus.step import Part, Step
from plotter.language.problems import Problem, ProblemError
from plotter.language.tree import Node, size, symbols
from plotter.language.words import tr

MOST_STEPS = 5000
MOST_NODES = 5000
"""A derivation with more steps, or a derivative with more distinct parts, is refused."""


class _Task(Struct):
    """A rule that waits for the derivatives of its parts."""

    node: Node
    rule: Rule
    plan: Plan
    scope: Scope
    steps: list[Step | None] = field(default_factory=list[Step | None])


def differentiate(node: Node, variable: str, *, first: Rule | None = None) -> Step:
    """The derivation of an expression; its derivative is the `after` of the step returned.

    `first` is a rule to try on the whole expression before all others. Raises ProblemError: "too
    large" beyond the budgets above, "not differentiable" where the expression is no function
    that has a derivative.
    """
    table = SymbolTable()
    names = symbols(node) | {variable}
    beginning = RULES if first is None else (first, *RULES)
    tasks = [_begun(node, Scope(variable, names, table), beginning)]
    count = 1
    while True:
        task = tasks[-1]
        place = len(task.steps)
        if place < len(task.plan.parts):
            part = task.plan.parts[place]
            if part.variable is None:
                task.steps.append(None)
                continue
            count += 1
            if count > MOST_STEPS:
                raise _too_large(tr("The derivation has too many steps to be shown."))
            own = {sought.name for sought in task.plan.parts}
            used = task.scope.used | own
            tasks.append(_begun(part.expression, Scope(part.variable, used, table)))
            continue
        step = _finished(tasks.pop())
        if not tasks:
            break
        tasks[-1].steps.append(step)
    if size(step.after) > MOST_NODES:
        raise _too_large(tr("The derivative is too long to be written down."))
    return step


def differentiate_repeatedly(node: Node, variable: str, order: int) -> tuple[Step, ...]:
    """The derivations of f′, f″, … up to the given order, each from the result of the one before.

    Before it is differentiated again, a result is gathered: like terms and equal factors.
    Raises ProblemError as `differentiate` does, and ValueError for an order below 1.
    """
    if order < 1:
        raise ValueError("the order of a derivative is at least 1")
    steps: list[Step] = []
    for _ in range(order):
        steps.append(differentiate(collected(steps[-1].after) if steps else node, variable))
    return tuple(steps)


def _begun(node: Node, scope: Scope, rules: tuple[Rule, ...] = RULES) -> _Task:
    """The first rule that fits, applied."""
    for rule in rules:
        plan = rule.plan(node, scope)
        if plan is not None:
            return _Task(node, rule, plan, scope)
    start, end = node.span or (0, 0)
    message = tr("This is no function with a derivative; no rule fits it.")
    raise ProblemError(Problem("not differentiable", message, start, end))


def _finished(task: _Task) -> Step:
    """The step, now that its parts have theirs."""
    parts = tuple(
        Part(sought.name, sought.role, sought.expression, step)
        for sought, step in zip(task.plan.parts, task.steps, strict=True)
    )
    return task.rule.finish(task.node, task.plan, parts)


def _too_large(message: str) -> ProblemError:
    hint = tr("Try a shorter expression, or name a part of it.")
    return ProblemError(Problem("too large", message, 0, 0, hint))
