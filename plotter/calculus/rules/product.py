"""The product rule, for any number of factors at once."""

from plotter.calculus.rules.rule import Plan, Rule, Scope, prime
from plotter.language.tree import Add, Multiply, Node, Symbol
from plotter.language.words import mark, tr

_COUNTS = {
    2: mark("Both factors contain {variable}."),
    3: mark("All three factors contain {variable}."),
    4: mark("All four factors contain {variable}."),
    5: mark("All five factors contain {variable}."),
}
_MORE = mark("All factors contain {variable}.")


class ProductRule(Rule):
    """The product rule."""

    key = "product"
    name = mark("Product rule")
    formula = "(u v)′ = u′ v + u v′"
    examples = ("x^2*e^x", "x*sin(x)", "x*e^x*sin(x)", "x*x")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits a product whose factors all contain the variable."""
        if not isinstance(node, Multiply) or any(scope.constant(f) for f in node.factors):
            return None
        parts = scope.sought(node.factors)
        names = [part.name for part in parts]
        terms = tuple(
            Multiply(tuple(prime(n) if n == changing else Symbol(n) for n in names))
            for changing in names
        )
        return Plan(
            left=Multiply(tuple(Symbol(name) for name in names)),
            right=Add(terms),
            why=tr(_COUNTS.get(len(parts), _MORE), variable=scope.variable),
            parts=parts,
        )
