"""A session summary: what was chosen of a client's notes, and nothing else, as a document.

Three readers need three minimums: the client what was worked on and comes next, a colleague the
record, an insurer dates and minutes. All start there; the person may choose otherwise.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from therapist_desk.domain.clients import Client
from therapist_desk.domain.clinical_facts import ClinicalFact
from therapist_desk.domain.clock import local_date
from therapist_desk.domain.disclosures import Recipient
from therapist_desk.domain.measure_scores import MeasureScore
from therapist_desk.domain.note_formats import NoteFormats
from therapist_desk.domain.notes import Note, days_late
from therapist_desk.domain.practice import Practice
from therapist_desk.domain.sessions import Attendance
from therapist_desk.exporting.charts import NOTHING, Chart
from therapist_desk.exporting.document import (
    Block,
    Document,
    Fields,
    Heading,
    Paragraph,
    Rule,
    Table,
)
from therapist_desk.exporting.letterhead import letterhead, paper_size
from therapist_desk.exporting.summary_facts import FACTS, facts_table
from therapist_desk.exporting.summary_ratings import RATINGS, has_values, ratings_chart
from therapist_desk.exporting.summary_scores import SCORES, scores_table
from therapist_desk.exporting.summary_words import Words
from therapist_desk.services.notes import Entry

AMENDMENTS = "\x00amendments"
"""The choice that is no section: what was added to the notes later. No label begins with a NUL."""

_FOR_CLIENT = frozenset(
    {
        *("goal", "goals", "intervention", "interventions", "work", "progress", "client_view"),
        *("plan", "recommend", "follow_up"),
    }
)
"""Keys of the sections a client starts with: what was worked on, and next steps."""


class Reference(StrEnum):
    """How the paper names the client."""

    NAME = "name"
    INITIALS = "initials"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class SummaryRequest:
    """Everything a summary is made from.

    ``sections`` are labels, AMENDMENTS, FACTS for the ``facts`` that hold that day, SCORES, and RATINGS for
    the chart in ``ratings``; ``at`` is when it is prepared, shown in ``zone``. Notes of other clients, or in a format that is never exported, are left out even when handed in.
    """

    client: Client
    practice: Practice
    formats: NoteFormats
    recipient: Recipient
    entries: tuple[Entry, ...]
    sections: frozenset[str]
    at: datetime
    zone: str
    to_whom: str = ""
    why: str = ""
    reference: Reference = Reference.NAME
    facts: tuple[ClinicalFact, ...] = ()
    scores: tuple[MeasureScore, ...] = ()
    ratings: Chart = NOTHING

    @property
    def chosen(self) -> tuple[Entry, ...]:
        """The notes to print, oldest first."""
        return exportable(self.entries, self.client, self.formats)


def exportable(entries: Iterable[Entry], client: Client, formats: NoteFormats) -> tuple[Entry, ...]:
    """Return the client's notes that a summary may hold at all, oldest first."""
    fit = (
        entry
        for entry in entries
        if entry.note.client_id == client.id
        and entry.note.binned_at is None
        and formats.get(entry.note.format_id).is_exported
    )
    return tuple(sorted(fit, key=lambda entry: (entry.note.occurred_at, entry.note.id)))


def sections_of(entries: Iterable[Entry], formats: NoteFormats) -> Counter[str]:
    """Return the labels of all sections with text, in the order met, and how many notes have each.

    AMENDMENTS is among them, last, if something was added to a note and signed.
    """
    found: Counter[str] = Counter()
    added = 0
    for entry in entries:
        found.update(label for _, label, _ in _texts(entry.note, formats))
        added += bool(_signed(entry.amendments))
    if added:
        found[AMENDMENTS] = added
    return found


def usual_sections(
    recipient: Recipient, entries: Iterable[Entry], formats: NoteFormats
) -> frozenset[str]:
    """Return the sections a summary for ``recipient`` starts with, as labels and AMENDMENTS."""
    entries = tuple(entries)
    if recipient is Recipient.INSURER:
        return frozenset()
    if recipient is Recipient.COLLEAGUE:
        return frozenset(sections_of(entries, formats))
    # What was added later may tell of any section, so the client's minimum leaves it out.
    return frozenset(
        label
        for entry in entries
        for key, label, _ in _texts(entry.note, formats)
        if key in _FOR_CLIENT
    )


