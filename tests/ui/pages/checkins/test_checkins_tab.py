"""Check-ins as a therapist logs them: by keyboard, in a hurry, and with care where there is risk."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from tests.support.logged import (
    CONTROL,
    logged,
    press,
    risky,
    save,
    saved,
    words_on,
)
from tests.support.records import NOON, client
from therapist_desk.domain.checkins import CheckIn, CheckInId, ContactChannel
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.domain.risk import RiskLevel
from therapist_desk.services import checkins, clients, search
from therapist_desk.ui.pages.checkins.log_fields import LogFields
from therapist_desk.ui.pages.checkins.tab import CheckInsTab


def test_the_common_check_in_takes_one_line_and_one_key(seat, ada, tab, log):
    seat.type("mood 4 sleep 3")
    save(seat)
    (kept,) = logged(seat, ada)
    assert kept.ratings == {"mood": Decimal(4), "sleep_hours": Decimal(3)}
    assert (kept.minutes, kept.summary) == (5, "Replied with ratings.")
    assert kept.occurred_at == seat.clock.now()
    assert [words for words, _ in seat.told] == ["Check-in saved"]
    seat.wait(tab.reader.isVisible)


def test_what_was_pasted_shows_as_ratings_before_it_is_saved(seat, ada, tab, log):
    seat.type("Rough night. mood 4 sleep 3, tension 6-7")
    seat.wait(lambda: "Mood 4" in words_on(log))
    assert "Sleep 3 h" in words_on(log)
    assert "Not read as a rating: “tension 6-7”" in words_on(log)
    values = log.fields.values()
    assert values["ratings"] == {"mood": Decimal(4), "sleep_hours": Decimal(3)}
    assert values["summary"] == "Rough night.\ntension 6-7"
    assert logged(seat, ada) == []


def test_a_rating_corrected_by_hand_stays_and_one_taken_back_goes(seat, log):
    seat.type("mood 4 sleep 3")
    mood = log.fields.field("ratings").fields["mood"]
    mood.setFocus()
    mood.selectAll()
    seat.type("5")
    log.fields.reply.setFocus()
    for _ in range(len("mood 4 sleep 3")):
        seat.press(Qt.Key.Key_Backspace)
    assert log.fields.values()["ratings"] == {"mood": Decimal(5)}


def test_a_summary_written_by_hand_is_not_overwritten_by_a_paste(seat, log):
    log.fields.field("summary").setFocus()
    seat.type("Spoke of her sister.")
    log.fields.reply.setFocus()
    seat.type("mood 4. See you Thursday")
    assert log.fields.values()["summary"] == "Spoke of her sister."
    press(seat, log, "Put it into the summary")
    assert log.fields.values()["summary"] == "Spoke of her sister.\nSee you Thursday"


def test_a_reply_in_the_client_s_language_is_read_and_so_is_english(seat):
    carmen = seat.do(clients.save, client("Carmen", language="es"))
    tab = CheckInsTab(seat.tasks, seat.outside)
    seat.show(tab)
    tab.show_client(carmen.id)
    tab.begin_new()
    seat.wait(tab.form.isVisible)
    seat.settle()
    seat.type("animo 6")
    assert tab.form.fields.values()["ratings"] == {"mood": Decimal(6)}
    seat.bot.keyClick(seat.focused(), Qt.Key.Key_A, CONTROL)
    seat.type("sleep 7")
    assert tab.form.fields.values()["ratings"] == {"sleep_hours": Decimal(7)}


def test_a_number_off_its_scale_is_told_where_it_stands(seat, ada, log):
    log.fields.field("summary").setFocus()
    seat.type("Short call")
    log.fields.field("ratings").fields["mood"].setFocus()
    seat.type("11")
    save(seat)
    assert "Mood: A whole number from 0 to 10." in words_on(log)
    assert log.fields.field("ratings").fields["mood"].text() == "11"
    assert logged(seat, ada) == []


def test_risk_without_reason_action_and_follow_up_is_told_at_each_and_nothing_is_lost(
    seat, ada, log
):
    seat.type("I can't go on")
    level = log.fields.field("risk_level")
    level.setFocus()
    seat.type("Conc")
    assert level.value() is RiskLevel.CONCERN
    seat.wait(lambda: "1. Call, do not only text." in words_on(log))
    save(seat)
    assert words_on(log).count("This is needed.") == 3
    assert seat.focused() is log.fields.field("risk_reason")
    assert log.fields.values()["summary"] == "I can't go on"
    seat.type("Said so, no plan")
    log.fields.field("risk_action").setFocus()
    seat.press(Qt.Key.Key_Space)
    log.fields.field("follow_up_at").setFocus()
    seat.type("2026-11-20")
    save(seat)
    (kept,) = logged(seat, ada)
    assert (kept.risk_level, kept.risk_reason) == (RiskLevel.CONCERN, "Said so, no plan")
    assert kept.awaits_follow_up


def test_the_crisis_card_names_address_people_and_confirmed_lines_only(seat):
    from datetime import date

    from therapist_desk.domain.clients import EmergencyContact
    from therapist_desk.domain.practice import CrisisLine

    lines = (
        CrisisLine("Night line", "0800 111", "DE", confirmed_on=date(2026, 1, 2)),
        CrisisLine("Hearsay", "0800 999", "DE"),
    )
    practice = seat.practise(country="DE", emergency_number="112", crisis_lines=lines)
    contact = EmergencyContact("Jo", "+4915187654321", "sister")
    owner = client("Ada", address="Lindenweg 14", emergency=contact)
    fields: Any = LogFields()
    seat.show(fields)
    fields.show_people(owner, practice, NOON)
    fields.field("risk_level").set_value(RiskLevel.URGENT)
    seat.wait(lambda: "112" in words_on(fields))
    said = words_on(fields)
    for known in ("Lindenweg 14", "Jo · sister · +49 1518 7654321", "112", "Night line · 0800 111"):
        assert known in said
    assert "Hearsay" not in said
    assert "{{" not in said


def test_a_check_in_with_risk_is_amended_and_keeps_its_first_words(seat, ada, tab):
    first = risky(seat, ada)
    seat.wait(tab.reader.isVisible)
    seat.settle()
    hidden = [
        one.accessibleName()
        for one in tab.reader.findChildren(QAbstractButton)
        if one.isVisibleTo(tab)
    ]
    assert "Put this check-in into the bin" not in hidden
    press(seat, tab, "Amend")
    seat.wait(tab.form.isVisible)
    seat.settle()
    seat.type("Wrong hour")
    save(seat)
    (now,) = logged(seat, ada)
    assert (now.amends, now.amend_reason) == (first.id, "Wrong hour")
    assert now.risk_reason == first.risk_reason
    seat.wait(lambda: "Why it was amended" in words_on(tab))
    assert "As written" in words_on(tab)


def test_a_check_in_is_changed_in_place(seat, ada, tab):
    kept = saved(seat, ada, ratings={"fear_after": Decimal(3)}, channel=ContactChannel.SMS)
    seat.wait(tab.reader.isVisible)
    seat.settle()
    press(seat, tab, "Change")
    seat.wait(tab.form.isVisible)
    seat.settle()
    seat.bot.keyClick(seat.focused(), Qt.Key.Key_A, CONTROL)
    seat.type("Slept well.")
    save(seat)
    (now,) = logged(seat, ada)
    assert now == replace(kept, summary="Slept well.", changed_at=now.changed_at)


def test_a_binned_check_in_is_back_after_undo(seat, ada, tab):
    kept = saved(seat, ada)
    seat.wait(tab.reader.isVisible)
    seat.settle()
    press(seat, tab, "Put this check-in into the bin")
    assert logged(seat, ada) == []
    words, undo = seat.told[-1]
    assert words == "Check-in put into the bin"
    undo()
    seat.settle()
    assert [one.id for one in logged(seat, ada)] == [kept.id]
    assert tab.list.selection.current == kept.id


def test_the_delete_key_puts_away_what_is_chosen_and_nothing_that_is_only_still_in_sight(
    seat, ada, tab
):
    older = saved(seat, ada)
    newer = saved(seat, ada)
    seat.wait(tab.reader.isVisible)
    seat.settle()
    tab.list.setFocus()
    shown = tab.list.selection.current
    other = ({older.id, newer.id} - {shown}).pop()
    tab.list.selection.choose(other)  # the one before is in sight until this one has come
    seat.bot.keyClick(tab.list, Qt.Key.Key_Delete)
    assert len(logged(seat, ada)) == 2
    seat.settle()
    seat.bot.keyClick(tab.list, Qt.Key.Key_Delete)
    seat.settle()
    assert [one.id for one in logged(seat, ada)] == [shown]


def test_what_was_logged_is_found(seat, ada, tab, log):
    seat.type("Bring the letter on Thursday, mood 4")
    save(seat)
    (found,) = seat.ask(search.find, "letter thursd")
    assert found.record_id == logged(seat, ada)[0].id


def test_half_a_check_in_waits_while_another_client_is_looked_at(seat, ada, tab, log):
    ben = seat.do(clients.save, client("Ben"))
    seat.type("mood 4. Then the phone rang")
    tab.show_client(ben.id)
    seat.settle()
    assert not tab.has_unsaved_words
    tab.begin_new()
    seat.settle()
    assert log.fields.values()["reply"] == ""
    tab.show_client(ada.id)
    seat.settle()
    press(seat, tab, "Go on with it")
    assert log.fields.values()["reply"] == "mood 4. Then the phone rang"
    assert log.fields.values()["ratings"] == {"mood": Decimal(4)}


def test_locking_keeps_what_is_typed(seat, ada, tab, log):
    seat.type("mood 4")
    assert tab.has_unsaved_words
    tab.keep()
    seat.settle()
    assert not tab.has_unsaved_words
    assert seat.ask(checkins.draft, ada.id).reply == "mood 4"


def test_what_was_discarded_comes_back(seat, ada, tab, log):
    seat.type("mood 4")
    press(seat, tab, "Discard")
    assert seat.ask(checkins.draft, ada.id) is None
    words, undo = seat.told[-1]
    assert words == "Check-in discarded"
    undo()
    seat.wait(log.isVisible)
    seat.settle()
    assert log.fields.values()["reply"] == "mood 4"


def test_two_quick_saves_keep_one_check_in(seat, ada, tab, log):
    seat.type("mood 4")
    log.save()
    log.save()
    seat.settle()
    assert len(logged(seat, ada)) == 1


def test_changing_one_check_in_does_not_write_over_a_new_one_half_typed(seat, ada, tab, log):
    old = seat.do(checkins.save, CheckIn(CheckInId(0), ada.id, NOON, "UTC", summary="Old one"))
    log.fields.reply.setFocus()
    seat.type("mood 4 and much more")
    tab.show_record(old.id)
    seat.wait(tab.reader.isVisible)
    tab.reader.change_wanted.emit(old)
    seat.wait(tab.form.isVisible)
    seat.settle()
    seat.type(" changed")
    seat.press(Qt.Key.Key_Return, CONTROL)
    seat.wait(tab.reader.isVisible)
    seat.settle()
    assert [one.summary for one in logged(seat, ada)] == ["Old one changed"]
    assert seat.ask(checkins.draft, ada.id).reply == "mood 4 and much more"


def test_words_that_find_no_room_say_so_while_they_are_typed(seat, ada, log, monkeypatch):
    real, full = checkins.keep_draft, True

    def keep_draft(writer, draft):
        if full:
            raise VaultUnwritable("The disk is full.")
        real(writer, draft)

    monkeypatch.setattr(checkins, "keep_draft", keep_draft)
    seat.type("mood 4")
    seat.wait(lambda: "The disk is full." in words_on(log))
    full = False
    log.keep()
    seat.wait(lambda: "The disk is full." not in words_on(log))
    assert seat.ask(checkins.draft, ada.id).reply == "mood 4"
