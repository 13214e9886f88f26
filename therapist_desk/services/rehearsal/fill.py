"""Fills an empty rehearsal vault with an invented practice: nobody in it exists.

Phones come from ranges kept for fiction that libphonenumber takes for real: North America 555-0100
to 555-0199 in any area (NANPA), Germany 030 23125 xxx (Bundesnetzagentur). The British 07700 900xxx
would be refused where a number is checked.
"""

from datetime import datetime
from enum import StrEnum

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Writer
from therapist_desk.services.rehearsal import career, story
from therapist_desk.vault import info
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelves.clients import clients


class Size(StrEnum):
    """How much: a dozen clients whose story can be read, or twenty years of practice."""

    SMALL = "small"
    CAREER = "career"


def fill(writer: Writer, size: Size, seed: int, now: datetime) -> None:
    """Fill the open vault; the same for the same size, seed and ``now`` (aware, UTC).

    ``small`` tells one story, whatever the seed. ``career`` takes most of a minute. Raises
    RuleBroken for a vault that is not a rehearsal or holds a client already.
    """
    if not info.is_rehearsal(writer):
        raise RuleBroken("This vault is a real one. Invented clients go only into a rehearsal.")
    if clients.count(writer):
        raise RuleBroken("This rehearsal is filled already. Make a new one.")
    if size is Size.SMALL:
        story.tell(writer, now)
    else:
        career.live(writer, career.USUAL, seed, now)
    writer.audit(Deed.REHEARSED, Topic.SETTING, 0, size=str(size), seed=seed)
