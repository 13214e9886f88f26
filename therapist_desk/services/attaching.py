"""The bytes of attachments on their way into the vault and out of it, a slice at a time.

Blocks, so it belongs on a thread of its own. Each slice is a verb or a question for itself, and the
next one is read or digested while the vault encrypts: whatever else is asked or saved goes between
two of them, and no more than four slices are ever in memory. What comes in is no attachment before
`attachments.keep` says so: until then, whatever happens, there is nothing to be seen of it.
"""

import io
import itertools
import os
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from therapist_desk.domain import attachments as rules
from therapist_desk.domain import file_kinds
from therapist_desk.domain.attachments import Attachment, ContentId
from therapist_desk.domain.errors import DeskError, RuleBroken, VaultDamaged, VaultUnwritable
from therapist_desk.services.attachments import Received
from therapist_desk.services.desk import Desk, Reader, Writer
from therapist_desk.vault import contents
from therapist_desk.vault.seals import Sha256

if TYPE_CHECKING:
    from concurrent.futures import Future

Told = Callable[[int, int], None]
"""Hears how many bytes are done, of how many; raises Cancelled to stop."""


class Source(Protocol):
    """What bytes are read from."""

    def read(self, size: int, /) -> bytes:
        """Return the next ``size`` bytes, fewer only at the end."""
        ...


AHEAD = 2
"""How many slices are asked for before they are wanted, so that the vault never waits for us."""

SPARE = 64 * rules.MIB
"""Room on the disk that a file leaves to the notes of the next days."""

NOT_WHOLE = (
    "The bytes of this file are not as they were kept. Nothing was changed; check the vault, and "
    "look for the file in a backup restored beside it."
)
_CHANGED = "This file can't be read to its end. Is its drive still there?"


def quietly(_done: int, _whole: int) -> None:
    """Hear of no progress."""


def take_file(desk: Desk, path: Path, told: Told = quietly) -> Received:
    """Bring the file ``path`` into the vault as it is.

    Raises RuleBroken (a folder, empty, too large, unreadable), VaultUnwritable or Cancelled; then
    nothing of it stays.
    """
    with _opened(path) as file:
        return _take(desk, file, path.name, os.fstat(file.fileno()).st_size, told)


def take_bytes(desk: Desk, name: str, content: bytes, told: Told = quietly) -> Received:
    """Bring ``content`` into the vault, what was pasted for instance; see `take_file`."""
    return _take(desk, io.BytesIO(content), name, len(content), told)


def give(desk: Desk, attachment: Attachment | Received, told: Told = quietly) -> Iterator[bytes]:
    """Yield the bytes of a file, slice by slice.

    Raises VaultDamaged, at the latest at the end, if not all of them are as they were kept.
    """
    seen, done = Sha256(), 0
    ahead = deque(_asked(desk, attachment, number) for number in range(AHEAD))
    for number in itertools.count(AHEAD):
        part = ahead.popleft().result()
        if part is None:
            break
        ahead.append(_asked(desk, attachment, number))
        seen.update(part)
        done += len(part)
        yield part
        told(done, attachment.size)
    if done != attachment.size or seen.digest().hex() != attachment.sha256:
        raise VaultDamaged(NOT_WHOLE)


def discard(desk: Desk, content_id: ContentId) -> None:
    """Take away what came in and is wanted no more; what can't be now is cleared in idle time."""
    with suppress(DeskError):
        while desk.do(lambda writer: take_away(writer, content_id)).result()[0]:
            pass


def take_away(writer: Writer, content_id: ContentId) -> bool:
    """Take one slice of such bytes away; return whether there is more to do."""
    return contents.take_away(writer, content_id)


def left_over(reader: Reader, before: int) -> list[ContentId]:
    """Return what lies in the vault without a record, begun before ``before``, see `next_id`."""
    return contents.left_over(reader, before)


def next_id(reader: Reader) -> int:
    """Return the mark between what was begun up to now and what will be."""
    return contents.next_id(reader)


def _take(desk: Desk, file: Source, name: str, size: int, told: Told) -> Received:
    rules.check_size(size)
    _require_room(desk, size)
    content_id = desk.do(contents.begin).result()[0]
    try:
        return _slices(desk, file, content_id, name, size, told)
    except BaseException:
        discard(desk, content_id)
        raise


def _slices(
    desk: Desk, file: Source, content_id: ContentId, name: str, size: int, told: Told
) -> Received:
    seen, done, kind = Sha256(), 0, file_kinds.FileKind.OTHER
    saving: Future[Any] | None = None
    for number, part in enumerate(_parts(file)):
        if not number:
            kind = file_kinds.kind_of(part[: file_kinds.LOOKED_AT])
        seen.update(part)
        if saving is not None:
            saving.result()
        saving = desk.do(_putting(content_id, number, part))
        done += len(part)
        rules.check_size(done)  # it may have grown since
        told(done, max(size, done))
    if saving is not None:
        saving.result()
    rules.check_size(done)
    return Received(content_id, name, kind, done, seen.digest().hex())


def _putting(content_id: ContentId, number: int, part: bytes) -> Callable[[Any], None]:
    return lambda writer: contents.put(writer, content_id, number, part)


def _parts(file: Source) -> Iterator[bytes]:
    while part := _read(file):
        yield part


def _read(file: Source) -> bytes:
    try:
        return file.read(contents.SLICE)
    except OSError:
        raise RuleBroken(_CHANGED, "file") from None


def _asked(desk: Desk, attachment: Attachment | Received, number: int) -> "Future[bytes | None]":
    content_id = attachment.content_id
    return desk.ask(lambda reader: contents.part(reader, content_id, number))


def _opened(path: Path) -> BinaryIO:
    try:
        mode = path.stat().st_mode
        if S_ISDIR(mode):
            raise RuleBroken("This is a folder. Open it and choose the files inside.", "file")
        if not S_ISREG(mode):  # a pipe or a device would never end
            raise RuleBroken("This is no file that could be kept.", "file")
        return path.open("rb")
    except FileNotFoundError:
        raise RuleBroken("This file is not there any more.", "file") from None
    except (OSError, ValueError):
        raise RuleBroken("This file can't be read. Check its permissions.", "file") from None


def _require_room(desk: Desk, size: int) -> None:
    """Refuse at once what would fill the disk; VaultUnwritable is what a full one raises, too."""
    folder = desk.ask(lambda reader: reader.folder).result()
    if folder is None:
        return
    import shutil

    with suppress(OSError):
        if shutil.disk_usage(folder).free < size + SPARE:
            raise VaultUnwritable(
                "There is not enough room on the disk for this file. Nothing was changed; make room "
                "first."
            )
