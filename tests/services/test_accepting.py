"""What shows how it was agreed stays with the agreement, and a change of it is found."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.support import papers
from tests.support.records import ask, do, saved_client, vault
from therapist_desk.domain import evidence
from therapist_desk.domain.agreements import Acceptance
from therapist_desk.domain.attachments import AttachmentId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.evidence import HeldIn, Scan
from therapist_desk.domain.readiness import Said
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.services import (
    accepting,
    agreements,
    client_merges,
    practice,
    readiness,
    sessions,
)
from therapist_desk.services.accepting import HalfAgreed
from therapist_desk.services.readiness import HalfChecked
from therapist_desk.services.rehearsal import agreeing_told
from therapist_desk.services.verification import Verification
from therapist_desk.vault.shelf import Gone


@pytest.fixture
def store():
    return vault()


@pytest.fixture
def alex(store):
    do(store, practice.keep, papers.practice())
    return saved_client(store, "Alex Example", zone="Europe/London")


@pytest.fixture
def draft(store, alex):
    return do(store, agreements.save_draft, alex.id, agreements.plan_for(alex))


def yes(store, method, **evidenced):
    now = store.read(lambda reader: reader.now)
    return Acceptance(method, now, "Europe/London", "Alex Example", ("client",), **evidenced)


def signed(store):
    drawn = agreeing_told.signature("client", store.read(lambda reader: reader.now))
    return yes(store, evidence.ON_SCREEN, signatures=(drawn,))


def test_a_stroke_that_was_changed_afterwards_is_found_by_a_deep_check(store, draft):
    kept = do(store, agreements.accept, draft.id, signed(store))
    assert ask(store, agreements.get, kept.id).acceptance == kept.acceptance
    assert Verification(deep=True).finish(store).is_healthy
    forged = "json_set(acceptance, '$.signatures[0].strokes[0][3][0]', 1)"
    store.examine(lambda db: db.execute(f"UPDATE agreement SET acceptance = {forged}"))
    assert not Verification(deep=True).finish(store).is_healthy


def test_evidence_of_another_client_is_refused(store, draft):
    other = saved_client(store, "Bo Example")
    end = store.read(lambda reader: reader.now) - timedelta(days=1)
    held = Session(SessionId(0), other.id, end - timedelta(minutes=50), end, "Europe/London")
    strange = do(store, sessions.save, held)
    session = HeldIn(strange.id, strange.starts_at, strange.zone)
    with pytest.raises(RuleBroken, match="another client"):
        do(store, agreements.accept, draft.id, yes(store, evidence.READ_ALOUD, session=session))
    scan = Scan(AttachmentId(99), "signed.pdf", "0" * 64)
    with pytest.raises(Gone):
        do(store, agreements.accept, draft.id, yes(store, evidence.ON_PAPER, scan=scan))


def test_what_is_half_given_goes_with_the_draft_it_was_given_for(store, alex, draft):
    half = HalfAgreed(alex.id, draft.id, signed(store))
    do(store, accepting.keep_half, half)
    assert ask(store, accepting.offer, alex.id, draft.id).half == half
    assert ask(store, accepting.offer, alex.id, replace(draft, id=draft.id + 1).id).half is None
    do(store, agreements.hand_over, draft.id)
    do(store, agreements.take_back, draft.id)
    assert ask(store, accepting.offer, alex.id, draft.id).half is None


def test_a_signature_goes_with_the_record_of_a_client_that_was_kept_twice(store, alex, draft):
    kept = do(store, agreements.accept, draft.id, signed(store))
    twin = saved_client(store, "Alex Example")
    answers = {item.id: Said.YES for item in readiness.shipped()}
    do(store, readiness.keep, HalfChecked(alex.id, answers))
    merged = do(store, client_merges.merge, twin.id, alex.id, {})
    assert len(ask(store, readiness.of_client, twin.id)) == 1
    (moved,) = ask(store, agreements.versions, twin.id)
    assert moved.acceptance == kept.acceptance
    assert Verification(deep=True).finish(store).is_healthy
    do(store, client_merges.part, merged.id)
    assert len(ask(store, readiness.of_client, alex.id)) == 1
    assert ask(store, agreements.versions, alex.id) == [kept]
