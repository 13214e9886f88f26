"""Accepting: what shows how an agreement was agreed, while it is given and from then on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from therapist_desk.domain.agreements import Acceptance, AgreementId
from therapist_desk.domain.attachments import Attachment
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.evidence import ON_SCREEN, HeldIn, Reply, Scan, Signature, Yes
from therapist_desk.domain.notes import storable
from therapist_desk.domain.sessions import Attendance, Session
from therapist_desk.services import attachments, drafts, sessions
from therapist_desk.services.desk import Reader, Writer

OFFERED = 20
"""So many of the latest sessions and files are there to choose from."""


@dataclass(frozen=True, slots=True)
class HalfAgreed:
    """What was given of an acceptance and not sealed yet.

    ``ticks`` are the roles' inputs by name; ``unfinished`` is a signature still on its sheet.
    """

    client_id: ClientId
    agreement_id: AgreementId
    acceptance: Acceptance
    ticks: Mapping[str, bool] = field(default_factory=dict)
    unfinished: Signature | None = None


@dataclass(frozen=True, slots=True)
class HalfSigned:
    """What was typed of a yes that came later and is not kept yet, fit to be kept or not."""

    client_id: ClientId
    agreement_id: AgreementId
    role: str
    name: str = ""
    method: str = ""
    on: date | None = None
    session: HeldIn | None = None
    reply_channel: str = ""
    reply_words: str = ""
    scan: Scan | None = None


@dataclass(frozen=True, slots=True)
class HalfDrawn:
    """A signature that came later and is still on its sheet."""

    client_id: ClientId
    agreement_id: AgreementId
    signature: Signature


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to agree with: the sessions held, the files kept, and what was half given."""

    sessions: tuple[Session, ...]
    files: tuple[Attachment, ...]
    half: HalfAgreed | None
    late: HalfSigned | None = None


def offer(reader: Reader, client_id: ClientId, agreement_id: AgreementId) -> Offer:
    """Return what the acceptance of a draft can begin with."""
    held = [
        each
        for each in sessions.of_client(reader, client_id)
        if each.attendance is Attendance.ATTENDED and each.starts_at <= reader.now
    ]
    half = drafts.read(reader, _key(client_id), HalfAgreed)
    if half is not None and half.agreement_id != agreement_id:
        half = None
    late = half_signed(reader, client_id, agreement_id)
    return Offer(tuple(held[:OFFERED]), files(reader, client_id), half, late)


def files(reader: Reader, client_id: ClientId) -> tuple[Attachment, ...]:
    """Return the client's latest files, the last first."""
    ids = attachments.of_client(reader, client_id)[:OFFERED]
    found = attachments.page(reader, ids)
    return tuple(found[each] for each in ids)


def keep_half(writer: Writer, half: HalfAgreed) -> None:
    """Keep what was given so far, fit to seal or not."""
    drafts.keep(writer, _key(half.client_id), replace(half, ticks=dict(half.ticks)))


def forget(writer: Writer, client_id: ClientId) -> None:
    """Throw away what was given and not sealed."""
    drafts.forget(writer, _key(client_id))


def half_signed(
    reader: Reader, client_id: ClientId, agreement_id: AgreementId
) -> HalfSigned | None:
    """Return what was typed of a yes that came later to this agreement and was not kept."""
    return drafts.read(reader, _late_key(client_id, agreement_id), HalfSigned)


def keep_half_signed(writer: Writer, half: HalfSigned) -> None:
    """Keep what was typed of a yes that came later."""
    drafts.keep(writer, _late_key(half.client_id, half.agreement_id), half)


def forget_half_signed(writer: Writer, client_id: ClientId, agreement_id: AgreementId) -> None:
    """Throw away what was typed of a yes that came later to this agreement."""
    drafts.forget(writer, _late_key(client_id, agreement_id))


def half_drawn(reader: Reader, client_id: ClientId, agreement_id: AgreementId) -> Signature | None:
    """Return what was left on the sheet of one who signs this agreement later."""
    half = drafts.read(reader, _sheet_key(client_id, agreement_id), HalfDrawn)
    return half.signature if half is not None else None


