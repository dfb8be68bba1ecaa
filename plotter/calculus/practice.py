"""Judges a learner's own derivative, and if it is wrong, finds what went wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from plotter.calculus.agreement import How, Sample, sample_domain
from plotter.calculus.differentiate import differentiate
from plotter.calculus.mistakes import wrong_derivatives
from plotter.calculus.step import Step
from plotter.language.numbers import format_number
from plotter.language.parse import read
from plotter.language.problems import ProblemError
from plotter.language.tree import Add, Negate, Node, Span, symbols
from plotter.language.words import tr
from plotter.language.write import to_text
from plotter.numeric.curve import FloatArray
from plotter.numeric.evaluate import evaluate

UNKNOWN = "other"
"""The kind of a mistake that is none of those known."""

_HEAD = re.compile(
    r"^\s*(?:[A-Za-z]\s*(?:'|′|’)+\s*(?:\(\s*\w+\s*\))?|d\s*[A-Za-z]?\s*/\s*d\s*\w(?:\s*\w\(\w\))?)\s*="
)
_RATIO = 1e-7


class Mistake(Struct, frozen=True):
    """What went wrong: a kind, a sentence that helps, and the places in the function's text."""

    kind: str
    message: str
    where: tuple[Span, ...] = ()


class Judgement(Struct, frozen=True):
    """Whether an answer is the derivative, and how that is known.

    With "checked" it was compared at `points` points with `largest_error`; `places` are values
    of the variable where it differs. A wrong answer has a `mistake`.
    """

    correct: bool
    how: How
    points: int
    largest_error: float
    mistake: Mistake | None = None
    places: tuple[float, ...] = ()


def read_derivative(text: str, function: Node, variable: str) -> Node:
    """A learner's answer as typed, with or without f′(x) = in front; raises ProblemError."""
    head = _HEAD.match(text)
    rest = text if head is None else " " * head.end() + text[head.end() :]
    known = symbols(function) - {variable}
    return read(rest, known=known, variable=variable).body


def judge(
    function: Node,
    variable: str,
    answer: Node,
    parameters: Mapping[str, float] | None = None,
    *,
    step: Step | None = None,
) -> Judgement:
    """Compare an answer with the slope at points, and find the mistake if there is one.

    `step` is the derivation of the function if it is known already. Raises ProblemError as
    `differentiate` does.
    """
    derivation = differentiate(function, variable) if step is None else step
    extra = symbols(answer) - symbols(function) - {variable}
    sample = sample_domain(function, variable, parameters or {}, others=symbols(answer))
    found = sample.compare(answer)
    if found.equal and not extra:
        return Judgement(True, "checked", found.points, found.largest_error)
    if extra:
        name = sorted(extra)[0]
        message = tr(
            "{name} does not occur in the function, so it cannot occur in its derivative.",
            name=name,
        )
        mistake = Mistake("unknown letter", message)
    else:
        mistake = _mistake(function, derivation, answer, sample)
    return Judgement(False, "checked", found.points, found.largest_error, mistake, found.places)


def with_proof(judgement: Judgement, equal: bool | None) -> Judgement:
    """The judgement once it is known whether the answer is proved equal to the derivative.

    A proof decides; without one the points do.
    """
    if equal is None:
        return judgement
    if equal:
        return replace(judgement, correct=True, how="proved", mistake=None, places=())
    if judgement.correct:
        message = tr("This differs from the derivative at points of the domain.")
        return replace(judgement, correct=False, mistake=Mistake(UNKNOWN, message))
    return judgement


def _mistake(function: Node, step: Step, answer: Node, sample: Sample) -> Mistake:
    """What went wrong: the first wrong derivation that leads to the answer."""
    given = _values(answer, sample)
    for wrong in wrong_derivatives(step):
        if _same(_values(wrong.result, sample), given, sample):
            where = () if wrong.where is None else (wrong.where,)
            return Mistake(wrong.slip.kind, wrong.slip.message, where)
    for mistake in _as_a_whole(function, step, answer, sample):
        return mistake
    return _unknown(answer, sample)


