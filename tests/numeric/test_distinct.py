import numpy as np
import pytest

from plotter.numeric.distinct import distinct


@pytest.mark.parametrize(
    "values",
    [[], [2.0], [3.0, 1.0, 3.0, -0.0, 0.0, np.inf, -np.inf, 1.0], [5, 3, 5, 5, -1]],
)
def test_it_is_what_numpy_finds(values: list[float]) -> None:
    array = np.array(values)
    found = distinct(array)
    assert found.dtype == array.dtype
    assert found.tolist() == np.unique(array).tolist()


def test_all_of_a_table_is_looked_at() -> None:
    assert distinct(np.array([[2, 1], [1, 3]])).tolist() == [1, 2, 3]
