"""Panels that are made section by section."""

from pytestqt.qtbot import QtBot

from plotter.model.document import Document
from plotter.ui.appearance import Appearance
from plotter.ui.section_panel import SectionPanel
from plotter.ui.tangent.section import Bench, Section
from tests.ui.conftest import Opener


class _Broken(Section):
    name = "broken"

    def __init__(self, bench: Bench) -> None:
        raise RuntimeError("no luck")


class _Whole(Section):
    name = "whole"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "Whole")

    def refresh(self) -> None:
        """Nothing depends on the document."""


def panel_of(document: Document, appearance: Appearance, *kinds: type[Section]) -> SectionPanel:
    return SectionPanel(document, appearance, lambda _: None, kinds, stretching="whole")


def ends_in_room(panel: SectionPanel) -> bool:
    last = panel.column.itemAt(panel.column.count() - 1)
    return last is not None and last.spacerItem() is not None


def test_a_section_that_cannot_be_made_keeps_none_of_the_others_away(
    qtbot: QtBot, open_program: Opener
) -> None:
    program = open_program()
    with qtbot.captureExceptions() as caught:
        panel = panel_of(program.document, program.appearance, _Broken, _Whole)
        qtbot.addWidget(panel)
        qtbot.waitUntil(lambda: panel.made("whole") is not None)
    assert [str(error) for _, error, _ in caught] == ["no luck"]
    assert panel.made("broken") is None


def test_what_stretches_takes_the_place_of_the_room_below(
    qtbot: QtBot, open_program: Opener
) -> None:
    program = open_program()
    panel = panel_of(program.document, program.appearance, _Whole)
    qtbot.addWidget(panel)
    # The room is there from the first frame on: nothing jumps when the section comes.
    assert ends_in_room(panel)
    panel.make_all()
    assert not ends_in_room(panel)
