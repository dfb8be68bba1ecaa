"""Hears the document, runs the stages that what changed calls for, and publishes results."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from plotter.calculus.step import Step
from plotter.calculus.working import shortest
from plotter.engine import stages
from plotter.engine.descents import Descents, Ran
from plotter.engine.newest import NewestOnly
from plotter.engine.proof import Proof
from plotter.engine.proving import Asked, Certified, Checked, Found, proof_of, provisional
from plotter.language.definition import Definition
from plotter.language.problems import Problem, ProblemError
from plotter.language.suggest import begins_name
from plotter.model.document import Document
from plotter.model.state import FIRST_FUNCTION, Results, Verification
from plotter.numeric.curve import Curve
from plotter.numeric.target import SupersededError
from plotter.numeric.viewport import Viewport

log = logging.getLogger(__name__)

ERROR_AFTER_MS = 700
"""The pause in typing after which a mistake speaks and a new function is fitted."""

REST_MS = 40
"""The pause in panning and zooming after which the curves are certified."""

OVERDUE_MS = 300
"""Curves that are not certified after this time are shown as provisional."""

DESCENT = ("start", "optimizer", "learning_rate", "steps", "descent")
"""The inputs that the runs of the descent depend on."""


class Pipeline(QObject):
    """Text → tree → steps, curves, descent at once; proof and certified curves when they come.

    What is cheap runs on the spot, in the same frame as the hand. Certified sampling and the
    numerical check run on a worker thread, sympy in its own process; an answer that comes
    late, for something no longer shown, is dropped.
    """

    failed = Signal(str)
    _arrived = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._size = (960, 620)
        self._worker = NewestOnly("sampling", self._report)
        self._parse = stages.Remembered(stages.parse)
        self._derive = stages.Remembered(stages.derive)
        self._parameters = stages.Remembered(stages.parameter_values)
        self._quick = stages.Remembered(stages.sample_curves)
        self._second = stages.Remembered(stages.second_derivative)
        self._partials = stages.Remembered(stages.derive_partials)
        self._contours = stages.Remembered(stages.draw_contours_quickly)
        self._objective = stages.Remembered(stages.make_objective)
        self._descents = Descents(self._report)
        self._descents.ran.connect(self._take_runs)
        self.proof = Proof(document)
        self._mistake: Problem | None = None
        self._behind = False
        self._postponed = False
        self._held = False
        self._fitted = FIRST_FUNCTION
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(ERROR_AFTER_MS)
        self._pause.timeout.connect(self.settle)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._certify)
        self._overdue = QTimer(self)
        self._overdue.setSingleShot(True)
        self._overdue.setInterval(OVERDUE_MS)
        self._overdue.timeout.connect(self._show_overdue)
        self._arrived.connect(self._receive)
        document.inputs_changed.connect(self._on_inputs)
        document.view_changed.connect(self._on_view)
        document.scene_shown.connect(self._on_scene)

    def start(self) -> None:
        """Compute the first results; a mistake in them speaks at once."""
        self._compute()
        self.settle()

    def hold(self) -> None:
        """Prove nothing until `release`: the worker would slow down who makes the window."""
        self._held = True

    def release(self) -> None:
        """Prove what is shown by now."""
        self._held = False
        self._certify()

    def set_size(self, width: int, height: int) -> None:
        """Tell the size of the plot in pixels."""
        size = (max(width, 16), max(height, 16))
        if size != self._size:
            self._size = size
            definition, view = self._document.results.definition, self._document.view
            if definition is not None and definition.planar and view.auto_fit:
                self.fit()  # a plane that is shown as it was found keeps equal scales
            self._sample_again()

    def settle(self) -> None:
        """Typing has paused: say what is wrong, or show the new function where it matters."""
        self._pause.stop()
        document = self._document
        if self._postponed:
            self._postponed = False
            self._compute()
        if self._mistake is not None:
            document.publish(replace(document.results, problem=self._mistake))
        elif document.view.auto_fit and document.inputs.text != self._fitted:
            self.fit()

    def fit(self) -> None:
        """Show the part of the plane that matters, for this function and those to come."""
        self._document.look(viewport=self.fitting(), auto_fit=True)

    def fitting(self) -> Viewport:
        """The viewport that shows what matters of the function; today's without a function."""
        results = self._document.results
        if results.definition is None or results.derivation is None:
            return self._document.view.viewport
        self._fitted = results.inputs.text
        return stages.fit(
            results.definition,
            results.derivation,
            self._parameters(results.definition, results.inputs),
            self._size,
        )

    def close(self) -> None:
        """End the worker and sympy's process."""
        self._pause.stop()
        self._rest.stop()
        self._overdue.stop()
        self._worker.close()
        self._descents.close()
        self.proof.close()

    def _on_inputs(self, names: frozenset[str]) -> None:
        if "text" in names:
            self._pause.start()
            self._postponed = begins_name(self._document.inputs.text)
            if self._postponed:
                return  # a name half typed: a·r·c is not what arc is going to be
        by, before = self._document.inputs.plane.by, self._document.results.inputs.plane.by
        if names & {"text", "parameters", *DESCENT} or by != before:
            self._compute()

    def _on_scene(self) -> None:
        """A scene comes with its view; nobody is typing, so a mistake in it speaks at once."""
        self._fitted = self._document.inputs.text
        self.settle()

    def _on_view(self, names: frozenset[str]) -> None:
        if "viewport" in names:
            self._sample_again()
        if "lens" in names and self._behind:
            self._compute()

    def _compute(self) -> None:
        """Run every stage that is cheap, and set the others going."""
        document = self._document
        inputs, before = document.inputs, document.results
        try:
            definition = self._parse(inputs.text, inputs.plane.by)
            derivation = self._derive(definition)
            partials = self._partials(definition, derivation)
        except ProblemError as error:
            self._mistake = error.problem
            if before.problem is not None and before.problem != error.problem:
                # It belonged to another text; that of now speaks after the pause.
                document.publish(replace(before, problem=None))
            return
        self._mistake = None
        parameters = self._parameters(definition, inputs)
        derived = before.derivation is derivation
        if derived and before.problem is None and document.view.lens == "graph":
            # Nothing of the plot is seen; it catches up when the lens changes.
            self._behind = True
            return
        curves = self._curves_now(definition, derivation, parameters)
        contours = self._contours(definition, parameters, document.view.viewport)
        objective = self._objective(definition, partials or (derivation,), parameters)
        same = derived and before.inputs.parameters == inputs.parameters
        self._behind = False
        runs = self._descents.take(objective, inputs)
        if runs is None:
            # Those of before stay in sight, unless they belong to another function.
            runs = before.trajectories if before.objective is objective else ()
        results = Results(
            inputs=inputs,
            definition=definition,
            derivation=derivation,
            derivative=derivation.after,
            simplified=before.simplified if derived else shortest(derivation.after),
            forms=before.forms if derived else (),
            verification=before.verification if derived else Verification(),
            curves=before.curves if same else curves,
            partials=partials,
            contours=before.contours if same else contours,
            overdue=same and before.overdue,
            features=before.features if same else None,
            critical=before.critical if same else None,
            exact_critical=before.exact_critical,
            exact_features=before.exact_features,
            lesson=before.lesson,
            higher=before.higher,
            verdict=before.verdict,
            fit=before.fit,
            objective=objective,
            trajectory=runs[0] if runs else None,
            trajectories=runs,
            basins=before.basins if same else None,
            basin_image=before.basin_image if same else None,
        )
        document.publish(results)
        if not derived:
            self.proof.begin()
            # What is typed is painted first: the worker would hold it up.
            self._rest.start()
            self._await_curves()
        elif not same:
            self._certify()

    def _take_runs(self, ran: Ran) -> None:
        """Show runs that took longer, while they belong to the function of now."""
        results = self._document.results
        if ran.objective is results.objective:
            runs = ran.runs
            self._document.publish(replace(results, trajectory=runs[0], trajectories=runs))

    def _window(self) -> stages.Window:
        return stages.Window(self._document.view.viewport, self._size)

    def _sample_again(self) -> None:
        """The curves of the new window at once, those that are not certified so soon after."""
        results = self._document.results
        definition, derivation = results.definition, results.derivation
        if definition is None or derivation is None:
            return
        parameters = self._parameters(definition, results.inputs)
        curves = self._curves_now(definition, derivation, parameters)
        contours = self._contours(definition, parameters, self._document.view.viewport)
        overdue = results.overdue and provisional(curves)
        self._document.publish(replace(results, curves=curves, contours=contours, overdue=overdue))
        self._rest.start()
        self._await_curves()

    def _curves_now(
        self, definition: Definition, derivation: Step, parameters: Mapping[str, float]
    ) -> Mapping[str, Curve]:
        """Certified curves where that has been quick so far, and else quick ones."""
        before = self._document.results
        known = before.curves if before.definition is definition else {}
        return self._quick(
            definition,
            derivation,
            parameters,
            self._window(),
            certified=False,
            swift=frozenset(name for name, curve in known.items() if stages.is_swift(curve)),
        )

    def _await_curves(self) -> None:
        """Curves that stay provisional for a while are shown as such, not under the moving hand."""
        results = self._document.results
        if not provisional(results.curves):
            self._overdue.stop()
        elif not results.overdue:
            self._overdue.start()

    def _show_overdue(self) -> None:
        self._document.publish(replace(self._document.results, overdue=True))

    def _asked_now(self) -> Asked | None:
        results = self._document.results
        if results.definition is None:
            return None
        parameters = self._parameters(results.definition, results.inputs)
        return Asked(results.definition, parameters, self._window())

    def _certify(self) -> None:
        """Let the worker prove what is shown, and no longer than it is wanted."""
        self._rest.stop()
        if self._held:
            return
        results, asked = self._document.results, self._asked_now()
        if asked is None or results.derivation is None:
            return
        check = not self.proof.checked
        job = proof_of(asked, results, self._second, self._arrived.emit, check=check)

        def job_while_wanted(superseded: Callable[[], bool]) -> None:
            # A newer job does the same for what is shown by then.
            with suppress(SupersededError):
                job(superseded)

        self._worker.submit(job_while_wanted)
        self._await_curves()

    def _receive(self, message: object) -> None:
        """Take in what a worker or sympy answered, if it is still wanted."""
        results, now = self._document.results, self._asked_now()
        match message:
            case Certified(asked, curves):
                if asked.is_for(now):
                    self._overdue.stop()
                    late = provisional(curves)
                    self._document.publish(replace(results, curves=curves, overdue=late))
            case Found(asked, found, critical, contours):
                if asked.is_for(now):
                    self._document.publish(
                        replace(results, features=found, critical=critical, contours=contours)
                    )
            case Checked(derivation, verification):
                self.proof.take_check(derivation, verification)
            case _:
                raise TypeError(f"unexpected message: {type(message).__name__}")

    def _report(self, error: Exception) -> None:
        log.error("a background job failed", exc_info=error)
        self.failed.emit(str(error))
