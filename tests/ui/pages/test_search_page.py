"""Enter pressed faster than anything is found."""

from typing import Any

import pytest

from tests.support.late_tasks import LateTasks
from tests.support.records import saved_client
from therapist_desk.ui.pages.search.page import SearchPage


class SlowDesk(LateTasks):
    """Answers from a real vault, when the test says so."""

    def __init__(self, store) -> None:
        super().__init__()
        self._store = store

    def answer(self, number: int = 0) -> None:
        question, then = self.waiting.pop(number)
        then(self._store.read(question))


@pytest.fixture
def desk(seat):
    ada, bo = saved_client(seat.store, "Ada Moreau"), saved_client(seat.store, "Bo Lind")
    tasks: Any = SlowDesk(seat.store)
    page = SearchPage(tasks, seat.outside)
    seat.show(page)
    tasks.answer_all()
    return seat, page, tasks, ada, bo


def test_enter_waits_for_what_was_typed_last_and_opens_nobody_else(desk):
    seat, page, tasks, _, bo = desk
    page.search("Ada")
    tasks.answer_all()
    page.search("Bo")
    page.open_when_found()
    assert seat.places == []
    tasks.answer_all()
    assert [place.client_id for (place,) in seat.places] == [bo.id]


def test_enter_opens_what_is_chosen_when_all_is_found(desk):
    seat, page, tasks, ada, _ = desk
    page.search("Ada")
    tasks.answer_all()
    page.open_when_found()
    assert [place.client_id for (place,) in seat.places] == [ada.id]


@pytest.mark.parametrize("then", ["types on", "leaves"])
def test_who_goes_on_before_it_is_found_is_taken_nowhere(desk, then):
    seat, page, tasks, _, _ = desk
    page.search("Ad")
    page.open_when_found()
    if then == "types on":
        page.search("Ada")
    else:
        page.hide()
    tasks.answer_all()
    assert seat.places == []
