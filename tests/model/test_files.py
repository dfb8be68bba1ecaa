"""The .tangent format: written and read back whole; what is damaged is refused with its place."""

import json
from types import MappingProxyType
from typing import Any

import pytest
from msgspec.structs import replace

from plotter.model import files
from plotter.model.deck import Deck, SavedScene
from plotter.model.files import Contents, FileError
from plotter.model.motion import Motion
from plotter.model.sketch import Sketch
from plotter.model.state import Inputs, ParameterRange, View
from plotter.numeric.viewport import Viewport


def sample() -> Deck:
    inputs = Inputs(
        text="a x^2 + é",
        parameters=MappingProxyType({"a": 2.5}),
        ranges=MappingProxyType({"a": ParameterRange(-1.0, 4.0, 0.5)}),
        tangent_x=-0.1,
        start=(1.0, 2.0),
        shown=frozenset({"f", "tangent"}),
    )
    view = View(Viewport(-1e-8, 1e8, -3.0, 4.0), lens="tangent", revealed=2)
    return Deck((SavedScene(), SavedScene(inputs, view, "Why?", "Ask first\nthen show")), 1)


def as_json(deck: Deck) -> dict[str, Any]:
    return json.loads(files.write(Contents(deck)))


def read_json(document: object) -> Contents:
    return files.read(json.dumps(document).encode())


def test_what_is_written_is_read_back() -> None:
    assert files.read(files.write(Contents(sample()))).deck == sample()


def test_the_same_contents_give_the_same_bytes() -> None:
    first = files.write(Contents(sample()))
    assert files.write(files.read(first)) == first


def test_read_mappings_cannot_be_changed() -> None:
    read = files.read(files.write(Contents(sample()))).deck
    assert isinstance(read.scene.inputs.parameters, MappingProxyType)
    assert hash(read.scene.inputs.shown)


def test_keys_of_another_version_are_kept_at_every_depth() -> None:
    document = as_json(sample())
    document["author"] = {"name": "Ada"}
    document["scenes"][1]["color"] = [1, 2]
    document["scenes"][1]["inputs"]["mood"] = None
    document["scenes"][1]["view"]["viewport"]["z_min"] = 0
    contents = read_json(document)
    again = json.loads(files.write(contents))
    assert again == document
    moved = Contents(contents.deck.moved(1, 0), contents.unknown)
    assert json.loads(files.write(moved))["scenes"][0]["color"] == [1, 2]


def test_missing_keys_have_their_defaults() -> None:
    document = {"format": "tangent-plotter", "version": 1, "scenes": [{"inputs": {"text": "x"}}]}
    assert read_json(document).deck == Deck((SavedScene(Inputs(text="x")),))


def test_a_newer_version_is_refused_in_a_clear_sentence() -> None:
    with pytest.raises(FileError, match=r"newer Tangent Plotter \(format 2"):
        read_json({**as_json(sample()), "version": 2})


def change(place: str, value: object) -> dict[str, Any]:
    document = as_json(sample())
    *path, last = place.split(".")
    inner: Any = document
    for key in path:
        inner = inner[int(key) if key.isdigit() else key]
    inner[int(last) if last.isdigit() else last] = value
    return document


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        ("scenes.1.inputs.steps", "many", r"scenes\[1\]\.inputs\.steps: Expected `int`"),
        ("scenes.1.inputs.steps", -1, r"scenes\[1\]\.inputs: steps must be"),
        ("scenes.1.inputs.steps", 10**9, "steps must be"),
        ("scenes.1.inputs.learning_rate", 0, "learning_rate must be positive"),
        ("scenes.1.inputs.optimizer", "__import__('os')", "no optimizer"),
        ("scenes.1.inputs.start", [], "start must have a coordinate"),
        ("scenes.1.inputs.start", [1, "x"], r"inputs\.start\[\.*1?\.*\]"),
        ("scenes.1.inputs.text", 7, r"inputs\.text: Expected `str`"),
        ("scenes.1.inputs.text", "x" * 200_000, "more than 100000 characters"),
        ("scenes.1.inputs.ranges.a.low", 9, r"ranges\.a: low must be below high"),
        ("scenes.1.view.viewport.x_max", -5, r"view\.viewport: x_min must be below x_max"),
        ("scenes.1.view.lens", "kitchen", r"view\.lens: Invalid enum value"),
        ("scenes.1.name", None, r"name: Expected `str`"),
        ("scenes", [], "1 to 500 scenes"),
        ("scenes", [{}, 3], r"scenes\[1\]: a scene is missing"),
        ("current", 2, "current names no scene"),
        ("current", True, "current names no scene"),
        ("version", "1", "version is not a number"),
        ("format", "gnuplot", "not a document of Tangent Plotter"),
    ],
)
def test_damage_is_told_with_its_place(place: str, value: object, told: str) -> None:
    with pytest.raises(FileError, match=told):
        read_json(change(place, value))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"[" * 100_000,
        b'{"a": 1, "a": 2}',
        b'{"a": "\\ud800"}',
        b'{"a": NaN}',
        b"\xff\xfe{}",
        b"9" * 10_000,
        b'{"$ref": "file:///etc/passwd"}',
        b'{"version": 1, "functions": [{"expr": "x"}]}',
    ],
)
def test_hostile_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(FileError):
        files.read(data)


