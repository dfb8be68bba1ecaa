"""Documents on the command line: named like files, shown scene by scene."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from plotter.cli.arguments import UsageError

if TYPE_CHECKING:
    from plotter.figure.scene import Scene

ENDINGS = (".tangent", ".png", ".svg", ".pdf")
"""Documents, and pictures that can carry one; no expression ends like that."""

CURRENT_SCENE = -1
"""The scene that was shown when the document was saved."""


def is_document(argument: str) -> bool:
    """Whether the argument names a document or a picture rather than a function."""
    return argument.lower().endswith(ENDINGS)


def path_of(argument: str) -> Path:
    """The file; addresses that begin with file://, as file managers give them, are understood."""
    address = urlsplit(argument)
    return Path(unquote(address.path) if address.scheme == "file" else argument)


def scenes_of(
    argument: str, number: int | None, size: tuple[int, int]
) -> tuple[list[Scene], bytes]:
    """The scenes of a document, all (None) or the one of this index, and the document's own bytes.

    Raises UsageError for a file that cannot be opened or has no such scene, ProblemError for a
    function that cannot be read.
    """
    # Imported now: functions given as text need none of it.
    from plotter.engine.still import still_scene
    from plotter.export.metadata import PICTURES, read_picture
    from plotter.model import files
    from plotter.ui.files.reading import read_document
    from plotter.ui.scene import in_lens

    path = path_of(argument)
    try:
        picture = path.suffix.lower() in PICTURES
        contents = read_picture(path) if picture else read_document(path)
    except files.FileError as error:
        raise UsageError(str(error)) from error
    saved = contents.deck.scenes
    number = contents.deck.current if number == CURRENT_SCENE else number
    if number is not None and number >= len(saved):
        raise UsageError(f"--scene: the document has {len(saved)} scenes, not {number + 1}")
    chosen = saved if number is None else saved[number : number + 1]
    scenes = [in_lens(still_scene(scene.inputs, scene.view, size)) for scene in chosen]
    return scenes, files.write(contents)
