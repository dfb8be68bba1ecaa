"""What can be done with the scenes of a document; each is one step of undo."""

from __future__ import annotations

from plotter.language.words import tr
from plotter.model.deck import MOST_SCENES, Deck
from plotter.model.document import Document


def title_of(deck: Deck, index: int) -> str:
    """The name of a scene, or what it shows while it has none."""
    scene = deck.scenes[index]
    return scene.name or scene.inputs.text or tr("Empty")


def add_scene(document: Document) -> None:
    """A copy of what is shown, behind it; the copy is shown then."""
    deck = document.contents()
    if len(deck.scenes) < MOST_SCENES:
        document.arrange(deck.added(), gesture=tr("add a scene"))


def duplicate_scene(document: Document) -> None:
    """A copy of the scene that is shown, name and note included, behind it."""
    deck = document.contents()
    if len(deck.scenes) < MOST_SCENES:
        copied = deck.duplicated(deck.current).showing(deck.current + 1)
        document.arrange(copied, gesture=tr("duplicate the scene"))


def remove_scene(document: Document) -> None:
    """Take the scene that is shown away; the last one stays."""
    deck = document.contents()
    document.arrange(deck.removed(deck.current), gesture=tr("remove the scene"))


def move_scene(document: Document, index: int, to: int) -> None:
    """Put a scene at another place, as far as the row goes."""
    deck = document.contents()
    to = max(0, min(to, len(deck.scenes) - 1))
    document.arrange(deck.moved(index, to), gesture=tr("move the scene"))


def move_shown(document: Document, by: int) -> None:
    """Put the scene that is shown so many places further."""
    current = document.deck.current
    move_scene(document, current, current + by)


def describe_scene(document: Document, name: str, note: str) -> None:
    """Give the scene that is shown a name and a note."""
    deck = document.contents()
    described = deck.named(deck.current, name).noted(deck.current, note)
    document.arrange(described, gesture=tr("describe the scene"))
