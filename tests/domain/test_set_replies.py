"""A reply to a set becomes its answers where that is plain; nothing is guessed, and nothing dropped."""

import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from therapist_desk.domain.question_sets import Choice
from therapist_desk.services.question_sets import read_reply, shipped


def answers(key: str, text: str, language: str = "en") -> dict[str, str]:
    found = read_reply(text, language, shipped()[key].questions).found
    return {
        one.question.key: str(one.value if one.value is not None else one.choice or one.words)
        for one in found
    }


@pytest.mark.parametrize(
    ("key", "language", "text", "expected"),
    [
        ("daily3", "en", "7\n6.5\ntired", {"mood": "7", "sleep_hours": "6.5", "one_word": "tired"}),
        ("daily3", "en", "7, 6, tired", {"mood": "7", "sleep_hours": "6", "one_word": "tired"}),
        ("daily3", "en", "7 6 tired", {"mood": "7", "sleep_hours": "6", "one_word": "tired"}),
        ("daily3", "en", "7/10\nsix\nok", {"mood": "7", "sleep_hours": "6", "one_word": "ok"}),
        (
            "daily3",
            "en",
            "1. 7\n2. 6h\n3. tired",
            {"mood": "7", "sleep_hours": "6", "one_word": "tired"},
        ),
        (
            "daily3",
            "en",
            "1) 7 2) 6 3) fine",
            {"mood": "7", "sleep_hours": "6", "one_word": "fine"},
        ),
        ("daily3", "en", "1. 7\n3. tired", {"mood": "7", "one_word": "tired"}),
        ("daily3", "en", "3: calm\n", {}),
        ("daily3", "en", "mood: six, slept 5h", {"mood": "6", "sleep_hours": "5"}),
        ("daily3", "en", "mood 4\ntired", {"mood": "4", "one_word": "tired"}),
        (
            "daily3",
            "en",
            "7\nskip\ntired",
            {"mood": "7", "sleep_hours": "skip", "one_word": "tired"},
        ),
        (
            "daily3",
            "en",
            "Hi!\n4\n6.5\ntired",
            {"mood": "4", "sleep_hours": "6.5", "one_word": "tired"},
        ),
        ("daily3", "ar", "٧\n٦٫٥\nتعب", {"mood": "7", "sleep_hours": "6.5", "one_word": "تعب"}),  # noqa: RUF001 - digits as they are typed
        ("daily3", "hi", "७\n६\nok", {"mood": "7", "sleep_hours": "6", "one_word": "ok"}),
        ("daily3", "zh", "７\n六小时\n累", {"mood": "7", "sleep_hours": "6", "one_word": "累"}),  # noqa: RUF001 - digits as they are typed
        (
            "daily3",
            "de",
            "fünf\n6,5 Std\nmüde",
            {"mood": "5", "sleep_hours": "6.5", "one_word": "müde"},
        ),
        (
            "homework",
            "en",
            "yes\n7\n-",
            {"homework": "yes", "homework_help": "7", "blocker": "skip"},
        ),
        ("homework", "de", "teilweise, 4", {"homework": "partly", "homework_help": "4"}),
        ("homework", "es", "no, cansancio", {"homework": "no", "blocker": "cansancio"}),
        ("homework", "en", "Yes, twice!\n8", {"homework": "yes", "homework_help": "8"}),
        (
            "sleep",
            "en",
            "23:30\n20 min\n2 times\n6",
            {"bed": "23:30", "fall": "20", "wake": "2", "rested": "6"},
        ),
        (
            "sleep",
            "de",
            "23 Uhr\n20 Minuten\n2 mal\n6/10",
            {"bed": "23 Uhr", "fall": "20", "wake": "2", "rested": "6"},
        ),
        (
            "aftercrisis",
            "en",
            "not sure\n8\nno\nyes please",
            {"safe": "not_sure", "distress": "8", "plan": "no", "call": "yes"},
        ),
        (
            "alliance",
            "en",
            "9\n8\ntoo fast\nslow down",
            {"heard": "9", "useful": "8", "pace": "too_fast", "change": "slow down"},
        ),
        ("teen", "en", "6\n😀\ngot up", {"mood": "6", "emoji": "😀", "win": "got up"}),
        (
            "anxiety",
            "en",
            "8\n3\ntook the bus\nit passed",
            {"before": "8", "after": "3", "did": "took the bus", "learned": "it passed"},
        ),
        ("anxiety", "en", "fear before 8\nfear now 3", {"before": "8", "after": "3"}),
    ],
)
def test_answers_are_read_by_number_by_name_and_by_order(key, language, text, expected):
    assert answers(key, text, language) == expected


