"""Thinning out never takes the backup one would need."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from therapist_desk.domain.rotation import Kept, thinning

START = datetime(2024, 1, 1, tzinfo=UTC)
MOMENTS = st.lists(st.integers(0, 500 * 24 * 60), max_size=60, unique=True)
ENOUGH = 10**12


@st.composite
def kept_ones(draw):
    return [
        Kept(f"b{minutes}", START + timedelta(minutes=minutes), draw(st.integers(1, 100)), verified)
        for minutes in draw(MOMENTS)
        for verified in [draw(st.integers(0, 9)) > 0]
    ]


def staying(backups, budget=ENOUGH):
    gone = thinning(backups, budget)
    assert not set(gone.by_age) & set(gone.by_budget)
    names = {*gone.by_age, *gone.by_budget}
    assert names <= {one.name for one in backups}
    return sorted((one for one in backups if one.name not in names), key=lambda one: one.created_at)


@given(kept_ones(), st.integers(0, 3000))
def test_the_newest_verified_backup_always_stays(backups, budget):
    sound = [one for one in backups if one.verified]
    if sound:
        assert max(sound, key=lambda one: one.created_at) in staying(backups, budget)


@given(kept_ones(), st.integers(0, 3000))
def test_what_stays_is_within_the_budget_or_is_only_the_newest_verified(backups, budget):
    left = staying(backups, budget)
    assert sum(one.size for one in left) <= budget or len(left) <= 1


@given(kept_ones())
def test_the_newest_verified_one_of_each_of_the_last_seven_days_stays(backups):
    of_day = {}
    for one in sorted(backups, key=lambda one: one.created_at):
        if one.verified:
            of_day[one.created_at.date()] = one
    left = staying(backups)
    assert all(of_day[day] in left for day in sorted(of_day)[-7:])


@given(kept_ones())
def test_no_more_than_seven_days_four_weeks_and_twelve_months_of_verified_ones_stay(backups):
    assert len([one for one in staying(backups) if one.verified]) <= 7 + 4 + 12


@given(kept_ones(), st.integers(0, 3000))
def test_thinning_twice_takes_nothing_more(backups, budget):
    once = staying(backups, budget)
    assert staying(once, budget) == once


def test_daily_backups_of_two_years_come_to_a_known_few():
    days = [Kept(str(n), START + timedelta(days=n), 1) for n in range(730)]
    left = []
    for one in days:
        left = staying([*left, one])
    ages = [(days[-1].created_at - one.created_at).days for one in left]
    assert ages[-7:] == [6, 5, 4, 3, 2, 1, 0]
    assert len(left) == 7 + 2 + 11  # the Sunday before today is one of the seven days
    assert 330 < ages[0] <= 366


def test_over_budget_the_oldest_go_first():
    three = [Kept(str(n), START + timedelta(days=n), 10) for n in range(3)]
    assert thinning(three, 20).by_budget == ("0",)
    assert thinning(three, 0).by_budget == ("0", "1")
