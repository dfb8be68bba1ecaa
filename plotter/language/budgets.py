"""How much a text may hold, and how a problem with it is raised.

The limits let every real input through and stop every hostile one.
"""

from __future__ import annotations

CHARACTERS = 4_000
"""Characters other than spaces in one text."""
RAW_CHARACTERS = 200_000
"""Characters in one text, spaces and line breaks included."""
TOKENS = 1_500
NODES = 1_000
RESULT_NODES = 5_000
"""Nodes of an expression that was computed, not typed."""
NESTING = 120
"""Brackets, functions and exponents inside each other."""
DEPTH = 200
"""Levels of the expression tree: keeps every later walk within Python's own limits."""
DIGITS = 50
MAGNITUDE = 300
"""Largest power of ten in a number such as 1e300; double precision ends near 1e308."""
EXPONENT = 10_000
LETTERS = 40
"""Letters in a row without a space."""
