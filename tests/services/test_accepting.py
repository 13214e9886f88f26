"""What shows how it was agreed stays with the agreement, and a change of it is found."""

import hashlib
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.support import papers
from tests.support.records import ask, do, saved_client
from therapist_desk.domain import evidence
from therapist_desk.domain.agreements import Acceptance, AgreementId
from therapist_desk.domain.attachments import AttachmentId
from therapist_desk.domain.clients import ClientKind
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.evidence import HeldIn, Reply, Scan, Yes
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.minors import Guardian
from therapist_desk.domain.readiness import Said
from therapist_desk.domain.sessions import Attendance, Session, SessionId
from therapist_desk.services import (
    accepting,
    agreements,
    attachments,
    client_merges,
    clients,
    practice,
    readiness,
    sessions,
)
from therapist_desk.services.accepting import HalfAgreed, HalfDrawn, HalfSigned
from therapist_desk.services.attachments import Received
from therapist_desk.services.readiness import HalfChecked
from therapist_desk.services.rehearsal import agreeing_told
from therapist_desk.services.verification import Verification
from therapist_desk.vault import contents
from therapist_desk.vault.shelf import Gone


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


INES, PAUL = "Ines Reyes (mother)", "Paul Reyes (father)"


@pytest.fixture
def half(store):
    """An agreement with a young person that Ines agreed to, and Paul has still to."""
    do(store, practice.keep, papers.practice())
    guardians = (Guardian("Ines Reyes", "mother"), Guardian("Paul Reyes", "father"))
    born = date(2012, 1, 1)
    noa = saved_client(
        store, "Noa Reyes", kind=ClientKind.MINOR, birth_date=born, guardians=guardians
    )
    draft = do(store, agreements.save_draft, noa.id, agreements.plan_for(noa))
    told = tuple(later(store, name, role) for role, name in (("young", "Noa"), ("guardian", INES)))
    given = replace(yes(store, evidence.ON_PAPER, yeses=told), by="Noa, Ines", agreed=("young",))
    return do(store, agreements.accept, draft.id, given)


def later(store, name, role="guardian", method=evidence.ON_PAPER, **evidenced):
    now = store.read(lambda reader: reader.now)
    return Yes(role, name, method, now.date(), now, "Europe/London", **evidenced)


def test_each_who_agreed_is_named_with_the_way_and_the_day(store, half):
    now = store.read(lambda reader: reader.now)
    told = [(one.role, one.name, one.method, one.on, one.noted_at) for one in half.acceptance.yeses]
    assert told == [
        ("young", "Noa", evidence.ON_PAPER, now.date(), now),
        ("guardian", INES, evidence.ON_PAPER, now.date(), now),
    ]
    assert half.signatures_missing == ("guardian",)


def test_one_signer_alone_is_named_as_who_said_yes(store, draft):
    (one,) = do(store, agreements.accept, draft.id, signed(store)).acceptance.yeses
    assert (one.role, one.name, one.method) == ("client", "Alex Example", evidence.ON_SCREEN)


def test_a_guardian_who_was_ticked_and_signed_nothing_has_not_agreed_on_the_screen(store, half):
    draft = do(store, agreements.save_draft, half.client_id, agreements.plan_of(half))
    told = tuple(later(store, name) for name in (INES, PAUL))
    now = store.read(lambda reader: reader.now)
    drawn = tuple(
        replace(agreeing_told.signature(role, now), name=name)
        for role, name in (("young", "Noa"), ("guardian", INES))
    )
    given = yes(store, evidence.ON_SCREEN, yeses=told, signatures=drawn)
    kept = do(store, agreements.accept, draft.id, replace(given, agreed=("young",)))
    assert [one.name for one in kept.acceptance.yeses] == ["Noa", INES]


@pytest.mark.parametrize("ends", ["superseded", "withdrawn"])
def test_who_signed_later_on_paper_stays_with_the_agreement_for_ever(store, half, ends):
    file = kept_file(store, ask(store, clients.get, half.client_id))
    scan = Scan(file.id, file.name, file.sha256)
    kept = do(store, agreements.sign, half.id, later(store, PAUL, scan=scan))
    assert kept.signatures_missing == ()
    assert kept.acceptance.yeses[:2] == half.acceptance.yeses
    assert kept.acceptance.yeses[2].scan == scan
    assert (kept.sha256, kept.acceptance.by) == (half.sha256, half.acceptance.by)
    with pytest.raises(RuleBroken, match="stays with it"):
        do(store, attachments.bin_attachment, file.id)
    if ends == "withdrawn":
        ended = do(store, agreements.withdraw, half.id, "said so")
    else:
        draft = do(store, agreements.save_draft, half.client_id, agreements.plan_of(half))
        given = replace(yes(store, evidence.ON_PAPER), agreed=("young",))
        do(store, agreements.accept, draft.id, given)
        ended = ask(store, agreements.get, half.id)
    assert ended.state is AgreementState(ends)
    assert ended.acceptance == kept.acceptance
    assert Verification(deep=True).finish(store).is_healthy


