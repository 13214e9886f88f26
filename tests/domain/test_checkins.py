"""A check-in with risk says why, what was done and when it is followed up, or it is not saved."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from therapist_desk.domain.checkins import CheckIn, CheckInId, check
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.hours import read_hours
from therapist_desk.domain.ratings import High
from therapist_desk.domain.risk import RiskAction, RiskLevel, act_before
from therapist_desk.services.ratings import shipped

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)
PLAIN = CheckIn(
    id=CheckInId(0),
    client_id=ClientId(1),
    occurred_at=NOW - timedelta(hours=1),
    zone="Europe/Berlin",
    minutes=5,
    summary="Short check-in, as planned.",
    ratings={"mood": Decimal(4), "sleep_hours": Decimal("6.5")},
)
RISK = replace(
    PLAIN,
    risk_level=RiskLevel.WATCH,
    risk_reason="Stopped answering after a hard week.",
    risk_action=frozenset({RiskAction.CALLED_CLIENT}),
    follow_up_at=NOW + timedelta(days=1),
)


def test_a_plain_check_in_can_be_saved():
    check(PLAIN, shipped(), NOW)
    check(RISK, shipped(), NOW)


@pytest.mark.parametrize("level", [RiskLevel.WATCH, RiskLevel.CONCERN, RiskLevel.URGENT])
@pytest.mark.parametrize(
    ("field", "missing"),
    [("risk_reason", " \n"), ("risk_action", frozenset()), ("follow_up_at", None)],
)
def test_risk_needs_a_reason_an_action_and_a_follow_up(level, field, missing):
    with pytest.raises(RuleBroken) as caught:
        check(replace(RISK, risk_level=level, **{field: missing}), shipped(), NOW)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("summary", "  "),
        ("occurred_at", NOW + timedelta(seconds=1)),
        ("zone", "Moon/Base"),
        ("minutes", -1),
        ("minutes", 1441),
        ("message_count", -1),
        ("follow_up_at", NOW - timedelta(hours=2)),
        ("follow_up_done_at", NOW + timedelta(hours=1)),
        ("follow_up_done_at", NOW - timedelta(hours=2)),
    ],
)
def test_what_cannot_be_is_refused_by_name(field, wrong):
    with pytest.raises(RuleBroken) as caught:
        check(replace(PLAIN, **{field: wrong}), shipped(), NOW)
    assert caught.value.field == field
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("mood", "11"),
        ("mood", "-1"),
        ("mood", "4.5"),
        ("mood", "NaN"),
        ("mood", "Infinity"),
        ("sleep_hours", "24.5"),
        ("zest", "1"),
    ],
)
def test_a_rating_outside_its_scale_is_refused(key, value):
    with pytest.raises(RuleBroken) as caught:
        check(replace(PLAIN, ratings={key: Decimal(value)}), shipped(), NOW)
    assert caught.value.field == key


def test_written_down_a_day_later_it_is_a_late_entry():
    assert not PLAIN.is_late_entry
    on_time = replace(PLAIN, recorded_at=PLAIN.occurred_at + timedelta(hours=24))
    assert not on_time.is_late_entry
    assert replace(
        PLAIN, recorded_at=PLAIN.occurred_at + timedelta(hours=24, seconds=1)
    ).is_late_entry


def test_a_follow_up_is_open_until_it_is_done():
    assert not PLAIN.awaits_follow_up
    assert RISK.awaits_follow_up
    assert not replace(RISK, follow_up_done_at=NOW).awaits_follow_up


FRIDAY = datetime(2026, 3, 13, 20, tzinfo=UTC)  # 21:00 in Berlin
OFFICE = read_hours(
    "Europe/Berlin", {"tue": ["09:00-17:00"], "fri": ["09:00-17:00"]}, [date(2026, 3, 17)]
)


@pytest.mark.parametrize(
    ("level", "hours", "latest"),
    [
        (RiskLevel.NONE_SEEN, None, None),
        (RiskLevel.URGENT, None, FRIDAY),
        (RiskLevel.CONCERN, None, datetime(2026, 3, 13, 23, tzinfo=UTC)),
        (RiskLevel.WATCH, None, datetime(2026, 3, 16, 23, tzinfo=UTC)),
        (RiskLevel.WATCH, OFFICE, datetime(2026, 3, 20, 23, tzinfo=UTC)),
        (RiskLevel.WATCH, read_hours("UTC", {}), datetime(2026, 3, 16, 23, tzinfo=UTC)),
    ],
)
def test_each_level_says_by_when_to_act(level, hours, latest):
    assert act_before(level, FRIDAY, "Europe/Berlin", hours) == latest


def test_every_level_says_what_it_means_and_every_scale_which_end_is_which():
    catalogue = shipped()
    assert set(catalogue.levels) == set(RiskLevel)
    assert all(each.meaning and each.steps for each in catalogue.levels.values())
    assert catalogue.ratings["mood"].high is High.BEST
    for key in ("distress", "anxiety", "urge", "pain", "fear_before", "fear_after"):
        assert catalogue.ratings[key].high is High.HARDEST
    assert catalogue.ratings["sleep_hours"].high is High.NEITHER
    assert all(each.least < each.most and each.label for each in catalogue.ratings.values())
