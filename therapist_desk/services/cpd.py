"""What one can ask about the supervision and CPD log and do with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from therapist_desk.domain import cpd as rules
from therapist_desk.domain.cpd import CpdEntry, CpdEntryId, CpdKind
from therapist_desk.domain.notes import storable
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, drafts, practice
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelves import cpd as shelf

_DRAFT = "cpd_draft"


@dataclass(frozen=True, slots=True)
class YearTotal:
    """The minutes of one year."""

    year: int
    supervision: int = 0
    cpd: int = 0


def listed(reader: Reader) -> list[int]:
    """Return the ids of all entries, the latest first."""
    return shelf.ids(reader)


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, CpdEntry]:
    """Return the entries with these ids."""
    return shelf.cpd_entries.page(reader, ids)


def entries(reader: Reader) -> tuple[CpdEntry, ...]:
    """Return every entry, the latest first."""
    ids = listed(reader)
    found = page(reader, ids)
    return tuple(found[each] for each in ids)


def totals(reader: Reader) -> tuple[YearTotal, ...]:
    """Return the minutes of each year, the latest first."""
    years: dict[int, dict[CpdKind, int]] = {}
    for year, kind, minutes in shelf.totals(reader):
        years.setdefault(year, {})[kind] = minutes
    return tuple(
        YearTotal(year, found.get(CpdKind.SUPERVISION, 0), found.get(CpdKind.CPD, 0))
        for year, found in years.items()
    )


def save(writer: Writer, entry: CpdEntry) -> CpdEntry:
    """Keep a new or changed entry; RuleBroken, naming the field, if it can't stand."""
    entry = _tidied(entry)
    rules.check(entry, practice.today(writer))
    forget_draft(writer)
    if not entry.id:
        return shelf.cpd_entries.add(writer, entry)
    return shelf.cpd_entries.replace(writer, entry)


def bin_entry(writer: Writer, entry_id: CpdEntryId) -> CpdEntry:
    """Put an entry into the bin."""
    return shelf.cpd_entries.bin(writer, entry_id)


def restore(writer: Writer, entry_id: CpdEntryId) -> CpdEntry:
    """Take an entry back out of the bin."""
    return shelf.cpd_entries.restore(writer, entry_id)


def log_export(writer: Writer, sha256: str) -> None:
    """Tell the audit chain that the log leaves the desk as a file of this fingerprint.

    It names no client, so there is nobody to note it with as a disclosure.
    """
    writer.audit(Deed.EXPORTED, Topic.CPD_ENTRY, 0, sha256=sha256)


def draft(reader: Reader) -> CpdEntry | None:
    """Return what was typed and not saved, or None."""
    return drafts.read(reader, _DRAFT, CpdEntry)


def keep_draft(writer: Writer, entry: CpdEntry) -> None:
    """Keep what is being typed, fit to save or not."""
    drafts.keep(writer, _DRAFT, _tidied(entry))


def forget_draft(writer: Writer) -> None:
    """Throw away what was typed and not saved."""
    drafts.forget(writer, _DRAFT)


def clients_named(reader: Reader, entry: CpdEntry) -> Mapping[str, list[str]]:
    """Return, for each text of ``entry`` that seems to name clients of this vault, their names."""
    known = clients.names_in_vault(reader)
    found = {name: rules.named_in(getattr(entry, name), known) for name in rules.TEXTS}
    return {name: names for name, names in found.items() if names}


def _tidied(entry: CpdEntry) -> CpdEntry:
    return replace(
        entry,
        with_whom=storable(entry.with_whom).strip(),
        topic=storable(entry.topic).strip(),
        takeaway=storable(entry.takeaway).strip(),
    )
