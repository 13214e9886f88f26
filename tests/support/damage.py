"""Ways to damage a vault's database as disks, power cuts, other programs and people do.

Each takes the path of a closed database file, or its bytes, so that counts are up to whoever calls:
the suite tries some pages, the soak all of them.
"""

from collections.abc import Iterator
from pathlib import Path

PAGE, IV, SEAL, SALT = 4096, 16, 64, 16

PARTS = {
    "data": (SALT, PAGE - IV - SEAL),
    "iv": (PAGE - IV - SEAL, PAGE - SEAL),
    "seal": (PAGE - SEAL, PAGE),
}
"""Where each part of an encrypted page lies; the first page begins with the salt."""


def page_count(content: bytes) -> int:
    """Return how many whole pages a file has."""
    return len(content) // PAGE


def flip(path: Path, page: int, part: str, chance: int) -> None:
    """Flip one bit in a part of page ``page`` (from 1); ``chance`` chooses which."""
    first, end = PARTS[part]
    place = (page - 1) * PAGE + first + chance // 8 % (end - first)
    content = bytearray(path.read_bytes())
    content[place] ^= 1 << chance % 8
    path.write_bytes(content)


def cut(path: Path, pages: int, more: int = 0) -> None:
    """Keep the first ``pages`` pages of a file, and ``more`` bytes of the next."""
    with path.open("r+b") as file:
        file.truncate(pages * PAGE + more)


def empty(path: Path) -> None:
    """Leave a file of 0 bytes."""
    cut(path, 0)


def changed_pages(before: bytes, after: bytes) -> list[int]:
    """Return which pages of ``after`` differ from ``before`` or are new."""
    return [
        number
        for number in range(1, page_count(after) + 1)
        if _page(before, number) != _page(after, number)
    ]


def replays(before: bytes, after: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield ``after`` with one old page put back in it, for each page that was there before."""
    for number in changed_pages(before, after):
        if number <= page_count(before):
            yield number, _with(after, number, _page(before, number))


def torn(before: bytes, after: bytes) -> Iterator[tuple[tuple[int, ...], bytes]]:
    """Yield what lies on the disk when a save is torn and its journal is deleted, with what is new.

    Of the changed pages the first 1, 2, …, the last 1, 2, … or any single one were written: a disk
    keeps no order. All others are as before.
    """
    changed = changed_pages(before, after)
    halves = {tuple(changed[:cut]) for cut in range(1, len(changed))}
    halves |= {tuple(changed[cut:]) for cut in range(1, len(changed))}
    for written in sorted(halves | {(number,) for number in changed}):
        content = before
        for number in written:
            content = _with(content, number, _page(after, number))
        yield written, content


def _page(content: bytes, number: int) -> bytes:
    return content[(number - 1) * PAGE : number * PAGE]


def _with(content: bytes, number: int, page: bytes) -> bytes:
    start = (number - 1) * PAGE
    return content[:start].ljust(start, b"\x00") + page + content[start + PAGE :]
