"""What the packages tell of the project."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def version() -> str:
    """The version of the program."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return table["project"]["version"]


def source_date() -> int:
    """The time of the last change, in seconds since 1970."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told:
        return int(told)
    return int((ROOT / "CHANGELOG.md").stat().st_mtime)
