"""A summary half typed beside a chat: it outlives a lock and another client, and stops neither."""

import pytest

from tests.support import filed
from tests.support.records import client
from therapist_desk.services import chats, clients, half_summed, messages
from therapist_desk.ui.pages.chats.tab import ChatsTab

TEXTS = ["Slept badly.", "I am sorry to hear it."]


@pytest.fixture
def mara(seat):
    return seat.do(clients.save, client(filed.NAME))


@pytest.fixture
def ben(seat):
    return seat.do(clients.save, client("Ben Roth"))


@pytest.fixture
def tab(seat, mara):
    filed.filed(seat.store, mara, TEXTS)
    return shown(seat, mara)


def shown(seat, owner) -> ChatsTab:
    tab = ChatsTab(seat.tasks, seat.outside)
    seat.show(tab)
    tab.show_client(owner.id)
    seat.settle()
    return tab


def begun(seat, tab, words: str) -> None:
    seat.wait(lambda: tab.messages.model().rowCount() > 0)
    tab.messages.show_row(0)
    tab.summarise()
    seat.type(words)


def test_a_half_typed_summary_does_not_keep_the_desk_from_locking(seat, tab, mara):
    begun(seat, tab, "Sleep")
    assert tab.has_unsaved_words
    tab.keep()
    seat.wait(lambda: not tab.has_unsaved_words)
    again = shown(seat, mara)
    seat.wait(again.summary.isVisible)
    assert again.summary.text.value() == "Sleep"


def test_a_summary_waits_for_its_client_while_another_one_is_looked_at(seat, tab, mara, ben):
    begun(seat, tab, "Sleep")
    tab.show_client(ben.id)
    seat.settle()
    assert not tab.summary.isVisible()
    assert tab.summary.text.value() == ""
    tab.show_client(mara.id)
    seat.wait(tab.summary.isVisible)
    tab.summary._keep_in_log()
    seat.wait(lambda: not tab.summary.isVisible())
    log = seat.ask(messages.page, seat.ask(messages.of_client, mara.id))
    assert [one.text for one in log.values()] == ["Sleep"]
    assert seat.ask(half_summed.found, mara.id) is None


def test_a_summary_thrown_away_is_kept_nowhere(seat, tab, mara):
    begun(seat, tab, "Sleep")
    tab.keep()
    seat.wait(lambda: seat.ask(half_summed.found, mara.id) is not None)
    tab.summary._give_up()
    seat.wait(lambda: seat.ask(half_summed.found, mara.id) is None)
    assert not tab.has_unsaved_words


def test_a_summary_that_can_not_be_kept_says_why_and_stays(seat, tab, mara):
    begun(seat, tab, "Sleep")
    chat = seat.ask(chats.chats_of, mara.id)[0]
    tab.reading.let_go(chat)
    seat.wait(lambda: not seat.ask(chats.of_client, mara.id))
    tab.summary._keep_in_log()
    seat.wait(lambda: tab.summary.banner.words == "Choose a message first.")
    assert tab.summary.text.value() == "Sleep"
