"""Chats in a client's record: what an import would file, and what one can do with what is filed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import PurePath

from therapist_desk.domain import filed_chats as rules
from therapist_desk.domain import finding, folding
from therapist_desk.domain.attachments import Attachment
from therapist_desk.domain.checkins import CheckIn, CheckInId, ContactChannel, Initiator
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.filed_chats import (
    ChatId,
    ChatMark,
    ChatMarkId,
    FiledChat,
    FiledMessage,
    Side,
)
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.messages import Direction, Message, MessageId, Outcome
from therapist_desk.domain.notes import storable
from therapist_desk.domain.phones import PhoneRefused
from therapist_desk.domain.phones import parse as parse_phone
from therapist_desk.domain.topics import Topic
from therapist_desk.services import agreements, attachments, checkins, clients, practice
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault import search as index
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import chats as shelf
from therapist_desk.vault.shelves import clients as client_shelf
from therapist_desk.vault.shelves import messages as message_shelf

_MOST_FOUND = 5_000
"""Of the newest messages that hold what is looked for; a second word narrows it."""

_SHORTEST = 4
"""Letters of a name that is looked for in the name of a file: "Al" stands in too many."""


_SHORTEST_NUMBER = 7


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the agreement says of chats; ``needs_reason`` where importing goes against it.

    ``record`` is "import", "excerpts" or "summary"; "" where no accepted agreement says it.
    """

    record: str
    delete_after: int | None

    @property
    def needs_reason(self) -> bool:
        """Whether the therapist has to say why the chat is filed all the same."""
        return self.record != "import"


@dataclass(frozen=True, slots=True)
class Owner:
    """Another client, as far as a question about the right one has to name them."""

    id: ClientId
    name: str
    initials: str


@dataclass(frozen=True, slots=True)
class ImportStart:
    """What an import begins with: whose it may be, and what is agreed.

    ``sides`` are the senders that are known already; ``others`` are those who belong to another
    client's record, by number, name, or an earlier chat.
    """

    client: Client
    agreed: Agreed
    sides: Mapping[str, Side]
    others: Mapping[str, Owner]
    filed: tuple[FiledChat, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """A message that is to be brought to the session, and the zone it is told in."""

    message: FiledMessage
    zone: str


def import_start(
    reader: Reader, client_id: ClientId, senders: Collection[str], title: str = ""
) -> ImportStart:
    """Return what an import for the client begins with; ``title`` is the name of the file."""
    client = clients.get(reader, client_id)
    filed = tuple(shelf.of_client(reader, client_id))
    sides = {name: side for name in senders if (side := _side(reader, client, name, filed))}
    free = [name for name in senders if name not in sides]
    if len(senders) == 2 and len(free) == 1 and Side.LEFT_OUT not in sides.values():
        known = next(iter(sides.values()), None)
        sides[free[0]] = Side.ME if known is Side.CLIENT else Side.CLIENT
    return ImportStart(
        client, _agreed(reader, client_id), sides, _others(reader, client, senders, title), filed
    )


def begin(writer: Writer, chat: FiledChat, *, others_confirmed: bool) -> FiledChat:
    """Make room for an import; RuleBroken if it may not be filed like this.

    A chat with another client's number or name needs a yes; what goes against the agreement, or
    stands in none, a reason. It is part of the record once `file` says so.
    """
    rules.check_people(chat.people)
    agreed = _agreed(writer, chat.client_id)
    reason = storable(chat.reason).strip() if agreed.needs_reason else ""
    if agreed.needs_reason and not reason:
        raise RuleBroken("Write why this chat is filed all the same.", "reason")
    names = {one.name for one in chat.people if one.side is Side.CLIENT}
    owner = clients.get(writer, chat.client_id)
    if _others(writer, owner, names, "") and not others_confirmed:
        raise RuleBroken("This may be another client's chat. Look at it, and say that it is not.")
    delete_on = None
    if agreed.delete_after is not None:
        today = practice.today(writer)
        delete_on = today + timedelta(days=agreed.delete_after)
    # Who is left out is not named in the record either.
    kept = tuple(one for one in chat.people if one.side is not Side.LEFT_OUT)
    chat = replace(chat, people=kept)
    return shelf.chats.place(writer, replace(chat, reason=reason, delete_on=delete_on))


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, FiledMessage]:
    """Return the messages with these ids."""
    return shelf.messages.page(reader, ids)


def kept_file(reader: Reader, messages: Sequence[int]) -> Attachment | None:
    """Return the file that came with one of these messages, None where none was kept."""
    told = page(reader, messages)
    named = ((told[one].client_id, told[one].attachment) for one in messages if one in told)
    found = (attachments.named(reader, ClientId(whose), name) for whose, name in named if name)
    return next(filter(None, found), None)


