"""An indented line is indented where the window begins, in Arabic at the right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from therapist_desk.ui.kit.edges import set_margins


@pytest.mark.parametrize(
    ("direction", "room"),
    [
        (Qt.LayoutDirection.LeftToRight, (30, 10)),
        (Qt.LayoutDirection.RightToLeft, (10, 30)),
    ],
)
def test_the_wider_margin_is_where_the_window_begins(qtbot, qapp, direction, room):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        around, inside = QWidget(), QPushButton()
        qtbot.addWidget(around)
        column = QVBoxLayout(around)
        set_margins(column, 30, 0, 10, 0)
        column.addWidget(inside)
        around.resize(300, 60)
        around.show()
        taken = inside.geometry()
    finally:
        qapp.setLayoutDirection(before)
    assert (taken.left(), 299 - taken.right()) == room
