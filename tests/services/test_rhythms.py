"""What is due is a task, what does not come says what was agreed, and nothing is sent by itself."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.services.test_tasks import agreed, asked
from tests.support.papers import practice as paper_practice
from tests.support.records import ask, do, saved_client, vault
from therapist_desk.domain.checkins import Answered, CheckIn, CheckInId
from therapist_desk.domain.clients import ClientStatus
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.messages import Draft
from therapist_desk.domain.question_sets import Kind, OwnQuestions, Question, QuestionSetId
from therapist_desk.domain.rhythms import Rhythm, RhythmId, SilenceRule
from therapist_desk.domain.tasks import TaskKind
from therapist_desk.services import bin as bins
from therapist_desk.services import (
    checkins,
    clients,
    contact_log,
    messages,
    practice,
    question_sets,
    rhythms,
    search,
    tasks,
)

TODAY = date(2026, 11, 19)


@pytest.fixture
def store(clock):
    kept = vault(clock)
    do(kept, practice.keep, replace(paper_practice(), zone="UTC"))
    return kept


def rhythm(store, owner, **changes):
    fresh = Rhythm(RhythmId(0), owner.id, TODAY, "08:00", "UTC", "FREQ=WEEKLY", "daily3")
    return do(store, rhythms.save, replace(fresh, **changes))


def kinds(store):
    found = [one.kind for one in ask(store, tasks.open_now)]
    return [kind for kind in found if kind is not TaskKind.BACKUP]


def in_words(at, language):
    return f"{at:%Y-%m-%d} {language}"


def test_a_planned_check_in_is_a_task_until_it_is_asked_for(store, clock, ada):
    rhythm(store, ada)
    (todo,) = ask(store, tasks.open_now)
    assert (todo.kind, todo.client.id, todo.due_on) == (TaskKind.CHECKIN_DUE, ada.id, TODAY)
    assert todo.about.title("en") == "Three quick numbers"
    asked(store, clock, ada)
    assert kinds(store) == []
    clock.move(days=1)
    assert kinds(store) == [TaskKind.MISSED_CHECKIN]  # once, not for the rhythm too
    clock.move(days=6)
    assert TaskKind.CHECKIN_DUE in kinds(store)


@pytest.mark.parametrize("wrote", ["a check-in", "about the next time"])
def test_who_wrote_the_evening_before_and_then_falls_silent_is_missed(store, clock, ada, wrote):
    rhythm(store, ada, rule="FREQ=DAILY")
    asked(store, clock, ada)
    clock.move(hours=5)
    if wrote == "a check-in":
        came = CheckIn(CheckInId(0), ada.id, clock.now(), "UTC", summary="Mood 5")
        do(store, checkins.save, came)
    else:
        told = replace(ask(store, contact_log.fresh, ada.id), text="Is ten still right?")
        do(store, contact_log.log, told)
    clock.move(hours=18)
    asked(store, clock, ada)
    clock.move(hours=25)
    assert TaskKind.MISSED_CHECKIN in kinds(store)


def test_a_reply_on_a_day_nothing_is_planned_is_no_question(store, clock, ada):
    rhythm(store, ada)
    clock.move(days=1)
    do(store, contact_log.log, replace(ask(store, contact_log.fresh, ada.id), text="Rough night"))
    clock.move(hours=1)
    asked(store, clock, ada)
    clock.move(hours=25)
    assert TaskKind.MISSED_CHECKIN not in kinds(store)


def test_a_task_put_aside_is_there_again_with_the_next_one(store, clock, ada):
    rhythm(store, ada)
    (todo,) = ask(store, tasks.open_now)
    do(store, tasks.finish, todo)
    assert kinds(store) == []
    clock.move(days=7)
    assert kinds(store) == [TaskKind.CHECKIN_DUE]


def test_silence_says_what_was_agreed(store, clock):
    owner = agreed(store)
    rhythm(store, owner, asks=False)
    assert kinds(store) == []
    clock.move(days=1, hours=1)
    (todo,) = ask(store, tasks.open_now)
    assert todo.kind is TaskKind.CHECKIN_SILENT
    assert todo.silence is ask(store, rhythms.silence, owner.id)
    assert todo.silence is SilenceRule.NEXT_SESSION
    came = CheckIn(CheckInId(0), owner.id, clock.now(), "UTC", summary="Mood 5", about_day=TODAY)
    do(store, checkins.save, came)
    assert kinds(store) == []


def test_without_an_agreement_nothing_is_said_of_silence(store, ada):
    assert ask(store, rhythms.silence, ada.id) is None


def test_a_rhythm_rests_goes_on_and_ends_and_each_step_comes_back(store, clock, ada):
    kept = rhythm(store, ada)
    for step in (lambda writer: rhythms.pause(writer, kept.id, None), rhythms_end(kept.id)):
        before = store.write(step)[0]
        assert kinds(store) == []
        do(store, rhythms.save, before)
        assert kinds(store) == [TaskKind.CHECKIN_DUE]
    do(store, rhythms.pause, kept.id, date(2026, 12, 10))
    clock.move(days=7)
    assert kinds(store) == []
    do(store, rhythms.go_on, kept.id)
    assert kinds(store) == [TaskKind.CHECKIN_DUE]
    do(store, rhythms.bin_rhythm, kept.id)
    assert kinds(store) == []
    (key,) = ask(store, bins.listed)
    do(store, bins.restore, key)
    assert kinds(store) == [TaskKind.CHECKIN_DUE]


@pytest.mark.parametrize("is_paused_before", [False, True])
def test_the_weeks_a_rhythm_had_ended_are_missed_by_nobody_when_it_goes_on(
    store, clock, ada, is_paused_before
):
    kept = rhythm(store, ada, rule="FREQ=DAILY", asks=False)
    if is_paused_before:
        do(store, rhythms.pause, kept.id, None)
    do(store, rhythms.end, kept.id)
    clock.move(days=10)
    do(store, rhythms.go_on, kept.id)
    (standing,) = ask(store, rhythms.of_client, ada.id)
    assert [one.wall.date() for one in standing.planned] == [TODAY + timedelta(days=10)]


def rhythms_end(rhythm_id):
    return lambda writer: rhythms.end(writer, rhythm_id)


def test_nobody_asks_a_client_who_has_ended_but_for_what_was_agreed_for_afterwards(store, ada):
    rhythm(store, ada, begins_on=date(2026, 11, 12))
    do(store, clients.save, replace(ada, status=ClientStatus.ENDED, ended_on=date(2026, 11, 18)))
    assert TaskKind.CHECKIN_DUE not in kinds(store)
    rhythm(store, ada, set_key="ending", rule="")
    assert kinds(store).count(TaskKind.CHECKIN_DUE) == 1


def test_questions_become_what_is_being_written_and_nothing_else_is_lost_for_them(store, ada):
    do(store, question_sets.draft_message, ada.id, "daily3", in_words)
    draft = ask(store, messages.draft, ada.id)
    assert (draft.channel, draft.purpose) == (Channel.CHAT, Purpose.CHECK_IN)
    assert draft.text.startswith("Hello Ada, your short check-in.")
    assert "\n1. Mood today, 0 to 10?\n" in draft.text
    do(store, question_sets.draft_message, ada.id, "daily3", in_words)  # the same again
    do(store, messages.keep_draft, ada.id, Draft(text="See you at nine."))
    with pytest.raises(RuleBroken):
        do(store, question_sets.draft_message, ada.id, "daily3", in_words)
    assert ask(store, messages.draft, ada.id).text == "See you at nine."


def test_questions_go_out_in_the_language_of_the_client(store):
    lena = saved_client(store, "Lena Vogt", language="de")
    do(store, question_sets.draft_message, lena.id, "daily3", in_words)
    assert ask(store, messages.draft, lena.id).text.startswith("Hallo Lena")


def test_what_is_not_known_stays_open_and_keeps_the_message_back(store, ada):
    do(store, question_sets.draft_message, ada.id, "group", in_words)
    assert "{{group_close_time}}" in ask(store, messages.draft, ada.id).text


OWN = OwnQuestions(
    QuestionSetId(0),
    " Evenings ",
    questions=(
        Question("", "How was the evening, 0 to 10?", Kind.NUMBER, "mood"),
        Question("", " ", Kind.WORDS),
        Question("", "What helped?", Kind.WORDS),
    ),
)


def test_an_own_set_is_asked_and_answered_like_any_other(store, ada):
    kept = do(store, question_sets.save, OWN)
    assert kept.title == "Evenings"
    key = kept.as_set.key
    assert next(iter(ask(store, question_sets.every))) == key
    found = ask(store, question_sets.get, key)
    assert [one.text for one in found.questions] == [
        "How was the evening, 0 to 10?",
        "What helped?",
    ]
    answers = question_sets.read_reply("6\nthe garden", "en", found.questions)
    assert [one.words for one in answers.found] == ["6", "the garden"]
    do(store, question_sets.bin_set, kept.id)
    assert key not in ask(store, question_sets.every)
    assert ask(store, question_sets.get, key) is not None  # answers to it still say what was asked
    do(store, question_sets.restore, kept.id)
    assert key in ask(store, question_sets.every)


def test_answers_and_the_other_words_of_a_check_in_are_found(store, ada):
    answer = Answered("best", "What was the best small thing?", "feeding ducks")
    told = CheckIn(
        CheckInId(0),
        ada.id,
        ask(store, lambda reader: reader.now),
        "UTC",
        summary="Replied.",
        answers=(answer,),
        protective="her sister Ilse",
    )
    do(store, checkins.save, told)
    for word in ("ducks", "Ilse"):
        assert ask(store, search.find, word)


def test_what_waits_names_its_questions_in_the_language_of_the_window(store, ada):
    rhythm(store, ada, rule="", at="00:00")
    (waiting,) = ask(store, rhythms.waiting)
    assert waiting.title("en") == "Three quick numbers"
    assert waiting.title("de_DE") not in ("", "Three quick numbers")
