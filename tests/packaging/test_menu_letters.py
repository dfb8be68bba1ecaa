"""The letters that open menus with Alt: each entry has one of its own."""

import pytest

from menu_letters import with_letters


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["&Neu", "&Öffnen…"], ["&Neu", "&Öffnen…"]),
        (["&Datei", "&Drucken"], ["D&atei", "&Drucken"]),
        (["A&b", "&a"], ["A&b", "&a"]),
        (["&A", "&A", "&A"], ["&A", "A (&B)", "A (&C)"]),
        (["打开(&O)…", "保存(&S)", "导出(&O)…"], ["打开(&O)…", "保存(&S)", "导出(&A)…"]),
    ],
    ids=" ".join,
)
def test_entries_get_letters(before: list[str], after: list[str]) -> None:
    assert with_letters(before) == after


def test_letters_that_differ_are_kept() -> None:
    entries = ["&Speichern", "Speichern &unter…", "&Beenden"]
    assert with_letters(entries) == entries