def _as_a_whole(function: Node, step: Step, answer: Node, sample: Sample) -> Iterator[Mistake]:
    """Mistakes that no single rule explains."""
    given, slopes = _values(answer, sample), sample.slopes
    if _same(_values(function, sample), given, sample):
        yield Mistake("not differentiated", tr("This is the function itself, not its derivative."))
    if _same(_slopes(step.after, sample), given, sample):
        yield Mistake("differentiated twice", tr("This is the second derivative."))
    if _same(_slopes(answer, sample), _values(function, sample), sample):
        yield Mistake("integrated", tr("This was integrated: its derivative is the function."))
    for name in sorted(symbols(function) - {sample.variable}):
        if _same(_slopes(function, sample, name), given, sample):
            message = tr(
                "This is the derivative by {name}; {variable} is the variable.",
                name=name,
                variable=sample.variable,
            )
            yield Mistake("wrong variable", message)
    ratio = _constant(given / np.where(slopes == 0, np.nan, slopes))
    if ratio is not None and abs(ratio - 1) > _RATIO:
        kind = "sign" if abs(ratio + 1) < _RATIO else "coefficient"
        factor = (
            tr("the opposite")
            if kind == "sign"
            else tr("{ratio} times", ratio=format_number(ratio))
        )
        yield Mistake(kind, tr("This is {factor} of the derivative.", factor=factor))
    yield from _in_one_term(step.after, given, sample)
    apart = _constant(given - slopes)
    if apart is not None:
        message = tr("This is too much by the constant {apart}.", apart=format_number(apart))
        yield Mistake("constant kept", message)


def _in_one_term(after: Node, given: FloatArray, sample: Sample) -> Iterator[Mistake]:
    """One term of the derivative with the wrong factor."""
    terms = after.terms if isinstance(after, Add) else ()
    for term in terms:
        value = _values(term, sample)
        with np.errstate(all="ignore"):
            off = _constant((given - sample.slopes) / np.where(value == 0, np.nan, value))
        if off is None:
            continue
        shown = to_text(term.operand if isinstance(term, Negate) else term)
        if abs(off + 1) < _RATIO:
            yield Mistake("term missing", tr("The term {shown} is missing.", shown=shown))
        elif abs(off + 2) < _RATIO:
            yield Mistake("sign", tr("The term {shown} has the wrong sign.", shown=shown))
        else:
            yield Mistake("coefficient", tr("The term {shown} has the wrong factor.", shown=shown))


def _unknown(answer: Node, sample: Sample) -> Mistake:
    """Not the derivative: where it differs, in numbers."""
    places = sample.compare(answer).places
    if not places:
        return Mistake(UNKNOWN, tr("No point was found at which this could be compared."))
    x = min(places, key=abs)
    place = int(np.flatnonzero(sample.x == x)[0])
    given = float(_values(answer, sample)[place])
    here = tr("At {variable} = {x}", variable=sample.variable, x=format_number(x, digits=4))
    right = format_number(float(sample.slopes[place]), digits=4)
    if not np.isfinite(given):
        return Mistake(
            "domain",
            tr("{here} the slope is {right}, and this has no value.", here=here, right=right),
        )
    found = format_number(given, digits=4)
    return Mistake(
        UNKNOWN,
        tr(
            "{here} the slope is {right}, and this gives {found}.",
            here=here,
            right=right,
            found=found,
        ),
    )


def _values(node: Node, sample: Sample) -> FloatArray:
    if not symbols(node) <= set(sample.values):
        return np.full(sample.x.shape, np.nan)
    return np.broadcast_to(evaluate(node, sample.values), sample.x.shape)


def _slopes(node: Node, sample: Sample, variable: str | None = None) -> FloatArray:
    """The slopes of an expression by the sample's variable, or by another letter."""
    try:
        slope = differentiate(node, variable or sample.variable).after
    except ProblemError:
        return np.full(sample.x.shape, np.nan)
    return _values(slope, sample)


def _same(one: FloatArray, other: FloatArray, sample: Sample) -> bool:
    """Whether values agree wherever both are known, and are not those of the true derivative."""
    known = np.isfinite(one) & np.isfinite(other)
    if np.count_nonzero(known) < max(3, one.size // 3) or np.any(np.isfinite(one) & ~known):
        return False
    scale = np.maximum(np.maximum(np.abs(one), np.abs(other)), 1e-9)
    with np.errstate(invalid="ignore"):
        close = np.abs(one - other) <= 1e-8 * scale
        right = np.abs(one - sample.slopes) <= 1e-8 * scale
    return bool(np.all(close | ~known)) and not bool(np.all(right | ~known))


def _constant(values: FloatArray) -> float | None:
    """The one value that all are, if there are enough and it is not 0 or 1 too closely."""
    known = values[np.isfinite(values)]
    if known.size < 3:
        return None
    middle = float(np.median(known))
    spread = float(np.max(np.abs(known - middle)))
    if spread > _RATIO * max(1.0, abs(middle)) or abs(middle) < _RATIO:
        return None
    return middle