def build(request: SummaryRequest, words: Words) -> Document:
    """Return the summary; the same for the same ``request``."""
    chosen = request.chosen
    blocks: list[Block] = [*letterhead(request.practice), Heading(1, words.title)]
    blocks.append(Fields(_facts(request, chosen, words)))
    opening = words.openings[request.recipient]
    if opening:
        blocks.append(Paragraph(opening))
    if FACTS in request.sections:
        blocks += facts_table(request.facts, local_date(request.at, request.zone), words)
    if SCORES in request.sections:
        blocks += scores_table(request.scores, words)
    if RATINGS in request.sections:
        blocks += ratings_chart(request.ratings, words)
    if request.recipient is Recipient.INSURER:
        blocks.append(_table(chosen, request.formats, words))
    if request.recipient is not Recipient.INSURER or request.sections - {FACTS, SCORES, RATINGS}:
        for entry in chosen:
            blocks += _note(entry, request, words)
    blocks += [Rule(), Paragraph(words.closing, muted=True)]
    return Document(
        title=words.title,
        blocks=tuple(blocks),
        language=words.language,
        right_to_left=words.right_to_left,
        paper=paper_size(request.practice),
        header=f"{words.title} · {_reference(request, words)}",
        footer=words.confidential,
        page_words=words.page_words,
    )


def described(request: SummaryRequest, words: Words) -> str:
    """Return in plain words what the summary holds, for the disclosure log; no text of the notes."""
    chosen = request.chosen
    drafts = sum(not entry.note.is_signed for entry in chosen)
    labels = [
        words.amendments_label if label == AMENDMENTS else label
        for label in sections_of(chosen, request.formats)
        if label in request.sections
    ]
    if FACTS in request.sections and request.facts:
        labels.append(words.facts_title)
    if SCORES in request.sections and request.scores:
        labels.append(words.scores_title)
    if RATINGS in request.sections and has_values(request.ratings):
        labels.append(words.ratings_title)
    parts = [
        f"{words.title}: {words.notes_counted(len(chosen))}",
        words.drafts_counted(drafts) if drafts else "",
        _period(chosen, words),
        words.sections_named.format(names=", ".join(labels)) if labels else words.without_text,
    ]
    return "; ".join(part for part in parts if part)


def _facts(
    request: SummaryRequest, chosen: Sequence[Entry], words: Words
) -> tuple[tuple[str, str], ...]:
    prepared = words.day(local_date(request.at, request.zone))
    author = request.practice.therapist_name.strip()
    if author:
        prepared = words.prepared_by.format(day=prepared, name=author)
    facts = (
        (words.client, _reference(request, words)),
        (words.to_whom, one_line(request.to_whom)),
        (words.why, one_line(request.why)),
        (words.period, _period(chosen, words)),
        (words.prepared, prepared),
    )
    return tuple((label, value) for label, value in facts if value)


def _reference(request: SummaryRequest, words: Words) -> str:
    client = request.client
    number = words.file_number.format(number=client.code)
    name = {Reference.NAME: one_line(client.name), Reference.INITIALS: client.initials}
    return " · ".join(filter(None, (name.get(request.reference, ""), number)))


def _period(chosen: Sequence[Entry], words: Words) -> str:
    if not chosen:
        return ""
    first, last = (_shown(entry.note).date() for entry in (chosen[0], chosen[-1]))
    if first == last:
        return words.day(first)
    return words.from_to.format(first=words.day(first), last=words.day(last))


def _table(chosen: Sequence[Entry], formats: NoteFormats, words: Words) -> Table:
    rows = [_row(entry, formats, words) for entry in chosen]
    total = sum(filter(None, map(_minutes, chosen)))
    if total:
        rows.append((words.total, "", words.number(total), "", "", ""))
    return Table(words.table, tuple(rows), frozenset({2}))


def _row(entry: Entry, formats: NoteFormats, words: Words) -> tuple[str, ...]:
    note, session, minutes = entry.note, entry.session, _minutes(entry)
    state = words.signed if note.is_signed else words.draft
    return (
        words.number(session.number) if session and session.number else "",
        words.short_day(_shown(note).date()),
        words.number(minutes) if minutes else "",
        words.modalities[session.modality] if session else "",
        words.attendances[session.attendance] if session else "",
        f"{formats.get(note.format_id).title}, {state}",
    )


def _minutes(entry: Entry) -> int | None:
    """Return how long the session took; None if it did not take place or nobody noted it."""
    if entry.session is None or entry.session.attendance is not Attendance.ATTENDED:
        return None
    return round((entry.session.ends_at - entry.session.starts_at).total_seconds() / 60)


