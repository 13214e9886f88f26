"""A disk whose power goes: what was not synced survives or not, in whole, in part, or torn.

The model is harsher than most disks: unsynced writes of one file survive in any combination,
a write can be torn at sectors of 512 bytes, and so can unsynced names (made, moved, removed) in
the folder. What was synced stays. An fsync of a file says nothing of its name.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.support.syscalls import Call, Created, Cut, Removed, Renamed, Synced, Told, Written

SECTOR = 512
Change = Written | Cut
Naming = tuple[str, str | None, int | None]
"""What happened to names: a name, the one it had before, the file it stands for (None: removed)."""


@dataclass
class _File:
    synced: bytearray
    waiting: list[Change] = field(default_factory=list)

    def sync(self) -> None:
        for change in self.waiting:
            _do(self.synced, change)
        self.waiting.clear()


@dataclass(frozen=True)
class State:
    """What lies on the disk after the power went, and what had been told before."""

    files: dict[str, bytes]
    told: tuple[str, ...]
    at: int

    def lay(self, folder: Path) -> None:
        """Write it into an empty folder."""
        folder.mkdir(parents=True)
        for name, content in self.files.items():
            (folder / name).write_bytes(content)


class Disk:
    """Takes calls one after the other, and can say at any time what a power cut would leave."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._files = {number: _File(bytearray(raw)) for number, raw in enumerate(files.values())}
        self._names = dict(zip(files, self._files, strict=True))
        self._synced_names = dict(self._names)
        self._waiting_names: list[Naming] = []
        self.told: list[str] = []

    def take(self, call: Call) -> None:
        """Do what the process did."""
        match call:
            case Told(line):
                self.told.append(line)
            case Written(name, _, _) | Cut(name, _):
                self._files[self._names[name]].waiting.append(call)
            case Synced(""):
                self._synced_names = dict(self._names)
                self._waiting_names.clear()
            case Synced(name):
                self._files[self._names[name]].sync()
            case Created(name) | Renamed(_, name) | Removed(name):
                self._name(name, call)

    def cut(self, chance: Random, at: int) -> State:
        """Return one of the many states a power cut can leave now."""
        likely = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        names = dict(self._synced_names)
        for naming in self._waiting_names:
            if chance.random() < likely:
                _rename(names, naming)
        left = {name: self._left(self._files[number], chance) for name, number in names.items()}
        return State(left, tuple(self.told), at)

    def _name(self, name: str, call: Call) -> None:
        naming: Naming
        if isinstance(call, Renamed):
            naming = (name, call.old, self._names[call.old])
        elif isinstance(call, Removed):
            naming = (name, None, None)
        elif name in self._names:  # opened, as it was there
            return
        else:
            naming = (name, None, len(self._files))
            self._files[len(self._files)] = _File(bytearray())
        _rename(self._names, naming)
        self._waiting_names.append(naming)

    def _left(self, file: _File, chance: Random) -> bytes:
        content = bytearray(file.synced)
        likely = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        for change in file.waiting:
            if chance.random() < likely:
                _do(content, _torn(change, chance))
        return bytes(content)


def states(
    files: dict[str, bytes], calls: Iterable[Call], count: int, seed: int
) -> Iterator[State]:
    """Yield ``count`` states, each cut somewhere in ``calls``, in their order."""
    calls, chance = list(calls), Random(seed)
    cuts = sorted(chance.randint(0, len(calls)) for _ in range(count))
    disk = Disk(files)
    done = 0
    for cut in cuts:
        for call in calls[done:cut]:
            disk.take(call)
        done = cut
        yield disk.cut(chance, cut)


def _rename(names: dict[str, int], naming: Naming) -> None:
    name, before, number = naming
    if before is not None:
        names.pop(before, None)
    if number is None:
        names.pop(name, None)
    else:
        names[name] = number


def _do(content: bytearray, change: Change) -> None:
    if isinstance(change, Cut):
        del content[change.length :]
        content.extend(bytes(change.length - len(content)))
        return
    end = change.at + len(change.content)
    if change.content and len(content) < end:
        content.extend(bytes(end - len(content)))
    content[change.at : end] = change.content


def _torn(change: Change, chance: Random) -> Change:
    """Return a write of which, one time in four, only the first sectors came to the disk."""
    if isinstance(change, Cut) or len(change.content) <= SECTOR or chance.random() < 0.75:
        return change
    first = SECTOR * chance.randint(1, len(change.content) // SECTOR)
    return Written(change.name, change.at, change.content[:first])
