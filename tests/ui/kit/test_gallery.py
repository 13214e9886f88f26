"""Walks over every widget of the kit at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tests.support.gallery import Gallery
from tests.support.late_tasks import PromptTasks
from therapist_desk.ui.kit import theme

OWN_PARTS = ("qt_", "QComboBoxPrivate", "ScrollLeftButton", "ScrollRightButton")


@pytest.fixture
def gallery(qtbot):
    gallery = Gallery(PromptTasks())
    qtbot.addWidget(gallery)
    gallery.resize(1280, 800)
    gallery.show()
    return gallery


def test_everything_that_takes_the_focus_has_a_name(gallery):
    nameless = []
    for widget in gallery.findChildren(QWidget):
        if (
            widget.focusPolicy() is Qt.FocusPolicy.NoFocus
            or widget.focusProxy()
            or widget.isHidden()
        ):
            continue
        if widget.window() is not gallery:
            continue
        if widget.objectName().startswith(OWN_PARTS) or _is_inside_an_input(widget):
            continue
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert nameless == []


def _is_inside_an_input(widget):
    return type(widget.parentWidget()).__name__ in ("QTabWidget",) or (
        type(widget).__name__ in ("QLineEdit", "QTabBar", "QListView", "QComboBoxListView")
        and hasattr(widget.parentWidget(), "value")
        and not widget.accessibleName()
        and type(widget.parentWidget()).__name__ != "WeekHoursField"
    )


def test_no_label_guesses_at_markup(gallery):
    kinds = {label.textFormat() for label in gallery.findChildren(QLabel) if label.text()}
    assert kinds == {Qt.TextFormat.PlainText}


def test_a_screen_has_one_filled_button_at_most(gallery):
    looks = [button.property("look") for button in gallery.findChildren(QAbstractButton)]
    assert looks.count("primary") == 1


@pytest.mark.parametrize("scheme", [theme.Scheme.LIGHT, theme.Scheme.DARK])
@pytest.mark.parametrize("size", [80, 200])
def test_the_kit_paints_in_every_look(gallery, desk_app, scheme, size):
    desk_app.dress(scheme, size)
    picture = gallery.grab().toImage()
    window = theme.current().color("window").name()
    assert picture.pixelColor(gallery.width() - 4, 4).name() == window
