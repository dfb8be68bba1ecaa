"""Every message about a mistake can be translated, with its hint and the label of its repair."""

import pytest

from plotter.language.parse import read
from plotter.language.problems import ProblemError
from tests.language.corpora import Row, rows
from tests.pseudo import has_english, pseudo_language

BAD = [row for row in rows("inputs-bad") if row["expect"] == "error"]
MORE = [
    "", "x^", "sin(", "(x", "x)", "[x)", "2..5", "a b c(", "f(x, y, z) = x", "lim", "\\foo{x}",
    "∑", "x'", "d/dx x", "foo(x)", "sin(1, 2, 3)", "x!!", "1e999999", "x^10^9", "∞", "x & y",
    "{1, 2}", "x = 2 = 3", "±x", "|x", "и", "x?", "\"x\"", "_", "True", "x -> 3", "int x",
]  # fmt: skip


def texts_of(text: str) -> list[str]:
    with pseudo_language():
        try:
            read(text)
        except ProblemError as error:
            problem = error.problem
            label = "" if problem.repair is None else problem.repair.label
            return [problem.message, problem.hint or "", label]
    return []


@pytest.mark.parametrize("row", BAD, ids=lambda row: row.get("id", "row"))
def test_the_corpus_of_mistakes(row: Row) -> None:
    texts = texts_of(row["text"])
    assert texts
    assert [text for text in texts if has_english(text)] == []


@pytest.mark.parametrize("text", MORE)
def test_further_mistakes(text: str) -> None:
    assert [said for said in texts_of(text) if has_english(said)] == []
