"""How the window comes: what it needs first is imported first."""

from __future__ import annotations

import builtins
from pathlib import Path


def plain_imports() -> None:
    """Take back the import that PySide6 has put in for its `__feature__`s, which we do not use.

    It reads the source of every module that is imported, to look for a word in it, and all of
    that stays in memory: 13 MB for our modules and what they need.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def run(
    expression: str | None = None,
    tangent_at: float | None = None,
    start: float | None = None,
    *,
    path: Path | None = None,
) -> int:
    """Open the window and return Qt's exit status when the last one is closed."""
    import PySide6.QtCore  # noqa: F401 - first, so that nothing else is imported its way

    plain_imports()
    from plotter.app import run as run_program

    return run_program(expression, tangent_at, start, path=path)
