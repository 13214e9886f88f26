"""Own questions are written beside the shipped ones, copied from them, and never half lost."""

import pytest

from tests.support.logged import press, words_on
from therapist_desk.domain.question_sets import Kind
from therapist_desk.services import question_sets
from therapist_desk.ui.pages.writing.page import WritingPage


@pytest.fixture
def part(seat):
    page = WritingPage(seat.tasks, seat.outside)
    seat.show(page)
    page.parts.setCurrentWidget(page.question_sets)
    seat.settle()
    yield page.question_sets
    page.hide()  # and here it was held all the while


def kept(seat):
    ids = seat.ask(question_sets.listed)
    return [seat.ask(question_sets.page, ids)[one] for one in ids]


def test_a_set_is_written_with_a_rating_and_words(seat, part):
    part.begin_new()
    part.form.field("title").set_value("Evenings")
    part.questions.lines[0].set_value("How was the evening, 0 to 10?")
    part.questions.kinds[0].set_value("mood")
    part.questions.lines[2].set_value("What helped?")
    part.save()
    seat.settle()
    (own,) = kept(seat)
    assert [(one.key, one.kind, one.log) for one in own.questions] == [
        ("q1", Kind.NUMBER, "mood"),
        ("q2", Kind.WORDS, "answers"),
    ]
    seat.told[-1][1]()
    seat.settle()
    assert kept(seat) == []


def test_two_questions_for_one_rating_are_refused_at_the_questions(seat, part):
    part.begin_new()
    part.form.field("title").set_value("Twice")
    for row in (0, 1):
        part.questions.lines[row].set_value("How is it now?")
        part.questions.kinds[row].set_value("mood")
    part.save()
    seat.settle()
    assert kept(seat) == []
    assert "Two questions ask for the same rating." in words_on(part)


def test_a_copy_of_a_shipped_set_is_where_one_changes_or_translates(seat, part):
    part._copy(question_sets.shipped()["homework"])
    part.form.field("title").set_value("Übung")
    part.form.field("language").set_value("de")
    part.save()
    seat.settle()
    (own,) = kept(seat)
    assert (own.language, len(own.questions)) == ("de", 3)
    assert [one.log for one in own.questions] == ["homework", "homework_help", "answers"]
    press(seat, part, "Put into the bin")
    assert kept(seat) == []


def test_what_is_half_typed_is_there_after_a_lock(seat, part):
    part.begin_new()
    part.form.field("title").set_value("Half")
    part.keep()
    seat.settle()
    assert seat.ask(question_sets.draft).title == "Half"