def of_client(reader: Reader, client_id: ClientId, typed: str = "") -> list[int]:
    """Return the ids of the client's messages in time, all or those that ``typed`` finds.

    Within one chat the order is that of the file, also where a clock went back.
    """
    wanted = None if not typed.strip() else frozenset(_found(reader, client_id, typed))
    if wanted is not None and not wanted:
        return []
    found: list[tuple[int, int]] = []
    last: dict[int, int] = {}
    for block in shelf.all_blocks(reader, client_id):
        for place, line in enumerate(rules.lines_of(block)):
            at = last[block.chat_id] = max(line[0], last.get(block.chat_id, line[0]))
            number = rules.message_id(block.id, place)
            if wanted is None or number in wanted:
                found.append((at, number))
    found.sort()
    return [message for _, message in found]


def chats_of(reader: Reader, client_id: ClientId) -> list[FiledChat]:
    """Return what was filed for the client, the latest first."""
    return [one for one in shelf.of_client(reader, client_id) if not one.undone]


def to_be_deleted(reader: Reader) -> list[FiledChat]:
    """Return the chats that are to be deleted from the phone one day, and were not."""
    return shelf.to_be_deleted(reader)


def get(reader: Reader, chat_id: ChatId) -> FiledChat:
    """Return one import."""
    return shelf.chats.get(reader, chat_id)


def marked_ids(reader: Reader, client_id: ClientId) -> frozenset[int]:
    """Return the ids of the messages that are to be brought to the session."""
    return frozenset(one.message_id for one in shelf.marked(reader, client_id))


def marked_since(reader: Reader, client_id: ClientId, since: int) -> list[Marked]:
    """Return what was marked for the session after a time (ms), the latest message first."""
    fresh = [
        one.message_id
        for one in shelf.marked(reader, client_id)
        if one.changed_at is not None and to_milliseconds(one.changed_at) > since
    ]
    found = page(reader, fresh).values()
    zones = {one.chat_id: get(reader, one.chat_id).zone for one in found}
    told = [Marked(one, zones[one.chat_id]) for one in found]
    return sorted(told, key=lambda each: each.message.at, reverse=True)


def mark(writer: Writer, message: int) -> ChatMark:
    """Mark a message to be brought to the session."""
    before = shelf.mark_of(writer, message)
    if before is not None:
        return shelf.marks.restore(writer, before.id)
    found = page(writer, [message]).get(message)
    if found is None:
        raise RuleBroken("This message is not there any more.")
    return shelf.marks.add(writer, ChatMark(ChatMarkId(0), ClientId(found.client_id), message))


def unmark(writer: Writer, message: int) -> None:
    """Take the mark off a message."""
    before = shelf.mark_of(writer, message)
    if before is not None and before.binned_at is None:
        shelf.marks.bin(writer, before.id)


def set_marks(writer: Writer, messages: Sequence[int], *, on: bool) -> list[int]:
    """Mark messages to be brought to the session, or take marks off; return those that changed."""
    changed = []
    for one in messages:
        before = shelf.mark_of(writer, one)
        if on is not (before is not None and before.binned_at is None):
            changed.append(one)
            mark(writer, one) if on else unmark(writer, one)
    return changed


def begin_checkin(writer: Writer, client_id: ClientId, messages: Sequence[int]) -> None:
    """Begin a check-in with what the client wrote in these messages, at the time of the last.

    RuleBroken while another one waits that was typed and not saved.
    """
    found = page(writer, messages)
    told = [found[one] for one in messages if one in found]
    if not told:
        raise RuleBroken("Choose a message first.")
    zone = get(writer, told[-1].chat_id).zone
    theirs = [one.text for one in told if one.side is Side.CLIENT and one.text]
    first = told[0].side
    fresh = CheckIn(
        CheckInId(0),
        client_id,
        told[-1].at.replace(second=0, microsecond=0),
        zone,
        initiated_by=Initiator.THERAPIST if first is Side.ME else Initiator.CLIENT,
        channel=ContactChannel.WHATSAPP_MESSAGE,
        message_count=len(told),
    )
    reply = "\n".join(theirs) or "\n".join(one.text for one in told)
    checkins.begin(writer, checkins.Draft(fresh, reply))


def deleted_from_phone(writer: Writer, chat_id: ChatId) -> FiledChat:
    """Keep that the chat was deleted from the phone."""
    return shelf.chats.replace(writer, replace(get(writer, chat_id), deleted_at=writer.now))


def still_on_phone(writer: Writer, chat_id: ChatId) -> FiledChat:
    """Take that back."""
    return shelf.chats.replace(writer, replace(get(writer, chat_id), deleted_at=None))


