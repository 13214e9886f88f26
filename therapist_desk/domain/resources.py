"""The resource library: leaflets, worksheets and links, and what each client was given of it."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from therapist_desk.domain.attachments import ContentId
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.messages import MessageId

ResourceId = NewType("ResourceId", int)
ShareId = NewType("ShareId", int)

TITLE_LIMIT = 200
MESSAGE_LIMIT = 1000
LONGEST_WAIT = 120
"""Months until something is looked at again."""

_ADDRESS = re.compile(r"https?://[^\s/]+\.[^\s]+", re.IGNORECASE)
_TELLING = 8
"""A title or text this short stands in a message by chance."""


class ResourceKind(StrEnum):
    """What it is."""

    LEAFLET = "leaflet"
    WORKSHEET = "worksheet"
    EXERCISE = "exercise"
    LINK = "link"


class ReadingLevel(StrEnum):
    """How easy it is to read, as the therapist finds it."""

    EASY = "easy"
    EVERYDAY = "everyday"
    DEMANDING = "demanding"


class Way(StrEnum):
    """How a client was given something."""

    WHATSAPP = "whatsapp"
    SESSION = "session"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Resource:
    """One entry of the library; ``checked_on`` is when somebody last looked whether it holds.

    ``message`` is a short plain text for a message; a file's bytes lie under ``content_id``.
    """

    id: ResourceId
    title: str
    kind: ResourceKind = ResourceKind.LEAFLET
    language: str = "en"
    reading_level: ReadingLevel = ReadingLevel.EVERYDAY
    source: str = ""
    link: str = ""
    message: str = ""
    checked_on: date = date.min
    check_months: int = 12
    content_id: ContentId | None = None
    file_name: str = ""
    file_kind: str = ""
    file_size: int = 0
    file_sha256: str = ""
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None

    @property
    def check_due(self) -> date:
        """The day it is to be looked at again."""
        return months_later(self.checked_on, self.check_months)

    @property
    def text_to_send(self) -> str:
        """What goes into a message: the short text, and the link if it isn't in it."""
        parts = [self.message] if self.message else [self.title]
        if self.link and self.link not in self.message:
            parts.append(self.link)
        return "\n".join(parts)


@dataclass(frozen=True, slots=True)
class Share:
    """That a client was given a resource, under the title it had then."""

    id: ShareId
    client_id: ClientId
    resource_id: ResourceId
    title: str
    shared_at: datetime
    way: Way = Way.WHATSAPP
    message_id: MessageId | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None


def check(resource: Resource, today: date) -> None:
    """Raise RuleBroken, naming the field, if the entry can't be kept so."""
    if not resource.title.strip():
        raise RuleBroken("Give it a title.", "title")
    if len(resource.title) > TITLE_LIMIT:
        raise RuleBroken("A title has at most {most} characters.", "title", most=TITLE_LIMIT)
    if resource.link and not _ADDRESS.fullmatch(resource.link):
        raise RuleBroken("A link begins with https:// and goes on without a space.", "link")
    if resource.kind is ResourceKind.LINK and not resource.link:
        raise RuleBroken("Paste the link.", "link")
    if len(resource.message) > MESSAGE_LIMIT:
        raise RuleBroken(
            "A text for a message has at most {most} characters.", "message", most=MESSAGE_LIMIT
        )
    if resource.checked_on > today:
        raise RuleBroken("Nobody has looked at it on a day to come.", "checked_on")
    if not 1 <= resource.check_months <= LONGEST_WAIT:
        raise RuleBroken("Months lie between 1 and {most}.", "check_months", most=LONGEST_WAIT)


def stands_in(resource: Resource, text: str) -> bool:
    """Return whether a message with this text carries the resource."""
    if resource.link and resource.link in text:
        return True
    told = resource.message or resource.title
    return len(told) >= _TELLING and " ".join(told.split()) in " ".join(text.split())


def meets(resource: Resource, words: str) -> bool:
    """Return whether every word somebody searches for stands in the entry."""
    held = (resource.title, resource.source, resource.link, resource.message, resource.file_name)
    text = "\n".join(held).casefold()
    return all(word in text for word in words.casefold().split())


def months_later(day: date, months: int) -> date:
    """Return the same day of the month so many months later, or the month's last."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    if year > date.max.year:
        return date.max
    return date(year, month, min(day.day, monthrange(year, month)[1]))
