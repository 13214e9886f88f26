"""The side a text of several lines begins on: that of its own script."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit


def keep_to_its_side(field: QPlainTextEdit) -> None:
    """Set the text to the right while it begins in Arabic or the like, to the left else.

    A QPlainTextEdit would set every text left. What is empty begins where the window does.
    """
    option = field.document().defaultTextOption()
    sides = Qt.AlignmentFlag
    backwards = _direction(field) is Qt.LayoutDirection.RightToLeft
    side = sides.AlignRight if backwards else sides.AlignLeft
    if option.alignment() != side:
        option.setAlignment(side)
        field.document().setDefaultTextOption(option)


def _direction(field: QPlainTextEdit) -> Qt.LayoutDirection:
    block = field.document().begin()
    while block.isValid():
        if block.text().strip():
            return block.textDirection()
        block = block.next()
    return field.layoutDirection()
