"""The first curve comes from another process, and from this one if that one is gone."""

import os
import signal

import pytest

from plotter.model.first import FIRST_FUNCTION, FIRST_VIEWPORT
from plotter.numeric.first_points import FirstPoints, sampled


@pytest.fixture
def points() -> FirstPoints:
    return FirstPoints(FIRST_FUNCTION, FIRST_VIEWPORT)


def test_every_size_is_answered(points: FirstPoints) -> None:
    for size in ((300, 200), (965, 616), (300, 200)):
        assert points(*size) == sampled(FIRST_FUNCTION, FIRST_VIEWPORT, size)
    points.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that can be forked")
def test_the_other_process_computes_it_and_ends(points: FirstPoints) -> None:
    process = points._process
    assert process > 0
    points.close()
    with pytest.raises(ChildProcessError):
        os.waitpid(process, os.WNOHANG)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that can be forked")
def test_without_the_other_process_it_is_computed_here(points: FirstPoints) -> None:
    os.kill(points._process, signal.SIGKILL)
    expected = sampled(FIRST_FUNCTION, FIRST_VIEWPORT, (300, 200))
    assert points(300, 200) == expected
    assert points(300, 200) == expected
