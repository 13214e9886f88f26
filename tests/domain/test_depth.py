"""When writing goes deep, what carries it better is named, and a short message is left in peace."""

from therapist_desk.domain.depth import LONG_EXCHANGE, Depth, Instead, Sign, Writing, sound


def test_a_short_message_in_a_quiet_week_needs_nothing_else():
    assert sound(Writing(lately=LONG_EXCHANGE - 1, week=4, most=5)) == Depth((), ())
    assert sound(Writing(lately=LONG_EXCHANGE)).signs == (Sign.EXCHANGE,)
    assert sound(Writing(week=40, most=0)) == Depth((), ()), "no number was agreed"


def test_danger_comes_first_and_leads_to_the_safety_plan():
    found = sound(Writing(names_risk=True, is_long=True, lately=20, week=5, most=5))
    assert found.signs == (Sign.RISK, Sign.EXCHANGE, Sign.LENGTH, Sign.WEEK)
    assert found.instead == (Instead.SAFETY_PLAN, Instead.CALL, Instead.LONGER_SESSION)


def test_a_full_week_suggests_a_longer_session():
    assert sound(Writing(week=5, most=5)).instead == (Instead.LONGER_SESSION,)
