"""Ending therapy: the steps wait over a lock, say how they stand, and can be taken back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from tests.support.accessible import nameless
from tests.support.records import client
from therapist_desk.domain.clients import ClientStatus
from therapist_desk.domain.endings import Imports, Step
from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, endings, messages
from therapist_desk.ui.kit import languages
from therapist_desk.ui.kit.choosers import FoundByTyping
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.endings.page import EndingPage


@pytest.fixture
def owner(seat):
    return seat.do(clients.save, client())


@pytest.fixture
def page(seat, owner):
    shown = EndingPage(seat.tasks, seat.outside)
    shown.show_client(owner.id)
    seat.show(shown)
    seat.wait(shown.end_button.isEnabled)
    return shown


def state(seat, owner):
    return seat.ask(endings.get, owner.id)


def ended(seat, page):
    page.begin()
    seat.wait(page.reopen_button.isVisible)


def words_on(widget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def test_every_control_has_a_name(page):
    assert nameless(page) == []


def test_one_press_ends_therapy_and_one_takes_it_back(seat, page, owner):
    undo = []
    page.told.connect(lambda _, way: undo.append(way))
    ended(seat, page)
    assert state(seat, owner).client.status is ClientStatus.ENDED
    undo[-1]()
    seat.settle()
    assert state(seat, owner).client.status is ClientStatus.ACTIVE


def test_a_tick_is_kept_at_once_and_seen_by_the_next_window(seat, page, owner):
    page.rows[Step.GOODBYE].tick.click()
    seat.settle()
    again = EndingPage(seat.tasks, seat.outside)
    again.show_client(owner.id)
    seat.show(again)
    seat.wait(again.rows[Step.GOODBYE].tick.value)


def test_what_becomes_of_imported_chats_is_decided(seat, page, owner):
    page.imports.set_value(Imports.KEPT)
    page._decide()
    seat.settle()
    assert state(seat, owner).is_done(Step.IMPORTS)


def test_the_client_is_told_about_the_chat_in_the_clients_own_language(seat, page, owner):
    seat.do(clients.save, replace(owner, language="de"))
    advice = page.rows[Step.CHATS].about
    seat.wait(lambda: "Sicherung" in advice.text() and "Deutsch" in advice.text())
    assert "native reader" in advice.text()
    page._say("delete_chat")
    seat.settle()
    assert "Handy" in seat.ask(messages.draft, owner.id).text


def test_a_chat_filed_or_destroyed_meanwhile_is_counted_at_once(page):
    assert Topic.CHAT in page.topics


def test_the_last_message_is_written_where_the_guard_is(seat, page, owner):
    went = []
    page.go.connect(went.append)
    page._say("ending")
    seat.wait(lambda: went)
    assert went == [Place(View.WRITE, owner.id)]
    assert seat.ask(messages.draft, owner.id).purpose is Purpose.ENDING
    assert seat.outside.links.opened == []


def test_the_rule_shows_its_source_and_how_sure_it_is(seat, page, owner):
    ended(seat, page)
    page.retention.form.fill({"rule": "GB"})
    page.retention._on_rule()
    told = words_on(page.retention)
    assert "well supported" in told
    assert "Source:" in told


def test_a_period_nobody_confirmed_is_not_kept(seat, page, owner):
    ended(seat, page)
    page.retention.form.fill({"rule": "GB", "confirmed_by": ""})
    page.retention._confirm()
    seat.settle()
    assert state(seat, owner).ending.confirmed_on is None
    assert "Write who confirmed this period" in words_on(page.retention)
    page.retention.form.fill({"confirmed_by": "my register"})
    page.retention._confirm()
    seat.settle()
    found = state(seat, owner)
    assert found.ending.destroy_from.year == seat.clock.now().year + 7
    assert found.is_done(Step.RETENTION)


def test_a_day_to_come_is_said_at_its_field(seat, page, owner):
    page.form.fill({"ended_on": date(2099, 1, 1)})
    page.begin()
    seat.settle()
    assert state(seat, owner).client.status is ClientStatus.ACTIVE
    assert "Choose today or a day that has been." in words_on(page.form)


def test_a_period_half_chosen_waits_for_the_next_unlocking(seat, page, owner):
    ended(seat, page)
    page.retention.form.fill({"rule": "GB", "confirmed_by": "my regis"})
    page.keep()
    seat.wait(lambda: not page.has_unsaved_words)
    again = EndingPage(seat.tasks, seat.outside)
    again.show_client(owner.id)
    seat.show(again)
    seat.wait(again.end_button.isEnabled)
    assert again.retention.form.values()["confirmed_by"] == "my regis"
    assert again.retention.form.values()["rule"] == "GB"
    assert state(seat, owner).ending.confirmed_on is None


def test_the_rule_is_told_in_the_language_of_the_window(seat, page, owner, monkeypatch):
    german = {"Germany": "Deutschland", "end of treatment": "Ende der Behandlung"}
    monkeypatch.setattr(
        languages, "speaker", lambda: lambda text: german.get(text.text, f"«{text.text}»")
    )
    ended(seat, page)
    again = EndingPage(seat.tasks, seat.outside)
    again.show_client(owner.id)
    seat.show(again)
    seat.wait(again.end_button.isEnabled)
    rule = again.retention.form.field("rule")
    assert isinstance(rule, FoundByTyping)
    rule.set_value("DE")
    assert rule.currentText() == "Deutschland"
    told = words_on(again.retention)
    assert "Ende der Behandlung" in told
    assert "«law: § 630f (3) BGB»" in told