@pytest.mark.parametrize(
    ("key", "text", "known"),
    [
        ("daily3", "7", {}),  # a mood or hours of sleep
        ("anxiety", "8", {}),  # before, or now
        ("weekly5", "5\na walk\nyes\nsleep", {"mood": "5", "homework": "yes", "agenda": "sleep"}),
    ],
)
def test_what_could_answer_two_questions_answers_none_and_is_asked(key, text, known):
    found = read_reply(text, "en", shipped()[key].questions)
    assert found.is_ambiguous
    assert answers(key, text) == known
    placed = {one.words for one in found.found}
    assert {*text.splitlines()} - placed == {*found.not_understood}


@pytest.mark.parametrize(
    ("key", "language", "said"),
    [
        ("aftercrisis", "en", "Yes and no"),
        ("aftercrisis", "en", "no, not sure"),
        ("aftercrisis", "de", "ja, weiß nicht"),
        ("homework", "en", "yes, partly"),
        ("homework", "es", "sí, a medias"),
    ],
)
def test_an_answer_that_says_two_things_is_decided_by_nobody_but_the_therapist(key, language, said):
    asked = shipped()[key].asked_in(shipped()[key].speaks(language))
    found = read_reply(f"1. {said}\n2. 8", language, asked)
    assert [one.value for one in found.found] == [8]
    assert found.not_understood == (f"1. {said}",)


@pytest.mark.parametrize("text", ["11\n6\ntired", "4-5\n6\ntired", "mood 4\nmood 6"])
def test_a_number_that_is_no_answer_is_shown_and_not_bent(text):
    found = read_reply(text, "en", shipped()["daily3"].questions)
    assert "mood" not in answers("daily3", text)
    assert text.splitlines()[0] in found.not_understood


@pytest.mark.parametrize("text", ["mood 11", "Mood -3", "mood: 12/20", "sleep 30"])
def test_a_rating_that_can_not_be_is_no_answer_in_words(text):
    found = read_reply(text, "en", shipped()["daily3"].questions)
    assert (found.found, found.not_understood) == ((), (text,))


def test_a_rating_nobody_asked_for_is_kept_as_one():
    found = read_reply("mood 4\npain 7\ntired", "en", shipped()["daily3"].questions)
    assert found.others == {"pain": Decimal(7)}
    assert answers("daily3", "mood 4\npain 7\ntired") == {"mood": "4", "one_word": "tired"}


def test_a_letter_is_no_row_of_answers():
    text = "\n".join(f"line {number}" for number in range(40))
    found = read_reply(text, "en", shipped()["daily3"].questions)
    assert not found.found
    assert len(found.not_understood) == 40


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["daily3", "weekly5", "homework", "sleep", "aftercrisis"]),
    st.lists(
        st.sampled_from(
            [
                "7",
                "six",
                "yes",
                "no",
                "tired",
                "mood 4",
                "23:30",
                "a long walk",
                "-",
                "8/10",
                "?!",
                "pain 3",
            ]
        ),
        max_size=7,
    ),
)
def test_no_word_of_a_reply_is_lost_and_no_question_answered_twice(key, lines):
    text = "\n".join(lines)
    reply = read_reply(text, "en", shipped()[key].questions)
    keys = [one.question.key for one in reply.found]
    assert len(set(keys)) == len(keys)
    shown = " ".join((*(one.words for one in reply.found), *reply.not_understood))
    for word in set(re.findall(r"[a-z]{3,}", text)):
        assert word in shown or word in ("mood", "pain")
    assert all(one.choice is not Choice.SKIP or one.value is None for one in reply.found)
