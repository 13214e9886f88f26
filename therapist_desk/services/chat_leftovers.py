"""Chats that came in by half, or were let go by half: found and cleared away after opening.

What clears them takes much to load, so it is only where a chat was ever filed.
"""

from collections.abc import Sequence

from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault import info


def next_id(reader: Reader) -> int:
    """Return the mark between what was begun up to now and what will be."""
    return info.last_given(reader, str(Topic.CHAT)) + 1


def left_over(reader: Reader, before: int) -> Sequence[int]:
    """Return the chats below id ``before`` that are neither in nor out as a whole."""
    if before == 1:
        return []
    from therapist_desk.services import filing_chats

    return filing_chats.left_over(reader, before)


def take_away(writer: Writer, chat_id: int) -> bool:
    """Take a step in clearing one away; return whether there is more to do."""
    from therapist_desk.domain.filed_chats import ChatId
    from therapist_desk.services import filing_chats

    return filing_chats.clear(writer, ChatId(chat_id))
