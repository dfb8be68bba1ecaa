"""The .tangent format: scenes as JSON with a version, read strictly and written back whole.

    {"format": "tangent-plotter", "version": 1, "current": 0,
     "scenes": [{"name": "…", "note": "…", "inputs": {…}, "view": {…}}]}

What a scene's `inputs` and `view` hold is what the structures of the model hold. Keys that
this version does not know are kept and written back; a key that is missing has its default.
Functions stand as text and are read by our own parser. Nothing in a file is executed, and no
path or address in it is followed.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import NoReturn, Protocol, TypeVar, cast, runtime_checkable

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from plotter.language.words import tr
from plotter.model.deck import MOST_SCENES, Deck, SavedScene
from plotter.model.state import Inputs, View

FORMAT = "tangent-plotter"
VERSION = 1
ENDING = ".tangent"

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes; a document of 500 scenes with 1,000 points each has about 15 MB."""

LONGEST_TEXT = 100_000
"""Characters of one text. What the parser does not take is kept and underlined."""

Json = Mapping[str, object]
Value = TypeVar("Value")


class FileError(Exception):
    """A file that is not one of ours or is damaged; says where, in a sentence for the user."""


@runtime_checkable
class Checked(Protocol):
    """A part of the state that knows which of its values make sense together."""

    def mistake(self) -> str | None:
        """What is wrong, as "name: words", or None."""
        ...


class Contents(Struct, frozen=True):
    """What a file holds: the scenes, and what else it says that this version does not know."""

    deck: Deck
    unknown: Json = field(default_factory=lambda: MappingProxyType({}))


def write(contents: Contents) -> bytes:
    """The file's bytes, UTF-8; the same contents give the same bytes."""
    deck = contents.deck
    document = {
        "format": FORMAT,
        "version": VERSION,
        "current": deck.current,
        "scenes": [_scene_json(scene) for scene in deck.scenes],
    }
    whole = _merged(document, contents.unknown)
    # An open document is written aside every two seconds, also while something is dragged.
    return msgspec.json.format(msgspec.json.encode(whole), indent=1) + b"\n"


def read(data: bytes) -> Contents:
    """The contents of a file; raises FileError with the place of what is wrong."""
    document = _parse(data)
    if document.get("format") != FORMAT:
        raise FileError(tr("This is not a document of Tangent Plotter."))
    version = document.get("version")
    if type(version) is not int or version < 1:
        raise FileError(tr("The document is damaged: version is not a number."))
    if version > VERSION:
        raise FileError(
            tr(
                "This document was written by a newer Tangent Plotter (format {format}, "
                "this one reads up to {version}). Please update the program to open it.",
                format=version,
                version=VERSION,
            )
        )
    listed = document.get("scenes")
    scenes = cast(list[object], listed) if isinstance(listed, list) else []
    if not 1 <= len(scenes) <= MOST_SCENES:
        raise FileError(
            tr(
                "The document is damaged: scenes must list 1 to {most_scenes} scenes.",
                most_scenes=MOST_SCENES,
            )
        )
    current = document.get("current", 0)
    if type(current) is not int or not 0 <= current < len(scenes):
        raise FileError(tr("The document is damaged: current names no scene."))
    deck = Deck(
        tuple(_read_scene(scene, f"scenes[{place}]") for place, scene in enumerate(scenes)),
        current,
    )
    known = {"format", "version", "current", "scenes"}
    rest = {key: value for key, value in document.items() if key not in known}
    return Contents(deck, MappingProxyType(rest))


def _parse(data: bytes) -> dict[str, object]:
    if len(data) > LARGEST_FILE:
        raise FileError(
            tr(
                "The file is too large for a document: more than {largest_file} MB.",
                largest_file=LARGEST_FILE // 2**20,
            )
        )
    try:
        text = data.decode("utf-8-sig")
        document = json.loads(
            text, object_pairs_hook=_without_twins, parse_constant=_refuse_constant
        )
        # What JSON may spell but no file may hold: halves of characters.
        json.dumps(document, ensure_ascii=False).encode()
    except UnicodeError as error:
        raise FileError(tr("The document is damaged: it is not text in UTF-8.")) from error
    except json.JSONDecodeError as error:
        place = tr("line {lineno}, column {colno}", lineno=error.lineno, colno=error.colno)
        raise FileError(
            tr("The document is damaged at {place}: {msg}.", place=place, msg=error.msg)
        ) from error
    except RecursionError as error:
        raise FileError(tr("The document is damaged: it is nested too deeply.")) from error
    except ValueError as error:
        raise FileError(tr("The document is damaged: {error}.", error=error)) from error
    if not isinstance(document, dict):
        raise FileError(tr("This is not a document of Tangent Plotter."))
    return cast(dict[str, object], document)


