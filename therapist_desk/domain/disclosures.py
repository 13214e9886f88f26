"""Disclosures: every paper that left the desk, for whom and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken

DisclosureId = NewType("DisclosureId", int)

PROCESS_NOTES = "process_notes"
"""Stands in place of a recipient's kind where process notes left: that is no summary for one."""


class Recipient(StrEnum):
    """For whom a session summary is made; each needs a different minimum."""

    CLIENT = "client"
    COLLEAGUE = "colleague"
    INSURER = "insurer"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One export: ``what`` in plain words, ``sha256`` (hex) of the very file that was saved."""

    id: DisclosureId
    client_id: ClientId
    at: datetime
    what: str
    recipient: str
    to_whom: str
    why: str
    format: str
    sha256: str
    encrypted: bool
    created_at: datetime | None = None


def check(disclosure: Disclosure) -> None:
    """Raise RuleBroken, naming the field, if the disclosure log would say too little."""
    if not disclosure.to_whom.strip():
        raise RuleBroken("Say who receives this; the disclosure log needs it.", "to_whom")
    if not disclosure.why.strip():
        raise RuleBroken("Say in a few words why this leaves the desk.", "why")
