"""What one can ask about messages and do with them: judge, open a link, say what became of it.

A link is logged before it is opened, with what was agreed at that moment. Nothing here sends.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.clients import Client, ClientId, ClientKind
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import (
    AgreementState,
    Answer,
    Channel,
    Effect,
    Purpose,
    Verdict,
)
from therapist_desk.domain.guard_words import WORDS
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.messages import (
    MOST_MINUTES,
    CallKind,
    Direction,
    Draft,
    LinkStyle,
    Message,
    MessageId,
    Outcome,
)
from therapist_desk.domain.notes import storable
from therapist_desk.domain.shipped import Shipped
from therapist_desk.services import (
    appointments,
    clients,
    judging,
    links,
    message_templates,
    practice,
    settings,
)
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.judging import Judged, Reason, WeekCount
from therapist_desk.services.links import Opening
from therapist_desk.services.settings import Setting
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.codec import to_json
from therapist_desk.vault.milliseconds import from_milliseconds
from therapist_desk.vault.shelves import messages as shelf

if TYPE_CHECKING:
    from therapist_desk.domain.own_messages import OwnMessage

LONGEST = 20_000
"""Characters of a message; WhatsApp itself takes about 65,000, nobody reads so many."""


@dataclass(frozen=True, slots=True)
class Situation:
    """All that matters right now for writing to a client.

    ``reasons`` are findings and then notes; ``sharing`` other clients with the same number;
    ``most`` messages are agreed a week (0: no limit); ``waiting`` are opened links whose outcome
    nobody told yet; ``own_texts`` the therapist's own for this purpose, favourites first; the draft
    comes back at ``kept_until``.
    """

    client: Client
    agreement: Agreement | None
    verdict: Verdict
    reasons: tuple[Reason, ...]
    week: WeekCount
    most: int
    sharing: tuple[Client, ...]
    last_contact: datetime | None
    next_session: Meeting | None
    urgent_phone: str
    waiting: tuple[Message, ...]
    style: LinkStyle
    text_in_link: bool
    call_links: Mapping[CallKind, str]
    own_texts: "tuple[OwnMessage, ...]"
    kept_until: datetime | None


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """What the therapist wants to open; ``reason`` answers a guard that asks.

    ``is_meant``: somebody looked at whom it goes to, which is asked where others have the number.
    ``reminds`` is as in Message.
    """

    client_id: ClientId
    channel: Channel
    purpose: Purpose
    style: LinkStyle
    text: str = ""
    reason: str = ""
    is_meant: bool = False
    reminds: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """The log entry of a link that may be opened now, and how."""

    message: Message
    opening: Opening
    e164: str


def situation(reader: Reader, client_id: ClientId, channel: Channel, purpose: Purpose) -> Situation:
    """Return what the guard says right now, and everything shown beside it."""
    judged = judging.judge(reader, client_id, channel, purpose)
    last = shelf.last_contact(reader, client_id)
    return Situation(
        client=judged.client,
        agreement=judged.agreement,
        verdict=judged.verdict,
        reasons=judging.reasons(judged.verdict, channel, purpose),
        week=judged.week,
        most=judged.most,
        sharing=judged.sharing,
        last_contact=None if last is None else from_milliseconds(last),
        next_session=appointments.next_of_client(reader, client_id),
        urgent_phone=practice.get(reader).urgent_phone,
        waiting=unanswered(reader, client_id),
        style=LinkStyle(settings.get(reader, Setting.LINK_STYLE)),
        text_in_link=_text_in_link(reader),
        call_links=links.call_links(reader),
        own_texts=_own_texts(reader, purpose),
        kept_until=draft(reader, client_id).until,
    )


def open_link(writer: Writer, request: OpenRequest) -> Opened:
    """Judge once more, log the opening, and return the link to open and the text to copy.

    Raises RuleBroken when the guard refuses, asks and got no ``reason``, or when the ``text`` can't
    go out as it is; nothing is logged then.
    """
    judged = judging.judge(writer, request.client_id, request.channel, request.purpose)
    text = _checked_text(request)
    _check_verdict(judged.verdict, request.reason)
    _check_recipient(judged, request)
    e164, opening = _opening(writer, request, judged.client, text)
    message = _entry(writer, request, judged, text)
    kept = shelf.messages.add(
        writer, message, Deed.LINK_OPENED, verdict=message.verdict, style=str(request.style)
    )
    return Opened(kept, opening, e164)


def close(
    writer: Writer, message_id: MessageId, outcome: Outcome, text: str = "", took: int = 0
) -> Message:
    """Remember what became of an opened link; ``text`` is what went out if it was changed.

    It ``took`` so many minutes, 0 where nobody said.

    The client's draft with the text that went out is done with. A message that was closed already
    may be closed anew, for a slip of the finger.
    """
    message = shelf.messages.get(writer, message_id)
    if message.outcome is None or message.by_hand or outcome is Outcome.OPENED:
        raise RuleBroken("Only a link opened from here has an outcome.")
    went_out = outcome in {Outcome.SENT, Outcome.CHANGED}
    draft = shelf.draft(writer, message.client_id)
    if went_out and draft and storable(draft.text).strip() == message.text:
        shelf.forget_draft(writer, message.client_id)
    final = storable(text) if outcome is Outcome.CHANGED and text else message.text
    minutes = took if went_out and 0 <= took <= MOST_MINUTES else 0
    closed = replace(message, outcome=outcome, outcome_at=writer.now, text=final, minutes=minutes)
    _follow_shares(writer, closed)
    return shelf.messages.replace(writer, closed, outcome=str(outcome))


def reopen(writer: Writer, before: Message) -> Message:
    """Take back what :func:`close` remembered: the entry waits again as it did ``before``."""
    _follow_shares(writer, before)
    return shelf.messages.replace(writer, before, outcome=str(Outcome.OPENED))


def _own_texts(reader: Reader, purpose: Purpose) -> "tuple[OwnMessage, ...]":
    from therapist_desk.services import own_messages  # only when a message is written

    return own_messages.for_purpose(reader, purpose)


def _follow_shares(writer: Writer, message: Message) -> None:
    from therapist_desk.services import resource_shares  # only when a message is told of

    resource_shares.follow(writer, message)


def unanswered(reader: Reader, client_id: ClientId | None = None) -> tuple[Message, ...]:
    """Return the opened links nobody told the outcome of, latest first: all, or one client's."""
    waiting = shelf.unanswered(reader)
    return tuple(one for one in waiting if client_id is None or one.client_id == client_id)


