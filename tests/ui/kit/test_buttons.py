"""What a button looks like where the eye rests on it."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QFileDialog, QToolButton, QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.more_menu import menu_button, more_button


@pytest.fixture
def made(qtbot):
    held = QWidget()
    column = QVBoxLayout(held)
    found = [
        make("Save", lambda: None)
        for make in (buttons.primary, buttons.quiet, buttons.plain, buttons.danger)
    ]
    for button in found:
        column.addWidget(button)
    qtbot.addWidget(held)
    held.resize(400, 300)
    held.show()
    held.activateWindow()
    qtbot.waitUntil(held.isActiveWindow)
    yield found
    held.close()


def test_the_focus_is_one_line_around_the_button_and_none_around_its_words(made, qtbot):
    first, quiet = made[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)  # Fusion draws its own only after a Tab
    assert quiet.hasFocus()
    beside_the_words = quiet.grab(QRect(8, 4, 40, quiet.height() - 8)).toImage()
    assert _colours(beside_the_words) == {theme.current().base}


def test_a_button_that_cannot_be_pressed_does_not_wear_the_colour_of_one_that_can(made):
    for button in made:
        before = _colours(button.grab().toImage())
        button.setEnabled(False)
        after = _colours(button.grab().toImage())
        ink = theme.current().danger if button is made[3] else theme.current().accent
        assert button is made[1] or ink in before
        assert ink not in after


def test_a_task_or_a_name_in_a_buttons_name_is_no_markup_in_its_tooltip(qtbot):
    """A tooltip guesses at markup, and would load a picture a client's name points to."""
    named = "Take away: <img src=/etc/x> <b>Ann</b>"
    made = [
        buttons.icon_button("close", named, lambda: None),
        buttons.icon_button("close", named, lambda: None, "Ctrl+9"),
        more_button(named, lambda: ()),
        menu_button("Choose", named, lambda: ()),
    ]
    for button in made:
        qtbot.addWidget(button)
        assert "&lt;img src=/etc/x&gt; &lt;b&gt;Ann&lt;/b&gt;" in button.toolTip()
        assert "<b>" not in button.toolTip()
    assert "Ctrl+9" in made[1].toolTip()


def test_the_pictures_in_qts_own_file_dialog_have_their_room(qtbot, tmp_path):
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    pictures = [one for one in dialog.findChildren(QToolButton) if not one.icon().isNull()]
    assert pictures
    for one in pictures:
        taken = one.sizeHint().width() - one.iconSize().width()
        assert taken < theme.px(16)  # two borders and a little air; it was 30


def _colours(image):
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
