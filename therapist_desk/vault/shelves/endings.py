"""The shelf of endings: how the cases of clients were closed."""

from datetime import date

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.endings import Ending
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

endings = Shelf(Topic.CASE_ENDING, Ending)


def of_client(reader: Reader, client_id: ClientId) -> Ending | None:
    """Return the ending that was begun last and not taken back, or None."""
    found = endings.where(
        reader, "client_id = ? AND reopened_on IS NULL ORDER BY id DESC LIMIT 1", (client_id,)
    )
    return found[0] if found else None


def destroyable(reader: Reader, day: date) -> list[Ending]:
    """Return the endings whose record may be destroyed by ``day``; clients in the bin left out.

    Only the last one of each client counts, and only while it is about the end the record has.
    """
    return endings.where(
        reader,
        "reopened_on IS NULL AND destroy_from <= ? AND client_id IN"
        " (SELECT id FROM client WHERE binned_at IS NULL AND status = 'ended'"
        " AND client.ended_on = case_ending.ended_on)"
        " AND id = (SELECT max(id) FROM case_ending AS last WHERE last.client_id ="
        " case_ending.client_id AND last.reopened_on IS NULL) ORDER BY id",
        (day.isoformat(),),
    )
