"""A text to be read is whole, and quick to be there, however long it is."""

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.support.accessible import nameless
from therapist_desk.ui.kit import growing
from therapist_desk.ui.kit.page import scrolled

LINE = "The client spoke of sleep and of work at length today.\n"


def _shown(qtbot, *texts):
    content = QWidget()
    column = QVBoxLayout(content)
    parts = [growing.reading(text, "Plan") for text in texts]
    for part in parts:
        column.addWidget(part)
    area = scrolled(content)
    qtbot.addWidget(area)
    area.resize(600, 400)
    area.show()
    qtbot.wait(1)
    return area, parts


def test_five_megabytes_are_shown_at_once_and_the_next_text_stands_below_them(desk_app, qtbot):
    started = time.process_time()
    _, (long, short) = _shown(qtbot, LINE * 100_000, "Short")
    assert time.process_time() - started < 3  # a label took half a minute
    qtbot.waitUntil(lambda: long.geometry().bottom() < short.geometry().top())
    assert long.verticalScrollBar().maximum() > 0


def test_a_long_text_is_as_high_as_it_is_long_and_can_be_left_with_tab(desk_app, qtbot):
    area, (long, _) = _shown(qtbot, LINE * 200, "Short")
    assert long.toPlainText() == LINE * 200
    assert long.verticalScrollBar().maximum() == 0
    assert long.isReadOnly()
    assert long.tabChangesFocus()
    assert nameless(area) == []


def test_markup_in_a_long_text_is_shown_as_it_is(desk_app, qtbot):
    _, (long, short) = _shown(qtbot, "<b>x</b> " * 1_000, "<b>x</b>")
    assert "<b>x</b>" in long.toPlainText()
    assert short.textFormat() is Qt.TextFormat.PlainText
