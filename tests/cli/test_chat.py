"""``chat inspect`` shows what an import would read, and writes nothing."""

import json

from tests.support.exports import CASES
from tests.support.program import run_program

CLEAR = CASES / "it-ios" / "_chat.txt"
UNCLEAR = CASES / "amb-one-day" / "WhatsApp Chat with Mara Example.txt"
NONE = CASES / "bad-prose" / "notes.txt"


def inspected(file, *more):
    done = run_program("chat", "inspect", str(file), *more, LC_ALL="C", PYTHONUTF8="0")
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def as_json(file, *more):
    code, out, error = inspected(file, "--json", *more)
    assert error == ""
    return code, json.loads(out)


def test_a_chat_is_one_object_with_every_message():
    code, answer = as_json(CLEAR)
    assert (code, answer["outcome"], answer["date_order"]) == (0, "ok", "DMY")
    assert answer["messages"][2]["poll"]["options"] == [["Lunedì", 9], ["Martedì", 2]]
    assert answer["messages"][5]["location"] == {"lat": 37.813885, "lon": 15.254655}
    assert "attachments_present" not in answer


def test_a_zip_tells_which_attachments_are_in_it():
    _, answer = as_json(CASES / "zip-ios-with-media" / "WhatsApp Chat - Mara Example.zip")
    assert sorted(answer["attachments_present"].values()) == [False, True]


def test_unclear_dates_are_a_question_until_they_are_answered():
    code, answer = as_json(UNCLEAR)
    assert (code, answer["outcome"]) == (0, "ambiguous")
    assert answer["candidates"] == ["DMY", "MDY"]
    assert answer["readings"]["MDY"] == {"first": "2025-03-04", "last": "2025-03-04"}
    code, out, _ = inspected(UNCLEAR)
    assert code == 0
    assert "--order MDY  the month first: from 04 March 2025 to 04 March 2025" in out
    assert (
        as_json(UNCLEAR, "--order", "MDY")[1]["messages"][0]["timestamp"] == "2025-03-04T10:15:00"
    )


def test_what_is_no_chat_ends_with_one_and_a_sentence():
    code, answer = as_json(NONE)
    assert (code, answer["outcome"], answer["error"]) == (1, "error", "not-whatsapp")
    assert inspected(NONE) == (1, "", "This is not a chat exported from WhatsApp.\n")


def test_without_json_the_chat_is_told_in_a_few_lines():
    code, out, _ = inspected(CLEAR)
    assert code == 0
    assert out.startswith("7 messages, from 2026-04-02 13:00 to 2026-04-17 13:06\n")
    assert "Anna" in out
    assert "poll" in out
