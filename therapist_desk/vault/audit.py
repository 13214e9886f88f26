"""The audit chain: one event for everything that happened, each sealed to the one before.

Tamper-evident against others; the holder of the key could rewrite it. No note text stands in it:
a content MAC says *that* a record is what it was, not what it says.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from therapist_desk.vault import seals
from therapist_desk.vault.milliseconds import from_milliseconds, to_milliseconds

FIRST = b"\x00" * 32
"""What the first event is chained to."""


class Deed(StrEnum):
    """What happened."""

    CREATED = "created"
    EDITED = "edited"
    SIGNED = "signed"
    BINNED = "binned"
    RESTORED = "restored"
    MOVED = "moved"
    MERGED = "merged"
    PARTED = "parted"
    REDACTED = "redacted"
    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock_failed"
    LINK_OPENED = "link_opened"
    EXPORTED = "exported"
    REHEARSED = "rehearsed"
    BACKED_UP = "backed_up"
    BACKUP_RESTORED = "backup_restored"
    BACKUP_DRILLED = "backup_drilled"
    PASSPHRASE_CHANGED = "passphrase_changed"  # noqa: S105  the deed, not the word
    KIT_RENEWED = "kit_renewed"
    RECOVERED = "recovered"
    REKEYED = "rekeyed"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Event:
    """One event as it stands in the chain; ``noun`` and ``record_id`` say what it was about."""

    seq: int
    at: datetime
    deed: str
    noun: str
    record_id: int
    content_mac: bytes
    detail: str
    mac: bytes


Told = tuple[int, int, str, str, int, bytes, str]
"""An event as it is sealed: seq, ms, deed, noun, record id, content MAC, detail."""


class Chain:
    """Seals events with the vault's audit key."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def content_mac(self, content: str) -> bytes:
        """Return the MAC of a record's new content."""
        return seals.mac(self._key, _content(content))

    def is_content_mac(self, content: str, seal: bytes) -> bool:
        """Say whether ``seal`` is the MAC of a record's ``content``."""
        return seals.is_mac(self._key, _content(content), seal)

    def seal(self, previous: bytes, event: Told) -> bytes:
        """Return the MAC of ``event`` on ``previous``, the MAC of the event before."""
        return seals.mac(self._key, previous + _body(event))

    def is_seal(self, previous: bytes, event: Told, seal: bytes) -> bool:
        """Say whether ``seal`` is the MAC of ``event`` on ``previous``."""
        return seals.is_mac(self._key, previous + _body(event), seal)

    def append(
        self,
        connection: Any,
        at: datetime,
        deed: Deed,
        subject: tuple[str, int],
        content: str = "",
        **detail: object,
    ) -> None:
        """Write one event about ``subject`` (noun, record id) at the end of the chain."""
        last = connection.execute(
            "SELECT seq, mac FROM audit_event ORDER BY seq DESC LIMIT 1"
        ).fetchone()
        seq, previous = (last[0] + 1, last[1]) if last else (1, FIRST)
        content_mac = self.content_mac(content) if content else b""
        event = (seq, to_milliseconds(at), str(deed), *subject, content_mac, json.dumps(detail))
        connection.execute(
            "INSERT INTO audit_event VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (*event, self.seal(previous, event)),
        )

    def first_break(self, connection: Any) -> int | None:
        """Return the number of the first event that does not fit the chain, or None."""
        trail = Trail(self)
        while trail.follow(lambda sql, given: connection.execute(sql, given).fetchall(), 5000):
            pass
        return trail.broken


Rows = Callable[[str, tuple[int, ...]], list[tuple[Any, ...]]]


class Trail:
    """The chain followed from its first event, as far as one likes at a time.

    ``sealed`` has for each noun, by record id, the MAC of the content that was saved last;
    ``broken`` is the number of the first event that does not fit.
    """

    def __init__(self, chain: Chain) -> None:
        self._chain = chain
        self._head = FIRST
        self.length = 0
        self.broken: int | None = None
        self.sealed: dict[str, dict[int, bytes]] = {}

    def follow(self, rows: Rows, most: int) -> bool:
        """Follow up to ``most`` further events; return whether there may be more."""
        if self.broken is not None:
            return False
        sql = "SELECT * FROM audit_event WHERE seq > ? ORDER BY seq LIMIT ?"
        events = rows(sql, (self.length, most))
        for *event, mac in events:
            fits = event[0] == self.length + 1
            if not fits or not self._chain.is_seal(self._head, tuple(event), mac):
                self.broken = self.length + 1
                return False
            self._head, self.length = mac, self.length + 1
            self._remember(*event)
        return len(events) == most

    def is_sealed(self, content: str, seal: bytes) -> bool:
        """Say whether ``seal`` is the MAC of ``content``."""
        return self._chain.is_content_mac(content, seal)

    def _remember(
        self, _seq: int, _at: int, _deed: str, noun: str, record_id: int, seal: bytes, _detail: str
    ) -> None:
        if seal:
            self.sealed.setdefault(noun, {})[record_id] = seal


def event_from_row(row: tuple[Any, ...]) -> Event:
    """Return the event that a row of ``audit_event`` holds."""
    return Event(row[0], from_milliseconds(row[1]), *row[2:])


def _content(content: str) -> bytes:
    return b"content\x00" + content.encode("utf-8")


def _body(event: Told) -> bytes:
    seq, at, deed, noun, record_id, content, detail = event
    return json.dumps([seq, at, deed, noun, record_id, content.hex(), detail]).encode("utf-8")
