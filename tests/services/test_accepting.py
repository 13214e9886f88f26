"""What shows how it was agreed stays with the agreement, and a change of it is found."""

import hashlib
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
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.domain.readiness import Said
from therapist_desk.domain.sessions import Attendance, Session, SessionId
from therapist_desk.services import (
    accepting,
    agreements,
    attachments,
    client_merges,
    practice,
    readiness,
    sessions,
)
from therapist_desk.services.accepting import HalfAgreed
from therapist_desk.services.attachments import Received
from therapist_desk.services.readiness import HalfChecked
from therapist_desk.services.rehearsal import agreeing_told
from therapist_desk.services.verification import Verification
from therapist_desk.vault import contents
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
    mine = do(store, sessions.save, replace(held, client_id=draft.client_id))
    own = HeldIn(mine.id, mine.starts_at, mine.zone)
    store.read(
        lambda reader: accepting.check_belongs(
            reader, draft.client_id, yes(store, evidence.READ_ALOUD, session=own)
        )
    )
    scan = Scan(AttachmentId(99), "signed.pdf", "0" * 64)
    with pytest.raises(Gone):
        do(store, agreements.accept, draft.id, yes(store, evidence.ON_PAPER, scan=scan))


def kept_file(store, owner, content=b"signed"):
    sha256 = hashlib.sha256(content).hexdigest()

    def keep(writer):
        place = contents.begin(writer)
        contents.put(writer, place, 0, content)
        received = Received(place, "signed.pdf", FileKind.PDF, len(content), sha256)
        return attachments.keep(writer, owner.id, received)

    return do(store, keep)


def test_a_signed_paper_of_another_client_or_another_one_than_chosen_is_no_evidence(
    store, alex, draft
):
    def accept(file, **changed):
        scan = replace(Scan(file.id, file.name, file.sha256), **changed)
        return do(store, agreements.accept, draft.id, yes(store, evidence.ON_PAPER, scan=scan))

    strange = kept_file(store, saved_client(store, "Bo Example"))
    with pytest.raises(RuleBroken, match="another client") as wrong:
        accept(strange)
    assert wrong.value.field == "scan"
    mine = kept_file(store, alex, b"signed too")
    with pytest.raises(RuleBroken, match="not the one"):
        accept(mine, sha256=strange.sha256)
    do(store, attachments.bin_attachment, mine.id)
    with pytest.raises(RuleBroken, match="in the bin"):
        accept(mine)
    do(store, attachments.restore, mine.id)
    assert [one.id for one in ask(store, accepting.files, alex.id)] == [mine.id]
    scan = accept(mine).acceptance.scan
    assert (scan.attachment_id, scan.sha256) == (mine.id, mine.sha256)


def test_only_sessions_that_were_held_are_offered_as_where_it_was_read(store, alex, draft):
    now = store.read(lambda reader: reader.now)
    held = {}
    for attendance in (Attendance.ATTENDED, Attendance.PLANNED):
        for days in (-1, 1):
            at = now + timedelta(days=days, minutes=len(held))
            one = Session(SessionId(0), alex.id, at, at + timedelta(minutes=50), "Europe/London")
            kept = do(store, sessions.save, replace(one, attendance=attendance))
            held[attendance, days] = kept.id
    found = ask(store, accepting.offer, alex.id, draft.id).sessions
    assert [one.id for one in found] == [held[Attendance.ATTENDED, -1]]


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
