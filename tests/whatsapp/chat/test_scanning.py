"""What is sped up for a hundred thousand messages reads the few odd ones among them all the same."""

import pytest

from tests.support.exports import messages, parsed
from therapist_desk.domain.chats import Chat, ChatKind
from therapist_desk.whatsapp.chat import decoding
from therapist_desk.whatsapp.chat.refusals import ChatRefused
from therapist_desk.whatsapp.chat.words import has_marks

LRM = "\u200e"
EVERY_MARK = [chr(each) for each in range(0x10000) if has_marks(chr(each))]


@pytest.mark.parametrize("letter", [*EVERY_MARK, "ü", "\u061b", "\u200d", "…", "\ufe0f", "🙂"])
def test_a_slice_is_known_to_have_marks_exactly_when_it_has_any(letter):
    [part] = decoding.slices(f"so\u202f{letter}on".encode())
    assert part.marked is (letter in EVERY_MARK)


def test_a_message_may_reach_over_any_number_of_slices():
    long = "\n\n".join(["a line of what was on her mind that evening"] * 3_000)
    chat = parsed(f"14/05/2025, 10:01 - Mara: {long}\n14/05/2025, 10:02 - Ivo: next")
    assert isinstance(chat, Chat)
    assert [each.text for each in chat.messages] == [long, "next"]
    assert [each.line for each in chat.messages] == [1, 6_000]


def test_marks_in_one_head_take_no_mark_from_another():
    """The second head is read without its marks; the third's says that WhatsApp wrote the line."""
    first, second, third = messages(
        "[14/05/2025, 10:01:00] Group: one\n"
        f"[14/{LRM}05/2025, 10:02:00] Mara: two\n"
        f"{LRM}[14/05/2025, 10:03:00] Mara: You deleted this message."
    )
    assert (first.text, second.text) == ("one", "two")
    assert third.kind is ChatKind.DELETED


@pytest.mark.parametrize(
    ("body", "kind", "text"),
    [
        ("<Media omitted>\nat the lake", ChatKind.MEDIA_OMITTED, "at the lake"),
        ("IMG-20250414-WA0001.jpg (file attached)\nlook", ChatKind.ATTACHMENT, "look"),
        ("\nYou deleted this message", ChatKind.DELETED, ""),
        ("slept\nbetter <This message was edited>", ChatKind.EDITED, "slept\nbetter"),
        ("Mood: 5\nsleep: 4", ChatKind.MESSAGE, "Mood: 5\nsleep: 4"),
        ("today:\nslept better\n\n", ChatKind.MESSAGE, "today:\nslept better"),
    ],
)
def test_a_sign_of_a_placeholder_is_seen_in_any_of_several_lines(body, kind, text):
    read = messages(f"14/05/2025, 10:01 - Mara: {body}\n14/05/2025, 10:02 - Ivo: next")
    assert [each.text for each in read] == [text, "next"]
    assert read[0].kind is kind


def test_a_date_that_cannot_be_is_text_of_the_message_before_and_counts_as_its_line():
    read = messages(
        "14/05/2025, 10:01 - Mara: one\n45/05/2025, 10:01 - Ivo: not\nat all\n"
        "14/05/2025, 10:02 - Ivo: two"
    )
    assert [each.text for each in read] == ["one\n45/05/2025, 10:01 - Ivo: not\nat all", "two"]
    assert [each.line for each in read] == [1, 4]


def test_a_word_beside_the_time_that_nobody_knows_is_named_with_its_line():
    with pytest.raises(ChatRefused) as refused:
        parsed("14/05/2025, 10:01 am - Mara: one\ntwo\n14/05/2025, 10:02 glorp - Ivo: three")
    assert (refused.value.code, refused.value.line) == ("unknown-time-word", 3)
