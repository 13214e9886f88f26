from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support import papers
from tests.support.records import ask, do, saved_client, whatsapp
from therapist_desk.domain import agreements as rules
from therapist_desk.domain.agreements import Acceptance, Standing
from therapist_desk.domain.clients import ClientStatus
from therapist_desk.domain.composition import Composition, Form
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.evidence import Yes
from therapist_desk.domain.guard import (
    AgreementState,
    Answer,
    Channel,
    FindingName,
    GuardClient,
    Purpose,
    Request,
    Week,
    judge,
)
from therapist_desk.domain.practice import Practice
from therapist_desk.services import agreement_standings, agreements, bin, clients, practice, search
from therapist_desk.services.agreements import Plan, Source
from therapist_desk.vault.shelves import agreements as shelf

PAPER = "signed on paper"
PLAN = Plan(Composition("individual_adult"))


@pytest.fixture
def owner(store):
    do(store, practice.keep, papers.practice())
    return saved_client(
        store, "Alex Example", phones=(whatsapp("+442079460127"),), zone="Europe/London"
    )


def drafted(store, owner, **options):
    plan = replace(PLAN, composition=replace(PLAN.composition, options=options))
    return do(store, agreements.save_draft, owner.id, plan)


def yes(store, **fields):
    given = {"method": PAPER, "at": store.read(lambda reader: reader.now), "zone": "Europe/London"}
    return Acceptance(**(given | {"by": "Alex Example", "agreed": ("client",)} | fields))


def later(store, role, name, **fields):
    now = store.read(lambda reader: reader.now)
    given = {"method": PAPER, "on": now.date(), "noted_at": now, "zone": "Europe/London"}
    return Yes(role, name, **(given | fields))


def accepted(store, owner, **options):
    draft = drafted(store, owner, **options)
    return do(store, agreements.accept, draft.id, yes(store))


def verdict(store, owner, request, at=None):
    client = ask(store, clients.get, owner.id)
    found = ask(store, agreements.latest, owner.id, request.channel)
    known = GuardClient(
        client.status,
        whatsapp=client.whatsapp_phone is not None,
        zone=client.zone,
        number_unconfirmed=clients.number_unconfirmed(client.whatsapp_phone),
    )
    now = at or store.read(lambda reader: reader.now)
    return judge(now, known, rules.for_guard(found) if found else None, Week(), request)


def test_an_empty_practice_names_what_its_paper_lacks_and_where_it_is_filled_in(store):
    owner = saved_client(store)
    composed = ask(store, agreements.compose_for, owner.id, PLAN)
    places = {each.name: agreements.filled_in(each.name) for each in composed.unfilled}
    assert places["therapist_name"] == (Source.PRACTICE, "therapist_name")
    assert places["crisis_line_name"] == (Source.PRACTICE, "crisis_lines")
    assert places["timezone"] == (Source.HERE, "timezone")
    draft = do(store, agreements.save_draft, owner.id, PLAN)
    with pytest.raises(RuleBroken, match="Your name"):
        do(store, agreements.accept, draft.id, yes(store))
    with pytest.raises(RuleBroken, match="Your name"):
        do(store, agreements.hand_over, draft.id)


def test_every_shipped_paper_says_where_each_of_its_gaps_is_filled(store):
    owner = saved_client(store, "Alex Example")
    for template in agreements.templates().values():
        gaps = ask(
            store, agreements.compose_for, owner.id, Plan(Composition(template.id, Form.FULL))
        ).unfilled
        for gap in gaps:
            source, name = agreements.filled_in(gap.name)
            if source is Source.PRACTICE:
                assert hasattr(Practice(), name), gap
            if name in agreements.ABOUT:
                assert name in agreements.asked_about(template), gap


def test_what_was_missing_is_taken_from_my_practice_once_it_stands_there(store):
    owner = saved_client(store)
    draft = do(store, agreements.save_draft, owner.id, PLAN)
    do(store, practice.keep, papers.practice())
    again = do(store, agreements.save_draft, owner.id, agreements.plan_of(draft), draft.id)
    assert (again.id, again.unfilled) == (draft.id, ())
    assert again.rules["hours"]["zone"] == "Europe/London"


def test_an_agreement_comes_back_word_for_word(store, owner):
    agreement = accepted(store, owner, max_messages_week=3)
    assert ask(store, agreements.get, agreement.id) == agreement
    assert agreement.sha256 == rules.fingerprint(agreement.text)
    assert rules.is_untouched(agreement)


def test_accepting_confirms_the_number_that_the_paper_names(store, owner):
    assert ask(store, clients.get, owner.id).whatsapp_phone.confirmed_at is None
    agreement = accepted(store, owner)
    assert "+44 20 7946 0127" in agreement.text
    assert ask(store, clients.get, owner.id).whatsapp_phone.confirmed_at is not None


