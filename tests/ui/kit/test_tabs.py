"""Parts of a record that have no room in the row are one press further, never gone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from therapist_desk.ui.kit.tabs import Tabs

TITLES = ("Overview", "Notes", "Check-ins", "Agreement", "Messages", "Files", "Plan", "Details")


@pytest.fixture
def tabs(qtbot, desk_app):
    made = Tabs()
    for title in TITLES:
        made.addTab(QLineEdit(), title)
    qtbot.addWidget(made)
    made.resize(1200, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_wide_row_shows_all(tabs):
    assert tabs.hidden_titles() == []
    assert not tabs.more.isVisible()


def test_in_a_narrow_row_the_rest_waits_under_more(tabs):
    tabs.resize(420, 300)
    hidden = tabs.hidden_titles()
    assert hidden
    assert list(TITLES)[-len(hidden) :] == hidden
    assert tabs.more.isVisible()
    tabs.resize(1200, 300)
    assert tabs.hidden_titles() == []


def test_what_is_chosen_stands_in_the_row_however_narrow(tabs):
    tabs.resize(300, 300)
    for row, title in enumerate(TITLES):
        tabs.setCurrentIndex(row)
        assert tabs.currentIndex() == row
        assert title not in tabs.hidden_titles()


def test_alt_and_a_digit_bring_a_part_to_the_front_from_where_one_types(qtbot, tabs):
    tabs.resize(300, 300)
    tabs.currentWidget().setFocus()
    qtbot.keyClick(tabs.currentWidget(), Qt.Key.Key_8, Qt.KeyboardModifier.AltModifier)
    assert tabs.currentIndex() == 7
