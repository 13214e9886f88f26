"""A batch that someone else wrote is read as it says, and what is wrong is named, never guessed."""

from datetime import UTC, date, datetime

import pytest

from therapist_desk.cli.fields import Fields
from therapist_desk.domain.errors import RuleBroken


@pytest.mark.parametrize(
    ("read", "value", "wanted"),
    [
        (Fields.number, True, "a number"),
        (Fields.number, "4", "a number"),
        (Fields.count, True, "a whole number"),
        (Fields.count, 4.0, "a whole number"),
        (Fields.texts, ["Mara", 4], "a list of texts"),
        (Fields.moment, "2026-03-09T10:00:00", "its offset from UTC"),
        (Fields.moment, "tomorrow", "a moment like"),
        (Fields.day, "2026-03-09T10:00:00", "a date like"),
        (Fields.day, "2026-02-30", "a date that exists"),
    ],
)
def test_what_could_be_read_in_two_ways_is_refused(read, value, wanted):
    with pytest.raises(RuleBroken, match=wanted) as caught:
        read(Fields({"at": value}, "client"), "at")
    assert caught.value.field == "client.at"


def test_what_is_given_is_read_and_what_is_null_is_none():
    given = Fields({"n": 4, "on": "2026-03-09", "at": "2026-03-09T10:00:00+00:00", "none": None})
    assert (given.count_or_zero("n"), given.count_or_zero("none")) == (4, 0)
    assert (given.number("n"), given.number("none")) == (4, None)
    assert (given.day("on"), given.day("none")) == (date(2026, 3, 9), None)
    assert given.moment("at") == datetime(2026, 3, 9, 10, tzinfo=UTC)


def test_a_number_left_out_is_not_a_number_that_is_null():
    with pytest.raises(RuleBroken, match="a number"):
        Fields({}).number("n")


def test_a_line_that_is_no_object_is_told_so_without_its_words():
    with pytest.raises(RuleBroken, match=r"^Each line must be a JSON object\.$"):
        Fields(["Mara Example"])