def keep_half_drawn(writer: Writer, half: HalfDrawn) -> None:
    """Keep what is on the sheet of one who signs later."""
    drafts.keep(writer, _sheet_key(half.client_id, half.agreement_id), half)


def forget_half_drawn(writer: Writer, client_id: ClientId, agreement_id: AgreementId) -> None:
    """Throw away what was left on the sheet of one who signs this agreement later."""
    drafts.forget(writer, _sheet_key(client_id, agreement_id))


def forget_late(
    writer: Writer, client_id: ClientId, agreement_id: AgreementId, name: str | None = None
) -> None:
    """Throw away what was half given of a yes that came later, all of it or that of ``name``."""
    half = half_signed(writer, client_id, agreement_id)
    if half is not None and name in (None, half.name):
        forget_half_signed(writer, client_id, agreement_id)
    drawn = half_drawn(writer, client_id, agreement_id)
    if drawn is not None and name in (None, drawn.name):
        forget_half_drawn(writer, client_id, agreement_id)


def storable_words(given: Acceptance) -> Acceptance:
    """Return the acceptance with every word fit to be kept."""
    changes: dict[str, Any] = {
        "by": storable(given.by).strip(),
        "present": tuple(map(storable, given.present)),
        "signatures": tuple(map(storable_signature, given.signatures)),
    }
    return replace(given, reply=_storable_reply(given.reply), **changes)


def with_each_yes(
    given: Acceptance, named: Mapping[str, Sequence[str]], noted_at: datetime
) -> Acceptance:
    """Return the acceptance telling of each who said yes in it; ``named`` are the signers by role.

    On the screen those did who signed. Of a role that agreed and tells of nobody, it is all of them.
    """
    who = [(each.role, each.name) for each in given.yeses]
    if given.method == ON_SCREEN:
        who = [(each.role, each.name) for each in given.signatures]
    there = {role for role, _ in who}
    who += [
        (role, name)
        for role in given.agreed
        if role not in there
        for name in named.get(role) or ("",)
    ]
    alone = given.by if len(who) == 1 else ""
    day = local_date(given.at, given.zone)
    yeses = (
        Yes(role, storable(name) or alone, given.method, day, noted_at, given.zone)
        for role, name in who
    )
    return replace(given, yeses=tuple(yeses))


def storable_yes(yes: Yes) -> Yes:
    """Return a yes that came later with its words fit to be kept."""
    return replace(yes, name=storable(yes.name).strip(), reply=_storable_reply(yes.reply))


def _storable_reply(reply: Reply | None) -> Reply | None:
    if reply is None:
        return None
    channel, words = (storable(text).strip() for text in (reply.channel, reply.words))
    return replace(reply, channel=channel, words=words)


def storable_signature(signature: Signature) -> Signature:
    """Return the signature with its words fit to be kept."""
    return replace(
        signature, name=storable(signature.name), typed=storable(signature.typed).strip()
    )


def check_belongs(reader: Reader, client_id: ClientId, given: Acceptance | Yes) -> None:
    """Raise RuleBroken if a session or file of another client is named as evidence."""
    if given.session and sessions.get(reader, given.session.session_id).client_id != client_id:
        raise RuleBroken("This belongs to another client.", "session")
    if given.scan is None:
        return
    file = attachments.get(reader, given.scan.attachment_id)
    if file.client_id != client_id:
        raise RuleBroken("This belongs to another client.", "scan")
    if file.binned_at is not None:
        raise RuleBroken("This file is in the bin. Take it back out first.", "scan")
    if file.sha256 != given.scan.sha256:
        raise RuleBroken("This file is not the one that was chosen.", "scan")


def _key(client_id: ClientId) -> str:
    return f"acceptance_draft_{client_id}"


def _late_key(client_id: ClientId, agreement_id: AgreementId) -> str:
    return f"late_signature_draft_{client_id}_{agreement_id}"


def _sheet_key(client_id: ClientId, agreement_id: AgreementId) -> str:
    return f"late_sheet_draft_{client_id}_{agreement_id}"
