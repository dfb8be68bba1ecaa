"""How long a frame takes while new values stream through a graph of 60 nodes, in the whole window.

Run: python tests/benchmarks/bench_graph.py [frames]. The parts are measured alone first: laying
the graph out, one pass forward and back, and painting its numbers.
"""

import os
import tempfile
from pathlib import Path
from types import MappingProxyType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from frames import FRAME, frames_wanted, settle, timed, timed_in_window
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from plotter.app import Program, make_application
from plotter.calculus.graph import build_graph
from plotter.calculus.graph_run import GraphProgram
from plotter.drawing.graph_sheet import layout_for
from plotter.drawing.theme import theme
from plotter.engine import stages
from plotter.model.state import Inputs
from plotter.ui.graph.area import GraphArea
from plotter.ui.tangent.edits import move_tangent

UNITS = 7


def network() -> str:
    """A network of two layers: 60 nodes and 73 edges."""
    terms = (f"v_{n} tanh(w_{n} x + b_{n})" for n in range(1, UNITS + 1))
    return f"(x^2 - sin(x) + c)^2 + {' + '.join(terms)} + d e^(-x)"


def report(name: str, found: tuple[float, float]) -> None:
    print(f"{name:<44} {found[0]:7.2f} {found[1]:7.2f} {found[0] / FRAME:6.2f}")


def main() -> None:
    frames = frames_wanted(200)
    app = make_application()
    definition = stages.parse(network())
    graph = build_graph(definition.body)
    edges = sum(len(node.inputs) for node in graph.nodes)
    print(f"{len(graph.nodes)} nodes, {edges} edges; ms of processor time, share of 1/60 s")
    print(f"{'':<44} {'median':>7} {'95 %':>7} {'share':>6}")
    report("build and lay out", timed(lambda _: layout_for(build_graph(definition.body),
                                                           theme("light")), 20))  # fmt: skip
    program = GraphProgram(graph)
    letters = dict.fromkeys(program.names, 0.7)
    report("one pass forward and back", timed(lambda n: program.run({**letters, "x": n / 99}), 200))
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window(app, settings, frames)


def window(app: QApplication, settings: QSettings, frames: int) -> None:
    """The whole window at 1080p with x, then a parameter, dragged."""
    program = Program(app, settings, Inputs(text=network()), algebra=False)
    program.show()
    program.window.resize(1920, 1080)
    document = program.document
    settle(app, 1.5)
    document.look(lens="graph")
    settle(app, 1.0)
    (area,) = program.window.findChildren(GraphArea)

    def repaint(_index: int) -> None:
        area.update()

    def drag_x(index: int) -> None:
        move_tangent(document, 0.5 + index * 0.003)

    def drag_parameter(index: int) -> None:
        values = {**document.inputs.parameters, "w_1": 1 + index * 0.003}
        document.edit(gesture="w", parameters=MappingProxyType(values))

    def zoom(index: int) -> None:
        program.window.actions_table["zoom_in" if index % 2 else "zoom_out"].trigger()

    report("repaint of the graph alone", timed_in_window(app, repaint, frames))
    report("frame while x is dragged", timed_in_window(app, drag_x, frames))
    report("frame while a parameter is dragged", timed_in_window(app, drag_parameter, frames))
    report("frame while zooming", timed_in_window(app, zoom, frames))
    document.mark_saved()
    program.window.close()
    program.close()


if __name__ == "__main__":
    main()
