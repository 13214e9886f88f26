"""Process notes on paper: asked for twice, made for one purpose, never beside the record."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from therapist_desk.domain import wording
from therapist_desk.domain.clients import Client
from therapist_desk.domain.notes import ProcessNote
from therapist_desk.exporting.document import Block, Document, Fields, Heading, Paragraph, Rule
from therapist_desk.exporting.summary import one_line, printable


def _day(day: date) -> str:
    return wording.date_text(day)


@dataclass(frozen=True, slots=True)
class Words:
    """Every fixed word of the paper; English unless others are handed in."""

    language: str = "en"
    right_to_left: bool = False
    day: Callable[[date], str] = _day
    title: str = "Process notes"
    notice: str = (
        "These are the therapist's own reflections, kept apart from the record. They are no part of "
        "it, and whoever receives them may use them for the purpose named only."
    )
    client: str = "Client"
    to_whom: str = "For"
    why: str = "Purpose"
    authorisation: str = "Authorisation"
    redacted: str = "Redacted on {day} because: {reason}"
    confidential: str = "Confidential. Only for the recipient named on page 1."
    page_words: str = "Page {page} of {pages}"


@dataclass(frozen=True, slots=True)
class Request:
    """Which notes leave, for whom, why, and on what authorisation (needed in the US)."""

    client: Client
    notes: tuple[ProcessNote, ...]
    to_whom: str
    why: str
    authorisation: str = ""


def build(request: Request, words: Words) -> Document:
    """Return the paper, oldest note first; the client appears by file number only."""
    facts = (
        (words.client, request.client.code),
        (words.to_whom, one_line(request.to_whom)),
        (words.why, one_line(request.why)),
        (words.authorisation, one_line(request.authorisation)),
    )
    blocks: list[Block] = [
        Heading(1, words.title),
        Fields(tuple((label, value) for label, value in facts if value)),
        Paragraph(words.notice, muted=True),
        Rule(),
        *_texts(request.notes, words),
    ]
    return Document(
        title=words.title,
        blocks=tuple(blocks),
        language=words.language,
        right_to_left=words.right_to_left,
        header=f"{words.title} · {request.client.code}",
        footer=words.confidential,
        page_words=words.page_words,
    )


def file_name(day: date) -> str:
    """Return a name for its file that says nothing of whom it is about."""
    return f"process-notes-{day.isoformat()}.pdf"


def _texts(notes: Sequence[ProcessNote], words: Words) -> Iterator[Block]:
    for note in notes:
        yield Heading(2, words.day(note.occurred_at.astimezone(ZoneInfo(note.zone)).date()))
        for gone in note.redactions:
            day = words.day(gone.at.astimezone(ZoneInfo(note.zone)).date())
            yield Paragraph(words.redacted.format(day=day, reason=one_line(gone.reason)))
        if note.text.strip():
            yield Paragraph(printable(note.text).strip("\n"))
