"""How far the derivation that is shown is proved: checked with numbers at once, then by sympy."""

from __future__ import annotations

import logging
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from plotter.calculus.forms import offered
from plotter.calculus.step import Step
from plotter.engine.algebra_process import AlgebraProcess, AlgebraReply, AlgebraRequest
from plotter.language.parse import read_expression
from plotter.language.write import to_text
from plotter.model.document import Document
from plotter.model.state import Results, Verification

log = logging.getLogger(__name__)

ALGEBRA_SECONDS = 2.0
"""The time sympy is given for one function."""


class _Replied(Struct, frozen=True):
    derivation: Step
    reply: AlgebraReply
    complete: bool = True


class Proof(QObject):
    """Publishes what the check and sympy's process find out about the document's derivation.

    A reply that comes late, for a derivation no longer shown, is dropped.
    """

    _arrived = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._algebra: AlgebraProcess | None = None
        self._check: Verification | None = None
        self._asked: Step | None = None
        self._awaiting = True
        self._none: Literal["", "timed out", "undecided"] = ""
        self._arrived.connect(self._receive)

    @property
    def checked(self) -> bool:
        """Whether the derivation has been checked with numbers."""
        return self._check is not None

    def use_algebra(self, algebra: AlgebraProcess) -> None:
        """Let sympy's process prove and simplify from now on."""
        self._algebra = algebra
        algebra.start()
        self._ask(self._document.results)

    def give_up(self) -> None:
        """There is no sympy to wait for: the numerical check stands as it is."""
        self._awaiting = False
        if self._check is not None:
            self._conclude(self._document.results, self._check)

    def begin(self) -> None:
        """Prove another derivation: the document's of now."""
        self._check = None
        self._awaiting, self._none = True, ""
        self._ask(self._document.results)

    def take_check(self, derivation: Step, verification: Verification) -> None:
        """Take what the check of a derivation found."""
        if derivation is self._document.results.derivation:
            self._check = verification
            self._conclude(self._document.results, verification)

    def close(self) -> None:
        """End sympy's process."""
        if self._algebra is not None:
            self._algebra.close()

    def _ask(self, results: Results) -> None:
        definition, derivation = results.definition, results.derivation
        if self._algebra is None or definition is None or derivation is None:
            return
        if self._asked is derivation:
            return
        self._asked = derivation
        request = AlgebraRequest(
            text=to_text(definition.body),
            variable=definition.variable,
            candidate=to_text(derivation.after),
        )
        self._algebra.submit(
            request,
            lambda reply: self._arrived.emit(_Replied(derivation, reply)),
            time_limit=ALGEBRA_SECONDS,
            on_progress=lambda reply: self._arrived.emit(
                _Replied(derivation, reply, complete=False)
            ),
        )

    def _receive(self, message: _Replied) -> None:
        results = self._document.results
        if message.derivation is results.derivation:
            take = self._take_proof if message.complete else self._take_tick
            take(results, message.reply)

    def _conclude(self, results: Results, checked: Verification) -> None:
        """Show the numerical check: at once if it failed, else unless a proof may still come."""
        if checked.how == "failed":
            log.error("a derivation failed its check: %s", results.inputs.text)
        proved = results.verification.how == "proved"
        if checked.how == "failed" or not (self._awaiting or proved):
            checked = replace(checked, no_proof=self._none)
            self._document.publish(replace(results, verification=checked))

    def _take_tick(self, results: Results, reply: AlgebraReply) -> None:
        """Show that it is proved as soon as that is known; sympy goes on to look for forms."""
        if reply.equal and results.verification.how != "failed":
            self._document.publish(replace(results, verification=Verification("proved")))

    def _take_proof(self, results: Results, reply: AlgebraReply) -> None:
        """Show sympy's form and proof; without a proof, what the numerical check found."""
        self._awaiting = False
        simplified, verification = results.simplified, results.verification
        if reply.simplified:
            simplified = read_expression(reply.simplified)
        if verification.how != "failed":
            if reply.equal:
                verification = Verification("proved")
            else:
                self._none = "timed out" if reply.timed_out else "undecided"
                if self._check is not None:
                    verification = replace(self._check, no_proof=self._none)
        forms = offered(tuple(text.form() for text in reply.forms))
        self._document.publish(
            replace(results, simplified=simplified, verification=verification, forms=forms)
        )
