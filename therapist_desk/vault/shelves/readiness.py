"""The shelf of readiness checks; what is put here is never changed."""

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.readiness import ReadinessCheck
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

readiness_checks = Shelf(Topic.READINESS_CHECK, ReadinessCheck)


def of_client(reader: Reader, client_id: ClientId) -> list[ReadinessCheck]:
    """Return the client's checks, the latest first."""
    return readiness_checks.where(
        reader,
        "client_id = ? AND binned_at IS NULL ORDER BY done_on DESC, id DESC",
        (client_id,),
    )
