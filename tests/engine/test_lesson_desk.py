"""Other routes and higher derivatives follow what is shown."""

from pytestqt.qtbot import QtBot

from plotter.engine.lesson_desk import LessonDesk
from plotter.engine.pipeline import Pipeline
from plotter.model.document import Document
from plotter.model.state import Inputs
from plotter.model.telling import Telling


def test_routes_and_orders_follow_the_function(qtbot: QtBot) -> None:
    document = Document(Inputs(text="x^2/e^x"))
    pipeline = Pipeline(document)
    desk = LessonDesk(document)
    pipeline.start()
    try:
        qtbot.waitUntil(lambda: len(document.results.lesson.routes) > 1)
        assert document.results.lesson.of is document.results.derivation
        assert document.results.lesson.routes[1].name == "quotient as product"
        document.edit(gesture="order", telling=Telling(order=3))
        qtbot.waitUntil(lambda: len(document.results.lesson.orders) == 3)
        assert document.results.lesson.orders[0] is document.results.derivation
        document.edit(gesture="typing", text="x^4")
        qtbot.waitUntil(lambda: document.results.lesson.of is document.results.derivation)
        assert len(document.results.lesson.orders) == 3
    finally:
        desk.close()
        pipeline.close()
