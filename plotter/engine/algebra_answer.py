"""What is asked of the algebra process and what it answers, checked like any other input."""

from __future__ import annotations

import json
import math
from typing import Literal, cast

from msgspec import Struct

from plotter.calculus.agreement import How
from plotter.calculus.exact_feature import EXACT_KINDS, ExactFeature
from plotter.calculus.exact_point import ExactPoint
from plotter.calculus.forms import KINDS, AnswerForm
from plotter.language.parse import read_expression
from plotter.language.problems import ProblemError
from plotter.language.tree import symbols

MOST_TEXT = 100_000
"""Characters of one text in a request or an answer."""
MOST_FORMS = 20
MOST_POINTS = 100


Task = Literal["derive", "equal", "critical", "features"]
"""Everything about a derivative; only whether the candidate is one; special places exactly."""


class AlgebraRequest(Struct, frozen=True):
    """A function and a derivative that the steps or a learner have found, as texts of our language.

    The task "equal" asks only whether it is proved to be the derivative, and takes less time.
    "critical" asks for the exact coordinates of the critical `points` of a function of two
    variables, the other of which is the `second`; it needs no candidate. "features" asks for the
    exact numbers of the places `points` of a function of one variable, each of one of the `kinds`.
    """

    text: str
    variable: str
    candidate: str = "0"
    task: Task = "derive"
    second: str = ""
    points: tuple[tuple[float, float], ...] = ()
    kinds: tuple[str, ...] = ()


class FormText(Struct, frozen=True):
    """A form of the derivative as text, and how it is known to be right: see `AnswerForm`."""

    kind: str
    text: str
    how: How = "checked"
    points: int = 0
    largest_error: float = 0.0

    def form(self) -> AnswerForm:
        """The form with its expression read."""
        expression = read_expression(self.text)
        return AnswerForm(self.kind, expression, self.how, self.points, self.largest_error)


class AlgebraReply(Struct, frozen=True):
    """What sympy has found; None for what is not known.

    `equal` tells whether its own derivative is proved to be the candidate. All texts have been
    read by our parser once. `critical` are those of the critical points that were asked for that
    could be told exactly, and `features` those of the places of a function of one. `timed_out`
    marks an answer that was cut short.
    """

    derivative: str | None = None
    equal: bool | None = None
    simplified: str | None = None
    forms: tuple[FormText, ...] = ()
    critical: tuple[ExactPoint, ...] = ()
    features: tuple[ExactFeature, ...] = ()
    timed_out: bool = False
    trouble: str | None = None


def letters_of(request: AlgebraRequest) -> frozenset[str] | None:
    """The symbols an answer may contain; None if the request is too long or not readable."""
    if max(len(request.text), len(request.candidate)) > MOST_TEXT:
        return None
    try:
        texts = (request.text, request.candidate)
        found = [symbols(read_expression(text)) for text in texts]
    except ProblemError:
        return None
    return frozenset({request.variable}).union(*found)


def read_answer(
    line: str, number: int, letters: frozenset[str]
) -> tuple[AlgebraReply, bool] | None:
    """An answer and whether it is the last one; None if it is not an answer to this request."""
    try:
        raw: object = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(raw, dict):
        return None
    answer = cast("dict[str, object]", raw)
    if answer.get("id") != number:
        return None
    equal, trouble = answer.get("equal"), answer.get("trouble")
    reply = AlgebraReply(
        derivative=_expression(answer.get("derivative"), letters),
        equal=equal if isinstance(equal, bool) else None,
        simplified=_expression(answer.get("simplified"), letters),
        forms=_forms(answer.get("forms"), letters),
        critical=_critical(answer.get("critical")),
        features=_features(answer.get("features")),
        trouble=trouble[:500] if isinstance(trouble, str) else None,
    )
    return reply, answer.get("final") is True


def _forms(raw: object, letters: frozenset[str]) -> tuple[FormText, ...]:
    """The forms that can be read."""
    if not isinstance(raw, list):
        return ()
    found: list[FormText] = []
    for entry in cast("list[object]", raw)[:MOST_FORMS]:
        match entry:
            case [str(kind), text, str(how), int(points), int() | float() as error]:
                form = _expression(text, letters)
                known = kind in KINDS and how in ("proved", "checked")
                if form is not None and known and points >= 0 and 0 <= error < math.inf:
                    way: How = "proved" if how == "proved" else "checked"
                    found.append(FormText(kind, form, way, points, float(error)))
            case _:
                continue
    return tuple(found)


def _critical(raw: object) -> tuple[ExactPoint, ...]:
    """The critical points that can be read: five expressions without letters each."""
    if not isinstance(raw, list):
        return ()
    found: list[ExactPoint] = []
    for entry in cast("list[object]", raw)[:MOST_POINTS]:
        if isinstance(entry, list) and len(cast("list[object]", entry)) == 5:
            texts = [_expression(part, frozenset()) for part in cast("list[object]", entry)]
            nodes = [read_expression(text) for text in texts if text is not None]
            if len(nodes) == 5:
                found.append(ExactPoint((nodes[0], nodes[1]), nodes[2], nodes[3], nodes[4]))
    return tuple(found)


def _features(raw: object) -> tuple[ExactFeature, ...]:
    """The places that can be read: a kind and one or two expressions without letters each."""
    if not isinstance(raw, list):
        return ()
    found: list[ExactFeature] = []
    for entry in cast("list[object]", raw)[:MOST_POINTS]:
        match entry:
            case [str(kind), x, y] if kind in EXACT_KINDS:
                texts = [_expression(part, frozenset()) for part in (x, y) if part is not None]
                nodes = [read_expression(text) for text in texts if text is not None]
                if nodes and len(nodes) == len(texts):
                    found.append(ExactFeature(kind, nodes[0], nodes[1] if nodes[1:] else None))
            case _:
                continue
    return tuple(found)


def _expression(raw: object, letters: frozenset[str]) -> str | None:
    """A text that our parser reads and that contains no new letters, else None."""
    if not isinstance(raw, str) or len(raw) > MOST_TEXT:
        return None
    try:
        node = read_expression(raw)
    except ProblemError:
        return None
    return raw if symbols(node) <= letters else None
