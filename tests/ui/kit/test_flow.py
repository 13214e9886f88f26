"""Layouts that break into lines: nothing is cut off where words are long or the window narrow."""

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.ui.kit.flow import Bar, FlowLayout
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import ElidedLabel
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.text_field import TextField

GAP = 8


class Block(QWidget):
    def __init__(self, width, height=30):
        super().__init__()
        self.setFixedSize(width, height)


class Many(QWidget):
    edited = Signal()

    def value(self):
        return None


@pytest.fixture
def shown(qtbot):
    pages = []

    def show(words, buttons, width, direction=Qt.LayoutDirection.LeftToRight):
        page = QWidget()
        page.setLayoutDirection(direction)
        qtbot.addWidget(page)
        pages.append(page)  # or it would go away with the call
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        bar = Bar()
        bar.setSpacing(GAP)
        for word in words:
            bar.addWidget(word)
        bar.end_from_here()
        for button in buttons:
            bar.addWidget(button)
        column.addLayout(bar)
        column.addStretch(1)
        page.resize(width, 300)
        page.show()
        qtbot.waitExposed(page)

    return show


def test_words_stand_at_the_leading_and_buttons_at_the_trailing_edge(shown):
    word, button = Block(100), Block(80)
    shown([word], [button], 400)
    assert (word.x(), button.x()) == (0, 320)
    assert word.y() == button.y()


def test_from_right_to_left_the_edges_change_places(shown):
    word, button = Block(100), Block(80)
    shown([word], [button], 400, Qt.LayoutDirection.RightToLeft)
    assert (word.x(), button.x()) == (300, 0)


def test_buttons_alone_stand_at_the_trailing_edge(shown):
    one, other = Block(80), Block(80)
    shown([], [one, other], 400)
    assert (one.x(), other.x()) == (400 - 160 - GAP, 320)


def test_what_finds_no_room_begins_a_line_of_its_own_and_is_whole(shown):
    word, one, other = Block(150), Block(120), Block(120)
    shown([word], [one, other], 200)
    assert [block.x() for block in (word, one, other)] == [0, 0, 0]
    assert word.y() < one.y() < other.y()
    assert one.width() == 120


def test_buttons_that_do_not_fit_beside_the_words_go_to_the_next_line_together(shown):
    word, one, other = Block(150), Block(80), Block(30)
    shown([word], [one, other], 250)
    assert one.y() == other.y() > word.y()
    assert (one.x(), other.x()) == (0, 80 + GAP)


def test_low_words_stand_in_the_middle_of_their_line(shown):
    low, high = Block(50, 20), Block(50, 40)
    shown([low, high], [], 400)
    assert low.geometry().center().y() == high.geometry().center().y()


def test_a_chooser_gives_way_before_a_button_goes_to_a_line_of_its_own(shown):
    chooser, button = QComboBox(), Block(100)
    chooser.addItems(["A short one", "One of the longest names that a choice may have"])
    wanted = chooser.sizeHint().width()
    shown([chooser], [button], wanted + GAP + 80)
    assert (chooser.width(), button.x()) == (wanted - 20, wanted + GAP - 20)


def test_a_chooser_gives_way_but_its_chosen_words_can_be_read_to_their_end(shown, qtbot):
    chooser = QComboBox()
    chooser.addItems(["In the room", "Between the two of us, in the car"])
    whole = chooser.sizeHint().width()
    shown([chooser], [Block(80)], whole * 2 // 3 + 80 + GAP)
    words = chooser.fontMetrics().horizontalAdvance
    chooser.setCurrentIndex(1)
    chooser.updateGeometry()
    qtbot.waitUntil(lambda: chooser.width() == whole)
    chooser.setCurrentIndex(0)
    chooser.updateGeometry()
    frame = whole - words("Between the two of us, in the car")
    qtbot.waitUntil(lambda: words("In the room") + frame <= chooser.width() < whole)


def test_words_that_may_be_elided_give_way_before_a_button_goes_to_a_line_of_its_own(shown):
    words, button = ElidedLabel("she/her · C-0001 · #panic · #weekly · #evenings"), Block(100)
    wanted = words.sizeHint().width()
    shown([words], [button], wanted + GAP + 80)
    assert (words.width(), button.x()) == (wanted - 20, wanted + GAP - 20)


def test_a_form_is_no_higher_than_its_fields_where_one_of_them_breaks_into_lines(qtbot):
    form, many = Form(), Many()
    row = FlowLayout(many)
    for _ in range(8):
        row.addWidget(Block(80, 40))
    many.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    form.add("many", "Ratings", many)
    form.add("below", "Summary", TextField())
    area = scrolled(form)
    qtbot.addWidget(area)
    area.resize(500, 60)
    area.show()
    qtbot.waitExposed(area)
    assert many.height() == 2 * 40 + row.spacing() // 2
    assert form.height() == form.heightForWidth(form.width())


def test_a_line_that_grew_is_given_its_new_room(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    first, second = Block(40), Block(40)
    flow.addWidget(first)
    flow.addWidget(second)
    assert flow.heightForWidth(100) == 30
    second.setFixedSize(40, 50)
    flow.invalidate()  # as Qt does when what lies in it wants other room
    assert flow.heightForWidth(100) == 50
