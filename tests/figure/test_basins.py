"""The basin strip as marks: in place, told apart without color, with words where there is room."""

from itertools import pairwise

import numpy as np
from msgspec.structs import replace

from plotter.descent.basins import DIVERGES, LEAVES, UNDECIDED, BasinStrip
from plotter.figure.marks import Band, Dots, Label
from plotter.figure.overlays.basins import MINIMA, OTHERWISE, Basins, look_of, stretches
from plotter.figure.scene import Scene
from plotter.numeric.viewport import Viewport

VIEW = Viewport(0.0, 10.0, -2.0, 8.0)


def scene_with(ends: list[int], minima: tuple[float, ...], scene: Scene) -> Scene:
    starts = np.linspace(0.0, 10.0, len(ends))
    strip = BasinStrip(starts, np.array(ends, dtype=np.int64), minima)
    view = replace(scene.view, viewport=VIEW)
    return Scene(scene.inputs, view, replace(scene.results, basins=strip))


def test_stretches_cover_all_starts_once(first_scene: Scene):
    scene = scene_with([0, 0, 1, 1, 1, DIVERGES], (2.0, 6.0), first_scene)
    assert scene.results.basins is not None
    found = list(stretches(scene.results.basins))
    assert found == [(0.0, 3.0, 0), (3.0, 9.0, 1), (9.0, 10.0, DIVERGES)]
    assert list(stretches(BasinStrip(np.arange(3.0), np.zeros(3, dtype=np.int64), ()))) == [
        (0.0, 2.0, 0)
    ]


def test_each_stretch_is_a_band_at_the_foot_of_the_plot(first_scene: Scene):
    marks = Basins().marks(scene_with([0] * 40 + [LEAVES] * 40, (2.0,), first_scene))
    bands = [mark for mark in marks if isinstance(mark, Band)]
    assert [band.color for band in bands] == ["f", "border-strong"]
    for band in bands:
        assert band.points[:, 1].min() == VIEW.y_min
        assert band.points[:, 1].max() < VIEW.y_min + 0.05 * VIEW.height
    assert bands[0].points[:, 0].max() == bands[1].points[:, 0].min()
    (dot,) = (mark for mark in marks if isinstance(mark, Dots))
    assert dot.points[0, 0] == 2.0


def test_words_say_where_it_ends(first_scene: Scene):
    ends = [0] * 30 + [DIVERGES] * 30 + [LEAVES] * 30 + [UNDECIDED] * 30
    marks = Basins().marks(scene_with(ends, (2.0,), first_scene))
    words = [mark.latex for mark in marks if isinstance(mark, Label)]
    assert words == [
        "\\to x = 2.0",
        "\\text{diverges}",
        "\\text{outside the domain}",
        "\\text{undecided}",
    ]


def test_a_narrow_stretch_has_neither_words_nor_a_pattern(first_scene: Scene):
    marks = Basins().marks(scene_with([0] * 500 + [DIVERGES] + [1] * 500, (2.0, 8.0), first_scene))
    narrow = [mark for mark in marks if isinstance(mark, Band)][1]
    assert narrow.color == "rate.diverge" and narrow.pattern == ""
    assert "\\text{diverges}" not in [mark.latex for mark in marks if isinstance(mark, Label)]


def test_neighbors_differ_without_color_too():
    looks = [look_of(index) for index in range(2 * len(MINIMA))]
    assert all(one[0] != other[0] and one[1] != other[1] for one, other in pairwise(looks))
    assert len({(pattern, color) for color, pattern, _ in OTHERWISE.values()}) == len(OTHERWISE)
    hatched = {pattern for _, pattern, _ in OTHERWISE.values() if pattern}
    assert hatched.isdisjoint({pattern for _, pattern in MINIMA})
