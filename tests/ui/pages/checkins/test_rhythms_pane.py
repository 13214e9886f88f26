"""Check-ins are planned by keyboard, asked for through the guard, paused, ended and taken back."""

from datetime import timedelta

from tests.support.logged import press, words_on
from tests.support.records import client
from tests.ui.pages.checkins.test_paste_to_score import planned
from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.messages import Draft
from therapist_desk.services import clients, messages, rhythms
from therapist_desk.ui.kit.places import Place, View


def shown(seat, tab):
    press(seat, tab, "Plan and ask")
    seat.wait(tab.rhythms.isVisible)
    seat.settle()
    return tab.rhythms


def kept(seat, ada):
    return [one.rhythm for one in seat.ask(rhythms.of_client, ada.id)]


def test_a_rhythm_is_planned_in_one_form(seat, ada, tab):
    pane = shown(seat, tab)
    press(seat, pane, "Plan check-ins")
    form = pane.form.form
    form.field("set_key").set_value("weekly5")
    form.field("days").set_value((0, 3))
    press(seat, pane, "Save rhythm")
    (rhythm,) = kept(seat, ada)
    assert (rhythm.set_key, rhythm.rule) == ("weekly5", "FREQ=WEEKLY;BYDAY=MO,TH")
    assert "Week in five lines" in words_on(pane)
    assert "Every week · Monday, Thursday" in words_on(pane)
    seat.told[-1][1]()
    seat.settle()
    assert kept(seat, ada) == []


def test_a_first_day_is_needed_and_said_at_its_field(seat, ada, tab):
    pane = shown(seat, tab)
    press(seat, pane, "Plan check-ins")
    pane.form.form.field("begins_on").set_value(None)
    press(seat, pane, "Save rhythm")
    assert "This is needed." in words_on(pane)
    assert kept(seat, ada) == []


def test_a_rhythm_is_paused_goes_on_and_ends_and_each_step_comes_back(seat, ada, tab):
    planned(seat, ada, asks=True)
    pane = shown(seat, tab)
    assert "due (yesterday)" in words_on(pane)
    press(seat, pane, "Pause")
    assert "paused" in words_on(pane)
    press(seat, pane, "Go on")
    press(seat, pane, "End")
    assert "ended today" in words_on(pane)
    seat.told[-1][1]()
    seat.settle()
    assert "ended" not in words_on(pane)
    press(seat, pane, "Put this rhythm into the bin")
    assert kept(seat, ada) == []
    seat.told[-1][1]()
    seat.settle()
    assert len(kept(seat, ada)) == 1


def test_asking_leads_to_the_guard_with_the_questions_and_sends_nothing(seat, ada, tab):
    planned(seat, ada, asks=True)
    pane = shown(seat, tab)
    press(seat, pane, "Ask now…")
    draft = seat.ask(messages.draft, ada.id)
    assert draft.purpose is Purpose.CHECK_IN
    assert "1. Mood today, 0 to 10?" in draft.text
    assert seat.places[-1] == (Place(View.WRITE, ada.id),)


def test_what_is_being_written_is_not_lost_for_questions(seat, ada, tab):
    seat.do(messages.keep_draft, ada.id, Draft(text="See you at nine."))
    pane = shown(seat, tab)
    press(seat, pane, "Write it on WhatsApp…")
    assert "Another message to this client waits" in words_on(pane)
    assert seat.ask(messages.draft, ada.id).text == "See you at nine."


def test_what_to_know_of_a_set_stands_before_it_goes_out(seat, ada, tab):
    pane = shown(seat, tab)
    pane.asking.choice.set_value("aftercrisis")
    seat.settle()
    assert "A missing answer here is acted on" in words_on(pane)
    assert "{{crisis_line_number}}" in words_on(pane)


def test_a_change_keeps_the_rhythm_and_its_days(seat, ada, tab):
    rhythm = planned(seat, ada, days_ago=3)
    pane = shown(seat, tab)
    press(seat, pane, "Change…")
    pane.form.form.field("often").set_value(None)
    press(seat, pane, "Save rhythm")
    (changed,) = kept(seat, ada)
    assert (changed.id, changed.rule) == (rhythm.id, "")
    assert changed.begins_on == seat.clock.now().date() - timedelta(days=3)


def test_a_rhythm_saved_by_two_presses_is_planned_once(seat, ada, tab):
    pane = shown(seat, tab)
    press(seat, pane, "Plan check-ins")
    pane.form.save()
    pane.form.save()
    seat.settle()
    assert len(kept(seat, ada)) == 1
    assert not pane.form.isVisible()


def test_questions_for_one_client_never_lead_to_writing_to_another(seat, ada, tab):
    bo = seat.do(clients.save, client("Bo Roth"))
    planned(seat, ada, asks=True)
    pane = shown(seat, tab)
    before = list(seat.places)
    pane.asking._write()
    tab.show_client(bo.id)
    seat.settle()
    assert seat.places == before
    tab.show_rhythms()
    assert "Week in five lines" not in words_on(pane)  # before the answer for Bo came, too


def test_a_half_planned_rhythm_outlives_a_lock_and_is_gone_once_saved_or_given_up(seat, ada, tab):
    pane = shown(seat, tab)
    press(seat, pane, "Plan check-ins")
    form = pane.form
    form.form.field("set_key").set_value("weekly5")
    form.form.field("begins_on").set_value(None)
    form._on_typed()
    assert tab.has_unsaved_words
    tab.keep()
    seat.wait(lambda: not tab.has_unsaved_words)
    form.hide()  # as in a window opened anew
    form._shown = None
    tab.refresh()
    seat.wait(form.isVisible)
    assert form.form.values()["set_key"] == "weekly5"
    press(seat, pane, "Save rhythm")
    assert [one.set_key for one in kept(seat, ada)] == ["weekly5"]
    assert seat.ask(rhythms.draft, ada.id) is None
    press(seat, pane, "Plan check-ins")
    form._on_typed()
    tab.keep()
    seat.wait(lambda: seat.ask(rhythms.draft, ada.id) is not None)
    press(seat, pane, "Cancel")
    seat.wait(lambda: seat.ask(rhythms.draft, ada.id) is None)
    assert form.isHidden()
