"""Finding in the note being written, by its key."""

import pytest

from tests.support.written import CTRL, SHIFT, K, fields, written

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)


def test_every_place_is_counted_and_stepped_through_over_all_sections(seat, tab):
    seat.type("Sleep is better. sleep")
    seat.press(K.Key_Tab)
    seat.type("Sleep diary")
    fields(tab)["data"].setFocus()
    seat.press(K.Key_Home, CTRL)
    assert tab.find_here()
    bar = tab.editor.tools.bar
    seat.type("sleep")
    seat.wait(lambda: bar.count.text() == "1 of 3")
    seat.press(K.Key_Return)
    seat.press(K.Key_F3)
    assert bar.count.text() == "3 of 3"
    seat.press(K.Key_F3, SHIFT)
    assert bar.count.text() == "2 of 3"
    seat.press(K.Key_Escape)
    assert seat.focused() is fields(tab)["data"]
    assert fields(tab)["data"].textCursor().selectedText() == "sleep"
    assert fields(tab)["assessment"].extraSelections() == []


def test_finding_goes_on_while_one_writes_and_never_moves_the_cursor(seat, tab):
    seat.focused().insertPlainText("😀 one")  # no key of a test writes this
    tab.find_here()
    bar = tab.editor.tools.bar
    seat.type("one")
    seat.wait(lambda: bar.count.text() == "1 of 1")
    assert fields(tab)["data"].textCursor().selectedText() == "one"
    fields(tab)["data"].setFocus()
    seat.press(K.Key_End)
    seat.type(" one")
    seat.wait(lambda: bar.count.text() == "1 of 2")
    assert written(tab) == "😀 one one"


def test_a_second_time_the_key_is_left_to_the_search_of_the_desk(seat, tab):
    assert tab.find_here()
    assert not tab.find_here()
