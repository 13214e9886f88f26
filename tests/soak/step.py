"""Something that a kill or a full disk may hit at any moment: how it is done, and how checked."""

from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support import numbered_saves, real_vault
from tests.support.killing import Tell
from tests.support.real_vault import RealVault
from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import vaults
from therapist_desk.vault import keyslots
from therapist_desk.vault.store import Store

SAVES = 30
TRYING, DONE = "trying ", "done "
BEFORE, AFTER = "as before", "as after"
CLOCK = SystemClock()


@dataclass(frozen=True)
class Step:
    """Something that changes how a vault opens, or all of it at once.

    ``ready`` makes a closed vault for it; ``work`` does it once, and tells what it begins and,
    last, what is done. ``check`` gets these lines; it raises when the vault does not open with a
    known key or lacks anything, and says whether it is BEFORE or AFTER. ``careless`` puts in force
    what a careless program would do: the control.
    """

    ready: Callable[[Path], RealVault]
    work: Callable[[Any, Tell], None]
    check: Callable[[Any, list[str]], str]
    careless: Callable[[], None]


def with_saves(folder: Path, saves: int = SAVES) -> RealVault:
    """Make a closed vault with so many saves in it."""
    vault = numbered_saves.begun_vault(folder)
    save_more(vault, 1, saves)
    return vault


def save_more(vault: RealVault, first: int, last: int) -> None:
    """Save again, so that ``last`` is the latest number."""
    store = vault.open()
    for number in range(first, last + 1):
        numbered_saves.save(store, number)
    store.close()


@contextmanager
def unlocked(folder: Path, words: str):
    """Open a vault as the desk does, which mends and clears what was left; by its kit, for speed."""
    opened = vaults.unlock_by(
        folder, lambda header: keyslots.unlock_with_recovery(header, words), CLOCK, guessed=False
    )
    try:
        yield opened
    finally:
        opened.close()


def saves(folder: Path, words: str) -> list[int]:
    """Return what was saved in a vault that opens and is sound; AssertionError if it is not."""
    with unlocked(folder, words) as opened:
        numbers: list[int] = opened.desk.check(sound_saves).result()
        return numbers


def sound_saves(store: Store) -> list[int]:
    """Return the saves of an open database with which nothing is wrong."""
    complaints = real_vault.complaints(store)
    assert not complaints, complaints[0]
    return numbered_saves.kept(store)


def numbers_to(last: int) -> list[int]:
    """Return every number that was saved."""
    return list(range(1, last + 1))
