"""Note formats: which sections a note has and what belongs in each."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from therapist_desk.domain.shipped import Say, Shipped

PROCESS = "process"
AMENDMENT_SECTION = "text"
CONTEXT = "note_formats"
"""Where their words are translated."""


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a note; ``guidance`` says what belongs in it, ``prefill`` is what it begins with."""

    key: str
    label: str
    guidance: str
    required: bool
    prefill: str = ""


@dataclass(frozen=True, slots=True)
class NoteFormat:
    """One format; ``is_exported`` says whether a session summary may hold notes of it.

    A format with ``in_process_store`` writes process notes, which live apart from the record.
    """

    id: str
    title: str
    kind: str
    when_to_use: str
    avoid: str
    sections: tuple[Section, ...]
    in_process_store: bool
    is_exported: bool


@dataclass(frozen=True, slots=True)
class NoteFormats:
    """All formats, and what a process note must not hold if it is to stay one."""

    formats: tuple[NoteFormat, ...]
    process_note_exclusions: tuple[str, ...]

    def get(self, format_id: str) -> NoteFormat:
        """Return the format with this id; a plain one-section format if it is not known here."""
        known = next((one for one in self.formats if one.id == format_id), None)
        return known or NoteFormat(format_id, format_id, "session", "", "", (), False, False)

    def sections_of(self, format_id: str, texts: Mapping[str, str]) -> tuple[Section, ...]:
        """Return the sections of a format, then those of others that hold a word in ``texts``.

        A note keeps what was written in another format before, and whoever signs it must see it.
        """
        own = self.get(format_id).sections
        known = {section.key for section in own}
        others = [key for key, text in texts.items() if key not in known and text.strip()]
        return (*own, *map(self._section, others))

    def _section(self, key: str) -> Section:
        found = (each for form in self.formats for each in form.sections if each.key == key)
        # Whoever takes its text out has not left a part of this note's own format empty.
        return replace(next(found, Section(key, key, "", required=False)), required=False)


def load(text: str, say: Say = str) -> NoteFormats:
    """Return the formats of a JSON text; ValueError or KeyError if it is not of their shape."""
    content = json.loads(text)

    def said(words: str) -> str:
        return say(Shipped(CONTEXT, words)) if words else ""

    formats = tuple(_format(entry, said) for entry in content["formats"])
    return NoteFormats(formats, tuple(map(said, content["process_note_exclusions"])))


def _format(entry: dict[str, Any], said: Callable[[str], str]) -> NoteFormat:
    sections = tuple(
        Section(part["key"], said(part["label"]), said(part["guidance"]), part["required"])
        for part in entry["sections"]
    )
    return NoteFormat(
        id=entry["id"],
        title=said(entry["title"]),
        kind=entry["kind"],
        when_to_use=said(entry["when_to_use"]),
        avoid=said(entry["avoid"]),
        sections=sections,
        in_process_store=entry["store"] == PROCESS,
        is_exported=entry["exported"],
    )
