"""A text of several lines begins at the side of its script: in Arabic at the right."""

import pytest
from PySide6.QtCore import Qt

from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.writing.field import WritingField


@pytest.fixture
def field(qtbot):
    field = LongTextField()
    qtbot.addWidget(field)
    field.resize(400, 90)
    field.show()
    return field


def begins(field: LongTextField) -> str:
    """Return the half in which the first letter stands."""
    drawn = field.grab().toImage()
    inside = range(drawn.width() // 8, drawn.width() * 7 // 8)
    dark = [x for x in inside for y in range(8, 82) if drawn.pixelColor(x, y).lightness() < 90]
    return "right" if sum(dark) / len(dark) > drawn.width() / 2 else "left"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("يوم سعيد لكم جميعكم", "right"),
        ("See you on Friday, then", "left"),
        ("\n \nيوم سعيد Friday", "right"),
    ],
)
def test_a_text_begins_at_the_side_of_its_first_words(field, text, side):
    field.set_value("See you on Friday, then" if side == "right" else "يوم سعيد")
    field.set_value(text)
    assert begins(field) == side


def test_an_empty_field_waits_at_the_side_where_the_window_begins(field):
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert field.cursorRect().left() > field.width() / 2
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert field.cursorRect().left() < field.width() / 2


def test_going_over_to_the_other_side_can_still_be_taken_back(field):
    field.insertPlainText("Hello")
    field.selectAll()
    field.insertPlainText("سعيد")
    field.undo()
    assert field.value() == "Hello"


def test_the_field_of_a_note_does_so_too():
    assert issubclass(WritingField, LongTextField)
