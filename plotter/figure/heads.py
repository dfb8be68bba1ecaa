"""How a function and its derivatives are named in formulas: f(x), f′(x), f(x, y), ∂f/∂x."""

from __future__ import annotations

from plotter.language.definition import Definition


def function_head(definition: Definition) -> str:
    """f(x) or f(x, y) as LaTeX, with the names that were typed."""
    return f"{definition.name}({', '.join(definition.variables)})"


def derivative_head(definition: Definition, order: int = 1) -> str:
    """f′(x), f″(x), …, or the partial derivative by the chosen variable, as LaTeX."""
    if definition.planar:
        return partial_head(definition.name, definition.variable, order)
    primes = "'" * order if order < 4 else f"^{{({order})}}"
    return f"{definition.name}{primes}({definition.variable})"


def partial_head(name: str, variable: str, order: int = 1) -> str:
    """∂f/∂x, ∂²f/∂x², … as LaTeX."""
    power = f"^{{{order}}}" if order > 1 else ""
    return f"\\frac{{\\partial{power} {name}}}{{\\partial {variable}{power}}}"
