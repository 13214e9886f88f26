"""Own note formats: the sections a therapist made, beside the formats that come with the desk."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NewType

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.note_formats import NoteFormat, NoteFormats, Section

OwnFormatId = NewType("OwnFormatId", int)

PREFIX = "own-"
MOST_SECTIONS = 30
LABEL_LIMIT, TEXT_LIMIT = 120, 5_000


@dataclass(frozen=True, slots=True)
class OwnFormat:
    """One version of an own format.

    A version that notes were written in is never changed: a change makes the next one, which
    ``replaces`` it, so that those notes keep their headings. ``retired_at`` is when it was last
    offered for a new note.
    """

    id: OwnFormatId
    title: str
    sections: tuple[Section, ...] = ()
    when_to_use: str = ""
    replaces: OwnFormatId | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    retired_at: datetime | None = None
    binned_at: datetime | None = None

    @property
    def format_id(self) -> str:
        """Return what notes name it by."""
        return f"{PREFIX}{self.id}"

    @property
    def is_offered(self) -> bool:
        """Return whether a new note can be written in it."""
        return self.retired_at is None and self.binned_at is None


def check(form: OwnFormat) -> None:
    """Raise RuleBroken, naming the field, if the format can't be kept as it is."""
    if not form.title.strip():
        raise RuleBroken("A format needs a name.", "title")
    if len(form.title) > LABEL_LIMIT:
        raise RuleBroken("This name is longer than 120 characters. Please shorten it.", "title")
    _check_sections(form.sections)


def _check_sections(sections: Sequence[Section]) -> None:
    if not sections:
        raise RuleBroken("A format needs at least one section.", "sections")
    if len(sections) > MOST_SECTIONS:
        raise RuleBroken("A format can have 30 sections at most.", "sections")
    labels = [section.label.strip().casefold() for section in sections]
    if not all(labels):
        raise RuleBroken("Every section needs a heading.", "sections")
    if len(set(labels)) < len(labels):
        raise RuleBroken("Two sections have the same heading.", "sections")
    for section in sections:
        if len(section.label) > LABEL_LIMIT or len(section.guidance + section.prefill) > TEXT_LIMIT:
            raise RuleBroken("A section is too long. Please shorten it.", "sections")


def keyed(sections: Iterable[Section], taken: Iterable[str]) -> tuple[Section, ...]:
    """Return ``sections`` with a key for each that has none, different from all ``taken``.

    A section keeps its key when its heading changes, so that its text is still carried forward.
    """
    used = set(taken)
    result = []
    for section in sections:
        key, number = section.key, len(used) + 1
        while not key:
            candidate = f"part-{number}"
            key, number = ("" if candidate in used else candidate), number + 1
        used.add(key)
        result.append(replace(section, key=key))
    return tuple(result)


def as_format(form: OwnFormat) -> NoteFormat:
    """Return an own format as every page takes formats."""
    return NoteFormat(
        id=form.format_id,
        title=form.title,
        kind="session",
        when_to_use=form.when_to_use,
        avoid="",
        sections=form.sections,
        in_process_store=False,
        is_exported=True,
    )


def joined(shipped: NoteFormats, own: Sequence[OwnFormat]) -> NoteFormats:
    """Return the formats of the desk and the own ones, of which newer versions come first."""
    added = tuple(as_format(form) for form in sorted(own, key=lambda form: -form.id))
    return replace(shipped, formats=(*shipped.formats, *added))


def newest(format_id: str, own: Sequence[OwnFormat]) -> str:
    """Return the version that took the place of ``format_id``, or itself."""
    later = {
        f"{PREFIX}{form.replaces}": form for form in own if form.replaces and not form.binned_at
    }
    while format_id in later:
        format_id = later[format_id].format_id
    return format_id
