"""Row 13: zips made to do harm, given to what reads an exported chat.

    python -m tests.soak.zips READER FILE

reads one of them in a process of its own and prints what came of it, how long it took and how much
memory it held. The small ones are those of tests/importing/test_chats.py; those here are as large as
they can get. The careless reader does what a zip says.
"""

import json
import struct
import sys
import time
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tests.importing import test_chats
from tests.soak.outcome import Outcome
from tests.support import real_vault
from therapist_desk.domain.chats import Chat
from therapist_desk.importing import chats

SECONDS, MEGABYTES = 5.0, 256
MB = 1_000_000
CHAT_NAME = "_chat.txt"
MESSAGES = 40_000
"""As many as WhatsApp exports at most."""
SLIPPED = "slipped.txt"
NOTHING: tuple[bytes, ...] = ()


def measure(place: Path, megabytes: int) -> Outcome:
    """Give each to the importer; bombs unpack to ``megabytes``."""
    room = place / "room" / "inner"
    room.mkdir(parents=True)
    made = dict(_made(place, megabytes))
    found = {name: _read(room, "ours", file) for name, file in made.items()}
    untouched = not any(room.parent.rglob("*.*"))
    honest = _read(room, "ours", _honest(place))
    bomb, slip = (_read(room, "careless", made[name]) for name in (BOMB, SLIP))
    slipped = (room.parent / SLIPPED).exists()
    refused = [each for each in found.values() if each["refused"]]
    slowest = max(each["seconds"] for each in found.values())
    most = max(each["megabytes"] for each in found.values())
    return Outcome(
        13,
        "hostile zips: ratio, number of entries, lying sizes, paths that lead out, nested, encrypted, …",
        f"refused, at most {MEGABYTES} MB and {SECONDS:.0f} s, nothing unpacked",
        f"{len(refused)} of {len(found)} refused, bombs of {megabytes:,} MB among them, at most "
        f"{slowest:.2f} s and {most:.0f} MB; files written: {'none' if untouched else 'SOME'}",
        f"an honest zip with {honest['messages']:,} messages is read; a careless reader holds "
        f"{bomb['megabytes']:,.0f} MB of a bomb and writes outside its folder: "
        f"{'yes' if slipped and not slip['refused'] else 'no'}",
        len(refused) == len(found)
        and slowest < SECONDS
        and most < MEGABYTES < bomb["megabytes"]
        and untouched
        and slipped
        and honest["messages"] == MESSAGES,
    )


BOMB, SLIP = "a bomb of full size", "a file beside the folder"


def _made(place: Path, megabytes: int) -> Iterator[tuple[str, Path]]:
    """Write every zip to a file of its own; one after the other, so that no memory is kept."""
    for at, (name, (made, _)) in enumerate(test_chats.REFUSED.items()):
        yield name, _written(place / f"small-{at}.zip", made())
    bomb = _packed(place / "bomb.zip", [(CHAT_NAME, _zeros(megabytes))])
    yield BOMB, bomb
    yield "a bomb that says it is small", _written(place / "lying.zip", _said_to_be(20, bomb))
    yield "a bomb that says it fits", _written(place / "fits.zip", _said_to_be(30 * MB, bomb))
    nested = _packed(place / "nested.zip", [("inner.zip", [bomb.read_bytes()])])
    yield "a bomb in a zip", nested
    yield (
        "eight texts as large as may be, none a chat",
        _packed(place / "texts.zip", [(f"{n}.txt", _dull(38 * MB)) for n in range(8)]),
    )
    yield "one file many times over", _written(place / "over.zip", _overlapping(bomb, 5_000))
    names = ((f"{n:060}.txt", NOTHING) for n in range(60_000))
    yield "a list without end", _packed(place / "list.zip", names)
    yield SLIP, _packed(place / "slip.zip", [(f"../{SLIPPED}", [test_chats.CHAT])])


def _zeros(megabytes: int) -> Iterator[bytes]:
    piece = b"0" * MB
    return (piece for _ in range(megabytes))


def _dull(size: int) -> Iterator[bytes]:
    """Yield text squeezed just less than what is refused for it."""
    import random

    dice, piece = random.Random(13), 100_000
    for _ in range(size // piece):
        told = dice.randbytes(1_200).hex()
        yield told.encode() + b"x" * (piece - len(told))


def _packed(path: Path, entries: Iterable[tuple[str, Iterable[bytes]]]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, pieces in entries:
            with archive.open(_entry(name), "w", force_zip64=False) as stream:
                for piece in pieces:
                    stream.write(piece)
    return path


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)  # as it is: ZipFile.write would mend a path that leads out
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _said_to_be(size: int, bomb: Path) -> bytes:
    data = bytearray(bomb.read_bytes())
    struct.pack_into("<L", data, data.rfind(b"PK\x01\x02") + 24, size)
    return bytes(data)


def _overlapping(bomb: Path, times: int) -> bytes:
    """Return a zip whose list names the same squeezed bytes many times."""
    data = bomb.read_bytes()
    at, end = data.rfind(b"PK\x01\x02"), data.rfind(b"PK\x05\x06")
    listed = data[at:end] * times
    told = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, times, times, len(listed), at, 0)
    return data[:at] + listed + told


def _honest(place: Path) -> Path:
    lines = (f"13/04/2025, 10:{n % 60:02} - Mara: slept {n} h\n".encode() for n in range(MESSAGES))
    return _packed(place / "honest.zip", [(CHAT_NAME, lines), ("IMG-1.jpg", [b"x"])])


def _read(room: Path, reader: str, file: Path) -> dict[str, Any]:
    done = real_vault.python("-m", "tests.soak.zips", reader, file, cwd=room)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _by_us(file: Path) -> int:
    chat = chats.read(file)
    assert isinstance(chat, Chat)
    return len(chat.messages)


def _carelessly(file: Path) -> int:
    """Unpack all of it into this folder, wherever its names lead."""
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            Path(name).write_bytes(archive.read(name))
    return 0


def main(reader: str, file: Path) -> dict[str, Any]:
    """Read one, and say what came of it."""
    begun, messages, refused = time.perf_counter(), 0, False
    try:
        messages = {"ours": _by_us, "careless": _carelessly}[reader](file)
    except chats.ChatRefused:
        refused = True
    seconds = time.perf_counter() - begun
    return {
        "refused": refused,
        "messages": messages,
        "seconds": seconds,
        "megabytes": _most_held(),
    }


def _most_held() -> float:
    """Return the most memory this program held; what getrusage says is its parent's too."""
    status = Path("/proc/self/status").read_text("utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if "VmHWM" in line) / 1024


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1], Path(sys.argv[2]))) + "\n")
