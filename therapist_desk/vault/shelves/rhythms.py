"""The shelf of rhythms."""

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.rhythms import Rhythm
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

rhythms = Shelf(Topic.RHYTHM, Rhythm)


def of_client(reader: Reader, client_id: ClientId) -> list[Rhythm]:
    """Return the client's rhythms, those that ended last."""
    return rhythms.where(
        reader,
        "client_id = ? AND binned_at IS NULL ORDER BY ended_on IS NOT NULL, begins_on, id",
        (client_id,),
    )


def going_on(reader: Reader, day: str) -> list[Rhythm]:
    """Return the rhythms that have not ended before ``day`` (ISO), of clients who are there."""
    return rhythms.where(
        reader,
        "binned_at IS NULL AND (ended_on IS NULL OR ended_on > ?) AND client_id IN"
        " (SELECT id FROM client WHERE binned_at IS NULL AND (status <> 'ended'"
        " OR rhythm.begins_on >= client.ended_on)) ORDER BY id",
        (day,),
    )
