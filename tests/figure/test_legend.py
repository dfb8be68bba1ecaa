from msgspec.structs import replace

from plotter.figure.legend import legend
from plotter.figure.scene import Scene
from plotter.language.definition import Definition
from plotter.language.tree import Symbol, number


def test_both_curves_are_named_with_their_formulas(first_scene: Scene) -> None:
    f, derivative = legend(first_scene)
    assert f.role == "f"
    assert f.latex.startswith("f(x) = ")
    assert derivative.role == "derivative"
    assert derivative.latex.startswith("f'(x) = ")
    assert derivative.short == "f'(x)"


def test_the_simplified_form_is_preferred(first_scene: Scene) -> None:
    results = replace(first_scene.results, simplified=number(7))
    entries = legend(replace(first_scene, results=results))
    assert entries[1].latex == "f'(x) = 7"


def test_hidden_curves_and_other_names(first_scene: Scene, empty_scene: Scene) -> None:
    assert legend(empty_scene) == ()
    definition = Definition("g(t) = t", Symbol("t"), name="g", variables=("t",))
    results = replace(first_scene.results, definition=definition)
    inputs = replace(first_scene.inputs, shown=frozenset({"f"}))
    (entry,) = legend(Scene(inputs, first_scene.view, results))
    assert entry.latex == "g(t) = t"
