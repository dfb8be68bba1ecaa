"""Derivations written out: every format tells every step, and never a false one as true."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Xml

import mathra
import pytest

from plotter.calculus.check import Verdict
from plotter.calculus.conditions import conditions_of
from plotter.calculus.differentiate import differentiate
from plotter.calculus.report.equations import with_formulas
from plotter.calculus.report.formats import FORMAT_BY_NAME, FORMATS
from plotter.calculus.report.told import Chapter, Report, told_derivation, told_step
from plotter.calculus.step import Step
from plotter.calculus.telling import LEVELS, Level, told_steps
from plotter.language.parse import read_expression

TEXTS = ("x^2*e^x", "sqrt(x)*ln(x)", "sin(3x^2)/x", "x^x", "|x^2-1|", "{x<0: x^2, x}", "sigmoid(x)")


def derivation(text: str) -> Step:
    return differentiate(read_expression(text), "x")


def report_of(step: Step, level: Level = "algebra", failures: tuple[Verdict, ...] = ()) -> Report:
    chapter = Chapter("", step.before, told_derivation(step, level, failures=failures))
    return Report(
        "f", "x", 1, step.before, step.after, step.after, (chapter,), conditions_of(step),
        "NOT verified" if failures else "verified: by hand", bool(failures),
    )  # fmt: skip


def formulas(written: str) -> list[str]:
    """The formulas of a Markdown or LaTeX text, without their delimiters."""
    blocks = re.findall(r"\$\$\n(.*?)\n\$\$|\\\[ (.*?) \\\]", written, re.DOTALL)
    starred = re.findall(r"\\begin\{align\*\}(.*?)\\end\{align\*\}", written, re.DOTALL)
    rest = re.sub(r"\$\$\n.*?\n\$\$", "", written, flags=re.DOTALL)
    inline = re.findall(r"\$([^$]+)\$", rest)
    display = [first or second for first, second in blocks]
    return [*display, *(f"\\begin{{aligned}}{x}\\end{{aligned}}" for x in starred), *inline]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("entry", FORMATS, ids=lambda entry: entry.name)
@pytest.mark.parametrize("text", TEXTS)
def test_every_step_is_told_with_its_rule(text: str, entry, level: Level) -> None:
    step = derivation(text)
    written = entry.report(report_of(step, level))
    for inner in told_steps(step):
        assert inner.name in written
    assert ("FAILED" in written.upper()) == (entry.name == "html")  # the style sheet names it


@pytest.mark.parametrize("name", ["markdown", "latex"])
@pytest.mark.parametrize("text", TEXTS)
def test_every_formula_can_be_typeset(text: str, name: str) -> None:
    found = formulas(FORMAT_BY_NAME[name].report(report_of(derivation(text))))
    assert len(found) > 4
    for latex in found:
        assert mathra.render(latex)["warnings"] == [], latex


@pytest.mark.parametrize("text", TEXTS)
def test_the_page_is_well_formed_and_its_steps_are_nested_lists(text: str) -> None:
    step = derivation(text)
    page = FORMAT_BY_NAME["html"].report(report_of(step))
    assert page.startswith("<!DOCTYPE html>\n")
    root = Xml.fromstring(page.partition("\n")[2])
    assert len(root.findall(".//ol[@class='steps']/li")) == len(told_steps(step))
    numbers = [element.text or "" for element in root.iter("span")]
    for item in root.iter("li"):
        inner = [span.text or "" for span in item.iter("span")]
        assert all(number.startswith(inner[0]) for number in inner) if inner else True
    assert numbers[0] == "1"
    said = [element.get("alttext") for element in root.iter() if element.get("display")]
    assert sum(bool(words) for words in said) == len(told_steps(step))


def test_steps_are_numbered_by_where_they_stand() -> None:
    told = told_derivation(derivation("x^2*sin(x^3)"), "rules")
    assert [(step.number, step.depth) for step in told] == [
        ("1", 0), ("1.1", 1), ("1.2", 1), ("1.2.1", 2), ("1.2.2", 2),
    ]  # fmt: skip


def test_the_levels_tell_more_and_more() -> None:
    step = derivation("x^x")
    rules, parts, algebra = (FORMAT_BY_NAME["text"].step(told_step(step, x)) for x in LEVELS)
    assert "u = x" not in rules and "u = x" in parts and "u = x" in algebra
    assert [len(text.splitlines()) for text in (rules, parts, algebra)] == [2, 5, 7]
    assert "x^x*(ln(x) + x/x)" in algebra


@pytest.mark.parametrize("entry", FORMATS, ids=lambda entry: entry.name)
def test_a_step_that_failed_its_check_is_told_as_failed(entry) -> None:
    step = derivation("x^2*e^x")
    power = step.children[0]
    verdict = Verdict(power, 5, 0.5, False, place=0.75, stated=1.25, expected=1.5)
    written = entry.report(report_of(step, "rules", (verdict,)))
    sentence = "This step failed its check and must not be relied on"
    assert written.count(sentence) == 1
    assert "at 0.75 it gives 1.25, but the slope is 1.5" in written
    told = told_step(power, "algebra", failure=verdict)
    assert sentence in entry.step(told)
    assert "NOT verified" in written


@pytest.mark.parametrize("entry", FORMATS, ids=lambda entry: entry.name)
def test_conditions_are_told_where_they_belong(entry) -> None:
    written = entry.report(report_of(derivation("sqrt(x) + x"), "substitutions"))
    # At the root, at the power within, and at the end.
    assert written.lower().count("holds where") == 3
    assert "holds where" not in entry.report(report_of(derivation("x^2"))).lower()


def test_a_step_in_words() -> None:
    words = FORMAT_BY_NAME["speech"].step(told_step(derivation("x^2*e^x"), "substitutions"))
    assert words == (
        "Product rule. Both factors contain x. u is x squared, u prime is 2 times x."
        " v is e to the x, v prime is e to the x."
        " The derivative of x squared times e to the x equals"
        " open paren 2 times x close paren times e to the x plus x squared times e to the x,"
        " which equals 2 times x times e to the x plus x squared times e to the x."
    )


@pytest.mark.parametrize("name", ["latex", "markdown", "html"])
def test_a_line_that_reads_like_the_one_before_is_told_once(name: str) -> None:
    step = derivation("x^2*sin(x)")
    written = FORMAT_BY_NAME[name].step(told_step(step, "substitutions"))
    assert written.count("<mtr>" if name == "html" else "&=") == 1
    longer = FORMAT_BY_NAME[name].step(told_step(derivation("x^3"), "substitutions"))
    assert longer.count("<mtr>" if name == "html" else "&=") == 2


def test_letters_with_an_index_are_formulas_in_sentences() -> None:
    step = derivation("sin(cos(x^2))").children[1]
    assert "u_1" in step.why
    assert "$u_{1}$" in FORMAT_BY_NAME["markdown"].step(told_step(step, "substitutions"))
    assert "u_1" not in FORMAT_BY_NAME["html"].step(told_step(step, "substitutions"))
    greek = told_step(differentiate(read_expression("θ^2"), "θ"), "substitutions")
    assert FORMAT_BY_NAME["latex"].step(greek).isascii()
    assert "$w_{\\mathrm{max}}$ grows" in with_formulas("w_max grows")
