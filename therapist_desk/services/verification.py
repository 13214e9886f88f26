"""Checks an open vault for damage and says in a sentence what is wrong and what to do about it.

Nothing here repairs, and nothing offers to delete: what is damaged may be all there is.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader, Store, Writer
from therapist_desk.vault import anchor
from therapist_desk.vault.integrity import Damage, Inspection, Kind, Sealed
from therapist_desk.vault.shelves.agreements import agreements
from therapist_desk.vault.shelves.checkins import checkins
from therapist_desk.vault.shelves.clients import clients
from therapist_desk.vault.shelves.disclosures import disclosures
from therapist_desk.vault.shelves.messages import messages
from therapist_desk.vault.shelves.notes import notes, process_notes
from therapist_desk.vault.shelves.sessions import sessions

HEALTHY = "The vault is healthy."

_RESTORE = "Nothing was changed; restore a backup beside it."

SENTENCES: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.PAGES: (
            "Parts of the vault's database were changed or went bad on the disk. Nothing was "
            "changed; restore a backup beside it, and don't trust this disk any more."
        ),
        Kind.CUT: anchor.CUT,
        Kind.LONGER: (
            "Something was added to the end of the vault's database, or a save was torn when the "
            f"computer stopped. {_RESTORE}"
        ),
        Kind.STRUCTURE: f"The vault's database does not fit together inside. {_RESTORE}",
        Kind.LINKS: (
            "Some entries in the vault point to others that are not there. Nothing was changed; "
            "look for them in a backup restored beside it."
        ),
        Kind.ROLLED_BACK: anchor.ROLLED_BACK,
        Kind.CHAIN: (
            "The log of what happened in this vault was changed or is torn. Nothing was changed; "
            "restore a backup beside it and compare."
        ),
        Kind.CHANGED: (
            "Some entries are not as they were saved last. Nothing was changed; restore a backup "
            "beside it and compare."
        ),
        Kind.MISSING: (
            "Some entries that were saved are missing. Nothing was changed; look for them in a "
            "backup restored beside it."
        ),
        Kind.UNKNOWN: (
            "Some entries are in the vault that this desk never saved. Nothing was changed; "
            "restore a backup beside it and compare."
        ),
    }
)

_KEY, _DEEP_KEY = "last_check", "last_deep_check"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one check came to; ``unsealed`` invented records had nothing to be compared with."""

    at: datetime
    deep: bool
    damages: tuple[Damage, ...] = ()
    unsealed: int = 0

    @property
    def is_healthy(self) -> bool:
        """Whether nothing was found."""
        return not self.damages

    @property
    def sentence(self) -> str:
        """Return what to tell the person first; every sentence also says what to do next."""
        return SENTENCES[self.damages[0].kind] if self.damages else HEALTHY

    @property
    def sentences(self) -> tuple[str, ...]:
        """Return one sentence for each kind of damage found, the plainest cause first."""
        return tuple(dict.fromkeys(SENTENCES[damage.kind] for damage in self.damages))

    def written(self) -> dict[str, Any]:
        """Return the verdict as JSON can hold it; it says nothing of any client."""
        damages = [
            {"kind": str(one.kind), "where": one.where, "count": one.count} for one in self.damages
        ]
        return {
            "at": self.at.isoformat(),
            "deep": self.deep,
            "damages": damages,
            "unsealed": self.unsealed,
        }


class Practised:
    """The one practice, whose body is what its seals are made of; it has no shelf."""

    noun = str(Topic.PRACTICE)

    def contents(self, reader: Reader, after: int, most: int) -> list[tuple[int, str | None]]:
        """Return it, unless ``after`` is past it."""
        sql = "SELECT id, body FROM practice WHERE id > ? LIMIT ?"
        return [(row[0], row[1]) for row in reader.rows(sql, (after, most))]


SEALED: tuple[Sealed, ...] = (
    Practised(),
    clients,
    sessions,
    notes,
    process_notes,
    agreements,
    messages,
    checkins,
    disclosures,
)
"""Everything that is kept with a seal; a test looks for a shelf that is not among them."""


class Verification:
    """One check under way; ``deep`` also compares every record with its seal.

    ``at_once`` where nobody waits for the vault meanwhile, see :class:`Inspection`.
    """

    def __init__(self, *, deep: bool, at_once: bool = False) -> None:
        self.deep = deep
        self._inspection = Inspection(SEALED if deep else (), at_once=at_once)

    @property
    def share(self) -> float:
        """Return how much of it is done, 0 to 1."""
        return self._inspection.share

    def advance(self, store: Store) -> Verdict | None:
        """Do some milliseconds of it on the vault thread; return the verdict at the end."""
        if self._inspection.advance(store):
            return None
        found = self._inspection
        at = store.read(lambda reader: reader.now)
        return Verdict(at, self.deep, tuple(found.damages), found.unsealed)

    def finish(self, store: Store) -> Verdict:
        """Do all the rest of it at once, where nobody waits."""
        while True:
            verdict = self.advance(store)
            if verdict is not None:
                return verdict


def keep(writer: Writer, verdict: Verdict) -> None:
    """Remember the verdict in the vault, a deep one also as the last deep one."""
    body = json.dumps(verdict.written())
    for key in (_KEY, _DEEP_KEY) if verdict.deep else (_KEY,):
        writer.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (key, body))
    writer.touched.add(Topic.SETTING)


def last(reader: Reader, *, deep: bool = False) -> Verdict | None:
    """Return what the last check came to, or the last deep one; None before the first."""
    key = _DEEP_KEY if deep else _KEY
    row = reader.row("SELECT value FROM setting WHERE key = ?", (key,))
    return _read(json.loads(row[0])) if row else None


def _read(written: Mapping[str, Any]) -> Verdict:
    damages = tuple(
        Damage(Kind(one["kind"]), one["where"], one["count"]) for one in written["damages"]
    )
    at = datetime.fromisoformat(written["at"])
    return Verdict(at, written["deep"], damages, written["unsealed"])
