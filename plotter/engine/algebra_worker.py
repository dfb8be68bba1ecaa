"""The child process that sympy lives in: one JSON request a line in, JSON answers out.

A request is {"id", "task": "derive" | "equal", "text", "variable", "candidate", "seconds"}: an
expression in our own language, and the derivative that the steps or a learner have found. With
the task "critical" there are "second", the other variable, and "points", lists of two numbers;
answers have "critical", a list of [x, y, value, determinant, f_xx] for those known exactly. With
the task "features" there are "kinds", one for each of the "points"; answers have "features", a
list of [kind, x, y].
Answers are {"id", "derivative", "equal", "simplified", "forms", "final"}; they repeat and grow
until "final" is true. Expressions in answers are texts of our own language, null while unknown;
a form is [kind, text, "proved" | "checked", points, largest error].
"""

from __future__ import annotations

import json
import math
import os
import queue
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

MOST_BYTES = 2 << 30
"""Address space of the process, where the system can limit it."""
NICENESS = 10
"""How far it stands back where the window wants the processor too."""
MOST_TEXT = 200_000
"""Characters of one request."""
RECURSION = 20_000
"""sympy calls itself for every level of an expression; 1,000 levels are soon used up."""

Answer = dict[str, object]


def main() -> None:
    """Answer requests until standard input ends, then leave at once, whatever is computed."""
    _limit()
    requests: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin, requests), daemon=True).start()
    # sympy is imported here, in the child, and while the parent already writes its request.
    import plotter.calculus.second_opinion  # noqa: F401

    _send({"ready": True})
    while True:
        line = requests.get()
        for answer in answers(line):
            _send(answer)


def _limit() -> None:
    """Bound memory, ignore the terminal's interrupt, and end with the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.setrecursionlimit(RECURSION)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    try:
        import resource
    except ImportError:  # Windows has no such limits; the parent's time limit remains.
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    most = MOST_BYTES if hard == resource.RLIM_INFINITY else min(MOST_BYTES, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    except (ValueError, OSError):  # macOS refuses to limit the address space.
        return


def _listen(source: TextIO, requests: queue.SimpleQueue[str]) -> None:
    """Pass on lines; the end of input is the end of the parent, and of this process."""
    for line in source:
        requests.put(line)
    os._exit(0)


def _alarm(seconds: float) -> None:
    """Have the system end this process after so many seconds, even inside one long operation.

    The parent ends it too; this is for a parent that is gone while sympy holds the interpreter.
    """
    if hasattr(signal, "alarm"):
        signal.alarm(math.ceil(seconds))


def _send(answer: Answer) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def answers(line: str) -> Iterator[Answer]:
    """The growing answer to one request; a request that cannot be answered ends empty."""
    try:
        request = json.loads(line[:MOST_TEXT])
        number = int(request["id"])
        seconds = float(request["seconds"])
        texts = [str(request[key]) for key in ("text", "variable", "candidate")]
        task = str(request["task"])
        second = str(request.get("second", ""))
        points = [(float(x), float(y)) for x, y in request.get("points", ())]
        kinds = [str(kind) for kind in request.get("kinds", ())]
    except (ValueError, KeyError, TypeError, RecursionError):
        yield {"id": None, "final": True}
        return
    answer: Answer = {"id": number, "final": False}
    _alarm(seconds + 1)
    try:
        if task in ("derive", "equal"):
            for found in _opinions(*texts, only_equality=task == "equal"):
                answer = {"id": number, "final": False, **found}
                yield answer
        elif task == "critical":
            for found in _critical(texts[0], (texts[1], second), points):
                answer = {"id": number, "final": False, **found}
                yield answer
        elif task == "features":
            for found in _features(texts[0], texts[1], kinds, points):
                answer = {"id": number, "final": False, **found}
                yield answer
    except Exception as error:  # noqa: BLE001 - whatever sympy raises is no answer, and is told
        answer["trouble"] = f"{type(error).__name__}: {error}"[:500]
    _alarm(0)
    yield {**answer, "final": True}


def _opinions(text: str, variable: str, candidate: str, *, only_equality: bool) -> Iterator[Answer]:
    """What sympy has to say, as texts."""
    from plotter.calculus.second_opinion import second_opinion
    from plotter.language.parse import read_expression
    from plotter.language.write import to_text

    trees = read_expression(text), variable, read_expression(candidate)
    for opinion in second_opinion(*trees, limit=_limited, only_equality=only_equality):
        yield {
            "derivative": None if opinion.derivative is None else to_text(opinion.derivative),
            "equal": opinion.equal,
            "simplified": None if opinion.simplified is None else to_text(opinion.simplified),
            "forms": [
                [form.kind, to_text(form.expression), form.how, form.points, form.largest_error]
                for form in opinion.forms
            ],
        }


def _critical(
    text: str, variables: tuple[str, str], points: list[tuple[float, float]]
) -> Iterator[Answer]:
    """The critical points that are known exactly, as texts."""
    from plotter.calculus.exact_critical import exact_critical
    from plotter.language.parse import read_expression
    from plotter.language.write import to_text

    for known in exact_critical(read_expression(text), variables, points, _limited):
        yield {
            "critical": [
                [to_text(part) for part in (*it.place, it.height, it.determinant, it.bend)]
                for it in known
            ]
        }


def _features(
    text: str, variable: str, kinds: list[str], points: list[tuple[float, float]]
) -> Iterator[Answer]:
    """The places of a function of one variable that are known exactly, as texts."""
    from plotter.calculus.exact_features import exact_features
    from plotter.language.parse import read_expression
    from plotter.language.write import to_text

    asked = [(kind, x, y) for kind, (x, y) in zip(kinds, points, strict=True)]
    for known in exact_features(read_expression(text), variable, asked, _limited):
        yield {
            "features": [
                [it.kind, to_text(it.x), None if it.y is None else to_text(it.y)] for it in known
            ]
        }


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Leave the block with OutOfTimeError after so many seconds of processor time.

    Where the system has no such timer (Windows), the parent's time limit remains.
    """
    from plotter.calculus.algebra import OutOfTimeError

    if not hasattr(signal, "setitimer"):
        yield
        return

    def out_of_time(number: int, frame: object) -> None:
        raise OutOfTimeError

    before = signal.signal(signal.SIGVTALRM, out_of_time)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


if __name__ == "__main__":
    main()
