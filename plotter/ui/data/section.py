"""What the sections of the lens Data share: they follow the fit and its cursor."""

from __future__ import annotations

from plotter.model.fit import Fit
from plotter.ui.tangent.section import Section


class DataSection(Section):
    """A section that also follows the step of the fit under the cursor."""

    @property
    def fit(self) -> Fit:
        """What was computed last."""
        return self.bench.document.results.fit

    @property
    def frame(self) -> int:
        """The step under the cursor, within the run."""
        trajectory = self.fit.trajectory
        last = 0 if trajectory is None else len(trajectory.iterates) - 1
        return max(0, min(self.bench.document.view.fit_frame, last))

    def _on_view(self, names: frozenset[str]) -> None:
        super()._on_view(names)
        if names & {"fit_frame", "fit_point"}:
            self._on_change()
