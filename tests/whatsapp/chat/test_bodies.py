"""What WhatsApp wrote itself is told from what a person typed, in every language named."""

import json

import jsonschema
import pytest

from tests.support.exports import messages, parsed
from therapist_desk import paths
from therapist_desk.domain.chats import ChatKind
from therapist_desk.whatsapp.chat.refusals import ChatRefused
from therapist_desk.whatsapp.chat.words import Half, half

LRM = "\u200e"
FOLDER = paths.resources()
TABLE = json.loads((FOLDER / "whatsapp" / "chat_words.json").read_text("utf-8"))
WORDS = TABLE["words"]


def android(body):
    return messages(f"14/05/2025, 10:01 - Mara: {body}")[0]


def ios(body, *, marks=True):
    """Return the second message of a chat whose first one shows whether WhatsApp's marks are there."""
    first = f"[14/05/2025, 10:00:00] Group: {LRM if marks else ''}Ivo was there\n"
    return messages(f"{first}[14/05/2025, 10:01:00] Mara: {body}")[1]


def test_the_table_of_words_fits_its_schema():
    schema = json.loads((FOLDER / "schemas" / "chat_words.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(TABLE)


@pytest.mark.parametrize("said", [each for each in Half if each is not Half.NONE])
def test_every_word_for_a_half_of_the_day_is_known_as_that(said):
    assert {half(word) for word in WORDS[said.value]} == {said}


@pytest.mark.parametrize(
    ("name", "kind"),
    [("omitted", ChatKind.MEDIA_OMITTED), ("deleted", ChatKind.DELETED), ("calls", ChatKind.CALL)],
)
def test_every_phrase_is_known_behind_its_mark(name, kind):
    kinds = {phrase: ios(f"{LRM}{phrase}.").kind for phrase in WORDS[name]}
    assert {phrase: each for phrase, each in kinds.items() if each is not kind} == {}


def test_every_phrase_of_android_is_known():
    for phrase in WORDS["omitted"]:
        read = android(f"<{phrase}>\na caption")
        assert (read.kind, read.text) == (ChatKind.MEDIA_OMITTED, "a caption")
    for phrase in WORDS["attached"]:
        read = android(f"notes (1).pdf ({phrase})\na caption")
        assert (read.attachment, read.text) == ("notes (1).pdf", "a caption")
    for phrase in WORDS["edited"]:
        assert android(f"yes <{phrase}>")[2:4] == (ChatKind.EDITED, "yes")
    for phrase in WORDS["places"]:
        assert android(f"{phrase}: https://maps.google.com/?q=1.5,-2.5").kind is ChatKind.LOCATION


@pytest.mark.parametrize(
    "typed",
    [
        "<3 you", "<grin>", "1 < 2 and 3 > 2", "see report.pdf (page 3)", "null",
        "Missed voice call, sorry!", "this message was deleted by me", "Plan:\nfirst\nsecond",
        "I saw https://maps.google.com/?q=1,2 today", "PLAN:\nSwim: 3\nRun: 4", "<edited>",
    ],
)  # fmt: skip
def test_what_a_person_typed_is_never_taken_away(typed):
    assert android(typed)[1:4] == ("Mara", ChatKind.MESSAGE, typed)


@pytest.mark.parametrize(
    "typed",
    ["image omitted", "This message was deleted.", "<attached: x.jpg>", "Missed voice call"],
)
def test_on_ios_the_mark_decides_between_a_placeholder_and_the_same_words_typed(typed):
    assert ios(typed)[1:4] == ("Mara", ChatKind.MESSAGE, typed)
    assert ios(f"{LRM}{typed}").kind is not ChatKind.MESSAGE
    assert ios(typed, marks=False).kind is not ChatKind.MESSAGE


@pytest.mark.parametrize(
    ("body", "kind", "text", "attachment"),
    [
        (f"{LRM}<attached: 04-PHOTO.jpg>", ChatKind.ATTACHMENT, "", "04-PHOTO.jpg"),
        (f"{LRM}<pièce jointe : 04-PHOTO.jpg>", ChatKind.ATTACHMENT, "", "04-PHOTO.jpg"),
        (f"{LRM}<04-PHOTO.jpg eklendi>", ChatKind.ATTACHMENT, "", "04-PHOTO.jpg"),
        (f"look {LRM}<attached: 04-PHOTO.jpg>", ChatKind.ATTACHMENT, "look", "04-PHOTO.jpg"),
        (f"A.pdf • {LRM}2 pages {LRM}<attached: 04-A.pdf>", ChatKind.ATTACHMENT, "", "04-A.pdf"),
        (f"A.pdf • {LRM}2 pages {LRM}document omitted", ChatKind.MEDIA_OMITTED, "", None),
        (f"no {LRM}<This message was edited>", ChatKind.EDITED, "no", None),
        (f"{LRM}This message was deleted by admin Ivo.", ChatKind.DELETED, "", None),
        (f"{LRM}Voice call. {LRM}12 min", ChatKind.CALL, "Voice call. 12 min", None),
        (f"{LRM}No answer", ChatKind.CALL, "No answer", None),
        (f"{LRM}Location: https://maps.google.com/?q=1,2", ChatKind.LOCATION, "Location: https://maps.google.com/?q=1,2", None),
        (f"{LRM}Café (Bonn): https://foursquare.com/v/1", ChatKind.LOCATION, "Café (Bonn): https://foursquare.com/v/1", None),
    ],
)  # fmt: skip
def test_ios_bodies_lose_their_placeholder_and_keep_the_rest(body, kind, text, attachment):
    assert ios(body)[1:5] == ("Mara", kind, text, attachment)


@pytest.mark.parametrize("phrase", WORDS["unanswered"])
def test_no_answer_is_a_call_behind_the_mark_and_a_persons_words_without(phrase):
    assert ios(f"{LRM}{phrase}").kind is ChatKind.CALL
    for read in (ios(phrase), ios(phrase, marks=False), android(phrase)):
        assert read[1:4] == ("Mara", ChatKind.MESSAGE, phrase)


def test_what_whatsapp_says_on_ios_has_no_sender_whoever_stands_there():
    assert ios(f"{LRM}Mara changed this group's icon")[1:3] == (None, ChatKind.SYSTEM)
    notice = "[14/05/2025, 10:00:00] Mara: Messages and calls are end-to-end encrypted."
    assert messages(notice)[0][1:3] == (None, ChatKind.SYSTEM)


def test_a_colon_inside_a_quoted_subject_makes_no_sender():
    for line in (
        'Ivo changed the subject from "Tuesday: old" to "Tuesday: new"',
        "Ivo hat den Betreff zu „Kreis: neu“ geändert.",
        "Ivo created group “Circle: Tuesday”",
    ):
        read = messages(f"14/05/2025, 10:01 - {line}")[0]
        assert (read.sender, read.kind, read.text) == (None, ChatKind.SYSTEM, line)
    assert messages("14/05/2025, 10:01 - Anna „Mausi“ B: hi")[0].sender == "Anna „Mausi“ B"


def test_a_message_may_hold_any_kind_of_line_end_but_whatsapps_own():
    read = android("one\u2028two\x0cthree\x85four")
    assert read.text == "one\u2028two\x0cthree\x85four"


def test_the_file_itself_is_kept_beside_what_was_read():
    text = "14/05/2025, 10:01 - Mara: one\ntwo\n14/05/2025, 10:02 - Ivo: <Media omitted>"
    assert list(parsed(text).raw()) == [
        "14/05/2025, 10:01 - Mara: one\ntwo",
        "14/05/2025, 10:02 - Ivo: <Media omitted>",
    ]


@pytest.mark.parametrize(
    "content",
    [
        "13/04/2025, 10:01 - Mara: schön 🙂".encode(),
        b"\xef\xbb\xbf" + "13/04/2025, 10:01 - Mara: schön 🙂".encode(),
        "13/04/2025, 10:01 - Mara: schön 🙂".encode("utf-16"),
        "13/04/2025, 10:01 - Mara: schön 🙂\r\n".encode(),
    ],
)
def test_letters_survive_whatever_the_encoding(content):
    assert messages(content)[0].text == "schön 🙂"


def test_letters_a_windows_program_saved_are_read_too():
    assert messages("13/04/2025, 10:01 - Mara: schön".encode("cp1252"))[0].text == "schön"


def test_a_stray_zero_byte_neither_ends_a_chat_nor_makes_it_none():
    assert messages(b"13/04/2025, 10:01 - Mara: one\0 more")[0].text == "one more"


@pytest.mark.parametrize("content", [b"", b" \r\n", b"\xef\xbb\xbf\n", b"\0" * 50, b"\xff\xfe"])
def test_nothing_is_not_a_chat(content):
    with pytest.raises(ChatRefused) as refused:
        parsed(content)
    assert refused.value.code == "empty"


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"%PDF-1.7\n1 0 obj", b"\x1f\x8b\x08\0\1\2\3\4",
        b"date,mood\n2025-05-01,5", b"12/05 at noon", b"2025-05-01 10:00:00",
        b"Notes\n12/05/2025, 10:00 - called Mara: no answer\nnext time",
        b"2025-05-01 10:00:00,123 - root - INFO - x",
    ],
)  # fmt: skip
def test_other_files_are_not_taken_for_a_chat(content):
    with pytest.raises(ChatRefused) as refused:
        parsed(content)
    assert refused.value.code == "not-whatsapp"


def test_votes_in_letters_that_are_no_numbers_do_not_end_the_import():
    poll = "POLL:\nWhen?\nOPTION: Mon (1 vote)\nOPTION: Tue (² votes)"
    assert android(poll)[2:4] == (ChatKind.MESSAGE, poll)
