"""The languages of the interface: chosen, brought, and switched while the program runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from plotter.app import Office
from plotter.language.words import ENGLISH, use_tongue
from plotter.ui.languages import LANGUAGES, SYSTEM, Languages, chosen_language, spoken_by


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication, settings: QSettings) -> Iterator[None]:
    yield
    settings.setValue("language", "en")
    use_tongue(ENGLISH)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "en-US"], "de"),
        (["nl-NL", "fr-CA"], "fr"),
        (["pt-BR"], "pt"),
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["zh-TW"], "en"),
        (["xx"], "en"),
        ([], "en"),
    ],
)
def test_the_first_wanted_language_that_there_is(wanted: list[str], code: str) -> None:
    assert spoken_by(wanted) == code


def test_what_is_stored_is_checked(settings: QSettings) -> None:
    assert chosen_language(settings) == SYSTEM
    settings.setValue("language", "klingon")
    assert chosen_language(settings) == SYSTEM
    settings.setValue("language", "de")
    assert chosen_language(settings) == "de"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_can_be_brought(qapp: QApplication, settings: QSettings, code: str) -> None:
    settings.setValue("language", code)
    languages = Languages(qapp, settings)
    languages.bring()
    assert languages.code == code
    settings.setValue("language", "en")
    languages.bring()


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_the_buttons_of_qt_speak_it(qapp: QApplication, settings: QSettings, code: str) -> None:
    settings.setValue("language", code)
    languages = Languages(qapp, settings)
    languages.bring()
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Save | kinds.Cancel)
    words = {button.text().replace("&", "") for button in box.buttons()}
    assert len(words) == 2
    assert not words & {"Save", "Cancel"}
    settings.setValue("language", "en")
    languages.bring()


def test_a_switch_keeps_the_work(qtbot: QtBot, qapp: QApplication, settings: QSettings) -> None:
    settings.setValue("language", "en")
    office = Office(qapp, settings)
    first = office.open()
    first.document.edit(gesture="typing", text="x^3")
    first.document.edit(gesture="tangent", tangent_x=2.0)
    first.document.look(lens="tangent")
    office.speak("de")
    (second,) = office.programs
    assert second is not first
    assert second.window.isVisible()
    assert second.document.inputs == first.document.inputs
    assert second.document.view.lens == "tangent"
    assert second.document.modified
    assert second.document.undo_name == ""  # its name was in the other language
    second.document.undo()
    assert (second.document.inputs.text, second.document.inputs.tangent_x) != ("x^3", 2.0)
    assert second.document.inputs.text == "x^3"
    second.document.mark_saved()
    office.speak("en")
    (third,) = office.programs
    assert not third.document.modified
    third.window.close()
    assert office.programs == ()
