"""What one can ask about own note formats and do with them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from therapist_desk.domain import own_formats as rules
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import storable
from therapist_desk.domain.own_formats import OwnFormat, OwnFormatId
from therapist_desk.services import drafts
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import note_formats as shelf

_DRAFT = "note_format_draft"
IN_USE = (
    "Notes were written in this format. Retire it instead: they keep it, new ones don't offer it."
)


def versions(reader: Reader) -> list[OwnFormat]:
    """Return every version of every own format, so that each note finds its own headings."""
    return shelf.versions(reader)


def listed(reader: Reader) -> list[int]:
    """Return the ids of the newest versions, retired ones last."""
    found = shelf.versions(reader)
    replaced = {form.replaces for form in found}
    newest = [form for form in found if form.id not in replaced]
    return [form.id for form in sorted(newest, key=lambda form: form.retired_at is not None)]


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, OwnFormat]:
    """Return the versions with these ids."""
    return shelf.note_formats.page(reader, ids)


def save(writer: Writer, form: OwnFormat) -> OwnFormat:
    """Keep a format, new or changed; one that notes were written in becomes the next version."""
    form = _storable(writer, form)
    rules.check(form)
    if not form.id:
        return shelf.note_formats.add(writer, form)
    before = shelf.note_formats.get(writer, form.id)
    if (before.title, before.sections) == (form.title, form.sections):
        return shelf.note_formats.replace(writer, form)
    if not shelf.has_notes(writer, form.format_id):
        return shelf.note_formats.replace(writer, form)
    shelf.note_formats.replace(writer, replace(before, retired_at=before.retired_at or writer.now))
    fresh = replace(form, id=OwnFormatId(0), replaces=before.id, created_at=None)
    return shelf.note_formats.add(writer, fresh)


def retire(writer: Writer, format_id: OwnFormatId) -> OwnFormat:
    """Offer a format for no new note; what was written in it stays as it is."""
    form = shelf.note_formats.get(writer, format_id)
    return shelf.note_formats.replace(writer, replace(form, retired_at=writer.now))


def offer_again(writer: Writer, format_id: OwnFormatId) -> OwnFormat:
    """Offer a retired format again."""
    form = shelf.note_formats.get(writer, format_id)
    return shelf.note_formats.replace(writer, replace(form, retired_at=None))


def is_in_use(reader: Reader, format_id: OwnFormatId) -> bool:
    """Return whether a note was written in any version of this format."""
    form: OwnFormat | None = shelf.note_formats.get(reader, format_id)
    while form is not None:
        if shelf.has_notes(reader, form.format_id):
            return True
        form = shelf.note_formats.get(reader, form.replaces) if form.replaces else None
    return False


def bin_format(writer: Writer, format_id: OwnFormatId) -> OwnFormat:
    """Put a format into the bin that no note was ever written in; RuleBroken for another."""
    if is_in_use(writer, format_id):
        raise RuleBroken(IN_USE)
    return shelf.note_formats.bin(writer, format_id)


def restore(writer: Writer, format_id: OwnFormatId) -> OwnFormat:
    """Take a format back out of the bin."""
    return shelf.note_formats.restore(writer, format_id)


def undo(writer: Writer, before: OwnFormat, kept: OwnFormat) -> None:
    """Take a save back: put away what came new, and have again what was there before."""
    if before.id != kept.id:
        shelf.note_formats.bin(writer, kept.id)
    if before.id:
        shelf.note_formats.replace(writer, before)


def keep_draft(writer: Writer, typed: OwnFormat | None) -> None:
    """Keep what is typed of a format and not saved yet, or forget it: no record, not audited."""
    if typed is None:
        drafts.forget(writer, _DRAFT)
    else:
        drafts.keep(writer, _DRAFT, typed)


def draft(reader: Reader) -> OwnFormat | None:
    """Return what was typed of a format and never saved, if anything."""
    return drafts.read(reader, _DRAFT, OwnFormat)


def _storable(reader: Reader, form: OwnFormat) -> OwnFormat:
    taken = [part.key for known in shelf.versions(reader) for part in known.sections]
    sections = [
        replace(
            part,
            label=storable(part.label).strip(),
            guidance=storable(part.guidance).strip(),
            prefill=storable(part.prefill),
        )
        for part in form.sections
    ]
    return replace(form, title=storable(form.title).strip(), sections=rules.keyed(sections, taken))
