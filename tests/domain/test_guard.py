"""Every cell of the guard's table, said as what a therapist would be told."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from therapist_desk.domain.clients import ClientStatus, SafetyHint
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import (
    AgreementState,
    Answer,
    Channel,
    Effect,
    FindingName,
    GuardAgreement,
    GuardClient,
    Purpose,
    Request,
    Rules,
    Verdict,
    Week,
    judge,
    monday_of,
    zone_of_today,
)
from therapist_desk.domain.guard_words import WORDS
from therapist_desk.domain.hours import WEEKDAYS, read_hours

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)  # a Tuesday, 10:00 in Berlin
TODAY = date(2026, 3, 10)
OFFICE = read_hours("Europe/Berlin", {day: ["09:00-17:00"] for day in WEEKDAYS[:5]})
CLIENT = GuardClient(status=ClientStatus.ACTIVE, whatsapp=True, zone="Europe/Berlin")
RULES = Rules(
    purposes=frozenset({Purpose.SCHEDULING, Purpose.CHECK_IN}),
    channels=frozenset({Channel.CHAT}),
    hours=OFFICE,
    max_messages_week=5,
    keep_number_weeks=4,
)
AGREED = GuardAgreement(state=AgreementState.ACCEPTED, rules=RULES)
CALL_ONLY = frozenset({SafetyHint.CALL_ONLY})
ENDED = replace(CLIENT, status=ClientStatus.ENDED, ended_on=TODAY - timedelta(weeks=4))
ENDED_LONG_AGO = replace(ENDED, ended_on=TODAY - timedelta(weeks=4, days=1))


def ruling(
    client=CLIENT, agreement=AGREED, channel=Channel.CHAT, purpose=Purpose.SCHEDULING, *,
    now=NOW, messages=0, without_consent=0,
) -> Verdict:  # fmt: skip
    return judge(now, client, agreement, Week(messages), Request(channel, purpose, without_consent))


def short(verdict: Verdict) -> tuple[str, list[str], list[str]]:
    return (
        verdict.verdict.value,
        [each.name.value for each in verdict.findings],
        [each.name.value for each in verdict.notes],
    )


def in_state(state: AgreementState) -> GuardAgreement:
    return replace(AGREED, state=state)


def agreed(**rules) -> GuardAgreement:
    return replace(AGREED, rules=replace(RULES, **rules))


def test_what_was_agreed_opens():
    assert short(ruling()) == ("open", [], [])


ONE = [  # what is changed, purpose, verdict, findings, notes
    ({"client": replace(CLIENT, whatsapp=False)}, "scheduling", "refuse", ["no_whatsapp"], []),
    ({"client": replace(CLIENT, whatsapp=False)}, "ending", "refuse", ["no_whatsapp"], []),
    ({"client": replace(CLIENT, whatsapp=False)}, "safety", "refuse", ["no_whatsapp"], []),
    ({"client": replace(CLIENT, hints=CALL_ONLY)}, "scheduling", "refuse", ["call_only"], []),
    ({"client": replace(CLIENT, hints=CALL_ONLY)}, "ending", "refuse", ["call_only"], []),
    ({"client": replace(CLIENT, hints=CALL_ONLY)}, "safety", "ask", ["call_only"], []),
    ({"agreement": in_state(AgreementState.WITHDRAWN)}, "scheduling", "refuse", ["withdrawn"], []),
    ({"agreement": in_state(AgreementState.WITHDRAWN)}, "ending", "ask", ["withdrawn"], []),
    ({"agreement": in_state(AgreementState.WITHDRAWN)}, "safety", "ask", ["withdrawn"], []),
    ({"client": ENDED_LONG_AGO}, "scheduling", "refuse", ["case_ended"], []),
    ({"client": ENDED_LONG_AGO}, "ending", "ask", ["case_ended"], []),
    ({"client": ENDED_LONG_AGO}, "safety", "ask", ["case_ended"], []),
    ({"client": ENDED}, "scheduling", "ask", ["case_ended"], []),
    ({"client": ENDED}, "ending", "open", [], []),
    ({"client": ENDED}, "safety", "open", [], ["case_ended"]),
    ({"agreement": None}, "scheduling", "ask", ["no_agreement"], []),
    ({"agreement": None}, "ending", "ask", ["no_agreement"], []),
    ({"agreement": None}, "safety", "open", [], ["no_agreement"]),
    ({"agreement": in_state(AgreementState.SUPERSEDED)}, "guidance", "ask", ["no_agreement"], []),
    ({"agreement": in_state(AgreementState.DRAFT)}, "guidance", "ask", ["not_accepted"], []),
    ({"agreement": in_state(AgreementState.DRAFT)}, "safety", "open", [], ["not_accepted"]),
    ({"agreement": replace(AGREED, signatures_missing=("guardian",))},
     "scheduling", "ask", ["signatures_missing"], []),
    ({"agreement": replace(AGREED, signatures_missing=("guardian",))},
     "safety", "open", [], ["signatures_missing"]),
    ({"agreement": replace(AGREED, ends_on=TODAY)}, "scheduling", "open", [], []),
    ({"agreement": replace(AGREED, ends_on=TODAY - timedelta(1))},
     "scheduling", "ask", ["expired"], []),
    ({"agreement": replace(AGREED, ends_on=TODAY - timedelta(1))},
     "safety", "open", [], ["expired"]),
    ({"agreement": replace(AGREED, review_on=TODAY)}, "scheduling", "open", [], []),
    ({"agreement": replace(AGREED, review_on=TODAY - timedelta(1))},
     "scheduling", "open", [], ["review_due"]),
    ({"agreement": replace(AGREED, review_on=TODAY - timedelta(30))},
     "scheduling", "open", [], ["review_due"]),
    ({"agreement": replace(AGREED, review_on=TODAY - timedelta(31))},
     "scheduling", "ask", ["review_overdue"], []),
    ({"agreement": replace(AGREED, review_on=TODAY - timedelta(31))},
     "safety", "open", [], ["review_overdue"]),
    ({}, "guidance", "ask", ["purpose"], []),
    ({}, "ending", "open", [], []),
    ({}, "safety", "open", [], []),
    ({"channel": Channel.CALL}, "scheduling", "ask", ["channel"], []),
    ({"channel": Channel.CALL}, "safety", "open", [], ["channel"]),
    ({"channel": Channel.GROUP}, "scheduling", "ask", ["channel"], []),
    ({"channel": Channel.GROUP}, "safety", "ask", ["channel"], []),
    ({"channel": Channel.GROUP, "agreement": agreed(channels=frozenset({Channel.GROUP})),
      "without_consent": 1}, "scheduling", "ask", ["group_consent"], []),
    ({"channel": Channel.GROUP, "agreement": agreed(channels=frozenset({Channel.GROUP})),
      "without_consent": 1}, "safety", "ask", ["group_consent"], []),
    ({"without_consent": 1}, "scheduling", "open", [], []),
    ({"messages": 4}, "scheduling", "open", [], []),
    ({"messages": 5}, "scheduling", "ask", ["volume"], []),
    ({"messages": 5}, "safety", "open", [], ["volume"]),
    ({"messages": 9, "agreement": agreed(max_messages_week=0)}, "scheduling", "open", [], []),
    ({"messages": 9, "channel": Channel.CALL,
      "agreement": agreed(channels=frozenset({Channel.CALL}))}, "scheduling", "open", [], []),
    ({"client": replace(CLIENT, number_unconfirmed=True)},
     "scheduling", "ask", ["number_changed"], []),
    ({"client": replace(CLIENT, number_unconfirmed=True)}, "safety", "ask", ["number_changed"], []),
    ({"client": replace(CLIENT, number_shared_with=1)}, "ending", "ask", ["number_shared"], []),
    ({"client": replace(CLIENT, number_shared_with=1)}, "safety", "ask", ["number_shared"], []),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "purpose", "answer", "findings", "notes"), ONE)
def test_each_cell_of_the_table(changed, purpose, answer, findings, notes):
    assert short(ruling(purpose=Purpose(purpose), **changed)) == (answer, findings, notes)


def test_call_only_does_not_stand_against_a_call():
    client = replace(CLIENT, hints=CALL_ONLY)
    calls = agreed(channels=frozenset({Channel.CALL}))
    assert short(ruling(client, calls, Channel.CALL)) == ("open", [], [])
    assert ruling(client, channel=Channel.GROUP).verdict is Answer.REFUSE


@pytest.mark.parametrize("agreement", [None, in_state(AgreementState.DRAFT)])
def test_an_enquiry_may_be_answered_about_times_and_nothing_else(agreement):
    enquiry = replace(CLIENT, status=ClientStatus.ENQUIRY)
    assert short(ruling(enquiry, agreement)) == ("open", [], ["first_contact"])
    assert ruling(enquiry, agreement, Channel.CALL).verdict is Answer.ASK
    assert ruling(enquiry, agreement, purpose=Purpose.GUIDANCE).verdict is Answer.ASK


def test_without_a_known_end_date_an_ended_case_counts_as_long_ended():
    assert ruling(replace(ENDED, ended_on=None)).verdict is Answer.REFUSE


@pytest.mark.parametrize(
    ("state", "answer"),
    [("accepted", "ask"), ("superseded", "ask"), ("draft", "refuse")],
)
def test_the_weeks_a_number_is_kept_come_only_from_an_agreement_once_accepted(state, answer):
    assert ruling(ENDED, in_state(AgreementState(state))).verdict == answer


def test_without_any_agreement_the_number_is_kept_for_the_last_day_only():
    assert ruling(replace(ENDED, ended_on=TODAY), None).verdict is Answer.ASK
    assert ruling(replace(ENDED, ended_on=TODAY - timedelta(1)), None).verdict is Answer.REFUSE


def test_rules_not_accepted_make_no_findings():
    everything_else_wrong = GuardAgreement(
        state=AgreementState.DRAFT,
        rules=Rules(frozenset(), frozenset(), read_hours("Asia/Tokyo", {}), 1),
        review_on=date(2020, 1, 1),
        ends_on=date(2020, 1, 1),
        signatures_missing=("member",),
    )
    verdict = ruling(
        agreement=everything_else_wrong, channel=Channel.GROUP, messages=9, without_consent=2
    )
    assert short(verdict) == ("ask", ["not_accepted"], [])
    assert verdict.next_open is None


def test_today_is_told_in_the_zone_of_a_draft_agreement_too():
    far_ahead = agreed(hours=read_hours("Pacific/Kiritimati", {}))
    draft = replace(far_ahead, state=AgreementState.DRAFT)
    assert zone_of_today(CLIENT, draft) == "Pacific/Kiritimati"
    assert zone_of_today(CLIENT, None) == "Europe/Berlin"
    ended = replace(ENDED, ended_on=TODAY)
    late = datetime(2026, 3, 10, 12, tzinfo=UTC)  # already the 11th there
    assert ruling(ended, draft, now=late).verdict is Answer.REFUSE
    assert ruling(ended, None, now=late).verdict is Answer.ASK


def test_the_week_begins_on_monday_in_the_agreed_zone():
    sunday_in_berlin = datetime(2026, 3, 15, 22, 30, tzinfo=UTC)
    tokyo = agreed(hours=read_hours("Asia/Tokyo", {}))
    mondays = [monday_of(sunday_in_berlin, zone_of_today(CLIENT, one)) for one in (AGREED, tokyo)]
    assert mondays == [date(2026, 3, 9), date(2026, 3, 16)]


def test_outside_both_hours_the_next_minute_open_to_both_is_offered():
    evenings = read_hours("Europe/Berlin", {"wed": ["16:30-20:00"]})
    verdict = ruling(replace(CLIENT, hours=evenings), now=datetime(2026, 3, 10, 17, tzinfo=UTC))
    assert short(verdict) == ("ask", ["client_hours", "hours"], [])
    assert verdict.next_open == datetime(2026, 3, 11, 15, 30, tzinfo=UTC)


def test_the_next_hour_minds_the_client_even_when_only_the_office_is_closed_now():
    mornings = read_hours("Europe/Berlin", {"tue": ["18:00-19:00"], "thu": ["07:00-10:00"]})
    verdict = ruling(replace(CLIENT, hours=mornings), now=datetime(2026, 3, 10, 17, tzinfo=UTC))
    assert short(verdict) == ("ask", ["hours"], [])
    assert verdict.next_open == datetime(2026, 3, 12, 8, tzinfo=UTC)


def test_in_danger_closed_hours_are_a_note_and_the_next_hour_is_still_told():
    verdict = ruling(purpose=Purpose.SAFETY, now=datetime(2026, 3, 10, 17, tzinfo=UTC))
    assert short(verdict) == ("open", [], ["hours"])
    assert verdict.next_open == datetime(2026, 3, 11, 8, tzinfo=UTC)


def test_without_an_agreement_only_the_clients_hours_tell_the_next_one():
    client = replace(CLIENT, hours=read_hours("Europe/Berlin", {"sun": ["03:00-04:00"]}))
    verdict = ruling(client, None)
    assert short(verdict) == ("ask", ["client_hours", "no_agreement"], [])
    assert verdict.next_open == datetime(2026, 3, 15, 2, tzinfo=UTC)


def test_counts_beyond_all_reason_are_judged_as_they_stand():
    assert short(ruling(messages=10**8)) == ("ask", ["volume"], [])
    kept = replace(AGREED, rules=replace(RULES, keep_number_weeks=10**8))
    assert short(ruling(ENDED_LONG_AGO, kept)) == ("ask", ["case_ended"], [])


def test_a_finding_names_its_clause_and_a_groups_hours_name_theirs():
    closed = {"now": NOW + timedelta(hours=12)}
    assert [each.clause for each in ruling(**closed).findings] == ["av-hours"]
    groups = agreed(channels=frozenset({Channel.GROUP}))
    assert [
        e.clause for e in ruling(agreement=groups, channel=Channel.GROUP, **closed).findings
    ] == ["gr-open"]
    whole = ruling(agreement=groups, channel=Channel.GROUP, messages=5, **closed)
    assert [each.clause for each in whole.findings] == ["gr-open", "et-volume"]


def test_every_finding_has_a_sentence_and_one_action():
    assert set(WORDS) == set(FindingName)
    for words in WORDS.values():
        assert words.why.endswith(".")
        assert words.button
        assert not words.button.endswith(".")


@pytest.mark.parametrize(
    "wrong",
    [
        {"now": datetime(2026, 3, 10)},  # noqa: DTZ001 - to be refused
        {"now": datetime.max.replace(tzinfo=UTC)},
        {"now": datetime.min.replace(tzinfo=UTC)},
        {"messages": -1},
        {"channel": Channel.GROUP, "without_consent": -1},
        {"client": replace(CLIENT, zone="Nowhere")},
        {"client": replace(CLIENT, number_shared_with=-1)},
        {"agreement": agreed(max_messages_week=-1)},
        {"agreement": agreed(keep_number_weeks=10**9)},
    ],
)
def test_what_cannot_be_judged_gets_a_sentence(wrong):
    with pytest.raises(RuleBroken) as caught:
        ruling(**wrong)
    assert str(caught.value).endswith(".")
    assert "{" not in str(caught.value)
    assert caught.value.field


days = st.none() | st.dates(date(2026, 1, 1), date(2026, 6, 1))
some_hours = st.none() | st.sampled_from(
    [OFFICE, read_hours("America/St_Johns", {}), read_hours("Asia/Tokyo", {"sat": ["22:00-06:00"]})]
)
clients = st.builds(
    GuardClient,
    status=st.sampled_from(ClientStatus),
    whatsapp=st.booleans(),
    zone=st.sampled_from(["Europe/Berlin", "Asia/Tokyo"]),
    hints=st.sampled_from([frozenset(), CALL_ONLY]),
    hours=some_hours,
    ended_on=days,
    number_unconfirmed=st.booleans(),
    number_shared_with=st.integers(0, 2),
)
agreements = st.none() | st.builds(
    GuardAgreement,
    state=st.sampled_from(AgreementState),
    rules=st.builds(
        Rules,
        purposes=st.frozensets(st.sampled_from(Purpose)),
        channels=st.frozensets(st.sampled_from(Channel)),
        hours=some_hours,
        max_messages_week=st.integers(0, 3),
        keep_number_weeks=st.integers(0, 10),
    ),
    review_on=days,
    ends_on=days,
    signatures_missing=st.sampled_from([(), ("guardian",)]),
)
moments = st.datetimes(
    datetime(2026, 2, 1),  # noqa: DTZ001 - the zone comes with the moment
    datetime(2026, 5, 1),  # noqa: DTZ001 - as above
    timezones=st.just(UTC),
)
weeks = st.builds(Week, st.integers(0, 5))
STRENGTH = [Answer.OPEN, Answer.ASK, Answer.REFUSE]


@given(
    moments,
    clients,
    agreements,
    weeks,
    st.builds(Request, st.sampled_from(Channel), st.sampled_from(Purpose), st.integers(0, 2)),
)
def test_danger_never_meets_more_resistance_than_anything_else(
    now, client, agreement, week, request
):
    usual = judge(now, client, agreement, week, request)
    danger = judge(now, client, agreement, week, replace(request, purpose=Purpose.SAFETY))
    assert STRENGTH.index(danger.verdict) <= STRENGTH.index(usual.verdict) or (
        request.purpose is Purpose.ENDING and client.status is ClientStatus.ENDED
    )
    if client.whatsapp:
        assert danger.verdict is not Answer.REFUSE


@given(
    moments,
    clients,
    agreements,
    weeks,
    st.builds(Request, st.sampled_from(Channel), st.sampled_from(Purpose), st.integers(0, 2)),
)
def test_the_verdict_is_the_strongest_finding_and_both_lists_are_sorted(
    now, client, agreement, week, request
):
    verdict = judge(now, client, agreement, week, request)
    strongest = max((STRENGTH.index(Answer(e.effect)) for e in verdict.findings), default=0)
    assert verdict.verdict is STRENGTH[strongest]
    for each in (verdict.findings, verdict.notes):
        names = [one.name for one in each]
        assert names == sorted(set(names))
    assert all(each.effect is Effect.NOTE for each in verdict.notes)
    found = {each.name for each in verdict.findings + verdict.notes}
    if verdict.next_open:
        assert found & {FindingName.HOURS, FindingName.CLIENT_HOURS}
        assert not client.hours or client.hours.is_open(verdict.next_open)


def test_an_agreement_that_the_therapist_ended_is_not_laid_to_the_client():
    assert "client" not in WORDS[FindingName.WITHDRAWN].why
