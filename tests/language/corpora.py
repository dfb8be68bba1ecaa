"""The sample corpora: one JSON object a line, big texts given by what to repeat."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent.parent / "data"

Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    """The rows of one corpus, each with its text written out."""
    lines = (DATA / "corpora" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    parsed: list[Row] = [json.loads(line) for line in lines]
    return [row | {"text": row["text"] or _generated(row["gen"])} for row in parsed]


def table(name: str) -> list[tuple[str, ...]]:
    """The rows of a table of tab-separated columns."""
    lines = (DATA / f"{name}.tsv").read_text(encoding="utf-8").split("\n")
    return [tuple(line.split("\t")) for line in lines if line]


def _generated(parts: list[Any]) -> str:
    """Text as it is, [text, n] repeated, [pattern, n, separator], [nest, open, x, close, n]."""
    text = ""
    for part in parts:
        match part:
            case str():
                text += part
            case ["nest", opening, inner, closing, count]:
                text += opening * count + inner + closing * count
            case [pattern, count]:
                text += pattern * count
            case [pattern, count, separator]:
                numbered = (pattern.replace("{i}", str(place)) for place in range(1, count + 1))
                text += separator.join(numbered)
            case _:
                raise ValueError(part)
    return text