def summarise(writer: Writer, client_id: ClientId, messages: Sequence[int], text: str) -> Message:
    """Keep a summary of these messages in the contact log, at the time of the last of them.

    It is an entry told by hand, to be put right or binned there.
    """
    text = storable(text).strip()
    if not text:
        raise RuleBroken("Write in a few words what it was about.", "summary")
    found = page(writer, messages)
    told = [found[one] for one in messages if one in found]
    if not told:
        raise RuleBroken("Choose a message first.")
    last = told[-1]
    came = any(one.side is not Side.ME for one in told)
    entry = Message(
        MessageId(0),
        client_id,
        last.at,
        get(writer, last.chat_id).zone,
        Direction.FROM_CLIENT if came else Direction.TO_CLIENT,
        text,
        outcome=None if came else Outcome.SENT,
        by_hand=True,
    )
    return message_shelf.messages.add(writer, entry)


def take_back_summary(writer: Writer, message_id: MessageId) -> None:
    """Put such a summary into the bin again."""
    message_shelf.messages.bin(writer, message_id)


def _found(reader: Reader, client_id: ClientId, typed: str) -> Iterator[int]:
    sought = finding.read(typed)
    hits = index.find(reader, sought, _MOST_FOUND, client_id)
    ids = [one.record_id for one in hits if one.noun == Topic.CHAT_BLOCK]
    if not sought.needs_check:
        yield from ids
        return
    for number, message in page(reader, ids).items():
        if sought.is_met_by(f"{message.text}\n{message.attachment}"):
            yield number


def _agreed(reader: Reader, client_id: ClientId) -> Agreed:
    found = agreements.latest(reader, client_id)
    if found is None or found.state is not AgreementState.ACCEPTED:
        return Agreed("", None)
    days = found.rules.get("delete_after_days")
    return Agreed(str(found.rules.get("record", "")), int(days) if days is not None else None)


def _side(reader: Reader, client: Client, name: str, filed: Sequence[FiledChat]) -> Side | None:
    """Return who a sender is, if that is known: from an earlier chat, by number, or by name."""
    for chat in filed:
        for person in chat.people:
            if person.name == name:
                return person.side
    e164 = _number(name, client.country or practice.get(reader).country)
    if e164 and e164 in {phone.e164 for phone in client.phones}:
        return Side.CLIENT
    if is_same_name(name, client.name):
        return Side.CLIENT
    if is_same_name(name, practice.get(reader).therapist_name):
        return Side.ME
    return None


def _others(
    reader: Reader, client: Client, senders: Collection[str], title: str
) -> dict[str, Owner]:
    """Return which senders, and which name of a file, belong to another client's record."""
    owners = dict(_by_number(reader, client, senders))
    owners |= shelf.others_with(reader, senders, client.id)
    stem = PurePath(title).stem
    for other_id, known, _ in client_shelf.names(reader):
        if other_id != client.id and not is_same_name(known, client.name):
            named = [name for name in senders if is_same_name(name, known)]
            named += [stem] if _stands_in(stem, known) else []
            owners |= {name: owners.get(name, other_id) for name in named}
    found = {name: clients.get(reader, ClientId(one)) for name, one in owners.items()}
    return {
        name: Owner(one.id, one.name, one.initials)
        for name, one in found.items()
        if one.binned_at is None
    }


def _by_number(
    reader: Reader, client: Client, senders: Collection[str]
) -> Iterator[tuple[str, ClientId]]:
    ours = {phone.e164 for phone in client.phones}
    for name in senders:
        e164 = _number(name, client.country or practice.get(reader).country)
        if e164 and e164 not in ours:
            yield from ((name, one.id) for one in clients.others_with(reader, e164, client.id))


def _stands_in(stem: str, known: str) -> bool:
    """Return whether a name stands in the name of a file as a whole."""
    wanted = _even(known)
    return len(wanted) >= _SHORTEST and f" {wanted} " in f" {_even(stem)} "


def is_same_name(told: str, known: str) -> bool:
    """Return whether a phone's name for somebody is that of the record, letter by letter."""
    return bool(_even(told)) and _even(told) == _even(known)


def _even(name: str) -> str:
    parts = "".join(sign if sign.isalnum() else " " for sign in folding.fold(name)).split()
    return " ".join(parts)


def _number(name: str, country: str) -> str:
    """Return the number that stands for a person without a name, "" for a name."""
    digits = folding.digits(name)
    if len(digits) < _SHORTEST_NUMBER or any(sign.isalpha() for sign in name):
        return ""
    try:
        return parse_phone(name, country or None).e164
    except PhoneRefused:
        return f"+{digits}"  # as the phone tells it; the country's plan may be newer than ours
