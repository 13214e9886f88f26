"""A pasted reply becomes ratings where it is plain, and nothing of it is guessed or lost."""

import time
import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from therapist_desk.services.ratings import read_reply, shipped


def ratings(text: str, language: str = "en") -> dict[str, str]:
    return {key: str(value) for key, value in read_reply(text, language).ratings.items()}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "mood 4 sleep 3", {"mood": "4", "sleep_hours": "3"}),
        ("en", "mood: 4/10", {"mood": "4"}),
        ("en", "MOOD = 4 out of 10.", {"mood": "4"}),
        ("en", "mood=six", {"mood": "6"}),
        ("en", "mood4 sleep3", {"mood": "4", "sleep_hours": "3"}),
        ("en", "my mood was 4, slept 6.5 hrs", {"mood": "4", "sleep_hours": "6.5"}),
        ("en", "sleep 5h, mood 3pts.", {"sleep_hours": "5", "mood": "3"}),
        ("en", "sleep 7/10", {"sleep_quality": "7"}),
        ("en", "sleep  quality\n6", {"sleep_quality": "6"}),
        ("en", "mood 4 - sleep 3", {"mood": "4", "sleep_hours": "3"}),
        ("en", "mood 0\nsleep 0", {"mood": "0", "sleep_hours": "0"}),
        ("es", "Ánimo 4, sueño 6,5 horas", {"mood": "4", "sleep_hours": "6.5"}),
        ("es-MX", "A\u0301nimo: seis", {"mood": "6"}),
        ("pt-BR", "humor sete de 10 sono 5", {"mood": "7", "sleep_hours": "5"}),
        ("de", "Stimmung 4 Schlaf 6,5 Std", {"mood": "4", "sleep_hours": "6.5"}),
        ("de", "STIMMUNG: FÜNF", {"mood": "5"}),
        ("ar", "المزاج ٤ النوم ٦٫٥ ساعات", {"mood": "4", "sleep_hours": "6.5"}),  # noqa: RUF001 - as it is typed
        ("ar", "\u200fالقلق: خمسة", {"anxiety": "5"}),  # noqa: RUF001 - as it is typed
        ("zh-TW", "心情４睡眠６小時", {"mood": "4", "sleep_hours": "6"}),
        ("zh", "心情：六，焦虑：三分", {"mood": "6", "anxiety": "3"}),  # noqa: RUF001 - as it is typed
        ("xx", "mood 4", {"mood": "4"}),
    ],
)
def test_plain_ratings_are_read(language, text, expected):
    reply = read_reply(text, language)
    assert ratings(text, language) == expected
    assert reply.not_understood == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "mood 4-5"),
        ("en", "mood 4 – 5"),
        ("en", "mood 4 or 5"),
        ("en", "mood five or six"),
        ("en", "mood 4½"),
        ("en", "mood 4 and a half"),
        ("en", "mood 4.5"),
        ("en", "mood -4"),
        ("en", "mood ~4"),
        ("en", "mood 4?"),
        ("en", "mood 4 10"),
        ("en", "mood 11"),
        ("en", "mood 4/5"),
        ("en", "mood 40%"),
        ("en", "mood not 4"),
        ("en", "mood 4 hours"),
        ("en", "mood: fine"),
        ("en", "mood"),
        ("en", "zest 5"),
        ("en", "4 mood 3 sleep"),
        ("en", "mood 4 mood 6"),
        ("en", "sleep 3am"),
        ("en", "sleep 3 a.m."),
        ("en", "sleep 3:30"),
        ("en", "sleep 7h30"),
        ("en", "sleep 25"),
        ("en", "sleep 1,000"),
        ("es", "ánimo 4 o 5"),
        ("pt", "humor 4 a 5"),
        ("de", "Stimmung 4 bis 5"),
        ("de", "Schlaf 3 Uhr"),
        ("ar", "المزاج ٤ أو ٥"),  # noqa: RUF001 - as it is typed
        ("zh", "心情6到7"),
        ("zh", "睡眠6个半小时"),
        ("zh", "心情十二"),
        ("zh", "睡眠三点"),
    ],
)  # fmt: skip
def test_what_is_not_plain_is_shown_and_not_guessed(language, text):
    reply = read_reply(text, language)
    assert reply.ratings == {}
    assert " ".join(reply.not_understood) == text.rstrip(".")
    assert reply.words == ""


def test_words_beside_the_numbers_are_kept_as_words():
    reply = read_reply("Hi! mood 4, tired but ok. sleep 6 🙂", "en")
    assert ratings("Hi! mood 4, tired but ok. sleep 6 🙂") == {"mood": "4", "sleep_hours": "6"}
    assert reply.words == "Hi! , tired but ok. 🙂"
    assert reply.read == ("mood 4", "sleep 6")


def test_one_unclear_answer_does_not_take_the_clear_ones_with_it():
    reply = read_reply("mood 4-5, sleep 6\nwoke at 3, tired", "en")
    assert dict(reply.ratings) == {"sleep_hours": Decimal(6)}
    assert reply.not_understood == ("mood 4-5", "woke at 3")
    assert reply.words == "tired"


def test_the_same_answer_twice_is_one_answer():
    assert ratings("mood 4 ... mood 4") == {"mood": "4"}


def test_letters_that_only_match_without_case_do_not_break_the_reading():
    for text in ("tensİon 4", "mood sıx", "ſleep 4"):  # noqa: RUF001 - as it is typed
        read_reply(text, "en")


def test_a_very_long_paste_is_read_in_no_time():
    began = time.process_time()
    for text in ("mood " * 10_000, "mood" + " " * 50_000 + "x", "1 " * 30_000, "mood 4 " * 10_000):
        read_reply(text, "en")
    assert time.process_time() - began < 10


LANGUAGES = ["en", "es", "pt", "de", "ar", "zh"]
PIECES = [
    "mood", "sleep", "sleep quality", "ánimo", "sueño", "Stimmung", "المزاج", "心情", "睡眠", "4", "10", "11",
    "6,5", "٤", "六", "six", "seis", "/10", ":", "=", " ", "\n", ", ", ". ", "-", "?", "am", "hours", "小时",
    "to", "tired", "🙂", "\u200f", "é", "4½", "not", "ı", "0",  # noqa: RUF001 - as it is typed
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text(max_size=60)


@settings(max_examples=400, deadline=None)
@given(texts, st.sampled_from(LANGUAGES))
def test_nothing_of_the_text_is_lost(text, language):
    reply = read_reply(text, language)
    kept = "".join((*reply.read, reply.words, *reply.not_understood))

    def letters(part: str) -> list[str]:
        signs = unicodedata.normalize("NFC", part)
        return sorted(s for s in signs if unicodedata.category(s)[0] in "LNS")

    assert letters(kept) == letters(text)


@settings(max_examples=400, deadline=None)
@given(texts, st.sampled_from(LANGUAGES))
def test_whatever_is_read_can_be_saved(text, language):
    for key, value in read_reply(text, language).ratings.items():
        assert shipped().ratings[key].holds(value)


@given(st.integers(0, 10), st.integers(0, 24), st.sampled_from([": ", "=", " ", " is "]))
def test_what_the_template_asks_for_is_always_read(mood, sleep, between):
    text = f"mood{between}{mood}, sleep{between}{sleep} hours"
    assert ratings(text) == {"mood": str(mood), "sleep_hours": str(sleep)}
