"""What follows from a fit: the loss, the run that descends it, the exact answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from plotter.model.fit_study import FitStudy

if TYPE_CHECKING:  # the window opens without them
    from plotter.descent.loss_objective import LossObjective
    from plotter.descent.trajectory import Trajectory
    from plotter.numeric.contours import Contours


class LossPlane(Struct, frozen=True, eq=False):
    """The contours of the loss over two parameters; the others have the values `held`."""

    names: tuple[str, str]
    held: tuple[float, ...]
    contours: Contours
    points: int


class Fit(Struct, frozen=True, eq=False):
    """All that was computed of `study`; with a `problem` there is nothing else.

    `place` says where in the study the problem lies: "data", "model" or "run". While another study
    is being worked on for longer, `working` is the share of its steps that is done, and the rest
    is still of the last one. `exact` are the parameters of the least squares, where they can be
    told in closed form.
    """

    study: FitStudy | None = None
    problem: str = ""
    place: str = ""
    objective: LossObjective | None = None
    trajectory: Trajectory | None = None
    exact: tuple[float, ...] | None = None
    plane: LossPlane | None = None
    working: float | None = None

    @property
    def variables(self) -> tuple[str, ...]:
        """The parameters of the model."""
        return () if self.objective is None else self.objective.variables

    def step(self, frame: int) -> int:
        """The step that a frame shows: within the run, 0 while there is none."""
        count = 0 if self.trajectory is None else len(self.trajectory.iterates)
        return max(0, min(frame, count - 1))

    def weights(self, frame: int) -> tuple[float, ...]:
        """The parameters at a step of the run; () while there is none."""
        if self.trajectory is None or not self.trajectory.iterates:
            return ()
        return self.trajectory.iterates[self.step(frame)].x
