"""The audit chain: one event for everything that happened, each sealed to the one before.

Tamper-evident against others; the holder of the key could rewrite it. No note text stands in it:
a content MAC says *that* a record is what it was, not what it says.
"""

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

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
    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock_failed"
    LINK_OPENED = "link_opened"
    EXPORTED = "exported"
    REHEARSED = "rehearsed"
    PASSPHRASE_CHANGED = "passphrase_changed"  # noqa: S105  the deed, not the word
    KIT_RENEWED = "kit_renewed"
    RECOVERED = "recovered"
    REKEYED = "rekeyed"


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


class Chain:
    """Seals events with the vault's audit key."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def content_mac(self, content: str) -> bytes:
        """Return the MAC of a record's new content."""
        return hmac.digest(self._key, b"content\x00" + content.encode("utf-8"), hashlib.sha256)

    def seal(self, previous: bytes, event: tuple[int, int, str, str, int, bytes, str]) -> bytes:
        """Return the MAC of ``event`` (seq, ms, deed, noun, id, content mac, detail) on ``previous``."""
        seq, at, deed, noun, record_id, content, detail = event
        body = json.dumps([seq, at, deed, noun, record_id, content.hex(), detail])
        return hmac.digest(self._key, previous + body.encode("utf-8"), hashlib.sha256)

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
        previous, expected = FIRST, 1
        for *event, mac in connection.execute("SELECT * FROM audit_event ORDER BY seq"):
            sealed = self.seal(previous, tuple(event))
            if event[0] != expected or not hmac.compare_digest(sealed, mac):
                return expected
            previous, expected = mac, expected + 1
        return None


def event_from_row(row: tuple[Any, ...]) -> Event:
    """Return the event that a row of ``audit_event`` holds."""
    return Event(row[0], from_milliseconds(row[1]), *row[2:])