def test_a_number_that_changed_since_the_paper_was_printed_stays_unconfirmed(store, owner):
    draft = drafted(store, owner)
    do(store, clients.save, replace(owner, phones=(whatsapp("+442079460128"),)))
    do(store, agreements.accept, draft.id, yes(store))
    assert ask(store, clients.get, owner.id).whatsapp_phone.confirmed_at is None


def test_the_guard_follows_what_the_text_says(store, owner):
    agreement = accepted(store, owner, allowed_uses=["times and bookings"])
    chat = Request(Channel.CHAT, Purpose.SCHEDULING)
    wednesday = agreement.acceptance.at.replace(day=18, hour=14)
    assert "Wednesday, 13:00–20:00" in agreement.text
    assert verdict(store, owner, chat, wednesday).verdict is Answer.OPEN
    late = verdict(store, owner, chat, wednesday.replace(hour=20))
    assert [each.name for each in late.findings] == [FindingName.HOURS]
    other = verdict(store, owner, Request(Channel.CHAT, Purpose.CHECK_IN), wednesday)
    assert [each.name for each in other.findings] == [FindingName.PURPOSE]
    call = verdict(store, owner, Request(Channel.CALL, Purpose.SCHEDULING), wednesday)
    assert [each.name for each in call.findings] == [FindingName.CHANNEL]


def test_a_sealed_paper_outlives_new_clauses_and_another_practice(store, owner, monkeypatch):
    agreement = accepted(store, owner)
    do(store, practice.keep, Practice(therapist_name="Someone Else"))
    monkeypatch.setattr(agreements, "catalogue", lambda: None)
    monkeypatch.setattr(agreements, "templates", dict)
    kept = ask(store, agreements.get, agreement.id)
    assert kept == agreement
    assert rules.is_untouched(kept)


def test_what_was_agreed_takes_no_change(store, owner):
    agreement = accepted(store, owner)
    for verb in (agreements.bin_draft, agreements.hand_over, agreements.take_back):
        with pytest.raises(RuleBroken, match="new version"):
            do(store, verb, agreement.id)
    with pytest.raises(RuleBroken, match="new version"):
        do(store, agreements.save_draft, owner.id, PLAN, agreement.id)
    with pytest.raises(RuleBroken):
        do(store, agreements.accept, agreement.id, yes(store))
    assert ask(store, agreements.get, agreement.id) == agreement


def test_a_paper_handed_over_keeps_its_words_until_it_is_taken_back(store, owner):
    draft = do(store, agreements.hand_over, drafted(store, owner).id)
    do(store, practice.keep, replace(papers.practice(), therapist_name="Someone Else"))
    agreement = do(store, agreements.accept, draft.id, yes(store))
    assert agreement.text == draft.text


def test_a_new_version_supersedes_the_one_before_it(store, owner):
    first = accepted(store, owner, max_messages_week=3)
    second = drafted(store, owner, max_messages_week=9)
    assert second.version == first.version + 1
    assert ask(store, agreements.latest, owner.id) == first
    kept = do(store, agreements.accept, second.id, yes(store))
    assert ask(store, agreements.latest, owner.id) == kept
    before = ask(store, agreements.get, first.id)
    assert before == replace(first, state=AgreementState.SUPERSEDED, changed_at=before.changed_at)


def test_an_acceptance_that_fails_supersedes_nothing(store, owner):
    first = accepted(store, owner)
    second = drafted(store, owner)
    with pytest.raises(RuleBroken) as refused:
        do(store, agreements.accept, second.id, yes(store, method="by telepathy"))
    assert refused.value.field == "method"
    assert ask(store, agreements.get, first.id).state is AgreementState.ACCEPTED


def test_nobody_agrees_in_the_future(store, owner, clock):
    later = clock.now() + timedelta(minutes=1)
    with pytest.raises(RuleBroken, match="still to come") as refused:
        do(store, agreements.accept, drafted(store, owner).id, yes(store, at=later))
    assert refused.value.field == "at"


def test_a_draft_does_not_soften_a_withdrawal(store, owner):
    agreement = accepted(store, owner)
    withdrawn = do(store, agreements.withdraw, agreement.id, "wrote STOP\ud83d")
    assert withdrawn.withdrawn_how == "wrote STOP\ufffd"
    drafted(store, owner)
    assert ask(store, agreements.latest, owner.id) == withdrawn
    found = verdict(store, owner, Request(Channel.CHAT, Purpose.SCHEDULING))
    assert found.verdict is Answer.REFUSE
    again = accepted(store, owner)
    assert ask(store, agreements.latest, owner.id) == again


def test_group_rules_stand_beside_the_agreement_between_the_two(store, owner):
    between = accepted(store, owner)
    plan = Plan(Composition("group_chat"), {"group_name": "Tuesday", "names": ["Alex", "Kim"]})
    group = do(store, agreements.save_draft, owner.id, plan)
    assert group.unfilled == ()
    group = do(store, agreements.accept, group.id, yes(store))
    assert ask(store, agreements.latest, owner.id) == between
    assert ask(store, agreements.latest, owner.id, Channel.GROUP) == group


