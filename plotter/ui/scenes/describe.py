"""The dialog that names a scene and takes a note for the teacher."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from plotter.model.document import Document
from plotter.ui.scenes.edits import describe_scene, title_of

LONGEST_NAME = 200


class DescribeDialog(QDialog):
    """Name and note of the scene that is shown."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        deck = document.contents()
        self.setWindowTitle(self.tr("Scene {0}").format(deck.current + 1))
        self.name = QLineEdit(deck.scene.name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(title_of(deck.named(deck.current, ""), deck.current))
        self.note = QPlainTextEdit(deck.scene.note)
        self.note.setTabChangesFocus(True)
        self.note.setPlaceholderText(self.tr("Only you see it: what to say, what to ask."))
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("N&ote"), self.note)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)
        self.resize(460, 260)

    def accept(self) -> None:
        """Give the scene what was typed."""
        describe_scene(self._document, self.name.text().strip(), self.note.toPlainText().strip())
        super().accept()
