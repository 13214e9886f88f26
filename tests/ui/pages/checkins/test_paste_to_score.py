"""A pasted reply becomes ratings and words, and where it could be two things it is a question."""

from datetime import timedelta
from decimal import Decimal

from tests.support.logged import logged, press, save, words_on
from therapist_desk.domain.checkins import Homework
from therapist_desk.domain.rhythms import Rhythm, RhythmId
from therapist_desk.services import rhythms
from therapist_desk.ui.pages.checkins.answers_field import AnswersField


def planned(seat, ada, set_key="daily3", rule="FREQ=WEEKLY", days_ago=1, **fields):
    day = seat.clock.now().date() - timedelta(days=days_ago)
    asks = fields.pop("asks", False)
    fresh = Rhythm(RhythmId(0), ada.id, day, "08:00", "UTC", rule, set_key, asks, **fields)
    return seat.do(rhythms.save, fresh)


def open_form(seat, tab):
    tab.begin_new()
    seat.wait(tab.form.isVisible)
    seat.settle()
    return tab.form


def paste(seat, form, text):
    form.fields.reply.set_value(text)
    seat.settle()


def test_the_one_planned_check_in_is_chosen_with_its_questions(seat, ada, tab):
    planned(seat, ada)
    form = open_form(seat, tab)
    paste(seat, form, "7\n6.5\ntired")
    assert "Mood 7" in words_on(form)
    assert "3. tired" in words_on(form)
    save(seat)
    (kept,) = logged(seat, ada)
    assert kept.ratings == {"mood": Decimal(7), "sleep_hours": Decimal("6.5")}
    assert [(one.key, one.answer) for one in kept.answers] == [("one_word", "tired")]
    assert (kept.question_set, kept.planned) == ("daily3", True)
    assert kept.about_day == seat.clock.now().date() - timedelta(days=1)
    assert kept.summary == "Answered “Three quick numbers”."


def test_a_reply_that_fits_two_days_is_a_question_before_it_is_saved(seat, ada, tab):
    planned(seat, ada, rule="FREQ=DAILY", days_ago=2)
    form = open_form(seat, tab)
    paste(seat, form, "7\n6\ntired")
    save(seat)
    assert logged(seat, ada) == []
    assert "This is needed." in words_on(form)
    field = form.fields.field("about_day")
    day = seat.clock.now().date() - timedelta(days=1)
    field.set_value(day)
    save(seat)
    (kept,) = logged(seat, ada)
    assert kept.about_day == day
    assert kept.ratings["mood"] == Decimal(7)


def test_none_of_the_planned_ones_is_an_answer_too(seat, ada, tab):
    planned(seat, ada, rule="FREQ=DAILY", days_ago=2)
    form = open_form(seat, tab)
    form.fields.field("about_day").set_value("none")
    form.fields.reply.setFocus()
    seat.type("mood 4")
    save(seat)
    (kept,) = logged(seat, ada)
    assert (kept.about_day, kept.planned) == (None, False)


def test_what_could_answer_two_questions_is_said_and_lost_by_nobody(seat, ada, tab):
    form = open_form(seat, tab)
    form.fields.field("question_set").set_value("anxiety")
    paste(seat, form, "8")
    assert "May answer more than one question, so put it where it belongs: “8”" in words_on(form)
    assert form.fields.values()["ratings"] == {}
    assert form.fields.values()["summary"] == "8"


def test_what_was_not_understood_is_kept_beside_a_summary_in_ones_own_words(seat, ada, tab):
    form = open_form(seat, tab)
    form.fields.field("summary").set_value("A hard week, she asked for the earlier hour.")
    paste(seat, form, "mood 14, sleep 5h")
    save(seat)
    (kept,) = logged(seat, ada)
    assert kept.ratings == {"sleep_hours": 5}
    assert kept.summary == "A hard week, she asked for the earlier hour.\nmood 14"


def test_a_yes_to_homework_is_said_in_the_log_and_an_answer_by_hand_stays(seat, ada, tab):
    form = open_form(seat, tab)
    form.fields.field("question_set").set_value("homework")
    paste(seat, form, "partly\n6\ntoo busy")
    assert form.fields.values()["homework"] is Homework.PARTLY
    answers = form.findChild(AnswersField)
    line = answers._lines[1]
    line.set_value("the children were ill")
    paste(seat, form, "partly\n6\ntoo tired")
    assert [one.answer for one in answers.value()] == ["partly", "the children were ill"]


def test_the_rarer_fields_wait_under_a_fold_and_are_kept(seat, ada, tab):
    form = open_form(seat, tab)
    seat.type("mood 4")
    values = {"themes": "work, sleep", "strengths": "Asked for help", "fee": Decimal("12.50")}
    form.fields.fill(values)
    assert not form.fields.field("themes").isVisible()
    press(seat, form, "More")
    assert form.fields.field("themes").isVisible()
    save(seat)
    (kept,) = logged(seat, ada)
    assert (kept.themes, kept.strengths, kept.fee) == tuple(values.values())


def test_a_fee_that_is_no_number_is_said_at_its_field(seat, ada, tab):
    form = open_form(seat, tab)
    seat.type("mood 4")
    form.fields.field("fee").setText("ten")
    save(seat)
    assert logged(seat, ada) == []
    assert "Write the fee as a number" in words_on(form)