def of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's contact log, latest first."""
    return shelf.ids_of_client(reader, client_id)


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, Message]:
    """Return the messages with these ids."""
    return shelf.messages.page(reader, ids)


def get(reader: Reader, message_id: MessageId) -> Message:
    """Return one message."""
    return shelf.messages.get(reader, message_id)


def draft(reader: Reader, client_id: ClientId) -> Draft:
    """Return what is being written to the client; an empty draft when nothing is.

    A group is written to in its own chat, whatever way was chosen before it was one.
    """
    found = shelf.draft(reader, client_id) or Draft()
    is_group = clients.get(reader, client_id).kind is ClientKind.GROUP
    return replace(found, channel=Channel.GROUP) if is_group else found


def keep_draft(writer: Writer, client_id: ClientId, draft: Draft) -> None:
    """Keep what is being written, so that neither locking nor a crash costs a word of it."""
    kept = replace(draft, text=storable(draft.text), reason=storable(draft.reason))
    before = shelf.draft(writer, client_id)
    calls_later = draft.channel is Channel.CALL and (draft.until or (before and before.until))
    if kept.text or kept.reason or calls_later:
        shelf.keep_draft(writer, client_id, kept)
    else:
        shelf.forget_draft(writer, client_id)


def _text_in_link(reader: Reader) -> bool:
    return settings.get(reader, Setting.TEXT_IN_LINK) == "yes"


def _opening(
    reader: Reader, request: OpenRequest, client: Client, text: str
) -> tuple[str, Opening]:
    """Return the number ("" for a group, which has none) and how its chat is opened."""
    if request.channel is Channel.GROUP and client.kind is ClientKind.GROUP:
        from therapist_desk.services import peer_groups  # only for a group

        code = peer_groups.invite(reader, client.id)
        return "", links.group_opening(request.style, code, text)
    phone = client.whatsapp_phone
    assert phone  # without one the guard refused
    in_link = _text_in_link(reader)
    return phone.e164, links.opening(request.style, phone.e164, text, text_in_link=in_link)


def _checked_text(request: OpenRequest) -> str:
    """Return the text that may go out; a call has none."""
    text = "" if request.channel is Channel.CALL else storable(request.text).strip()
    still_open = message_templates.still_open(text)
    if still_open:
        names = ", ".join(field.label.lower() for field in still_open)
        raise RuleBroken("Still to be filled in: {names}.", "text", names=names)
    if len(text) > LONGEST:
        raise RuleBroken("A message can't be longer than {most} characters.", "text", most=LONGEST)
    return text


def _check_verdict(verdict: Verdict, reason: str) -> None:
    if verdict.verdict is Answer.REFUSE:
        why = next(each for each in verdict.findings if each.effect is Effect.REFUSE)
        raise RuleBroken(Shipped("guard", WORDS[why.name].why), "verdict")
    if verdict.verdict is Answer.ASK and not any(sign.isalnum() for sign in reason):
        raise RuleBroken("Write why you open it all the same.", "reason")


def _check_recipient(judged: Judged, request: OpenRequest) -> None:
    if judged.sharing and not request.is_meant:
        raise RuleBroken(
            "Another client has this number. Tick that it is meant for this one.", "is_meant"
        )


def _entry(writer: Writer, request: OpenRequest, judged: Judged, text: str) -> Message:
    verdict, agreement = judged.verdict, judged.agreement
    asked = verdict.verdict is Answer.ASK
    accepted = agreement is not None and agreement.state is AgreementState.ACCEPTED
    return Message(
        id=MessageId(0),
        client_id=request.client_id,
        at=writer.now,
        zone=judged.zone,
        direction=Direction.TO_CLIENT,
        text=text,
        channel=str(request.channel),
        purpose=str(request.purpose),
        style=request.style,
        outcome=Outcome.OPENED,
        verdict=str(verdict.verdict),
        findings=tuple(str(each.name) for each in verdict.findings),
        notes=tuple(str(each.name) for each in verdict.notes),
        reason=storable(request.reason).strip() if asked else "",
        agreement_id=agreement.id if agreement else None,
        rules=to_json(agreement.rules) if agreement and accepted else "",
        reminds=request.reminds,
    )
