"""The product rule, for any number of factors at once."""

from plotter.calculus.rules.rule import Plan, Rule, Scope, prime
from plotter.language.tree import Add, Multiply, Node, Symbol

_COUNTS = {2: "Both", 3: "All three", 4: "All four", 5: "All five"}


class ProductRule(Rule):
    """(u v)′ = u′ v + u v′."""

    key = "product"
    name = "Product rule"
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
            why=f"{_COUNTS.get(len(parts), 'All')} factors contain {scope.variable}.",
            parts=parts,
        )
