"""A vault that was left behind on an old laptop: marked as retired, and still there to be read.

Nothing is ever deleted for the person, and the mark can be taken back. A copy of a vault that was
restored after it was marked is in use again: what counts is the mark since the last restore.
"""

import json
from dataclasses import dataclass
from datetime import datetime

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelves import audit_events
from therapist_desk.vault.shelves import settings as shelf

FIELD = "moved-to"
LONGEST = 120
_KEY = "retired"


@dataclass(frozen=True, slots=True)
class Retired:
    """When the vault was left behind, and where the desk moved to, in the person's own words."""

    at: datetime
    to: str


def retired(reader: Reader) -> Retired | None:
    """Return since when this vault is retired, or None for one in use."""
    body = shelf.value(reader, _KEY)
    if body is None:
        return None
    kept = json.loads(body)
    if was_restored_since(reader, kept["seq"]):
        return None
    return Retired(datetime.fromisoformat(kept["at"]), kept["to"])


def retire(writer: Writer, to: str) -> Retired:
    """Mark the vault as retired; RuleBroken when ``to`` does not say where the desk is now."""
    place = " ".join(to.split())
    if not place:
        raise RuleBroken("Write where your desk is now, for example: the new grey laptop.", FIELD)
    if len(place) > LONGEST:
        raise RuleBroken("A few words are enough.", FIELD)
    writer.audit(Deed.RETIRED, Topic.SETTING, 0)
    kept = {"at": writer.now.isoformat(), "to": place, "seq": audit_events.last_number(writer)}
    shelf.keep(writer, _KEY, json.dumps(kept))
    return Retired(writer.now, place)


def take_back(writer: Writer) -> None:
    """Let the vault be in use again."""
    shelf.drop(writer, _KEY)
    writer.audit(Deed.EDITED, Topic.SETTING, 0, setting=_KEY, to="no")


def was_restored_since(reader: Reader, seq: int) -> bool:
    """Say whether this is a copy that was restored after the event ``seq``."""
    return audit_events.has_since(reader, seq, Deed.BACKUP_RESTORED)
