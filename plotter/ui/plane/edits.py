"""What the hand changes about a plane: the point, the direction, the variable, the start."""

from __future__ import annotations

import math
from typing import Any

from msgspec.structs import replace

from plotter.language.words import tr
from plotter.model.document import Document
from plotter.model.plane_study import PlaneStudy


def is_planar(document: Document) -> bool:
    """Whether the function that is shown has two variables."""
    definition = document.results.definition
    return definition is not None and definition.planar


def change_plane(document: Document, gesture: str, **changes: Any) -> None:
    """Change some of what is studied."""
    plane: PlaneStudy = replace(document.inputs.plane, **changes)
    document.edit(gesture=gesture, plane=plane)


def move_point(document: Document, x: float, y: float) -> None:
    """Put the studied point somewhere."""
    change_plane(document, tr("point"), point=(x, y))


def turn_to(document: Document, angle: float) -> None:
    """Turn the direction to an angle in degrees, kept between −180 and 180."""
    turned = math.remainder(angle, 360.0)
    change_plane(document, tr("direction"), angle=float(f"{turned:.6g}"))


def point_at(document: Document, x: float, y: float) -> None:
    """Turn the direction so that it leads from the point to this place."""
    at = document.inputs.plane.point
    if (x, y) != at:
        turn_to(document, math.degrees(math.atan2(y - at[1], x - at[0])))


def differentiate_by(document: Document, place: int) -> None:
    """Derive by the first or by the second variable."""
    change_plane(document, tr("partial derivative"), by=place)
    document.finish_gesture()
    document.look(selected_step=None, revealed=None, hinted=False)


def move_start(document: Document, x: float, y: float) -> None:
    """Begin the descent somewhere else."""
    document.edit(gesture=tr("start"), start=(x, y))
    document.look(frame=0)


def nudge(document: Document, across: float, upward: float) -> None:
    """Move what the lens is about, the start of the descent or the point, by data units."""
    if document.view.lens == "descent":
        start = document.inputs.start_in(2)
        move_start(document, start[0] + across, start[1] + upward)
    else:
        x, y = document.inputs.plane.point
        move_point(document, x + across, y + upward)


def drag(document: Document, grip: str, x: float, y: float) -> None:
    """Follow the hand with what it holds, by the name of its grip."""
    moves = {"point": move_point, "direction": point_at, "start": move_start}
    moves[grip](document, x, y)
