"""The one practice: its row is a JSON text, and that text is what its seals are made of."""

from collections.abc import Collection

from therapist_desk.domain.topics import Topic
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelf import Content
from therapist_desk.vault.store import Reader, Writer


class Practised:
    """The practice as a check of all that is sealed asks for it; it has no shelf."""

    noun = str(Topic.PRACTICE)
    filed_apart = 1

    def on_their_way(self, _reader: Reader, _ids: Collection[int]) -> set[int]:
        """Return nothing: it is kept at once."""
        return set()

    def contents(self, reader: Reader, after: int, most: int) -> list[Content]:
        """Return its id and text, unless ``after`` is past it; ``most`` as a shelf has it."""
        sql = "SELECT id, body FROM practice WHERE id > ? LIMIT ?"
        return [Content(row[0], row[1]) for row in reader.rows(sql, (after, most))]


practised = Practised()


def body(reader: Reader) -> str | None:
    """Return the JSON text of the practice; None before it was saved."""
    row = reader.row("SELECT body FROM practice WHERE id = 1")
    return None if row is None else str(row[0])


def zone(reader: Reader) -> str:
    """Return the IANA name of the practice's time zone; "" before it is known."""
    row = reader.row("SELECT json_extract(body, '$.zone') FROM practice WHERE id = 1")
    return str(row[0] or "") if row else ""


def keep(writer: Writer, body: str) -> None:
    """Keep the JSON text of the practice in place of the one before."""
    writer.execute("INSERT OR REPLACE INTO practice VALUES (1, ?)", (body,))
    writer.audit(Deed.EDITED, Topic.PRACTICE, 1, body)
