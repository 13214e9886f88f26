"""The supervision and CPD log: quick to fill, and it asks before a client's name gets into it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.support.accessible import nameless
from tests.support.records import client
from therapist_desk.domain.cpd import CpdEntry, CpdEntryId, CpdKind
from therapist_desk.services import clients, cpd, trust
from therapist_desk.ui.pages.cpd.page import CpdPage


@pytest.fixture
def page(seat):
    shown = CpdPage(seat.tasks, seat.outside)
    seat.show(shown)
    seat.settle()
    return shown


@pytest.fixture
def form(seat, page):
    page.begin_new()
    seat.wait(page.form.isVisible)
    return page.form


def words_on(page) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def entries(seat):
    return seat.ask(cpd.entries)


def save(seat, form) -> None:
    """Press Ctrl+Enter and wait for the button it presses."""
    with seat.bot.waitSignal(form.save_button.clicked):
        seat.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.settle()


def test_an_entry_takes_its_topic_and_one_key(seat, page, form):
    seat.type("Endings")
    save(seat, form)
    (kept,) = entries(seat)
    assert (kept.topic, kept.minutes, kept.kind) == ("Endings", 60, CpdKind.SUPERVISION)
    assert kept.held_on == seat.clock.now().date()
    seat.wait(lambda: "supervision 1 h" in page.totals.text())


def test_a_clients_name_is_asked_about_at_its_field_and_not_refused(seat, page, form):
    seat.do(clients.save, client("Maya Lindqvist"))
    seat.type("Endings with Maya")
    save(seat, form)
    assert entries(seat) == ()
    assert "This seems to name a client: Maya Lindqvist." in words_on(page)
    assert "Does it name a client?" in form.banner.words
    form.save_anyway()
    seat.settle()
    assert [one.topic for one in entries(seat)] == ["Endings with Maya"]


def test_with_names_hidden_the_question_says_initials(seat, page, form):
    seat.do(clients.save, client("Maya Lindqvist"))
    seat.outside.preferences.change(hide_names=True)
    seat.type("Maya")
    save(seat, form)
    assert "This seems to name a client: M.L." in words_on(page)
    assert "Lindqvist" not in words_on(page)


def test_a_second_press_makes_no_second_entry(seat, page, form):
    seat.type("Endings")
    form.save()
    form.save()
    seat.settle()
    assert len(entries(seat)) == 1


def test_once_the_name_is_out_it_is_saved_without_a_question(seat, page, form):
    seat.do(clients.save, client("Maya Lindqvist"))
    seat.type("Endings with Maya")
    save(seat, form)
    form.form.fill({"topic": "Endings"})
    form.save()
    seat.settle()
    assert [one.topic for one in entries(seat)] == ["Endings"]


def test_another_name_is_asked_about_again(seat, page, form):
    for name in ("Maya Lindqvist", "Jonas Albrecht"):
        seat.do(clients.save, client(name))
    seat.type("Maya")
    save(seat, form)
    form.form.fill({"topic": "Jonas"})
    form.save()
    seat.settle()
    assert entries(seat) == ()
    assert "Jonas Albrecht" in words_on(page)


def test_what_is_typed_outlives_a_lock(seat, page, form):
    seat.type("Endi")
    page.keep()
    seat.settle()
    assert seat.ask(cpd.draft).topic == "Endi"
    assert not page.has_unsaved_words


def test_an_entry_left_for_another_one_can_be_brought_back_and_is_then_kept(seat, page, form):
    seat.type("Endi")
    page.begin_new()
    form.form.fill({"topic": "Groups"})
    page.keep()
    seat.settle()
    said, bring_back = seat.told[-1]
    assert said == "Changes discarded"
    bring_back()
    page.keep()
    seat.settle()
    assert form.form.values()["topic"] == "Endi"
    assert seat.ask(cpd.draft).topic == "Endi"


def test_a_draft_that_was_gone_on_with_and_discarded_waits_no_more(seat, page, form):
    seat.type("Endi")
    page.keep()
    seat.settle()
    again = CpdPage(seat.tasks, seat.outside)
    seat.show(again)
    seat.wait(lambda: "waits here" in again.banner.words)
    again._go_on(seat.ask(cpd.draft))
    again.form.discard()
    seat.settle()
    assert seat.ask(cpd.draft) is None


def test_the_log_is_saved_as_a_table_that_runs_nothing(seat, page, tmp_path):
    day = seat.clock.now().date()
    for topic in ("=cmd()", "Grüße"):
        seat.do(cpd.save, CpdEntry(CpdEntryId(0), day, CpdKind.CPD, 90, topic=topic))
    seat.settle()
    path = tmp_path / "log.csv"
    seat.asker.answers.append(path)
    page.export()
    seat.wait(path.exists)
    seat.settle()
    assert path.read_bytes().decode("utf-8-sig").splitlines() == [
        "Date,What it was,Minutes,With whom,Topic,What I take away",
        f"{day.isoformat()},CPD,90,,'=cmd(),",
        f"{day.isoformat()},CPD,90,,Grüße,",
    ]
    (number,) = seat.ask(trust.listed)
    left = seat.ask(trust.page, [number])[number]
    assert (left.way, left.client) == (trust.Way.EXPORT, None)


def test_a_log_that_can_not_be_written_is_not_said_to_have_left(seat, page, tmp_path):
    day = seat.clock.now().date()
    seat.do(cpd.save, CpdEntry(CpdEntryId(0), day, CpdKind.CPD, 90, topic="Endings"))
    seat.settle()
    seat.asker.answers.append(tmp_path)
    page.export()
    seat.wait(page.banner.isVisible)
    assert seat.ask(trust.listed) == []


def test_every_control_has_a_name(seat, page, form):
    assert nameless(page) == []
