import pytest
from PySide6.QtCore import Qt

from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.labels import (
    ElidedLabel,
    Heading,
    Muted,
    Pill,
    PlainLabel,
    plain_tooltip,
)

NAME = "<b>A.M.</b><img src='x'>"


@pytest.mark.parametrize("kind", [PlainLabel, ElidedLabel, Heading, Muted])
def test_a_name_that_is_html_stands_as_it_was_typed(kind, qtbot):
    label = kind(NAME)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == NAME


def test_pills_and_banners_render_no_markup_either(qtbot):
    pill, banner = Pill(NAME, "warn"), Banner()
    for widget in (pill, banner):
        qtbot.addWidget(widget)
    banner.tell(NAME, "error")
    labels = pill.findChildren(PlainLabel) + banner.findChildren(PlainLabel)
    assert [label.textFormat() for label in labels] == [Qt.TextFormat.PlainText] * 2
    assert banner.words == NAME


def test_a_tooltip_shows_markup_as_it_is():
    assert plain_tooltip("a <b> & c") == "<span>a &lt;b&gt; &amp; c</span>"
    assert plain_tooltip("A.M.") == "A.M."


def test_a_cut_off_line_tells_the_rest_in_its_tooltip(qtbot):
    label = ElidedLabel("a long line " * 20)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.setText("short")
    assert label.toolTip() == ""


def test_a_line_with_room_for_a_letter_or_two_stays_blank_and_still_tells_all(qtbot):
    label = ElidedLabel("Vorlage gespeichert")
    qtbot.addWidget(label)
    for letters, is_blank in ((1, True), (3, True), (8, False)):
        label.resize(label.fontMetrics().horizontalAdvance("V") * letters, 24)
        drawn = label.grab().toImage()
        pixels = {drawn.pixel(x, y) for x in range(drawn.width()) for y in range(drawn.height())}
        assert (len(pixels) == 1) is is_blank
        assert label.toolTip()


def test_labels_keep_to_the_side_the_window_begins_on(qtbot):
    label = PlainLabel("Latin words")
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft


def test_a_path_reads_from_the_left_in_a_window_from_right_to_left(qtbot, qapp):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        label = ElidedLabel("/home/a/b")
        qtbot.addWidget(label)
        label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        label.resize(400, 24)
        drawn = label.grab().toImage()
    finally:
        qapp.setLayoutDirection(before)
    around = drawn.pixelColor(399, 12)
    across = [x for x in range(400) if any(drawn.pixelColor(x, y) != around for y in range(24))]
    assert across
    assert max(across) < 200
