"""The learning rate in the lens Descent: outlook, marks, map, and options out of range."""

import itertools
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from plotter.app import Program
from plotter.model.state import Inputs
from plotter.ui.descent.options import MethodOptionsSection, OptionRows
from plotter.ui.descent.panel import DescentPanel
from plotter.ui.descent.rate import RateScale, RateSection
from plotter.ui.descent.rate_map import RateMapSection, RateMapView, goodness
from plotter.ui.descent.regime import outlook
from plotter.ui.number_field import NumberField
from plotter.ui.rate_slider import RateSlider
from plotter.ui.widgets import Note, TextButton

Opener = Callable[..., Program]


@pytest.mark.parametrize(
    ("rate", "regime", "word"),
    [(0.01, "crawl", "twentieth"), (0.2, "converge", "settles"), (0.7, "oscillate", "swings"),
     (1.2, "diverge", "2.4")],
)  # fmt: skip
def test_the_outlook_of_a_rate_names_its_regime(rate: float, regime: str, word: str) -> None:
    found = outlook(rate, 2.0, 2.0)
    assert found.regime == regime
    assert word in found.words
    assert found.better == (0.5 if regime == "diverge" else None)


def test_the_rate_that_leads_to_the_vertex_is_neither_above_nor_below() -> None:
    for rate in (0.5, 0.500001, 0.499999):
        assert "vertex" in outlook(rate, 2.0, 2.0).words
    assert "vertex" not in outlook(0.52, 2.0, 2.0).words


def test_a_run_that_settles_elsewhere_is_not_said_to_diverge() -> None:
    lost, thrown = outlook(0.35, 7.0, 2.0), outlook(0.35, 7.0, 2.0, lost=False)
    assert lost.words.startswith("Diverging")
    assert "Diverging" not in thrown.words
    assert "would diverge" in thrown.words
    assert thrown.better == lost.better
    # 2/7 = 0.2857…: a rate below what is said must be below that.
    assert "below 0.28." in lost.words
    assert "below 0.28." in thrown.words


@pytest.mark.parametrize("rate", [1e-5, 1e-4, 0.05, 0.7, 4.9, 8.0])
def test_the_names_of_both_marks_stand_below_the_slider(descending: Program, rate: float) -> None:
    panel = descending.window.findChildren(DescentPanel)[0]
    slider, scale = panel.findChildren(RateSlider)[0], panel.findChildren(RateScale)[0]
    slider.show_rate(0.1, 1.0 / rate, 2.0)
    expected = [text for at, text in ((rate, "1/f″"), (2 * rate, "2/f″")) if 1e-4 <= at <= 10]
    assert [text for _, text in slider.marks()] == expected
    lefts = scale.places([28.0] * len(expected))
    assert len(lefts) == len(expected)
    assert all(left >= 0 and left + 28 <= scale.width() for left in lefts)
    assert all(b - a >= 28 for a, b in itertools.pairwise(lefts))


def test_without_a_valley_nothing_is_foretold() -> None:
    assert "upwards" in outlook(0.1, -1.0, 2.0).words
    assert "downwards" in outlook(0.1, -1.0, 2.0, maximize=True).words
    assert outlook(0.1, None, 2.0).regime is None
    assert "|f″|" in outlook(0.1, 2.0, 2.0, maximize=True).words


def test_an_option_out_of_its_range_is_told_and_not_taken(descending: Program) -> None:
    document = descending.document
    document.edit(gesture="method", optimizer="momentum")
    section = descending.window.findChildren(MethodOptionsSection)[0]
    section.open()
    rows = section.findChildren(OptionRows)[0]
    field = rows.findChildren(NumberField)[0]
    field.entered.emit(7.0)
    assert document.inputs.descent.options == {}
    assert any("goes from" in it.text for it in rows.findChildren(Note) if it.isVisible())
    field.entered.emit(0.5)
    assert list(document.inputs.descent.options.values()) == [0.5]


def test_the_map_of_rates_comes_from_a_thread_and_a_click_takes_a_rate(
    qtbot: QtBot, descending: Program
) -> None:
    section = descending.window.findChildren(RateMapSection)[0]
    section.open()
    words = section.findChildren(QLabel)[-1]
    qtbot.waitUntil(lambda: "quickest" in words.text(), timeout=5000)
    assert "get down to f = 0, the lowest end of all" in words.text()
    view = section.findChildren(RateMapView)[0]
    view.rate_chosen.emit(view.rate_at(view.width() / 2))
    assert descending.document.inputs.learning_rate == view.rate_at(view.width() / 2)
    assert descending.document.inputs.learning_rate != 0.1
    descending.document.undo()
    assert descending.document.inputs.learning_rate == 0.1


def test_low_is_good_and_growth_is_told_apart() -> None:
    share = goodness(np.array([[4.0, 4.0, 4.0], [1.0, 0.0, 9.0], [0.1, 0.0, np.inf]]))
    assert share[0, 0] == pytest.approx(0.0, abs=1e-6)
    assert share[2, 1] == 1.0
    assert share[1, 0] < share[2, 0] < 1.0
    assert np.isnan(share[1:, 2]).all()


def test_a_diverging_run_gets_one_advice_wherever_the_cursor_is(open_program: Opener) -> None:
    program = open_program(Inputs(text="1/4 x^4 - 3/2 x^2 + x/2", start=(2.75,), learning_rate=0.5))
    program.document.look(lens="descent")
    run = program.document.results.trajectory
    assert run is not None and run.status == "diverged"
    section = program.window.findChildren(RateSection)[0]

    def offered(frame: int) -> list[str]:
        program.document.look(frame=frame)
        buttons = section.findChildren(TextButton)
        return [it.text() for it in buttons if it.isVisible() and it.text().startswith("Set")]

    assert [offered(frame) for frame in range(len(run.iterates))] == [["Set 0.05"]] * len(
        run.iterates
    )


def test_a_run_that_settles_is_offered_no_other_rate(open_program: Opener) -> None:
    program = open_program(
        Inputs(text="1/4 x^4 - 3/2 x^2 + x/2", start=(2.75,), learning_rate=0.22)
    )
    program.document.look(lens="descent")
    run = program.document.results.trajectory
    assert run is not None and run.status == "converged"
    section = program.window.findChildren(RateSection)[0]
    buttons = [it.text() for it in section.findChildren(TextButton) if it.isVisible()]
    assert not any(text.startswith("Set") for text in buttons)


def test_the_advice_is_below_the_rate_at_which_the_run_first_overshot() -> None:
    found = outlook(0.5, 9e19, 2.0, most=0.1002)
    assert "below 0.1." in found.words
    assert found.better == 0.05