def _without_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result = dict(pairs)
    if len(result) != len(pairs):
        names = [name for name, _ in pairs]
        twin = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"the key {twin[:40]!r} stands twice in one place")
    return result


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _read_scene(raw: object, place: str) -> SavedScene:
    if not isinstance(raw, dict):
        raise FileError(tr("The document is damaged at {place}: a scene is missing.", place=place))
    given = cast(dict[str, object], raw)
    scene = SavedScene(
        inputs=_convert(given.get("inputs", {}), Inputs, f"{place}.inputs"),
        view=_convert(given.get("view", {}), View, f"{place}.view"),
        name=_convert(given.get("name", ""), str, f"{place}.name"),
        note=_convert(given.get("note", ""), str, f"{place}.note"),
    )
    return replace(scene, unknown=MappingProxyType(_unknown(given, _known_json(scene))))


def _convert(raw: object, kind: type[Value], place: str) -> Value:
    try:
        value = msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        what, _, where = str(error).partition(" - at ")
        inner = where.strip("`").removeprefix("$")
        raise FileError(
            tr(
                "The document is damaged at {place}{inner}: {what}.",
                place=place,
                inner=inner,
                what=what,
            )
        ) from error
    return cast(Value, _frozen(value, place))


def _frozen(value: object, place: str) -> object:
    """The value with read-only mappings; raises FileError where a value cannot be."""
    match value:
        case bool() | None:
            return value
        case str():
            if len(value) > LONGEST_TEXT:
                _damaged(
                    place,
                    tr(
                        "the text has more than {longest_text} characters",
                        longest_text=LONGEST_TEXT,
                    ),
                )
            return value
        case int() | float():
            if not math.isfinite(value):
                _damaged(place, tr("the number is too large"))
            return value
        case tuple():
            items = cast(tuple[object, ...], value)
            return tuple(_frozen(item, f"{place}[{index}]") for index, item in enumerate(items))
        case frozenset():
            return cast(object, value)
        case Mapping():
            pairs = cast(Mapping[str, object], value).items()
            return MappingProxyType({key: _frozen(item, f"{place}.{key}") for key, item in pairs})
        case _:
            return _checked(value, place)


def _checked(value: object, place: str) -> object:
    """A structure with its parts checked, and then the whole."""
    if not isinstance(value, Struct):
        raise TypeError(f"{type(value).__name__} cannot stand in a document")
    parts = {
        name: _frozen(getattr(value, name), f"{place}.{name}") for name in value.__struct_fields__
    }
    whole = cast(object, replace(value, **parts))
    mistake = whole.mistake() if isinstance(whole, Checked) else None
    if mistake is not None:
        _damaged(place, mistake)
    return whole


def _damaged(place: str, what: str) -> NoReturn:
    raise FileError(tr("The document is damaged at {place}: {what}.", place=place, what=what))


def _known_json(scene: SavedScene) -> dict[str, object]:
    """What this version has to say of a scene."""
    return {
        "name": scene.name,
        "note": scene.note,
        "inputs": to_json(scene.inputs),
        "view": to_json(scene.view),
    }


def _scene_json(scene: SavedScene) -> dict[str, object]:
    return _merged(_known_json(scene), scene.unknown)


def to_json(state: Inputs | View) -> dict[str, object]:
    """The state as JSON's types; sets are sorted, so that the same state reads the same."""
    plain = msgspec.to_builtins(state, enc_hook=_encode, order="deterministic")
    return cast(dict[str, object], plain)


def _encode(value: object) -> object:
    if isinstance(value, MappingProxyType):
        return dict(cast(Mapping[str, object], value))
    raise TypeError(f"{type(value).__name__} cannot stand in a document")


def _unknown(raw: Json, known: Json) -> dict[str, object]:
    """What stands in `raw` under keys that `known` does not have, at any depth of objects."""
    result: dict[str, object] = {}
    for key, value in raw.items():
        if key not in known:
            result[key] = value
        elif isinstance(value, dict) and isinstance(known[key], dict):
            inner = _unknown(cast(Json, value), cast(Json, known[key]))
            if inner:
                result[key] = inner
    return result


def _merged(known: Json, unknown: Json) -> dict[str, object]:
    """Both together; what is known wins."""
    result = dict(known)
    for key, value in unknown.items():
        mine = result.get(key)
        if key not in result:
            result[key] = value
        elif isinstance(mine, dict) and isinstance(value, Mapping):
            result[key] = _merged(cast(Json, mine), cast(Json, value))
    return result
