import time

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from tests.support.late_tasks import LateTasks, PromptTasks
from therapist_desk.domain.topics import Topic
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.list_view import RecordList, Row, RowDelegate, list_column
from therapist_desk.ui.kit.record_model import KEPT_PAGES, PAGE, WAITING, Column, RecordModel
from therapist_desk.ui.kit.record_table import RecordTable

CLIENTS = frozenset({Topic.CLIENT})


class Shelf:
    """Records 1 to n whose text can change."""

    def __init__(self, count):
        self.all = tuple(range(1, count + 1))
        self.words = "client"
        self.asked = []

    def ids(self, reader):
        return self.all

    def page(self, reader, ids):
        self.asked.append(ids)
        return {one: f"{self.words} {one}" for one in ids}


def model_of(tasks, shelf, columns=None):
    return RecordModel(tasks, CLIENTS, shelf.ids, shelf.page, columns or [Column("Name", str)])


def text(model, row):
    return model.index(row, 0).data()


def test_the_model_keeps_the_rules_of_qt(qtmodeltester, qapp):
    tasks, shelf = PromptTasks(), Shelf(450)
    model = model_of(
        tasks, shelf, [Column("Name", str), Column("Length", lambda r: str(len(r)), numeric=True)]
    )
    qtmodeltester.check(model)
    shelf.all = shelf.all[5:]
    tasks.changed.emit(CLIENTS)
    assert model.rowCount() == 445


def test_rows_wait_until_their_page_comes(qapp):
    tasks, shelf = LateTasks(), Shelf(1000)
    model = model_of(tasks, shelf)
    assert not model.is_loaded
    tasks.answer()
    assert model.rowCount() == 1000
    assert text(model, 300) == WAITING
    assert text(model, 301) == WAITING
    assert len(tasks.waiting) == 1
    tasks.answer()
    assert text(model, 300) == "client 301"
    assert shelf.asked == [shelf.all[PAGE : 2 * PAGE]]


def test_an_answer_to_an_older_question_is_dropped(qapp):
    tasks, shelf = LateTasks(), Shelf(3)
    model = model_of(tasks, shelf)
    model.ask_again(lambda reader: (7, 8))
    tasks.answer(1)
    tasks.answer(0)
    assert [model.id_at(row) for row in range(model.rowCount())] == [7, 8]


def test_a_page_of_an_older_list_is_dropped(qapp):
    tasks, shelf = LateTasks(), Shelf(3)
    model = model_of(tasks, shelf)
    tasks.answer()
    text(model, 0)
    shelf.all = (3, 2, 1)
    tasks.changed.emit(CLIENTS)
    tasks.answer(1)
    tasks.answer(0)
    assert text(model, 0) == WAITING
    tasks.answer_all()
    assert text(model, 0) == "client 3"


def test_a_page_asked_for_while_another_list_is_on_its_way_is_not_taken_for_one_of_it(qapp):
    tasks, shelf = LateTasks(), Shelf(3)
    model = model_of(tasks, shelf)
    tasks.answer()
    shelf.all = (7, 8)
    model.ask_again()
    assert text(model, 0) == WAITING  # a page of the first list is ordered
    tasks.answer()
    tasks.answer()
    assert text(model, 0) == WAITING
    tasks.answer()
    assert text(model, 0) == "client 7"


def test_a_change_is_shown_without_flicker(qapp):
    tasks, shelf = LateTasks(), Shelf(3)
    model = model_of(tasks, shelf)
    tasks.answer()
    text(model, 0)
    tasks.answer()
    shelf.words = "renamed"
    tasks.changed.emit(CLIENTS)
    tasks.answer()
    assert text(model, 0) == "client 1"
    tasks.answer()
    assert text(model, 0) == "renamed 1"


def test_other_topics_ask_nothing(qapp):
    tasks = LateTasks()
    model_of(tasks, Shelf(3))
    tasks.answer()
    tasks.changed.emit(frozenset({Topic.NOTE}))
    assert tasks.waiting == []


def test_only_so_many_pages_are_kept(qapp):
    tasks, shelf = PromptTasks(), Shelf(PAGE * (KEPT_PAGES + 5))
    model = model_of(tasks, shelf)
    for row in range(0, model.rowCount(), PAGE):
        text(model, row)
    asked = len(shelf.asked)
    text(model, model.rowCount() - 1)
    assert len(shelf.asked) == asked
    text(model, 0)
    assert len(shelf.asked) == asked + 1


@pytest.mark.parametrize(
    "view",
    [
        lambda model: RecordList(model, "Clients"),
        lambda model: RecordTable(model, "Clients"),
    ],
)
def test_the_chosen_record_stays_chosen_wherever_it_moves(view, qtbot):
    tasks, shelf = PromptTasks(), Shelf(500)
    view = view(model_of(tasks, shelf))
    qtbot.addWidget(view)
    view.show()
    view.setCurrentIndex(view.model().index(3, 0))
    heard = []
    view.selection.chosen.connect(heard.append)
    shelf.all = shelf.all[::-1]
    tasks.changed.emit(CLIENTS)
    assert view.selection.current == 4
    assert view.currentIndex().row() == 496
    assert heard == []


def test_a_record_can_be_chosen_before_the_list_has_come(qtbot):
    tasks, shelf = LateTasks(), Shelf(500)
    view = RecordList(model_of(tasks, shelf), "Clients")
    qtbot.addWidget(view)
    view.selection.choose(400)
    tasks.answer()
    assert view.currentIndex().row() == 399


def test_a_hundred_thousand_clients_are_painted_at_once(qtbot):
    tasks, shelf = PromptTasks(), Shelf(100_000)
    began = time.process_time()
    view = RecordList(model_of(tasks, shelf, [list_column(lambda r: Row(r, "x"))]), "Clients")
    qtbot.addWidget(view)
    view.resize(320, 700)
    view.grab()
    view.scrollToBottom()
    view.grab()
    assert time.process_time() - began < 1
    assert len(shelf.asked) <= 3


def test_an_empty_list_says_so_only_when_it_knows(qtbot):
    tasks, shelf = LateTasks(), Shelf(0)
    empty = EmptyState("clients", "No clients yet.")
    view = RecordList(model_of(tasks, shelf), "Clients", empty)
    qtbot.addWidget(view)
    view.show()
    assert not empty.isVisible()
    tasks.answer()
    assert empty.isVisible()
    shelf.all = (1,)
    tasks.changed.emit(CLIENTS)
    tasks.answer()
    assert not empty.isVisible()


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_chosen_row_looks_chosen(direction, qtbot, desk_app):
    view = RecordList(
        model_of(PromptTasks(), Shelf(5), [list_column(lambda r: Row(r, "x", "now", "ok"))]), "List"
    )
    qtbot.addWidget(view)
    view.setLayoutDirection(direction)
    view.resize(QSize(300, 300))
    before = view.viewport().grab(view.visualRect(view.model().index(2, 0))).toImage()
    view.selection.choose(3)
    after = view.viewport().grab(view.visualRect(view.model().index(2, 0))).toImage()
    assert before != after
    assert view.rowHeight(0) >= 44
    assert view.model().index(2, 0).data(Qt.ItemDataRole.DisplayRole) == "client 3, x, now"


def test_a_long_title_leaves_room_for_what_stands_at_the_far_end(qtbot, desk_app):
    def far_end(title):
        image = QImage(300, 60, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 300, 60)
        RowDelegate()._paint_row(painter, option, Row(title, "since today", "C-0018"))
        painter.end()
        return image.copy(230, 0, 70, 30)

    assert far_end("Wilhelmina " * 9) == far_end("")
