"""Tables as people have them, and the sentence for those that cannot be read."""

import numpy as np
import pytest

from plotter.descent.data import DataError, read_table


@pytest.mark.parametrize(
    "text",
    [
        "1.5,2\n3,4.25\n",
        "x,y\n1.5,2\n3,4.25",
        "1,5;2\n3;4,25\n",
        "1.5\t2\n3\t4.25",
        "1.5 2\n3   4.25",
        "1,5 2,0\n3,0 4,25",
        "\ufeff# measured\n\n1.5, 2\n  3, 4.25\n",
        "1.5e0,2\n30e-1,4.25",
        "1.5,2\r\n3,4.25\r\n",
    ],
)
def test_the_same_two_points_in_every_spelling(text: str) -> None:
    table = read_table(text)
    assert table.names == ("x", "y")
    assert table.columns[0].tolist() == [1.5, 3.0]
    assert table.columns[1].tolist() == [2.0, 4.25]


def test_names_come_from_the_first_line() -> None:
    table = read_table("size (m2);rooms;price\n50;2;100\n80;3;150")
    assert table.names == ("size_m2", "rooms", "price")
    assert table.column("price").tolist() == [100.0, 150.0]
    with pytest.raises(KeyError):
        table.column("garden")


def test_columns_without_names_are_numbered() -> None:
    assert read_table("1,2,3\n4,5,6").names == ("x1", "x2", "y")


def test_rows_with_an_empty_cell_are_counted_and_left_out() -> None:
    table = read_table("x,y\n1,2\n2,\n3,4")
    assert (table.rows, table.skipped) == (2, 1)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "no numbers yet"),
        ("a,b", "no numbers below"),
        ("1", "at least two numbers"),
        ("1,2\n3", "Line 2 has 1 columns where the others have 2"),
        ("1,2\nthree,4", "Line 2: “three” is not a number"),
        ("1,2\n1e999,4", "Line 2: “1e999” is not a number"),
        ("1,2\nnan,4", "Line 2: “nan” is not a number"),
        ("x,y\n,1\n2,", "Every row has an empty cell"),
        ("=cmd|'/c calc'!A0,2\n1,2\n__import__('os'),3", "Line 3"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(DataError, match=told):
        read_table(text)


def test_a_hundred_thousand_rows_are_read() -> None:
    rows = np.random.default_rng(1).normal(size=(100_000, 2))
    table = read_table("\n".join(f"{a},{b}" for a, b in rows.tolist()))
    assert table.rows == 100_000
    assert np.array_equal(np.column_stack(table.columns), rows)
