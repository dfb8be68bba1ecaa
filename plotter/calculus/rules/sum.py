"""The sum and the difference rule, for any number of terms at once."""

from plotter.calculus.rules.rule import Plan, Rule, Scope, prime
from plotter.language.tree import Add, Negate, Node, Symbol
from plotter.language.words import mark, tr


class SumRule(Rule):
    """The sum rule."""

    key = "sum"
    name = mark("Sum rule")
    formula = "(u + v)′ = u′ + v′, and (u − v)′ = u′ − v′"
    examples = ("x^2+3*x", "x^3-sin(x)", "x^4+x^3-x^2+7")

    def plan(self, node: Node, scope: Scope) -> Plan | None:
        """Fits a sum; the sign of a later term stays in the formula."""
        if not isinstance(node, Add):
            return None
        first, *others = node.terms
        subtracted = [False, *(isinstance(term, Negate) for term in others)]
        terms = [first, *(t.operand if isinstance(t, Negate) else t for t in others)]
        parts = scope.sought(terms)
        names = [part.name for part in parts]
        difference = len(terms) == 2 and subtracted[1]
        return Plan(
            left=Add(tuple(_signed(Symbol(n), s) for n, s in zip(names, subtracted, strict=True))),
            right=Add(tuple(_signed(prime(n), s) for n, s in zip(names, subtracted, strict=True))),
            why=tr("A difference is differentiated term by term.")
            if difference
            else tr("A sum is differentiated term by term."),
            parts=parts,
            name=tr("Difference rule") if difference else None,
        )


def _signed(node: Node, negative: bool) -> Node:
    return Negate(node) if negative else node
