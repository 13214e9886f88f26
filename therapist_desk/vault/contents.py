"""The bytes of attachments and of the library, in slices; what is said of each lies on its shelf.

Written first and in a transaction for each slice, so that saves go between them. What was never
kept by a record is *left over* and is taken away again in as small steps.
"""

from therapist_desk.domain.attachments import ContentId
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.seals import Sha256
from therapist_desk.vault.store import Reader, Writer

SLICE = 1024 * 1024
"""Bytes of a slice: some 10 ms to write [measured]."""

_KEPT = (
    "SELECT content_id, size, sha256 FROM attachment UNION ALL"
    " SELECT content_id, file_size, file_sha256 FROM resource WHERE content_id IS NOT NULL"
)
"""What is said of each content: of a client's file, or of one in the library."""

_MOST = 1024
_AT_ONCE = 20


def begin(writer: Writer) -> ContentId:
    """Begin a content; it has no bytes yet."""
    sql = "INSERT INTO attachment_content (begun_at) VALUES (?)"
    return ContentId(writer.execute(sql, (to_milliseconds(writer.now),)))


def put(writer: Writer, content_id: ContentId, number: int, part: bytes) -> None:
    """Keep slice ``number``, counted from 0, of a content."""
    if not 0 <= number < _MOST:
        raise ValueError("a content has at most 1024 slices")
    row = (content_id * _MOST + number, part)
    writer.execute("INSERT INTO attachment_slice (id, bytes) VALUES (?, ?)", row)


def part(reader: Reader, content_id: ContentId, number: int) -> bytes | None:
    """Return slice ``number`` of a content, or None after the last one."""
    sql = "SELECT bytes FROM attachment_slice WHERE id = ?"
    row = reader.row(sql, (content_id * _MOST + number,))
    return None if row is None else row[0]


def size(reader: Reader, content_id: ContentId) -> int:
    """Return how many bytes of a content are there in a row from its beginning; reads none of them."""
    sql = "SELECT id, length(bytes) FROM attachment_slice WHERE id >= ? AND id < ? ORDER BY id"
    first = content_id * _MOST
    whole = 0
    for number, (slice_id, length) in enumerate(reader.rows(sql, (first, first + _MOST))):
        if slice_id != first + number or whole != number * SLICE:
            break
        whole += length
    return whole


def take_away(writer: Writer, content_id: ContentId) -> bool:
    """Take one slice of a content away, the last one first; return whether there is more to do."""
    first = content_id * _MOST
    sql = "SELECT max(id) FROM attachment_slice WHERE id >= ? AND id < ?"
    row = writer.row(sql, (first, first + _MOST))
    if row is None or row[0] is None:
        writer.execute("DELETE FROM attachment_content WHERE id = ?", (content_id,))
        return False
    writer.execute("DELETE FROM attachment_slice WHERE id = ?", (row[0],))
    return True


def left_over(reader: Reader, before: int) -> list[ContentId]:
    """Return the contents no record holds that were begun before content ``before``."""
    found = reader.numbers(
        "SELECT id FROM attachment_content WHERE id < ?"
        " AND id NOT IN (SELECT content_id FROM attachment)"
        " AND id NOT IN (SELECT content_id FROM resource WHERE content_id IS NOT NULL)"
        " ORDER BY id",
        (before,),
    )
    return [ContentId(one) for one in found]


def next_id(reader: Reader) -> int:
    """Return an id no content has yet; all that are begun from now on are at or after it."""
    row = reader.row("SELECT seq FROM sqlite_sequence WHERE name = 'attachment_content'")
    return int(row[0]) + 1 if row else 1


class Check:
    """Compares what lies here with what the records say of it, a step at a time.

    ``wrong`` counts attachments whose bytes are missing, cut or, when it is ``deep``, others.
    """

    def __init__(self, *, deep: bool) -> None:
        self._deep = deep
        self._after = 0
        self._now: _Digest | None = None
        self.wrong = 0

    def advance(self, reader: Reader) -> bool:
        """Compare some more, one slice at most; return whether there may be any left."""
        if self._now is not None:
            self._go_on(reader, self._now)
            return True
        rows = reader.rows(
            f"SELECT content_id, size, sha256 FROM ({_KEPT}) WHERE content_id > ?"  # noqa: S608 - our own words
            " ORDER BY content_id LIMIT ?",
            (self._after, 1 if self._deep else _AT_ONCE),
        )
        for content_id, length, sha256 in rows:
            if size(reader, content_id) != length:
                self.wrong += 1
            elif self._deep:
                self._now = _Digest(content_id, sha256)
            self._after = content_id
        return bool(rows)

    def _go_on(self, reader: Reader, digest: "_Digest") -> None:
        found = part(reader, digest.content_id, digest.number)
        if found is not None:
            digest.take(found)
            return
        self._now = None
        self.wrong += not digest.is_right


class _Digest:
    """The bytes of one content, seen so far."""

    def __init__(self, content_id: ContentId, sha256: str) -> None:
        self.content_id, self.number = content_id, 0
        self._wanted, self._seen = sha256, Sha256()

    def take(self, found: bytes) -> None:
        """Go on with the next slice."""
        self._seen.update(found)
        self.number += 1

    @property
    def is_right(self) -> bool:
        """Whether it is what was kept."""
        return self._seen.digest().hex() == self._wanted
