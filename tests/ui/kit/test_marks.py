"""Marks in what is written: only what is in sight, and never as a change of the text."""

import pytest
from PySide6.QtGui import QTextCursor

from therapist_desk.ui.kit.writing.field import WritingField
from therapist_desk.ui.kit.writing.marks import Marks


@pytest.fixture
def field(qtbot, desk_app):
    shown = WritingField()
    qtbot.addWidget(shown)
    shown.resize(400, 300)
    shown.painted.connect(Marks(shown).look)
    shown.show()
    return shown


def marks_of(field):
    return field.findChild(Marks)


def looks(block):
    formats = sorted(block.layout().formats(), key=lambda one: one.start)
    return [
        (block.text()[one.start : one.start + one.length], one.format.fontWeight())
        for one in formats
    ]


def test_a_very_long_text_is_looked_at_no_further_than_it_is_seen(qtbot, field):
    asked = []

    def unknown(text):
        asked.append(text)
        return ()

    marks_of(field).use(unknown)
    field.setPlainText("A line of an endless log.\n" * 200_000)
    qtbot.wait(100)
    assert 0 < len(asked) < 200
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.wait(100)
    assert len(asked) < 400


def test_signs_of_markdown_are_quiet_and_what_they_mean_is_seen(qtbot, field):
    field.setPlainText("## Plan\n- call **today**\nsnake_case_word 2*3*4")
    first = field.document().firstBlock()
    qtbot.waitUntil(lambda: bool(looks(first)))
    assert ("Plan", 600) in looks(first)
    assert ("today", 600) in looks(first.next())
    assert [words for words, _ in looks(first.next())] == ["-", "**", "today", "**"]
    assert looks(first.next().next()) == []


def test_marking_is_no_change_to_be_saved_or_taken_back(qtbot, field):
    field.setPlainText("## Plan\nteh")
    edits = []
    field.edited.connect(lambda: edits.append(1))
    marks_of(field).use(lambda text: [(0, 3)] if text == "teh" else [])
    second = field.document().firstBlock().next()
    qtbot.waitUntil(lambda: [words for words, _ in looks(second)] == ["teh"])
    assert edits == []
    assert not field.document().isUndoAvailable()
    field.moveCursor(QTextCursor.MoveOperation.End)
    field.insertPlainText(" x")
    qtbot.waitUntil(lambda: looks(field.document().lastBlock()) == [])
