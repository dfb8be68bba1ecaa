"""A window that descends x² already."""

from collections.abc import Callable

import pytest

from plotter.app import Program
from plotter.model.state import Inputs

Opener = Callable[..., Program]


@pytest.fixture
def descending(open_program: Opener) -> Program:
    program = open_program(Inputs(text="x^2", start=(-1.5,), learning_rate=0.1))
    program.document.look(lens="descent")
    return program
