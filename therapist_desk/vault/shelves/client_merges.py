"""The shelf of merged records."""

from therapist_desk.domain.client_merges import ClientMerge
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

client_merges = Shelf(Topic.CLIENT_MERGE, ClientMerge)


def of_gone(reader: Reader, gone_id: ClientId) -> ClientMerge | None:
    """Return the merge that took a record in, unless it was taken back."""
    found = client_merges.where(
        reader, "gone_id = ? AND parted_at IS NULL ORDER BY id DESC LIMIT 1", (gone_id,)
    )
    return found[0] if found else None
