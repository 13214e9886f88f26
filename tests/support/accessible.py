"""What a screen reader would find on a page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


def nameless(page: QWidget) -> list[str]:
    """Return what in ``page`` takes the focus and has no name to be read aloud."""
    found = (each for each in page.findChildren(QWidget) if _takes_focus(each))
    return [
        f"{type(each).__name__} in {type(each.parent()).__name__}"
        for each in found
        if each.isVisibleTo(page)
        and not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
    ]


def _takes_focus(widget: QWidget) -> bool:
    inside = isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
    refuses = widget.focusPolicy() is Qt.FocusPolicy.NoFocus or bool(widget.focusProxy())
    return not (inside or refuses or widget.objectName().startswith("qt_") or widget.isWindow())
