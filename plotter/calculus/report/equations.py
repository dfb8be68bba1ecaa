"""What LaTeX and Markdown have in common: the formulas of a step in LaTeX."""

from __future__ import annotations

from plotter.calculus.report.told import Report, ToldStep, in_pieces
from plotter.calculus.step import Part
from plotter.calculus.telling import instance_latex, primed, reads_like
from plotter.language.localize import localized_latex
from plotter.language.tree import Node, Symbol
from plotter.language.words import tr
from plotter.language.write import to_latex


def formula(told: ToldStep) -> str:
    """The general formula in letters: (u v)' = u' v + u v'."""
    return localized_latex(f"{primed(to_latex(told.step.left))} = {to_latex(told.step.right)}")


def part(of: Part) -> str:
    """u = x^2, u' = 2x."""
    name = to_latex(Symbol(of.name))
    text = f"{name} = {to_latex(of.expression)}"
    if of.derivative is not None:
        text += f",\\quad {name}' = {to_latex(of.derivative)}"
    return localized_latex(text)


def aligned(told: ToldStep) -> list[str]:
    """(before)' &= …, then &= … for every further line; none twice in a row."""
    sides: list[str] = []
    for line in told.lines:
        instance = not sides and told.level != "rules" and not told.step.lines
        latex = instance_latex(told.step) if instance else to_latex(line)
        if not sides or not reads_like(latex, sides[-1]):
            sides.append(latex)
    first = f"{primed(to_latex(told.step.before))} &= {sides[0]}"
    return [localized_latex(line) for line in (first, *(f"&= {side}" for side in sides[1:]))]


def derivative(report: Report) -> str:
    """f'(x) = …, up to its simpler form."""
    sides = [to_latex(report.derivative)]
    simpler = to_latex(report.simplified)
    if simpler != sides[0]:
        sides.append(simpler)
    return localized_latex(" = ".join([derivative_name(report), *sides]))


def derivative_name(report: Report) -> str:
    """f''(x), or ∂f/∂x where something is held constant."""
    if report.held:
        power = f"^{{{report.order}}}" if report.order > 1 else ""
        by = to_latex(Symbol(report.variable))
        return f"\\frac{{\\partial{power} {report.name}}}{{\\partial {by}{power}}}"
    primes = "'" * report.order
    return f"{report.name}{primes}\\left({to_latex(Symbol(report.variable))}\\right)"


def function(report: Report) -> str:
    """f(x) = … or f(x, y) = …"""
    variables = ", ".join(to_latex(Symbol(name)) for name in report.arguments)
    return localized_latex(f"{report.name}\\left({variables}\\right) = {to_latex(report.function)}")


def conditions(nodes: tuple[Node, ...]) -> str:
    """x > 0, x ≠ 1, each as a formula of its own."""
    return tr(" and ").join(f"${localized_latex(to_latex(node))}$" for node in nodes)


def with_formulas(words: str) -> str:
    """A sentence whose Greek and indexed letters, as u_1, are set as formulas."""
    pieces = in_pieces(words)
    return "".join(f"${to_latex(Symbol(text))}$" if letter else text for text, letter in pieces)
