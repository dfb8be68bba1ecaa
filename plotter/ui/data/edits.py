"""Changes of the fit, each one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace

from plotter.descent.data import Table
from plotter.language.words import tr
from plotter.model.document import Document
from plotter.model.fit_study import MOST_POINTS, Row


def change_fit(document: Document, gesture: str, **changes: Any) -> None:
    """Change what was decided about the fit; the cursor goes back to the start."""
    document.edit(gesture=gesture, fit=replace(document.inputs.fit, **changes))
    document.look(fit_frame=0)


def set_points(
    document: Document, points: Sequence[Row], names: tuple[str, str] | None = None
) -> None:
    """Take other points."""
    names = document.inputs.fit.names if names is None else names
    change_fit(document, tr("points"), points=tuple(points[:MOST_POINTS]), names=names)
    document.finish_gesture()


def add_point(document: Document, x: float, y: float) -> None:
    """One point more."""
    set_points(document, (*document.inputs.fit.points, (x, y)))


def move_point(document: Document, index: int, x: float, y: float) -> None:
    """Another place for a point; a drag is one step of undo."""
    points = list(document.inputs.fit.points)
    points[index] = (x, y)
    document.edit(
        gesture=tr("move a point"), fit=replace(document.inputs.fit, points=tuple(points))
    )


def choose_point(document: Document, index: int) -> None:
    """Show the computation graph of another point."""
    last = len(document.inputs.fit.points) - 1
    document.look(fit_point=max(0, min(index, last)))


def remove_points(document: Document, indices: Sequence[int]) -> None:
    """Take points away."""
    gone = set(indices)
    points = document.inputs.fit.points
    set_points(document, [row for place, row in enumerate(points) if place not in gone])


def set_start(document: Document, values: dict[str, float]) -> None:
    """Other values for parameters to begin with; a drag is one step of undo."""
    start = MappingProxyType({**document.inputs.fit.start, **values})
    change_fit(document, tr("start"), start=start)


def rows_of(table: Table, first: int, second: int) -> list[Row]:
    """Two columns of a table as points."""
    columns = (table.columns[first].tolist(), table.columns[second].tolist())
    return list(zip(*columns, strict=True))
