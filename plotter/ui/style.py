"""Fusion, without lines under the letters of menus and without icons on dialog buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget


class QuietFusion(QProxyStyle):
    """Qt's Fusion style with two hints answered otherwise."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803
    ) -> int:
        """No underlines, no icons of another time; everything else as Fusion has it."""
        quiet = QStyle.StyleHint
        if hint in (quiet.SH_UnderlineShortcut, quiet.SH_DialogButtonBox_ButtonsHaveIcons):
            return 0
        return super().styleHint(hint, option, widget, returnData)
