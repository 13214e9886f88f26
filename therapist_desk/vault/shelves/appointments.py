"""The shelf of appointments."""

from therapist_desk.domain.appointments import Appointment
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

appointments = Shelf(Topic.APPOINTMENT, Appointment)
"""Not findable: an appointment has no words; its client's name finds the client."""

_OPEN_CLIENT = "EXISTS (SELECT 1 FROM client WHERE id = client_id AND client.binned_at IS NULL)"


def reaching(reader: Reader, start: int, end: int) -> list[Appointment]:
    """Return the appointments that may have a meeting between two times (ms)."""
    return appointments.where(
        reader,
        "first_at < ? AND (last_at IS NULL OR last_at > ?) AND binned_at IS NULL"
        f" AND {_OPEN_CLIENT} ORDER BY id",
        (end, start),
    )


def of_client_reaching(
    reader: Reader, client_id: ClientId, start: int, end: int
) -> list[Appointment]:
    """Return the client's appointments that may have a meeting between two times (ms)."""
    return appointments.where(
        reader,
        "client_id = ? AND first_at < ? AND (last_at IS NULL OR last_at > ?)"
        " AND binned_at IS NULL ORDER BY id",
        (client_id, end, start),
    )
