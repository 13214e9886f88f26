"""The window itself on screens of several sizes."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.settings import Preferences
from therapist_desk.ui.shell.window import SMALLEST, DeskWindow

LAPTOP = QSize(1280, 720)


@pytest.fixture
def window(qtbot, desk_app, tmp_path, monkeypatch):
    """Return a window before a small laptop, at the UI size its preferences say."""

    class Laptop:
        def availableSize(self):
            return LAPTOP

    monkeypatch.setattr(DeskWindow, "screen", lambda _: Laptop())
    preferences = Preferences(tmp_path / "window.ini")
    preferences.changed.connect(
        lambda: desk_app.dress(theme.Scheme.LIGHT, preferences.state.ui_size)
    )
    made = DeskWindow(preferences)
    qtbot.addWidget(made)
    yield made
    desk_app.dress(theme.Scheme.LIGHT)


def test_the_first_window_is_no_larger_than_the_screen(window):
    assert window.width() < LAPTOP.width()
    assert window.height() < LAPTOP.height()


def test_what_needs_more_room_than_the_screen_has_scrolls_to_the_focus(window, qtbot):
    content = QWidget()
    last = QLineEdit(content)
    window.show_content(content, scrolls=True)
    content.setMinimumSize(SMALLEST * 2)
    window._preferences.change(ui_size=theme.LARGEST)
    window.show()
    qtbot.waitExposed(window)
    assert window.minimumWidth() < LAPTOP.width()
    last.move(1800, 1000)
    window.activateWindow()
    last.setFocus()
    qtbot.waitUntil(last.hasFocus)
    assert window.rect().contains(last.mapTo(window, last.rect().center()))


def test_the_window_is_known_by_its_picture_but_does_not_wait_for_it(window, qtbot):
    QApplication.setWindowIcon(QIcon())
    window.show()
    qtbot.waitExposed(window)
    assert window.windowIcon().isNull()
    qtbot.waitUntil(lambda: not window.windowIcon().isNull())
    picture = window.windowIcon().pixmap(64).toImage()
    assert picture.pixelColor(32, 4).name() == "#2f5d62"


def test_what_was_shown_lives_until_its_own_signal_is_over(window, qtbot):
    first, seen = QLineEdit(), []
    first.returnPressed.connect(lambda: window.show_content(QWidget()))
    first.returnPressed.connect(lambda: seen.append(first.text()))
    first.setText("still here")
    window.show_content(first)
    first.returnPressed.emit()
    assert seen == ["still here"]
