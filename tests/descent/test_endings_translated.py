"""The explanation of every ending, and the words of every step, can be translated."""

import pytest

from plotter.descent.objective import FunctionObjective
from plotter.descent.optimizers import BY_NAME, OPTIMIZERS
from plotter.descent.run import descend
from plotter.descent.schedule import SCHEDULES
from plotter.language.parse import read
from tests.descent.test_endings import ABOUT_THE_END, RUNS, name_of
from tests.packaging.words import all_texts
from tests.pseudo import has_english, pseudo_language


@pytest.mark.parametrize("run", RUNS, ids=name_of)
def test_explanations(run) -> None:
    definition = read(run["function"])
    with pseudo_language():
        found = descend(
            FunctionObjective(definition.body, definition.variables, {}),
            (run["start"],),
            BY_NAME[run["optimizer"]],
            **{name: value for name, value in run.items() if name not in ABOUT_THE_END},
        )
    assert not has_english(found.explanation), found.explanation


@pytest.mark.parametrize("optimizer", OPTIMIZERS, ids=lambda optimizer: optimizer.name)
def test_the_words_of_a_method_are_collected(optimizer) -> None:
    told = {optimizer.label, optimizer.idea, *(option.words for option in optimizer.options)}
    # Names of methods that are proper names are said alike in every language.
    proper = {"Adam", "AdamW", "NAdam", "AdaGrad", "Adadelta", "RMSProp", "RProp", "Nesterov"}
    assert told - all_texts() <= proper


@pytest.mark.parametrize("schedule", SCHEDULES, ids=lambda schedule: schedule.name)
def test_the_words_of_a_schedule_are_collected(schedule) -> None:
    told = {schedule.label, schedule.words, *(option.words for option in schedule.options)}
    assert told <= all_texts()
