"""The ways to write a derivation."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from plotter.calculus.report import html, latex, markdown, plain, spoken
from plotter.calculus.report.told import Report, ToldStep
from plotter.language.words import mark


class Format(Struct, frozen=True):
    """A way to write derivations: the whole of one, or a single step."""

    name: str
    label: str
    ending: str
    report: Callable[[Report], str]
    step: Callable[[ToldStep], str]


FORMATS: tuple[Format, ...] = (
    Format("text", mark("Plain text"), ".txt", plain.write_report, plain.write_step),
    Format("latex", "LaTeX", ".tex", latex.write_report, latex.write_step),
    Format("markdown", "Markdown", ".md", markdown.write_report, markdown.write_step),
    Format("html", mark("HTML with MathML"), ".html", html.write_page, html.write_step),
    Format(
        "speech", mark("Words for reading aloud"), ".txt", spoken.write_report, spoken.write_step
    ),
)
"""Every way to write a derivation; `report` of "html" is a page that stands on its own."""

FORMAT_BY_NAME = {entry.name: entry for entry in FORMATS}
