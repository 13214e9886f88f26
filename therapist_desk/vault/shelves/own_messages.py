"""The shelf of messages a therapist wrote to be sent again."""

from therapist_desk.domain.guard import Purpose
from therapist_desk.domain.own_messages import OwnMessage
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

own_messages = Shelf(Topic.OWN_MESSAGE, OwnMessage)


def listed(reader: Reader) -> list[int]:
    """Return the ids of all that are not in the bin: favourites first, then by purpose and name."""
    return reader.numbers(
        "SELECT id FROM own_message WHERE binned_at IS NULL"
        " ORDER BY favourite DESC, purpose, title COLLATE NOCASE, id"
    )


def for_purpose(reader: Reader, purpose: Purpose) -> list[OwnMessage]:
    """Return those for one purpose, favourites first."""
    return own_messages.where(
        reader,
        "purpose = ? AND binned_at IS NULL ORDER BY favourite DESC, title COLLATE NOCASE, id",
        (purpose,),
    )
