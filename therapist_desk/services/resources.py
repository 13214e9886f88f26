"""What one can ask about the resource library and do with it; `attaching` moves its files' bytes."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from therapist_desk import paths
from therapist_desk.domain import attachments as files
from therapist_desk.domain import resources as rules
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.messages import Draft
from therapist_desk.domain.notes import storable
from therapist_desk.domain.resources import ReadingLevel, Resource, ResourceId, ResourceKind
from therapist_desk.domain.topics import Topic
from therapist_desk.services import drafts, messages, practice
from therapist_desk.services.attachments import Received
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault import contents
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelves import resources as shelf

_DRAFT = "resource_draft"


@dataclass(frozen=True, slots=True)
class Change:
    """An entry as it is kept now, and as it was before; None where it is new."""

    now: Resource
    before: Resource | None


def listed(reader: Reader, words: str = "", kind: ResourceKind | None = None) -> list[int]:
    """Return the ids of the library's entries by title, those that hold every word typed."""
    return [
        one.id
        for one in shelf.listed(reader)
        if rules.meets(one, words) and kind in (None, one.kind)
    ]


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, Resource]:
    """Return the entries with these ids."""
    return shelf.resources.page(reader, ids)


def get(reader: Reader, resource_id: ResourceId) -> Resource:
    """Return one entry."""
    return shelf.resources.get(reader, resource_id)


def due(reader: Reader, day: date) -> list[Resource]:
    """Return what is to be looked at again by ``day``."""
    return [one for one in shelf.listed(reader) if one.check_due <= day]


def save(writer: Writer, resource: Resource, received: Received | None = None) -> Resource:
    """Keep a new or changed entry, with the file ``received`` if one came in."""
    entry = _tidied(resource)
    rules.check(entry, practice.today(writer))
    if received is not None:
        entry = _with_file(writer, entry, received)
    drafts.forget(writer, _DRAFT)
    if not entry.id:
        return shelf.resources.add(writer, entry)
    return shelf.resources.replace(writer, entry)


def change(writer: Writer, resource: Resource, received: Received | None = None) -> Change:
    """Keep an entry as :func:`save` does, and return how it was, so that it can be put back."""
    before = get(writer, resource.id) if resource.id else None
    return Change(save(writer, resource, received), before)


def checked_today(writer: Writer, resource_id: ResourceId) -> Resource:
    """Remember that somebody looked at it today and it still holds."""
    one = replace(get(writer, resource_id), checked_on=practice.today(writer))
    return shelf.resources.replace(writer, one)


def put_back(writer: Writer, resource: Resource) -> Resource:
    """Keep an entry as it was before; the file of then lies here until the vault is opened again."""
    content_id = resource.content_id
    if content_id is not None and contents.size(writer, content_id) != resource.file_size:
        raise RuleBroken("The file from before is not in the vault any more.", "file")
    return shelf.resources.replace(writer, resource)


def bin_resource(writer: Writer, resource_id: ResourceId) -> Resource:
    """Put an entry into the bin; what was shared of it stays noted."""
    return shelf.resources.bin(writer, resource_id)


def restore(writer: Writer, resource_id: ResourceId) -> Resource:
    """Take an entry back out of the bin."""
    return shelf.resources.restore(writer, resource_id)


def file_of(resource: Resource) -> Received | None:
    """Return what is known of an entry's file, to read its bytes by, or None."""
    if resource.content_id is None:
        return None
    return Received(
        resource.content_id,
        resource.file_name,
        FileKind(resource.file_kind),
        resource.file_size,
        resource.file_sha256,
    )


def log_export(writer: Writer, resource: Resource) -> None:
    """Tell the audit chain that a file of the library leaves the desk; it is about no client."""
    writer.audit(Deed.EXPORTED, Topic.RESOURCE, 0, sha256=resource.file_sha256)


def prepare_message(writer: Writer, resource: Resource, client_id: ClientId) -> Draft | None:
    """Put an entry's text into a message to a client; return the draft it stands after, or None.

    What was being written to the client stays above it.
    """
    before = messages.draft(writer, client_id)
    text = resource.text_to_send
    if text not in before.text:
        text = f"{before.text.rstrip()}\n\n{text}" if before.text.strip() else text
        messages.keep_draft(writer, client_id, replace(before, purpose=Purpose.RESOURCE, text=text))
    return before if before.text.strip() else None


def draft(reader: Reader) -> Resource | None:
    """Return what was typed and not saved, or None."""
    return drafts.read(reader, _DRAFT, Resource)


def keep_draft(writer: Writer, resource: Resource) -> None:
    """Keep what is being typed, fit to save or not."""
    drafts.keep(writer, _DRAFT, resource)


def forget_draft(writer: Writer) -> None:
    """Throw away what was typed and not saved."""
    drafts.forget(writer, _DRAFT)


def starters(today: date) -> tuple[Resource, ...]:
    """Return the entries a new library can begin with; they were written for the desk."""
    path = paths.resources() / "library" / "starters.json"
    told = json.loads(path.read_text("utf-8"))
    return tuple(
        Resource(
            ResourceId(0),
            one["title"],
            ResourceKind(one["kind"]),
            one["language"],
            ReadingLevel(one["reading_level"]),
            told["source"],
            message=one["message"],
            checked_on=today,
        )
        for one in told["entries"]
    )


def add_starters(writer: Writer) -> list[Resource]:
    """Add those of the entries to begin with that are not there yet, in the bin or not."""
    have = {one.title for one in shelf.resources.where(writer, "id > 0")}
    new = [one for one in starters(practice.today(writer)) if one.title not in have]
    return [shelf.resources.add(writer, one) for one in new]


def _with_file(writer: Writer, entry: Resource, received: Received) -> Resource:
    files.check_size(received.size)
    if contents.size(writer, received.content_id) != received.size:
        raise RuleBroken("This file did not come in whole. Add it again.", "file")
    name = files.clean_name(received.name)
    files.check_name(name)
    return replace(
        entry,
        content_id=received.content_id,
        file_name=name,
        file_kind=str(received.kind),
        file_size=received.size,
        file_sha256=received.sha256,
    )


def _tidied(entry: Resource) -> Resource:
    return replace(
        entry,
        title=" ".join(storable(entry.title).split()),
        source=storable(entry.source).strip(),
        link=storable(entry.link).strip(),
        message=storable(entry.message).strip(),
    )
