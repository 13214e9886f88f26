"""The shelves of the resource library and of what clients were given of it.

The search box finds what a client was given; the library is no client's and has a search of its own.
"""

from therapist_desk.domain.resources import Resource, Share
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader


def _share_findable(share: Share) -> Findable:
    return Findable(share.client_id, share.shared_at, share.title)


resources = Shelf(Topic.RESOURCE, Resource)
shares = Shelf(Topic.RESOURCE_SHARE, Share, _share_findable)


def listed(reader: Reader) -> list[Resource]:
    """Return the library without its bin, by title."""
    return resources.where(reader, "binned_at IS NULL ORDER BY title COLLATE NOCASE, id")


def shares_of_resource(reader: Reader, resource_id: int) -> list[Share]:
    """Return who was given a resource, latest first; clients in the bin are left out."""
    return shares.where(
        reader,
        "resource_id = ? AND binned_at IS NULL AND client_id NOT IN"
        " (SELECT id FROM client WHERE binned_at IS NOT NULL) ORDER BY shared_at DESC, id DESC",
        (resource_id,),
    )


def shares_of_message(reader: Reader, message_id: int) -> list[Share]:
    """Return what a message was noted to carry, in the bin or not."""
    return shares.where(reader, "message_id = ? ORDER BY id", (message_id,))