def test_a_guardian_who_has_not_signed_is_missing_until_the_signature_is_there(store, owner):
    plan = Plan(Composition("minor_guardian"), {"guardian_name": "Kim Example"})
    draft = do(store, agreements.save_draft, owner.id, plan)
    agreement = do(store, agreements.accept, draft.id, yes(store, agreed=("young",)))
    day = ask(store, practice.today)
    assert rules.standing(agreement, day) is Standing.SIGNATURES_MISSING
    signed = do(store, agreements.sign, agreement.id, later(store, "guardian", "Kim Example"))
    assert rules.in_force(signed, day)


def test_a_binned_draft_comes_back_and_its_number_is_not_used_twice(store, owner):
    draft = drafted(store, owner)
    do(store, agreements.bin_draft, draft.id)
    assert ask(store, agreements.folder, owner.id).draft is None
    (key,) = ask(store, bin.listed)
    assert ask(store, bin.page, [key])[key].record_id == draft.id
    assert drafted(store, owner).version == draft.version + 1
    do(store, agreements.restore, draft.id)
    assert len(ask(store, agreements.versions, owner.id)) == 2


def test_an_agreement_is_found_by_its_words(store, owner):
    agreement = accepted(store, owner, max_length="seventeen syllables")
    found = ask(store, search.find, "syllables")
    assert [(each.record_id, each.title) for each in found] == [(agreement.id, agreement.title)]


def test_a_signature_stands_in_the_audit_chain_with_the_hash_of_the_words(store, owner):
    agreement = accepted(store, owner)
    details = store.read(
        lambda reader: reader.rows("SELECT detail FROM audit_event WHERE deed = 'signed'")
    )
    assert agreement.sha256 in details[0][0]


def test_reviews_and_ends_that_come_near_are_told_the_earliest_first(store, owner, clock):
    accepted(store, owner, review_months=6)
    other = saved_client(store, "Bo Example")
    plan = replace(PLAN, ends_on=clock.now().date() + timedelta(days=200))
    do(store, agreements.accept, do(store, agreements.save_draft, other.id, plan).id, yes(store))
    gone = saved_client(store, "Cy Example", status=ClientStatus.ENDED)
    accepted(store, gone)
    assert ask(store, agreement_standings.reviews_due) == []
    clock.move(days=178)
    told = ask(store, agreement_standings.reviews_due)
    assert [(one.client.name, one.standing) for one in told] == [
        ("Alex Example", Standing.IN_FORCE),
        ("Bo Example", Standing.IN_FORCE),
    ]
    clock.move(days=30)
    told = ask(store, agreement_standings.reviews_due)
    assert [one.standing for one in told] == [Standing.REVIEW_DUE, Standing.EXPIRED]


def test_current_clients_are_sorted_by_where_their_agreement_stands(store, owner):
    accepted(store, owner)
    begun = saved_client(store, "Bo Example")
    drafted(store, begun)
    bare = saved_client(store, "Cy Example")
    found = ask(store, agreement_standings.standings)
    assert found == {Standing.IN_FORCE: [owner.id], Standing.DRAFT: [begun.id], None: [bare.id]}
    lines = ask(store, agreement_standings.overview, [owner.id, bare.id])
    assert (lines[owner.id].standing, lines[bare.id].outline) == (Standing.IN_FORCE, None)


def test_a_client_abroad_needs_the_numbers_of_their_own_country(store, owner):
    do(store, clients.save, replace(owner, country="ES"))
    composed = ask(store, agreements.compose_for, owner.id, PLAN)
    names = {each.name for each in composed.unfilled}
    assert {"emergency_number", "crisis_line_name"} <= names
    plan = replace(PLAN, about={"emergency_number": "112"})
    composed = ask(store, agreements.compose_for, owner.id, plan)
    assert "112" in composed.text
    assert "emergency_number" not in {each.name for each in composed.unfilled}


def test_the_columns_of_the_table_are_the_fields_of_an_agreement(store):
    rows = store.read(lambda reader: reader.rows("PRAGMA table_info(agreement)"))
    assert {row[1] for row in rows} == set(shelf.agreements.columns)


def test_odd_signs_in_what_is_typed_by_hand_keep_nothing_from_being_kept(store, owner):
    plan = replace(PLAN, about={"helper_name": "Jo\x00 \ud83d"})
    draft = do(store, agreements.save_draft, owner.id, plan)
    assert "Jo \ufffd helps you" in draft.text
    agreement = do(store, agreements.accept, draft.id, yes(store, by=" Alex \ud83d "))
    assert ask(store, agreements.get, agreement.id).acceptance.by == "Alex \ufffd"
