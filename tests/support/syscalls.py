"""What a process does to the files of one folder, as strace saw it, in order.

records(trace, folder) yields Created, Written, Cut, Synced, Renamed, Removed and Told
"""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CALLS = (
    "openat,open,creat,close,write,pwrite64,writev,pwritev,pwritev2,lseek,ftruncate,truncate,"
    "fallocate,fsync,fdatasync,sync_file_range,rename,renameat,renameat2,unlink,unlinkat,link,"
    "linkat,mkdir,mkdirat,rmdir,copy_file_range,sendfile"
)
_LINE = re.compile(r"(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_HANDLE = re.compile(r"(?:AT_FDCWD|\d+)<([^>]*)>")
_STRING = re.compile(r'"([^"]*)"')


@dataclass(frozen=True)
class Created:
    name: str


@dataclass(frozen=True)
class Written:
    name: str
    at: int
    content: bytes


@dataclass(frozen=True)
class Cut:
    name: str
    length: int


@dataclass(frozen=True)
class Synced:
    """A file on the disk; with the name "" the folder itself, which is what names stand in."""

    name: str


@dataclass(frozen=True)
class Renamed:
    old: str
    new: str


@dataclass(frozen=True)
class Removed:
    name: str


@dataclass(frozen=True)
class Told:
    """A line on stdout: here the process says that something is safe."""

    line: str


Call = Created | Written | Cut | Synced | Renamed | Removed | Told


def watching(trace: Path) -> tuple[str, ...]:
    """Return what to put before a command so that ``trace`` holds what it does to files."""
    return (
        "strace",
        "-f",
        "--seccomp-bpf",
        "-y",
        "-xx",
        "-s",
        "4194304",
        "-e",
        f"trace={_CALLS}",
        "-o",
        str(trace),
    )


def can_watch() -> bool:
    """Say whether strace is there and may watch a process."""
    command = [*watching(Path("/dev/null")), "true"]
    return bool(shutil.which("strace")) and not subprocess.run(command, check=False).returncode


def records(trace: Path, folder: Path) -> Iterator[Call]:
    """Yield what was done to the files of ``folder``; AssertionError at a call not understood."""
    offsets: dict[str, int] = {}
    with trace.open(encoding="ascii") as lines:
        for line in lines:
            found = _LINE.match(line)
            if found is None:
                assert "unfinished" not in line, "two threads write at once; the order is unknown"
                continue
            name, arguments, result = found[1], found[2], int(found[3])
            if result >= 0:
                yield from _understood(name, arguments, result, folder, offsets)


def _understood(
    call: str, arguments: str, result: int, folder: Path, offsets: dict[str, int]
) -> Iterator[Call]:
    strings = [_text(found) for found in _STRING.findall(arguments)]
    if call == "write" and arguments.startswith("1<"):
        yield from map(Told, strings[0].split())
    elif call in ("open", "openat", "creat"):
        yield from _opened(Path(strings[0]), arguments, folder, offsets)
    elif call.startswith(("rename", "unlink")):
        names = [Path(string).name for string in strings]
        if _inside(Path(strings[0]), folder):
            yield Renamed(*names) if call.startswith("rename") else Removed(*names)
    elif call != "close":
        yield from _by_handle(call, arguments, result, folder, offsets)


def _by_handle(
    call: str, arguments: str, result: int, folder: Path, offsets: dict[str, int]
) -> Iterator[Call]:
    handle = _HANDLE.match(arguments)
    path = Path(_text(handle[1])) if handle else Path()
    if path == folder and call in ("fsync", "fdatasync"):
        yield Synced("")
    elif _inside(path, folder):
        strings = [_text(found) for found in _STRING.findall(arguments)]
        numbers = [int(each) for each in re.findall(r", (\d+)(?=,|$)", arguments)]
        yield _to_file(call, path.name, strings, numbers, (result, offsets))


def _to_file(
    call: str, name: str, strings: list[str], numbers: list[int], known: tuple[int, dict[str, int]]
) -> Call:
    result, offsets = known
    if call in ("fsync", "fdatasync"):
        return Synced(name)
    if call == "ftruncate":
        return Cut(name, numbers[0])
    if call == "pwrite64":
        return Written(name, numbers[-1], strings[0].encode("latin-1")[:result])
    if call == "lseek":
        offsets[name] = result
        return Written(name, result, b"")
    assert call == "write", f"{call} is not modelled"
    at = offsets.get(name, 0)
    offsets[name] = at + result
    return Written(name, at, strings[0].encode("latin-1")[:result])


def _opened(path: Path, arguments: str, folder: Path, offsets: dict[str, int]) -> Iterator[Call]:
    if not _inside(path, folder):
        return
    offsets[path.name] = 0
    if "O_CREAT" in arguments:
        yield Created(path.name)
    if "O_TRUNC" in arguments:
        yield Cut(path.name, 0)
    assert "O_APPEND" not in arguments, "appending is not modelled"


def _inside(path: Path, folder: Path) -> bool:
    return path.parent == folder


def _text(escaped: str) -> str:
    return bytes.fromhex(escaped.replace("\\x", "")).decode("latin-1")
