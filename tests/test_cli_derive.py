"""derive in all formats and levels; a false step is told as false."""

import io
import json
import os
import subprocess
import sys
from xml.etree import ElementTree as Xml

import pytest

from plotter.calculus.rules.power import PowerRule
from plotter.cli.algebra import Algebra
from plotter.cli.main import main
from plotter.cli.terminal import Terminal
from plotter.engine.algebra_process import AlgebraReply
from plotter.language.tree import Symbol


def ask(*arguments, lines=""):
    """Run the command line in this process: exit status, output, messages."""
    output, errors = io.StringIO(), io.StringIO()
    status = main(arguments, Terminal(output, errors, io.BytesIO(lines.encode())))
    return status, output.getvalue(), errors.getvalue()


def test_several_answers_make_one_page():
    status, page, messages = ask("derive", "-", "--format=html", lines="x^2\nx^\nsin x\n")
    assert status == 1
    assert "^" in messages
    root = Xml.fromstring(page.partition("\n")[2])
    assert len(root.findall(".//article")) == 2


def test_markdown_has_a_heading_for_every_route():
    _, text, _ = ask("derive", "x^2/e^x", "--route=all", "--format=markdown")
    assert text.startswith("# $f\\left(x\\right) = \\frac{x^{2}}{e^{x}}$\n")
    assert "## quotient as product: $x^{2} e^{-x}$" in text
    assert text.count("\n$$\n") % 2 == 0


def test_latex_with_a_level_is_the_whole_derivation():
    _, text, _ = ask("derive", "x^2 e^x", "--format=latex", "--level=algebra")
    assert "\\paragraph{1 Product rule}" in text
    assert "&= x \\left(x + 2\\right) e^{x}" in text


def test_the_algebra_goes_on_to_the_simplest_form():
    _, text, _ = ask("derive", "(x^2+1)/(x-1)", "--level=algebra")
    sides = [line.strip() for line in text.splitlines() if line.strip().startswith("= ")]
    assert sides[:3] == [
        "= (2*x*(x - 1) - (x^2 + 1))/(x - 1)^2",
        "= (2*x^2 - 2*x - x^2 - 1)/(x - 1)^2",
        "= (x^2 - 2*x - 1)/(x - 1)^2",
    ]


def test_a_shorter_form_is_found_without_sympy_too(monkeypatch):
    monkeypatch.setattr(Algebra, "_ask", lambda *_: AlgebraReply(timed_out=True))
    _, text, _ = ask("derive", "(x^2+1)/(x-1)")
    assert "\nsimplified: (x^2 - 2*x - 1)/(x - 1)^2\nverified: checked at 10 points" in text


def test_where_it_holds_is_told():
    _, text, _ = ask("derive", "sqrt(1-x^2)")
    assert "\nholds where 1 - x^2 > 0\n" in text


def test_keys_beyond_the_contract_come_only_with_a_level():
    plain = json.loads(ask("derive", "sqrt(x)", "--format=json")[1])["routes"][0]
    assert list(plain) == ["name", "rules", "steps"]
    assert "conditions" not in plain["steps"]
    told = json.loads(ask("derive", "sqrt(x)", "--format=json", "--level=algebra")[1])["routes"][0]
    assert told["conditions"] == [{"text": "x > 0", "latex": "x > 0"}]
    assert told["steps"]["conditions"] == told["conditions"]
    assert told["steps"]["lines"][-1] == told["steps"]["after"]


@pytest.mark.parametrize("form", ["text", "markdown", "latex", "html"])
def test_a_wrong_rule_is_told_as_failed(form, monkeypatch):
    right = PowerRule.plan

    def wrong(rule, node, scope):
        plan = right(rule, node, scope)
        return plan and type(plan)(plan.left, Symbol("n"), plan.why, plan.parts)

    monkeypatch.setattr(PowerRule, "plan", wrong)
    _, text, _ = ask("derive", "x^3", f"--format={form}", "--level=rules")
    assert "This step failed its check" in text
    assert "NOT verified" in text
    answer = json.loads(ask("derive", "x^3", "--format=json")[1])
    assert answer["verified"]["how"] == "failed"
    assert answer["routes"][0]["steps"]["failed"]["stated"] == 3


def test_simple_powers_are_derived_by_definition_too():
    routes = json.loads(ask("derive", "x^2", "--route=all", "--format=json")[1])["routes"]
    step = next(route["steps"] for route in routes if route["name"] == "by definition")
    assert step["formula"] == "(f(x))' = lim(h→0) (f(x + h) - f(x))/h"
    assert step["parts"]["f(x + h)"]["text"] == "(x + h)^2"
    assert step["after"]["text"] == "2*x"
    for form in ("text", "markdown", "latex", "html"):
        _, text, _ = ask("derive", "x^2", "--route=all", "--level=rules", f"--format={form}")
        assert "Limit of the difference quotient" in text
    _, text, _ = ask("derive", "x^2", "--route=all")
    assert "= lim(h→0) (2*x*h + h^2)/h" in text


@pytest.mark.parametrize("form", ["text", "json"])
def test_the_language_of_the_system_changes_nothing(form):
    answers = {
        subprocess.run(
            [sys.executable, "-m", "plotter", "derive", "0.5 x^2 e^x", f"--format={form}"],
            env=os.environ | {"LANG": language, "LC_ALL": language, "LANGUAGE": language[:2]},
            capture_output=True,
            check=True,
        ).stdout
        for language in ("C.UTF-8", "de_DE.UTF-8")
    }
    assert len(answers) == 1
    assert b"0.5" in answers.pop()
