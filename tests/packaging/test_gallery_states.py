"""Every way to look at a derivative is a document: saved, undone and drawn into a file."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication, QImage

from gallery_state import State
from gallery_states import STATES
from plotter.engine.still import still_scene
from plotter.export import ExportOptions
from plotter.export.raster import image_of
from plotter.model.document import Document
from plotter.model.files import Contents, read, write
from plotter.model.state import Inputs

SIZE = (480, 300)


def document_of(state: State) -> Document:
    """A new document brought to the state, as the window does it."""
    document, wanted = Document(), state.start()
    changes: dict[str, Any] = {name: getattr(wanted, name) for name in Inputs.__struct_fields__}
    document.edit(gesture="state", **changes)
    document.finish_gesture()
    document.look(**state.view)
    document.publish(still_scene(wanted, document.view, SIZE, certified=False).results)
    state.act(document)
    return document


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_a_state_is_saved_undone_and_drawn(qapp: QGuiApplication, state: State) -> None:
    document = document_of(state)
    inputs, view = document.inputs, document.view
    saved = read(write(Contents(document.contents()))).deck.scene
    assert (saved.inputs, saved.view) == (inputs, view)
    while document.undo_name is not None:
        document.undo()
    assert document.inputs == Inputs()
    while document.redo_name is not None:
        document.redo()
    assert document.inputs == inputs
    scene = still_scene(saved.inputs, saved.view, SIZE, certified=False)
    image = image_of(scene, ExportOptions(SIZE)).convertToFormat(QImage.Format.Format_RGB32)
    colors = np.frombuffer(image.constBits(), dtype=np.uint32)
    assert len(np.unique(colors)) > 20
