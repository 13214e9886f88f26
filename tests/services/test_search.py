"""What the search box answers: the record, whose it is, and the words that were meant."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.records import NOON, ask, do, saved_client, saved_note, whatsapp
from therapist_desk.domain import finding
from therapist_desk.domain.notes import ProcessNote, ProcessNoteId
from therapist_desk.domain.question_sets import Kind, OwnQuestions, Question, QuestionSetId
from therapist_desk.domain.snippets import snippet
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, notes, question_sets, search
from therapist_desk.services.search import Order


def marked(found):
    return [found.snippet[start:end] for start, end in found.highlights]


def test_a_note_is_answered_with_its_client_time_format_and_the_line_that_shows_why(store, ada):
    note = saved_note(store, ada, "Slept better.\nThe ANXIETY before exams has eased.")
    (found,) = ask(store, search.find, "anx exa")
    assert (found.noun, found.record_id, found.when) == (Topic.NOTE, note.id, NOON)
    assert (found.client_id, found.client_name, found.client_initials) == (
        ada.id, "Ada Moreau", "A.M.",
    )  # fmt: skip
    assert found.title == "dap"
    assert found.snippet == "Slept better. The ANXIETY before exams has eased."
    assert marked(found) == ["ANXIETY", "exams"]


@pytest.mark.parametrize(
    ("text", "typed", "words"),
    [
        ("她今天焦慮,睡不好", "焦慮", ["焦慮"]),
        ("她今天焦慮症,睡不好", "焦慮症 睡", ["焦慮症", "睡"]),
        ("Ángel llegó cansado", "angel llego", ["Ángel", "llegó"]),
        ("مُحَمَّد قَلِق اليوم", "محمد", ["مُحَمَّد"]),
        ("the E-mail, again", "email", ["E-mail"]),
        ("a deep breath, deep", '"deep breath"', ["deep breath"]),
        ("ring +44 7700 900123", "07700 900123", ["44 7700 900123"]),
        ("<b>bold</b> & odd", "bold", ["bold"]),
    ],
)
def test_what_was_meant_is_marked_as_it_is_written(store, ada, text, typed, words):
    saved_note(store, ada, text)
    (found,) = ask(store, search.find, typed)
    assert marked(found) == words


def test_a_client_is_found_by_any_way_of_writing_the_phone(store):
    kept = saved_client(store, phones=(whatsapp("+447700900123"),))
    for typed in ("+447700900123", "07700 900123", "7700900", "0044 7700 900123", "0123"):
        assert [found.record_id for found in ask(store, search.find, typed)] == [kept.id]


def test_a_phrase_behind_hundreds_of_notes_with_its_words_is_found(store, ada):
    saved_note(store, ada, "the grey heron", occurred_at=NOON - timedelta(days=1))
    for _ in range(250):
        saved_note(store, ada, "heron, all grey")
    (found,) = ask(store, search.find, '"grey heron"')
    assert found.when == NOON - timedelta(days=1)


def test_by_relevance_the_note_that_is_about_it_comes_first(store, ada):
    about = saved_note(store, ada, "Panic. Panic on the bus, panic at work.",
                       occurred_at=NOON - timedelta(days=9))  # fmt: skip
    saved_note(store, ada, "Long story about work " * 20 + "and panicking once.")
    newest = ask(store, search.find, "panic")
    relevant = ask(store, search.find, "panic", Order.RELEVANCE)
    assert newest[0].record_id != about.id
    assert relevant[0].record_id == about.id


def test_process_notes_and_the_bin_are_never_found(store, ada):
    do(store, notes.save_process_note,
       ProcessNote(ProcessNoteId(0), ada.id, NOON, "UTC", "heron"))  # fmt: skip
    note = saved_note(store, ada, "heron")
    do(store, notes.bin_note, note.id)
    gone = saved_client(store, "Heron Gone")
    saved_note(store, gone, "heron")
    do(store, clients.bin_client, gone.id)
    assert ask(store, search.find, "heron") == []


def test_an_edited_note_is_found_by_its_new_words_only(store, ada):
    note = saved_note(store, ada, "heron")
    do(store, notes.save, saved_again(note, "kingfisher"))
    assert ask(store, search.find, "heron") == []
    assert len(ask(store, search.find, "kingfisher")) == 1


def saved_again(note, text):
    return replace(note, sections={"data": text})


def test_a_renewed_index_finds_what_the_old_one_did(store, ada):
    for number in range(98):
        saved_note(store, ada, f"heron {number}", occurred_at=NOON + timedelta(hours=number % 49))
    do(store, notes.bin_note, saved_note(store, ada, "heron binned").id)
    before = ask(store, search.find, "heron", limit=99)
    do(store, search.renew)
    assert ask(store, search.find, "heron", limit=99) == before


def test_a_five_megabyte_note_is_found_and_shown_at_once(store, ada):
    saved_note(store, ada, "word " * 1_000_000 + "kingfisher")
    (found,) = ask(store, search.find, "kingf")
    assert marked(found) == ["kingfisher"]
    assert len(found.snippet) < 200


few_letters = st.text("ab ÉÅß焦慮\n.-", max_size=300)
"""So that what is typed is met often, in overlaps too."""


@settings(deadline=None)
@given(st.text() | few_letters, st.text() | st.text("abÉß焦慮 ", max_size=6))
def test_marks_lie_inside_the_snippet_in_order_and_apart(text, typed):
    line = snippet(text, finding.read(typed))
    last = -1
    for start, end in line.marks:
        assert last < start < end <= len(line.text)
        last = end


@settings(deadline=None)
@given(st.text(min_size=1, max_size=400), st.text("ab 焦慮é\n.-", max_size=300))
def test_whatever_is_met_in_a_note_is_marked_somewhere(text, around):
    sought = finding.read(text.strip()[:6])
    body = around + " " + text.strip()[:6] + " " + around
    if sought.terms and sought.is_met_by(body):
        assert snippet(body, sought).marks


def test_own_questions_are_found_by_their_words_and_not_in_the_record_of_a_client(store, ada):
    own = do(store, question_sets.save, own_questions("Evenings", "Did the walk help, 0 to 10?"))
    saved_note(store, ada, "She walked to the lake. It helped.")
    for order in Order:
        found = ask(store, search.find, "walk hel", order)
        assert {(one.noun, one.client_name) for one in found} == {
            (Topic.QUESTION_SET, ""), (Topic.NOTE, "Ada Moreau"),
        }  # fmt: skip
    (set_found,) = ask(store, search.find, '"the walk help"')
    assert (set_found.record_id, set_found.client_id) == (own.id, 0)
    assert marked(set_found) == ["the walk help"]
    assert len(ask(store, search.find, "walk", client_id=ada.id)) == 1
    do(store, question_sets.bin_set, own.id)
    assert [one.noun for one in ask(store, search.find, "walk")] == [Topic.NOTE]


def own_questions(title, *questions):
    asked = tuple(Question("", text, Kind.WORDS) for text in questions)
    return OwnQuestions(QuestionSetId(0), title, questions=asked)