def test_numbers_beyond_doubles_are_refused() -> None:
    text = files.write(Contents(sample())).decode().replace("-0.1", "1e999")
    with pytest.raises(FileError, match=r"tangent_x: the number is too large"):
        files.read(text.encode())


def test_too_large_files_are_refused_before_they_are_parsed() -> None:
    with pytest.raises(FileError, match="too large"):
        files.read(b" " * (files.LARGEST_FILE + 1))


def test_every_field_of_inputs_and_view_survives() -> None:
    deck = Deck((replace(SavedScene(), name="x"),))
    document = as_json(deck)["scenes"][0]
    assert set(document["inputs"]) == set(Inputs.__struct_fields__)
    assert set(document["view"]) == set(View.__struct_fields__)


def test_the_chosen_step_and_every_motion_are_kept() -> None:
    home = Viewport(-4.0, 4.0, -3.0, 3.0)
    motion = Motion(growth=0.4, zoom=0.75, home=home, about=(1.0, 0.5), truth=0.3)
    view = View(selected_step=(1, 0, 2), motion=motion, revealed=2, pen="erase")
    sketch = Sketch("x^2", (((-1.0, -2.0), (0.5, 1.0)), ((1.0, 2.0),)), True, home)
    scene = SavedScene(Inputs(text="x^2", sketch=sketch), view)
    again = files.read(files.write(Contents(Deck((scene,))))).deck.scene
    assert again.view == view
    assert again.inputs.sketch == sketch


@pytest.mark.parametrize(
    ("part", "key", "value", "words"),
    [
        ("view", "motion", {"truth": 1.5}, "from 0 to 1"),
        ("view", "motion", {"growth": -0.1}, "from 0 to 1"),
        ("view", "pen", "brush", "pen"),
        ("inputs", "sketch", {"pieces": [[[1, 0], [0, 0]]]}, "left to right"),
        ("inputs", "sketch", {"pieces": [[]]}, "must have a point"),
        ("inputs", "sketch", {"pieces": [[[0, 0, 0]]]}, "pieces"),
    ],
)
def test_no_sketch_or_motion_that_cannot_be(part: str, key: str, value: object, words: str) -> None:
    document = json.loads(files.write(Contents(Deck((SavedScene(),)))))
    document["scenes"][0][part][key] = value
    with pytest.raises(FileError, match=words):
        files.read(json.dumps(document).encode())


@pytest.mark.parametrize(
    ("descent", "words"),
    [
        ({"options": {"speed": 1}}, "gradient_descent has no option speed"),
        ({"options": {"weight_decay": -1}}, "weight_decay must be from 0"),
        ({"noise": -0.5}, "noise must not be negative"),
        ({"gradient_tolerance": -1}, "gradient_tolerance must not be negative"),
        ({"schedule": "step", "schedule_options": {"gamma": 7}}, "gamma must be from 0 to 1"),
        ({"schedule": "sometimes"}, "schedule"),
        ({"others": [{"optimizer": "speedy"}]}, "no optimizer 'speedy'"),
        ({"others": [{"optimizer": "adam", "options": {"beta1": 2}}]}, "beta1 must be"),
        ({"others": [{"learning_rate": 0}]}, "learning_rate must be positive"),
        ({"others": [{"start": []}]}, "start must have a coordinate"),
        ({"others": [{}] * 6}, "at most 6 runs race"),
    ],
)
def test_no_run_that_cannot_be(descent: object, words: str) -> None:
    document = json.loads(files.write(Contents(Deck((SavedScene(),)))))
    document["scenes"][0]["inputs"]["descent"] = descent
    with pytest.raises(FileError, match=words):
        files.read(json.dumps(document).encode())