def _note(entry: Entry, request: SummaryRequest, words: Words) -> Iterator[Block]:
    note, formats = entry.note, request.formats
    shown = _shown(note)
    yield Heading(2, f"{words.day(shown.date())}, {words.clock(shown)}")
    yield Paragraph(" · ".join(_circumstances(entry, formats, words)), muted=True)
    if not note.is_signed:
        yield Heading(3, words.draft_mark)
        if late := days_late(note):
            yield Paragraph(words.late(late), muted=True)
    yield from _redacted(note, request.zone, words)
    printed = [
        (label, text) for _, label, text in _texts(note, formats) if label in request.sections
    ]
    for label, text in printed:
        yield Heading(3, label)
        yield from _paragraphs(text, words)
    if not printed and not note.redactions:
        yield Paragraph(words.nothing_here, muted=True)
    if note.is_signed:
        yield Paragraph(_signature(note, request.zone, words), muted=True)
    yield from _added(entry, request, words)


def _circumstances(entry: Entry, formats: NoteFormats, words: Words) -> Iterator[str]:
    session = entry.session
    if session is not None:
        if session.number:
            yield words.session_number.format(number=words.number(session.number))
        if minutes := _minutes(entry):
            yield words.minutes(minutes)
        yield words.modalities[session.modality]
        yield words.attendances[session.attendance]
    yield formats.get(entry.note.format_id).title


def _added(entry: Entry, request: SummaryRequest, words: Words) -> Iterator[Block]:
    added = _signed(entry.amendments)
    if AMENDMENTS not in request.sections:
        if added:
            yield Paragraph(words.left_out(len(added)), muted=True)
        return
    for note in added:
        assert note.amendment is not None  # the record keeps none without
        yield Heading(3, words.amendments[note.amendment])
        yield from _redacted(note, request.zone, words)
        for text in note.sections.values():
            yield from _paragraphs(text, words)
        reason = words.reason.format(reason=one_line(note.reason)) if note.reason else ""
        lines = (reason, _signature(note, request.zone, words))
        yield Paragraph("\n".join(filter(None, lines)), muted=True)


def _redacted(note: Note, zone: str, words: Words) -> Iterator[Block]:
    for gone in note.redactions:
        day = words.day(local_date(gone.at, zone))
        yield Paragraph(words.redacted.format(day=day, reason=one_line(gone.reason)))


def _signature(note: Note, zone: str, words: Words) -> str:
    assert note.signed_at is not None
    at = note.signed_at.astimezone(ZoneInfo(zone))
    day, time = words.day(at.date()), words.clock(at)
    signed = words.signed_by.format(name=note.signed_by, day=day, time=time)
    late = days_late(note)
    lines = (f"{signed}, {words.late(late)}" if late else signed,)
    return "\n".join((*lines, words.fingerprint.format(hash=note.sha256)))


def _texts(note: Note, formats: NoteFormats) -> Iterator[tuple[str, str, str]]:
    """Yield key, label and text of the note's sections that hold a word, in the format's order."""
    for section in formats.sections_of(note.format_id, note.sections):
        text = note.sections.get(section.key, "")
        if text.strip():
            yield section.key, section.label, text


def _paragraphs(text: str, words: Words) -> Iterator[Paragraph]:
    """Yield the text; where its lines change direction, another paragraph begins."""
    held: list[str] = []
    way = words.right_to_left
    for line in printable(text).strip("\n").splitlines():
        runs_left = _runs_left(line)
        if runs_left is not None and runs_left != way:
            if held:
                yield Paragraph("\n".join(held), right_to_left=way)
            held, way = [], runs_left
        held.append(line.rstrip())
    yield Paragraph("\n".join(held), right_to_left=way)


def _runs_left(line: str) -> bool | None:
    """Return whether most of the line's letters run right to left; None if it has no letters."""
    ways = Counter(
        unicodedata.bidirectional(sign) in ("R", "AL") for sign in line if sign.isalpha()
    )
    return ways[True] > ways[False] if ways else None


def printable(text: str) -> str:
    """Return ``text`` without signs that no paper can hold: controls but line ends and tabs."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in text if sign in "\n\t" or unicodedata.category(sign) != "Cc")


def one_line(text: str) -> str:
    """Return ``text`` printable, on one line."""
    return " ".join(printable(text).split())


def _signed(amendments: Iterable[Note]) -> list[Note]:
    return [note for note in amendments if note.is_signed]


def _shown(note: Note) -> datetime:
    return note.occurred_at.astimezone(ZoneInfo(note.zone))
