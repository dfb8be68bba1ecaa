"""What is found out about a run is kept with it, and goes when the run goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from plotter.descent.trajectory import Trajectory

More = ParamSpec("More")
Found = TypeVar("Found")

MOST = 4
"""So many answers are kept for each run: those for the last arguments."""


def kept_with_run(
    function: Callable[Concatenate[Trajectory, More], Found],
) -> Callable[Concatenate[Trajectory, More], Found]:
    """Remember what a function answered about a run; its other arguments must be hashable.

    A cache that held on to runs themselves would keep hundreds of megabytes of long ones.
    """
    answers: WeakKeyDictionary[Trajectory, dict[object, Found]] = WeakKeyDictionary()

    @wraps(function)
    def asked(run: Trajectory, *args: More.args, **kwargs: More.kwargs) -> Found:
        known = answers.setdefault(run, {})
        key = (args, tuple(sorted(kwargs.items())))
        if key not in known:
            while len(known) >= MOST:
                del known[next(iter(known))]
            known[key] = function(run, *args, **kwargs)
        return known[key]

    return asked
