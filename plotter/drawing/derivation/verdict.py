"""How an answer was verified, in a mark and in words: the same wherever it is told."""

from __future__ import annotations

from msgspec import Struct

from plotter.language.numbers import format_number
from plotter.language.words import tr
from plotter.model.state import Verification


class Verdict(Struct, frozen=True):
    """An icon ("" is none), its colour, a word, and a sentence."""

    icon: str
    role: str
    word: str
    sentence: str

    @property
    def line(self) -> str:
        """Word and sentence on a line."""
        return f"{self.word}: {self.sentence}" if self.word else self.sentence


def verdict_of(verification: Verification) -> Verdict | None:
    """What is known, honestly; None while it is being checked."""
    match verification.how:
        case "proved":
            return Verdict("verified", "success", tr("Verified"), tr("a second derivation agrees"))
        case "checked" if verification.points == 0:
            how = tr("Not checked: no point was found where the function has a slope.")
            return Verdict("", "text-muted", "", how)
        case "checked":
            how = tr("at {0} points (largest difference {1}).")
            error = format_number(verification.largest_error, digits=1)
            sentence = f"{how.format(verification.points, error)} {_no_proof(verification)}"
            return Verdict("checked", "success", tr("Checked"), sentence.strip())
        case "failed":
            how = tr("A step does not agree with the numbers. Do not rely on it.")
            return Verdict("problem", "error", tr("Check failed"), how)
        case _:
            return None


def _no_proof(verification: Verification) -> str:
    """Why there is no proof, as far as it is known."""
    return {
        "": "",
        "timed out": tr("No proof within 2 s."),
        "undecided": tr("It could neither be proved nor refuted."),
    }[verification.no_proof]
