"""What is pasted into a note, how it reads, and that a long one stays quick."""

import time

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QTextDocument

from tests.support.written import CTRL, SHIFT, K, fields, written
from therapist_desk.services import notes

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing", extend=True)


def test_the_preview_shows_markdown_and_the_source_is_what_is_kept(seat, tab, ada):
    source = "**bold** <b>x</b> ![p](file:///etc/passwd) [l](https://a.example)\n\n- one"
    seat.type(source.partition("\n")[0])
    seat.press(K.Key_M, CTRL | SHIFT)
    preview = tab.editor.tools.preview
    seat.wait(preview.isVisible)
    shown = preview.toPlainText()
    assert "bold" in shown
    assert "**" not in shown
    assert "<b>x</b>" in shown
    kind = QTextDocument.ResourceType.ImageResource.value
    assert preview.loadResource(kind, "file:///etc/passwd") is None
    assert not preview.openLinks()
    assert seat.focused() is preview
    tab.editor.tools.foot.preview_button.click()
    assert seat.focused() is fields(tab)["data"]
    tab.keep()
    seat.settle()
    (note,) = seat.ask(notes.of_client, ada.id)
    assert seat.ask(notes.get, note).note.sections["data"] == source.partition("\n")[0]


def test_lines_end_in_the_preview_where_one_ended_them(seat, tab):
    fields(tab)["data"].setPlainText("First line\nsecond line\n- point\nbelow the list")
    seat.press(K.Key_M, CTRL | SHIFT)
    seat.wait(tab.editor.tools.preview.isVisible)
    shown = tab.editor.tools.preview.toPlainText().replace("\u2028", "\n").splitlines()
    assert [line for line in shown if line.strip()] == [
        "Data",
        "First line",
        "second line",
        "point",
        "below the list",
    ]


def word_page(paragraphs=400, style_kb=3000):
    styles = "p.MsoNormal {margin:0cm; mso-style-name:Standard;}\n" * (style_kb * 20)
    body = "".join(
        f'<p class=MsoNormal style="mso-margin-top-alt:auto"><b>Line</b> {number}<o:p></o:p></p>\n'
        for number in range(paragraphs)
    )
    return f"<html><head><style><!--{styles}--></style></head><body>{body}</body></html>"


@pytest.mark.parametrize("with_text", [True, False])
def test_a_paste_from_word_brings_its_words_within_a_moment(seat, tab, with_text):
    data = QMimeData()
    data.setHtml(word_page())
    assert len(data.html()) > 3_000_000
    if with_text:
        data.setText("\n".join(["Line 0", "•\tPoint", *(f"Line {n}" for n in range(2, 400))]))
    QGuiApplication.clipboard().setMimeData(data)
    field = fields(tab)["data"]
    started = time.process_time()
    seat.press(K.Key_V, CTRL)
    assert time.process_time() - started < 1
    lines = field.toPlainText().splitlines()
    assert len(lines) == 400
    assert lines[:2] == (["Line 0", "- Point"] if with_text else ["Line 0", "Line 1"])
    assert "mso" not in field.toPlainText()


def test_the_list_of_a_web_page_comes_as_points(seat, tab):
    data = QMimeData()
    data.setHtml("<p>Plan:</p><ul><li>Walk <b>daily</b></li><li>Call</li></ul>")
    QGuiApplication.clipboard().setMimeData(data)
    seat.press(K.Key_V, CTRL)
    assert written(tab) == "Plan:\n- Walk daily\n- Call"


def test_a_note_of_five_megabytes_stays_quick_to_write_in(seat, tab):
    field = fields(tab)["data"]
    field.setPlainText("A line of an endless log with teh usual words in it.\n" * 100_000)
    seat.settle()
    seat.press(K.Key_Home, CTRL)
    took = []
    for letter in "quick":
        started = time.process_time()
        seat.type(letter)
        seat.bot.wait(1)  # what the key set going belongs to it
        took.append(time.process_time() - started)
    assert sorted(took)[2] < 0.5  # Qt itself takes about 0.1 for so many lines
    assert field.toPlainText().startswith("quick")


def test_the_end_of_five_megabytes_comes_in_sight_and_sections_do_not_overlap(seat, tab):
    field, below = fields(tab)["data"], fields(tab)["assessment"]
    field.setPlainText("A line of an endless log with the usual words in it.\n" * 100_000)
    seat.settle()
    seat.press(K.Key_End, CTRL)
    seat.wait(lambda: field.geometry().bottom() < below.geometry().top())
    cursor = field.viewport().mapToParent(field.cursorRect().center())
    assert field.visibleRegion().contains(cursor)
