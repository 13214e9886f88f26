"""``link … --batch`` gives the sample answers and goes on after any bad line."""

import json
from pathlib import Path

import pytest

from tests.support.program import run_batch, run_program

CASES = json.loads((Path(__file__).parents[1] / "support/cases/links.json").read_text("utf-8"))


@pytest.mark.parametrize("verb", ["phone", "text", "url", "group"])
def test_every_sample_case_gets_its_answer(verb):
    answers = run_batch("link", verb, lines=CASES[verb])
    for case, got in zip(CASES[verb], answers, strict=True):
        expected = dict(case["expected"])
        for other in ("alt_digits", "encoded_accept"):
            expected.pop(other, None)
        assert got == {"id": case["id"]} | expected


def test_a_url_without_text_has_no_text_parameter():
    case = {"id": 1, "target": "web", "raw": "+4915123456789", "region": None}
    urls = [
        got["url"]
        for got in run_batch(
            "link", "url", lines=[case, case | {"text": ""}, case | {"text": None}]
        )
    ]
    assert urls == ["https://web.whatsapp.com/send?phone=4915123456789"] * 3


def test_a_url_whose_number_or_text_is_wrong_says_so_in_one_word():
    case = {"id": 1, "target": "app", "raw": "+4915123456789", "region": None, "text": "x"}
    answers = run_batch(
        "link", "url",
        lines=[case | {"raw": "0151"}, case | {"text": "x" * 2000}, case | {"text": "\ud800"}, case | {"target": "fax"}],
    )  # fmt: skip
    assert [got["error"] for got in answers[:3]] == ["no-region", "too-long", "invalid-text"]
    assert answers[3]["error"].startswith("target must be")


def test_bad_lines_are_answered_in_their_place_whatever_the_locale():
    lines = [
        b'\xef\xbb\xbf{"id": "\\ud800", "text": "\xc3\xa9"}',
        b'{"id": 2, "text": "\xff"}',
        b"[" * 100_000,
        b"[1]",
        b'"words"',
        b'{"id": 6, "text": NaN}',
        b'{"id": 7, "text": "' + b"9" * 10,
        b'{"id": 8, "text": 8}',
        b'{"id": 9, "text": "\\ud83d\\ude42"}\r',
        b"",
        b'{"text": "\\ud83d"}',
    ]
    done = run_program(
        "link", "text", "--batch", stdin=b"\n".join(lines), LC_ALL="C", PYTHONUTF8="0"
    )
    assert (done.returncode, done.stderr) == (0, b"")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert answers[0] == {"id": "\ud800", "encoded": "%C3%A9"}
    assert [set(got) for got in answers[1:6]] == [{"error"}] * 5
    assert [got.get("id") for got in answers[6:]] == [None, 8, 9, None]
    assert answers[-2]["encoded"] == "%F0%9F%99%82"
    assert answers[-1] == {"error": "invalid-text"}


def test_no_line_at_all_is_no_answer_at_all():
    done = run_program("link", "group", "--batch")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_an_error_never_repeats_what_was_given():
    for verb, field in (("phone", "raw"), ("group", "raw"), ("text", "text")):
        (got,) = run_batch("link", verb, lines=[{"id": 1, field: ["Mara Canary"], "region": "DE"}])
        assert "Canary" not in got["error"]
