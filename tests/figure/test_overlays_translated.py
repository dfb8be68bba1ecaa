"""In another language no English word is left in the picture or in its formulas."""

import re
from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace

from plotter.engine.still import still_scene
from plotter.figure.compose import compose
from plotter.figure.marks import CurveName, Label
from plotter.figure.overlays import ALL_OVERLAYS
from plotter.language.parse import read_expression
from plotter.language.tree import Node
from plotter.language.write_latex import to_latex
from plotter.language.write_mathml import to_mathml
from plotter.model.descent_settings import DescentSettings
from plotter.model.sketch import Sketch
from plotter.model.state import Inputs, View
from plotter.numeric.viewport import Viewport
from tests.pseudo import has_english, pseudo_language

VIEWPORT = Viewport(-4.0, 4.0, -6.0, 6.0)
WORDS = re.compile(r"\\text\{([^{}]*)\}|<mtext>([^<]*)</mtext>")
NAMES = {overlay.name for overlay in ALL_OVERLAYS}


@pytest.fixture(autouse=True)
def pseudo() -> Iterator[None]:
    with pseudo_language():
        yield


def words_in(written: str) -> list[str]:
    return [left or right for left, right in WORDS.findall(written)]


@pytest.mark.parametrize(
    "text", ["x^3 - 3x", "{x < 0: -x, x > 1 and x < 2: x^2, 1}", "ln x", "f(x, y) = x^3 - 3x + y^2"]
)
@pytest.mark.parametrize("maximize", [False, True])
def test_labels(text: str, maximize: bool) -> None:
    sketch = Sketch(text, (((-3.0, -2.0), (0.0, 1.0), (3.0, 2.0)),), judged=VIEWPORT)
    inputs = Inputs(text=text, shown=frozenset(NAMES), start=(1.5,), sketch=sketch)
    inputs = replace(inputs, descent=replace(DescentSettings(), maximize=maximize))
    if "y" in text:
        plane = replace(inputs.plane, shown=frozenset(NAMES), point=(1.0, 0.5))
        inputs = replace(inputs, start=(1.5, 1.0), plane=plane)
    scene = still_scene(inputs, View(viewport=VIEWPORT, frame=2), (900, 600))
    marks = (mark for drawn in compose(scene).values() for mark in drawn)
    written = [mark.latex for mark in marks if isinstance(mark, Label | CurveName)]
    assert written
    said = [words for latex in written for words in words_in(latex)]
    assert [words for words in said if has_english(words)] == []


@pytest.mark.parametrize("write", [to_latex, to_mathml])
def test_cases_and_conditions(write: Callable[[Node], str]) -> None:
    node = read_expression("{x < 0 or x > 2: -x, x > 1 and not (x = 3/2): x^2, 1}")
    said = words_in(write(node))
    assert len(said) >= 5
    assert [words for words in said if has_english(words)] == []