@pytest.mark.parametrize(
    "forged",
    ["'$.yeses[2].name', 'Ines'", "'$.yeses[2].on', '2020-01-01'", "'$.yeses[2].method', 'x'"],
)
def test_a_change_of_who_agreed_when_or_how_is_found_by_a_deep_check(store, half, forged):
    do(store, agreements.sign, half.id, later(store, PAUL))
    assert Verification(deep=True).finish(store).is_healthy
    sql = f"UPDATE agreement SET acceptance = json_set(acceptance, {forged})"
    store.examine(lambda db: db.execute(sql))
    assert not Verification(deep=True).finish(store).is_healthy


def test_a_role_stays_missing_until_all_the_record_names_in_it_have_agreed(store, half):
    again = do(store, agreements.sign, half.id, later(store, INES))
    assert again.signatures_missing == ("guardian",)
    assert again.acceptance.left_to_sign("guardian", (INES, PAUL)) == (PAUL,)
    assert do(store, agreements.sign, half.id, later(store, PAUL)).signatures_missing == ()


def test_of_an_agreement_from_before_each_yes_was_kept_only_who_is_left_must_still_sign(
    store, half
):
    given = replace(half.acceptance, by=f"Noa Reyes, {INES}", yeses=())
    assert given.left_to_sign("guardian", (INES, PAUL)) == (PAUL,)
    after = replace(given, yeses=(later(store, PAUL),))
    assert after.left_to_sign("guardian", (INES, PAUL)) == ()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": " "}, "name"),
        ({"method": "by telepathy"}, "method"),
        ({"method": evidence.ON_SCREEN}, "signatures"),
        ({"method": evidence.BY_REPLY}, "reply_words"),
        ({"on": date(2030, 1, 1)}, "on"),
        ({"role": "young"}, "role"),
    ],
)
def test_a_later_yes_that_shows_nothing_is_refused(store, half, wrong, field):
    with pytest.raises(RuleBroken) as refused:
        do(store, agreements.sign, half.id, replace(later(store, PAUL), **wrong))
    assert refused.value.field == field
    assert ask(store, agreements.get, half.id) == half


def test_a_later_yes_takes_no_evidence_of_another_client(store, half):
    strange = kept_file(store, saved_client(store, "Bo Example"))
    scan = Scan(strange.id, strange.name, strange.sha256)
    with pytest.raises(RuleBroken, match="another client"):
        do(store, agreements.sign, half.id, later(store, PAUL, scan=scan))


def test_the_words_of_a_later_reply_are_kept_fit_to_be_stored(store, half):
    now = store.read(lambda reader: reader.now)
    reply = Reply(" e-mail ", now.date(), "I agree \ud83d")
    said = later(store, f" {PAUL}\ud83d", method=evidence.BY_REPLY, reply=reply)
    kept = do(store, agreements.sign, half.id, said).acceptance.yeses[-1]
    assert (kept.name, kept.reply.channel) == (f"{PAUL}\ufffd", "e-mail")
    assert kept.reply.words == "I agree \ufffd"


def test_what_is_half_given_later_waits_for_each_agreement_by_itself(store, alex):
    own, of_group = AgreementId(1), AgreementId(2)
    drawn = agreeing_told.signature("client", store.read(lambda reader: reader.now))
    for each in (own, of_group):
        do(store, accepting.keep_half_signed, HalfSigned(alex.id, each, "client", f"By {each}"))
        do(store, accepting.keep_half_drawn, HalfDrawn(alex.id, each, drawn))
    for each in (own, of_group):
        assert ask(store, accepting.half_signed, alex.id, each).name == f"By {each}"
        assert ask(store, accepting.half_drawn, alex.id, each) == drawn
    do(store, accepting.forget_late, alex.id, own)
    assert ask(store, accepting.half_signed, alex.id, own) is None
    assert ask(store, accepting.half_drawn, alex.id, own) is None
    assert ask(store, accepting.half_signed, alex.id, of_group) is not None
    assert ask(store, accepting.half_drawn, alex.id, of_group) is not None
