"""``guard check --batch`` judges the sample cases, and one bad line stops none of the others."""

import json
from copy import deepcopy
from datetime import datetime
from pathlib import Path

import pytest

from tests.support.program import run_batch
from therapist_desk.cli.fields import Fields
from therapist_desk.cli.guard import answer
from therapist_desk.domain.errors import RuleBroken

CASES = json.loads((Path(__file__).parents[1] / "support/cases/guard.json").read_text("utf-8"))


def instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def test_every_sample_case_gets_its_verdict():
    answers = run_batch("guard", "check", lines=CASES)
    assert len(answers) == len(CASES) == 52
    for case, got in zip(CASES, answers, strict=True):
        expected = {"id": case["id"]} | case["expected"]
        expected["next_open"] = instant(expected["next_open"])
        assert got | {"next_open": instant(got["next_open"])} == expected, case["why"]


def changed(*path, value):
    case = deepcopy(CASES[0])
    place = case
    for key in path[:-1]:
        place = place[key]
    if value is KeyError:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return case


BAD = {
    "now": changed("now", value="2026-03-10T10:00:00"),
    "now ": changed("now", value="soon"),
    "now  ": changed("now", value="9999-12-31T23:59:59+00:00"),
    "client": changed("client", value=KeyError),
    "client.status": changed("client", "status", value="gone"),
    "client.whatsapp": changed("client", "whatsapp", value="yes"),
    "client.hints": changed("client", "hints", value=["call-only"]),
    "client.number_unconfirmed": changed("client", "number_unconfirmed", value=KeyError),
    "client.number_shared_with": changed("client", "number_shared_with", value=True),
    "client.ended_on": changed("client", "ended_on", value="2026-02-30"),
    "client.ended_on ": changed("client", "ended_on", value="20260210"),
    "client.hours": changed("client", "hours", value=["09:00-17:00"]),
    "agreement": changed("agreement", value="accepted"),
    "agreement.state": changed("agreement", "state", value="expired"),
    "agreement.rules": changed("agreement", "rules", value=None),
    "agreement.rules.purposes": changed("agreement", "rules", "purposes", value=["chat"]),
    "agreement.rules.hours.zone": changed("agreement", "rules", "hours", "zone", value=KeyError),
    "hours": changed("agreement", "rules", "hours", "weekly", "mon", value=["9-17"]),
    "hours ": changed("agreement", "rules", "hours", "weekly", "moon", value=["09:00-17:00"]),
    "zone": changed("agreement", "rules", "hours", "zone", value="Europe/Atlantis"),
    "max_messages_week": changed("agreement", "rules", "max_messages_week", value=-1),
    "week.messages": changed("week", "messages", value=None),
    "request.channel": changed("request", "channel", value="sms"),
    "request.members_without_consent": changed("request", "channel", value="group"),
}


@pytest.mark.parametrize("field", BAD)
def test_a_case_that_cannot_be_judged_names_the_field(field):
    with pytest.raises(RuleBroken) as caught:
        answer(Fields(BAD[field]))
    assert caught.value.field == field.strip()
    assert str(caught.value).endswith(".")


def test_a_bad_case_is_answered_in_its_place_and_the_rest_go_on():
    answers = run_batch("guard", "check", lines=[CASES[0], BAD["now"] | {"id": "bad"}, CASES[1]])
    assert [got["id"] for got in answers] == [CASES[0]["id"], "bad", CASES[1]["id"]]
    assert set(answers[1]) == {"id", "error"}
