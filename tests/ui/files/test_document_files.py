"""Documents: opened, saved, asked about before they are lost; nothing is written by halves."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox

from plotter.app import Program
from plotter.ui.files.document_files import DocumentFiles


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    answer = lambda *_args: (str(path or ""), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)


def answer_question(
    monkeypatch: pytest.MonkeyPatch, answer: QMessageBox.StandardButton
) -> list[str]:
    asked: list[str] = []

    def ask(_parent: object, _title: str, text: str, *_rest: object) -> QMessageBox.StandardButton:
        asked.append(text)
        return answer

    monkeypatch.setattr(QMessageBox, "warning", ask)
    return asked


@pytest.fixture
def files(program: Program) -> DocumentFiles:
    return program.window.files


def test_what_was_saved_opens_again(
    program: Program, files: DocumentFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, path = program.document, tmp_path / "lesson.tangent"
    document.edit(gesture="typing", text="sin x + a", tangent_x=1.25)
    program.pipeline.settle()
    viewport = document.view.viewport
    choose_file(monkeypatch, tmp_path / "lesson")
    assert files.save()
    assert path.exists()
    assert files.path == path
    document.edit(gesture="typing", text="x")
    document.look(viewport=viewport)
    files.load(path)
    assert document.inputs.text == "sin x + a"
    assert document.inputs.tangent_x == 1.25
    assert document.view.viewport == viewport
    assert document.undo_name is None
    results = document.results
    assert results.definition is not None
    assert results.definition.parameters == ("a",)


def test_the_title_tells_name_and_mark(
    program: Program, files: DocumentFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = program.window
    assert window.windowTitle() == "Untitled[*] — Tangent Plotter"
    assert not window.isWindowModified()
    program.document.edit(gesture="typing", text="x^3")
    assert window.isWindowModified()
    choose_file(monkeypatch, tmp_path / "cubes.tangent")
    files.save()
    assert window.windowTitle() == "cubes[*] — Tangent Plotter"
    assert not window.isWindowModified()
    program.document.undo()
    assert window.isWindowModified()


def test_closing_asks_only_when_something_is_lost(
    program: Program, files: DocumentFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer_question(monkeypatch, QMessageBox.StandardButton.Cancel)
    assert files.may_close()
    assert asked == []
    program.document.edit(gesture="typing", text="x^3")
    assert not program.window.close()
    assert program.window.isVisible()
    assert asked == ["The changes in “Untitled” are not saved."]
    answer_question(monkeypatch, QMessageBox.StandardButton.Discard)
    assert files.may_close()
    answer_question(monkeypatch, QMessageBox.StandardButton.Save)
    choose_file(monkeypatch, None)
    assert not files.may_close()
    choose_file(monkeypatch, tmp_path / "kept.tangent")
    assert files.may_close()
    assert (tmp_path / "kept.tangent").exists()


def test_a_file_that_cannot_be_written_stays_as_it_was(
    program: Program, files: DocumentFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "nowhere" / "x.tangent"
    choose_file(monkeypatch, path)
    program.document.edit(gesture="typing", text="x^3")
    assert not files.save()
    assert program.document.modified
    assert files.path is None
    assert f"Could not write {path}" in program.window.failure_text


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "damaged at line 1, column 1"),
        (b"{}", "not a document of Tangent Plotter"),
        (b'{"format": "tangent-plotter", "version": 9}', "newer Tangent Plotter"),
        (b"\x89PNG", "not text in UTF-8"),
    ],
)
def test_a_damaged_document_leaves_everything_as_it_is(
    program: Program, files: DocumentFiles, tmp_path: Path, content: bytes, told: str
) -> None:
    path = tmp_path / "bad.tangent"
    path.write_bytes(content)
    before = program.document.inputs
    assert not files.load(path)
    assert program.document.inputs == before
    assert files.path is None
    assert told in program.window.failure_text


def test_no_folder_and_no_device_is_opened(
    program: Program, files: DocumentFiles, tmp_path: Path
) -> None:
    assert not files.load(tmp_path)
    assert "not a file" in program.window.failure_text
    assert not files.load(tmp_path / "gone.tangent")
    assert "There is no file" in program.window.failure_text


def test_a_wrong_function_in_a_document_is_shown_and_underlined(
    program: Program, files: DocumentFiles, tmp_path: Path
) -> None:
    path = tmp_path / "wrong.tangent"
    text = '{"format": "tangent-plotter", "version": 1, "scenes": [{"inputs": {"text": "sine(x"}}]}'
    path.write_text(text, encoding="utf-8")
    assert files.load(path)
    assert program.window.formula_bar.field.line.text() == "sine(x"
    assert program.document.results.problem is not None


def test_recent_documents_are_offered_while_they_exist(
    program: Program, files: DocumentFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b"):
        program.document.edit(gesture=name, text=f"x + {name}")
        choose_file(monkeypatch, tmp_path / f"{name}.tangent")
        files.save_as()
    assert [path.stem for path in files.recent.paths] == ["b", "a"]
    (tmp_path / "b.tangent").unlink()
    assert [path.stem for path in files.recent.paths] == ["a"]
    files.recent.forget_all()
    assert files.recent.paths == ()


def test_another_window_is_wanted_only_when_this_one_is_in_use(
    program: Program, files: DocumentFiles, tmp_path: Path
) -> None:
    path = tmp_path / "x.tangent"
    path.write_text(
        '{"format": "tangent-plotter", "version": 1, "scenes": [{"inputs": {"text": "x"}}]}'
    )
    wanted: list[object] = []
    files.wants_window.connect(wanted.append)
    files.open_path(path)
    assert (wanted, files.path) == ([], path)
    files.open_path(path)
    files.new()
    assert wanted == [path, None]


def test_a_document_dropped_on_the_window_opens(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "dropped.tangent"
    path.write_text(
        '{"format": "tangent-plotter", "version": 1, "scenes": [{"inputs": {"text": "x^5"}}]}'
    )
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    program.window.dropEvent(event)
    assert program.document.inputs.text == "x^5"
