"""The gallery shows every overlay, and says under which picture."""

import re

import gallery
from gallery_states import STATES
from plotter.engine.still import still_scene
from plotter.figure.compose import compose
from plotter.figure.overlays import ALL_OVERLAYS
from plotter.model.state import View

NAMES = [state.name for state in STATES]
NO_MARKS = frozenset({"sketch_remarks", "features", "tangent_plane"})
"""What is found only while the window runs, or drawn in space."""


def test_no_two_pictures_have_the_same_name() -> None:
    assert len(set(NAMES)) == len(NAMES)


def test_every_overlay_has_a_picture() -> None:
    shown = frozenset[str]().union(*(state.overlays for state in STATES))
    assert {overlay.name for overlay in ALL_OVERLAYS} <= shown


def test_every_overlay_draws_something_in_one_of_the_pictures() -> None:
    drawn: set[str] = set()
    for state in STATES:
        scene = still_scene(state.start(), View(**state.view), (640, 400), certified=False)
        drawn |= {name for name, marks in compose(scene).items() if marks}
    assert {overlay.name for overlay in ALL_OVERLAYS} - drawn == NO_MARKS


def test_the_page_shows_every_state_in_every_theme() -> None:
    sources = re.findall(r'src="([^"]+)"', gallery.page())
    assert sources == [
        f"{gallery.file_name(state, mode)}.webp" for state in STATES for mode in gallery.SIZES
    ]
