"""The contact log on the screen: an incoming message in a few keys, filters, and the week in words."""

import gc

import pytest
from PySide6.QtCore import Qt

from tests.support.accessible import nameless
from tests.support.agreed import WITHIN_HOURS, agreed_client
from tests.support.shown import words_on
from therapist_desk.domain.messages import Direction, Outcome
from therapist_desk.services import contact_log, messages
from therapist_desk.ui.pages.messages.tab import MessagesTab

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def seat(seat):
    gc.collect()  # pages of tests before this one must not be swept up on the vault's thread
    seat.clock.instant = WITHIN_HOURS
    return seat


@pytest.fixture
def owner(seat):
    return agreed_client(seat.store)


@pytest.fixture
def tab(seat, owner):
    return shown(seat, owner)


def shown(seat, owner):
    tab = MessagesTab(seat.tasks, seat.outside)
    tab.show_client(owner.id)
    seat.show(tab)
    seat.settle()
    return tab


def log(seat, owner):
    ids = seat.ask(contact_log.listed, owner.id)
    found = seat.ask(messages.page, ids)
    return [found[one] for one in ids]


def save(seat):
    seat.press(Qt.Key.Key_Return, CONTROL)
    seat.bot.wait(150)
    seat.settle()


def tell(seat, tab, text="Can we move Friday?"):
    tab.begin_log()
    seat.settle()
    seat.type(text)
    save(seat)


def test_an_incoming_message_is_told_with_its_words_and_one_key(seat, tab, owner):
    tell(seat, tab)
    (kept,) = log(seat, owner)
    assert (kept.direction, kept.text) == (Direction.FROM_CLIENT, "Can we move Friday?")
    assert "Can we move Friday?" in " ".join(words_on(tab.entry))


def test_what_is_typed_waits_over_a_lock(seat, tab, owner):
    tab.begin_log()
    seat.settle()
    seat.type("Half a sen")
    tab.keep()
    seat.settle()
    again = shown(seat, owner)
    again.begin_log()
    seat.settle()
    assert again.form.form.values()["text"] == "Half a sen"


def test_an_entry_told_by_hand_can_be_changed_and_binned_with_undo(seat, tab, owner):
    tell(seat, tab)
    tab._change_button.click()
    seat.settle()
    tab.form.form.field("text").selectAll()
    seat.type("Can we move Monday?")
    save(seat)
    (kept,) = log(seat, owner)
    assert kept.text == "Can we move Monday?"
    tab._change_button.click()
    seat.settle()
    tab.form.bin_wanted.emit(kept)
    seat.settle()
    assert log(seat, owner) == []
    seat.told[-1][1]()
    seat.settle()
    assert len(log(seat, owner)) == 1


def test_discarding_offers_the_words_back(seat, tab, owner):
    tab.begin_log()
    seat.settle()
    seat.type("Not yet")
    tab.form._discard()
    seat.settle()
    assert log(seat, owner) == []
    seat.told[-1][1]()
    seat.settle()
    assert tab.form.form.values()["text"] == "Not yet"


def test_a_filter_narrows_the_list_and_says_when_nothing_fits(seat, tab):
    tell(seat, tab)
    tab.filter.outcome.set_value(Outcome.NOT_SENT)
    seat.settle()
    assert tab._model.rowCount() == 0
    assert "Nothing fits" in "\n".join(words_on(tab))
    tab.filter.clear_button.click()
    seat.settle()
    assert tab._model.rowCount() == 1
    assert "Nothing fits" not in "\n".join(words_on(tab))


def test_the_week_stands_in_a_bar_and_in_words_a_screen_reader_reads(seat, tab, owner):
    most = seat.ask(contact_log.volume, owner.id).most_messages
    tab.begin_log()
    seat.settle()
    tab.form.form.field("direction").set_value(Direction.TO_CLIENT)
    seat.type("At ten")
    save(seat)
    assert f"This week: 1 of {most} agreed messages" in tab.volume.said
    assert tab.volume.messages.value() == 1
    assert tab.volume.messages.maximum() == most
    assert "1 of" in tab.volume.messages.accessibleName()


def test_every_control_has_a_name(seat, tab):
    assert nameless(tab) == []
    tab.begin_log()
    seat.settle()
    assert nameless(tab) == []


def test_a_log_begun_at_once_is_not_covered_by_the_newest_entry_that_loads_meanwhile(
    seat, tab, owner
):
    tell(seat, tab)
    again = MessagesTab(seat.tasks, seat.outside)
    again.show_client(owner.id)
    seat.show(again)
    again.begin_log()
    seat.settle()
    again.refresh()
    seat.settle()
    assert again.form.isVisible()


def test_words_taken_back_late_wait_with_the_client_they_are_about(seat, tab, owner):
    bo = agreed_client(seat.store, name="Bo Roth", number="+447700900456")
    tab.begin_log()
    seat.settle()
    seat.type("About her Friday")
    tab.form._discard()
    seat.settle()
    undo = seat.told[-1][1]
    tab.show_client(bo.id)
    seat.settle()
    undo()
    seat.settle()
    assert not tab.form.isVisible()
    assert seat.ask(contact_log.draft, bo.id) is None
    assert seat.ask(contact_log.draft, owner.id).text == "About her Friday"
