"""The one way to reach a file of resources/."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    checkout = package.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "resources").is_dir():
        return checkout / "resources"
    return package / "_resources"


def path(name: str) -> Path:
    """The path of a resource such as "look/tokens.toml"; raises FileNotFoundError without it."""
    found = _root() / name
    if not found.exists():
        raise FileNotFoundError(f"the resource {name!r} is missing from {_root()}")
    return found


def read_text(name: str) -> str:
    """The text of a resource, read as UTF-8."""
    return path(name).read_text(encoding="utf-8")
