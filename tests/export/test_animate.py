"""Moving pictures as files: their frames, their time, the same bytes for the same input."""

import io
from pathlib import Path

import pytest
from PIL import Image

from plotter.engine.still import still_scene
from plotter.export.animate import (
    AnimationOptions,
    encoded,
    frame_png,
    has_video,
    require,
    share_of,
)
from plotter.export.exporter import ExportError, ExportOptions
from plotter.figure.animations import ANIMATIONS, animation_named, possible
from plotter.figure.scene import Scene
from plotter.model.state import Inputs, View
from plotter.numeric.viewport import Viewport

PICTURE = ExportOptions((160, 96))
COUNT = 5


@pytest.fixture(scope="module")
def scene() -> Scene:
    inputs = Inputs(text="x^2", start=(2.0,), shown=frozenset({"f", "descent"}), steps=4)
    return still_scene(inputs, View(viewport=Viewport(-3, 3, -1, 5)), PICTURE.size)


@pytest.fixture(scope="module")
def frames(qapp: object, scene: Scene) -> list[bytes]:
    sweep = animation_named("sweep")
    return [frame_png(scene, sweep, share_of(frame, COUNT), PICTURE) for frame in range(COUNT)]


def test_the_first_and_the_last_frame_are_the_two_ends() -> None:
    assert share_of(0, 40) == 0.0
    assert share_of(39, 40) == 1.0
    shares = [share_of(frame, 40) for frame in range(40)]
    assert shares == sorted(shares)


@pytest.mark.parametrize("ending", ["gif", "apng", "webp"])
def test_each_format_holds_all_frames_and_their_time(frames: list[bytes], ending: str) -> None:
    data = encoded(frames, ending, AnimationOptions(PICTURE, 10.0, 0.5))
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == PICTURE.size
        assert getattr(image, "n_frames", 1) == COUNT
        times = []
        for frame in range(COUNT):
            image.seek(frame)
            image.load()
            times.append(image.info["duration"])
    assert times == [100] * COUNT


@pytest.mark.parametrize("ending", ["gif", "apng", "webp"])
def test_the_same_frames_give_the_same_bytes(frames: list[bytes], ending: str) -> None:
    options = AnimationOptions(PICTURE, 10.0, 0.5)
    assert encoded(frames, ending, options) == encoded(frames, ending, options)


def test_a_gif_plays_endlessly_or_once(frames: list[bytes]) -> None:
    for loop in (True, False):
        data = encoded(frames, "gif", AnimationOptions(PICTURE, 10.0, 0.5, loop=loop))
        with Image.open(io.BytesIO(data)) as image:
            assert ("loop" in image.info) == loop


@pytest.mark.skipif(has_video(), reason="PyAV is installed")
def test_without_the_codec_mp4_says_what_to_install() -> None:
    with pytest.raises(ExportError, match="PyAV"):
        require("mp4")


@pytest.mark.skipif(not has_video(), reason="needs the extra video")
def test_mp4_is_a_video(frames: list[bytes], tmp_path: Path) -> None:
    data = encoded(frames, "mp4", AnimationOptions(PICTURE, 10.0, 0.5))
    assert data[4:8] == b"ftyp"


def test_too_long_an_animation_is_refused() -> None:
    with pytest.raises(ExportError, match="too many"):
        AnimationOptions(PICTURE, 60.0, 3600.0).count()


def test_each_animation_changes_the_scene(scene: Scene) -> None:
    for animation in ANIMATIONS:
        if animation.name == "fit":
            continue  # there are no data here
        # Once around, the surface stands as it stood.
        assert animation.scene(scene, 0.0) != animation.scene(scene, 0.5)
        assert animation.needs <= animation.scene(scene, 0.5).inputs.shown


def test_a_descent_is_shown_from_its_first_to_its_last_step(scene: Scene) -> None:
    descent = animation_named("descent")
    assert descent.scene(scene, 0.0).view.frame == 0
    assert descent.scene(scene, 1.0).view.frame == 4


def test_only_what_can_move_is_offered(scene: Scene) -> None:
    assert [animation.name for animation in possible(scene)] == [
        "sweep", "secant", "descent", "steps"
    ]  # fmt: skip


def test_a_fit_and_the_passes_of_a_graph_move_in_their_lenses() -> None:
    for lens, name in (("data", "fit"), ("graph", "passes")):
        view = View(viewport=Viewport(-3, 3, -1, 5), lens=lens)  # type: ignore[arg-type]
        scene = still_scene(Inputs(text="x^2"), view, PICTURE.size)
        assert [animation.name for animation in possible(scene)] == [name]
        animation = animation_named(name)
        assert animation.scene(scene, 0.0) != animation.scene(scene, 1.0)
