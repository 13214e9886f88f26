"""Margins that begin where the window begins: Qt turns a layout around, but not its margins."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget


def set_margins(
    room: QLayout | QWidget, leading: int, top: int, trailing: int, bottom: int
) -> None:
    """Set the margins of ``room``; ``leading`` is the right one in a window from right to left."""
    backwards = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left, right = (trailing, leading) if backwards else (leading, trailing)
    room.setContentsMargins(left, top, right, bottom)
