"""Random expressions for property tests: every node type, in the form that the reader gives."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from plotter.language.functions import FUNCTIONS
from plotter.language.tree import (
    Add,
    Call,
    Compare,
    Constant,
    Divide,
    Logic,
    Multiply,
    Negate,
    Node,
    Number,
    Piece,
    Piecewise,
    Power,
    Symbol,
)

numbers = st.one_of(
    st.integers(0, 30).map(Fraction),
    st.sampled_from(["0.5", "2.25", "0.001", "1234", "0.000125"]).map(Fraction),
).map(Number)
names = st.sampled_from(["x", "a", "b", "t", "f", "g", "w_1", "v_max", "θ", "σ", "λ", "ω_0", "N"])
leaves: st.SearchStrategy[Node] = st.one_of(
    numbers,
    names.map(Symbol),
    st.sampled_from(["e", "pi", "tau"]).map(Constant),
)


def _calls(parts: st.SearchStrategy[Node], left_out: frozenset[str]) -> st.SearchStrategy[Node]:
    known = [entry for entry in FUNCTIONS if entry.name not in left_out]

    def arguments(index: int) -> st.SearchStrategy[Node]:
        fewest, most = known[index].arity
        count = st.integers(fewest, most if most is not None else 3)
        lists = count.flatmap(lambda size: st.lists(parts, min_size=size, max_size=size))
        return lists.map(lambda items: Call(known[index].name, tuple(items)))

    return st.integers(0, len(known) - 1).flatmap(arguments)


def _conditions(parts: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    relations = st.sampled_from(["<", "<=", ">", ">=", "=", "!="])
    plain: st.SearchStrategy[Node] = st.builds(Compare, relations, parts, parts)
    pairs = st.lists(plain, min_size=2, max_size=3).map(tuple)
    joined = st.builds(Logic, st.sampled_from(["and", "or"]), pairs)
    return st.one_of(plain, plain, joined, plain.map(lambda c: Logic("not", (c,))))


def _nodes(parts: st.SearchStrategy[Node], left_out: frozenset[str]) -> st.SearchStrategy[Node]:
    several = st.lists(parts, min_size=2, max_size=4).map(tuple)
    pieces = st.lists(st.builds(Piece, parts, _conditions(parts)), min_size=1, max_size=2)
    return st.one_of(
        parts.map(Negate),
        several.map(Add),
        several.map(Multiply),
        st.builds(Divide, parts, parts),
        st.builds(Power, parts, parts),
        _calls(parts, left_out),
        st.builds(Piecewise, pieces.map(tuple), st.none() | parts),
    )


def trees(*, left_out: frozenset[str] = frozenset()) -> st.SearchStrategy[Node]:
    """Expressions of up to a dozen leaves; `left_out` are functions that do not occur."""
    return st.recursive(leaves, lambda parts: _nodes(parts, left_out), max_leaves=12)
