"""Whatever a phone's language, every message keeps its minute, its sender and its text."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.exports import STYLES, messages, parsed
from therapist_desk.domain.chats import Chat, ChatKind, DateOrder, UnclearDates
from therapist_desk.whatsapp.chat.refusals import ChatRefused

START = datetime(2025, 1, 13)  # noqa: DTZ001 - the time on a phone's wall, as exports have it
SENDERS = st.sampled_from(
    ("Mara Example", "Dr. Ivo Sample", "دانة", "小明", "+44 7911 123456", "Zoë 🙂")
)
WORDS = st.text(
    st.characters(exclude_categories=("C", "Z"), exclude_characters="<>:()"), min_size=1
)
TEXTS = st.lists(st.tuples(WORDS, WORDS).map(" ".join), min_size=1, max_size=3).map("\n".join)
CHATS = st.lists(st.tuples(st.integers(0, 5_000_000), SENDERS, TEXTS), min_size=1, max_size=8)


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
@given(CHATS)
@settings(max_examples=15, deadline=None)
def test_a_chat_that_is_written_and_read_is_the_same(style, chat):
    when, written, lines = START, [], []
    for gap, sender, text in chat:
        when += timedelta(seconds=gap if style.seconds else gap // 60 * 60)
        written.append((when, sender, f"a {text}"))
        lines.append(style.line(when, sender, f"a {text}"))
    read = messages("\n".join(lines), style.order)
    assert [(each.when, each.sender, each.text) for each in read] == written
    assert {each.kind for each in read} == {ChatKind.MESSAGE}


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
def test_every_minute_of_a_day_is_read_as_it_was(style):
    times = [START + timedelta(minutes=each) for each in range(0, 24 * 60, 7)]
    read = messages("\n".join(style.line(each, "Mara", "x") for each in times), style.order)
    assert [each.when for each in read] == times


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
def test_a_day_above_twelve_decides_without_a_question(style):
    chat = parsed(style.line(START.replace(month=2), "Mara", "x"))
    assert isinstance(chat, Chat)
    assert chat.order is style.order


@pytest.mark.parametrize("other", STYLES, ids=lambda style: style.name)
def test_a_line_quoted_from_another_phone_stays_text(other):
    style = STYLES[2] if other.name != "en-GB" else STYLES[0]
    quoted = other.line(START, "Somebody", "said")
    if quoted.startswith("13/01/2025, 00:00 - "):  # the same shape: nobody can tell
        return
    lines = [style.line(START, "Mara", "one"), quoted, style.line(START, "Ivo", "two")]
    read = messages("\n".join(lines))
    assert [each.sender for each in read] == ["Mara", "Ivo"]


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("[3/18/2565 BE, 18:51:14] ", "2022-03-18"),
        ("14/4/2569 13:05 - ", "2026-04-14"),
        ("[3/18/R4, 18:51:14] ", "2022-03-18"),
        ("۱۴۰۵/۱/۱۳، ۱۳:۰۵ - ", "2026-04-02"),  # noqa: RUF001 - digits of Persian
        ("۱۴۰۳/۱۲/۳۰، ۱۳:۰۵ - ", "2025-03-20"),  # noqa: RUF001 - digits of Persian
        ("26. 4. 2. 오후 1:05 - ", "2026-04-02"),
        ("26. 4. 13. 오후 1:05 - ", "2026-04-13"),
    ],
)
def test_other_calendars_become_the_day_that_was_meant(head, day):
    assert messages(f"{head}Mara: x")[0].when.date().isoformat() == day


@pytest.mark.parametrize(
    ("time", "hour"),
    [
        ("凌晨1:30", 1), ("中午12:30", 12), ("下午1:30", 13), ("晚上11:30", 23), ("午後0:30", 12),
        ("1:30 nachts", 1), ("11:30 nachts", 23), ("7:30 morgens", 7), ("12:30 mittags", 12),
        ("3:30 nachm.", 15), ("8:10 abends", 20), ("13:05 Uhr", 13), ("12:05 a. m.", 0),
        ("முற்பகல் 9:05", 9), ("பிற்பகல் 1:05", 13), ("1:05 หลังเที่ยง", 13), ("12:05 ก่อนเที่ยง", 0),
        ("1:05 ಅಪರಾಹ್ನ", 13), ("12:05 e.h.", 12), ("अपराह्न 1:05", 13), ("ÖS 12:05", 12),
    ],
)  # fmt: skip
def test_a_word_beside_the_time_says_which_half_of_the_day(time, hour):
    assert messages(f"2026/4/2 {time} - Mara: x")[0].when.hour == hour


def test_an_unknown_word_beside_the_time_stops_the_import():
    with pytest.raises(ChatRefused) as refused:
        parsed("2026/4/2, 1:30 pm - Mara: x\n2026/4/2, 1:35 glorp - Mara: y")
    assert (refused.value.code, refused.value.line) == ("unknown-time-word", 2)
    assert "glorp" not in str(refused.value)


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        (("03/04/2025", "13/04/2025"), DateOrder.DMY),
        (("03/04/2025", "04/13/2025"), DateOrder.MDY),
        (("03.04.2025", "04.05.2025"), DateOrder.DMY),
        (("1/5/2026", "2/3/2026", "3/1/2026", "4/1/2026", "4/9/2026", "5/2/2026"), DateOrder.MDY),
        (("2025-04-03", "2025-04-04"), DateOrder.YMD),
    ],
)
def test_dates_that_leave_no_doubt_are_not_asked_about(dates, order):
    chat = parsed("\n".join(f"{each}, 10:00 - Mara: x" for each in dates))
    assert isinstance(chat, Chat)
    assert chat.order is order


def test_a_step_back_in_time_suggests_an_order_and_leaves_the_question():
    unclear = parsed("1/2/2025, 10:00 - Mara: one\n2/1/2025, 10:00 - Mara: two")
    assert isinstance(unclear, UnclearDates)
    assert unclear.suggested is DateOrder.MDY


@pytest.mark.parametrize(
    ("dates", "chosen", "code"),
    [
        (("13/04/2025", "04/13/2025"), None, "inconsistent-dates"),
        (("13/04/2025",), DateOrder.MDY, "inconsistent-dates"),
        (("1447/1/13",), None, "unknown-calendar"),
    ],
)
def test_dates_that_fit_no_reading_stop_the_import(dates, chosen, code):
    with pytest.raises(ChatRefused) as refused:
        parsed("\n".join(f"{each}, 10:00 - Mara: x" for each in dates), chosen)
    assert refused.value.code == code


def test_a_date_that_never_was_is_a_line_of_the_message_before_it():
    lines = ["28/02/2025, 10:00 - Mara: one"]
    text = ["31/02/2025, 10:00 - Mara: two", "01/03/2025, 25:00 - x", "01/03/2025, 10:61 - y"]
    (read,) = messages("\n".join([*lines, *text]))
    assert read.text == "\n".join(["one", *text])


def test_messages_stay_in_the_order_of_the_file():
    """In autumn clocks go back; sorting would tear a conversation apart."""
    read = messages("26/10/2025, 02:55 - Mara: one\n26/10/2025, 02:05 - Ivo: two")
    assert [each.text for each in read] == ["one", "two"]
