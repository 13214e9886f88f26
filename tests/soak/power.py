"""Row 2: the power goes anywhere while a vault is saved into and gets another way to open it.

    python -m tests.soak.power FOLDER SAVES [off]

is the process that is recorded; it reads the words of the kit, and those of a second one that it
adds half way, from stdin.
"""

import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.soak.outcome import Impossible, Outcome
from tests.support import numbered_saves, power_cut, real_vault, syscalls
from therapist_desk.services import vaults
from therapist_desk.vault import headerfile, keyslots, recovery

SAVES = 150
"""Enough for the search index to be settled on the way (at 128 records)."""
SLOT = "slot"


@dataclass
class Found:
    """What was wrong in how many states; ``told`` counts saves acknowledged in all of them."""

    states: int = 0
    told: int = 0
    lost: int = 0
    unreadable: int = 0
    journals: int = 0
    why: list[str] = field(default_factory=list)


def measure(place: Path, count: int) -> Outcome:
    """Open ``count`` states, and a quarter as many of a vault that does not wait for the disk."""
    if not syscalls.can_watch():
        raise Impossible("strace must be there, and may watch a process")
    saves = SAVES if count > 200 else 40
    found = tried(place / "safe", count, saves)
    careless = tried(place / "careless", max(60, count // 4), saves, "off")
    nameless = tried(place / "nameless", max(60, count // 4), saves, syncs_names=False)
    bad = found.lost + found.unreadable
    return Outcome(
        2,
        "power cut anywhere while saving and changing a slot",
        "0 acknowledged lost, 0 unreadable",
        f"{found.states:,} states, {found.journals:,} with a journal: {found.lost} lost, "
        f"{found.unreadable} unreadable",
        f"synchronous=OFF: {careless.lost} lost, {careless.unreadable} unreadable "
        f"of {careless.states:,}; were no folder synced: "
        f"{nameless.lost + nameless.unreadable} of {nameless.states:,} wrong",
        bad == 0 and found.told > 0 and careless.lost > 0 and nameless.unreadable > 0,
    )


def tried(place: Path, count: int, saves: int, *how: str, syncs_names: bool = True) -> Found:
    """Record one process, and look at ``count`` states that a power cut can leave of its work.

    Without ``syncs_names`` the disk takes no notice when a folder is synced.
    """
    place.mkdir(parents=True)
    vault = numbered_saves.begun_vault(place / "vault")
    before = real_vault.contents(vault.folder)
    more_words = " ".join(vaults.new_kit())
    trace = place / "trace"
    done = real_vault.python(
        *("-m", "tests.soak.power", vault.folder, saves, *how),
        before=syscalls.watching(trace), input=f"{vault.words}\n{more_words}\n",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    calls = [
        call
        for call in syscalls.records(trace, vault.folder)
        if syncs_names or call != syscalls.Synced("")
    ]
    found = Found()
    for state in power_cut.states(before, calls, count, seed=7):
        _look(state, place / "state", (vault.words, more_words), found)
    return found


def _look(state: power_cut.State, folder: Path, words: tuple[str, str], found: Found) -> None:
    state.lay(folder)
    told = {int(each) for each in state.told if each != SLOT}
    found.states += 1
    found.told += len(told)
    found.journals += any(name.endswith("-journal") for name in state.files)
    try:
        there = _numbers(folder, words[0])
        if SLOT in state.told:
            real_vault.unlocked_header(folder, words[1])
    except Exception as trouble:  # noqa: BLE001 - whatever it is, a therapist could not open it
        found.unreadable += 1
        found.why.append(f"call {state.at}: {trouble!r}")
    else:
        found.lost += bool(told - there)
    shutil.rmtree(folder)


def _numbers(folder: Path, words: str) -> set[int]:
    store = real_vault.open_by_words(folder, words)
    try:
        complaints = real_vault.complaints(store)
        assert not complaints, complaints[0]
        return set(numbered_saves.kept(store))
    finally:
        store.close()


def main(folder: Path, saves: int, off: bool) -> None:
    """Save, and add a second kit half way; say on stdout what is safe."""
    words, more_words = sys.stdin.read().splitlines()
    store = real_vault.open_by_words(folder, words)
    if off:
        store._connection.execute("PRAGMA synchronous = OFF")
    for number in range(1, saves + 1):
        numbered_saves.save(store, number)
        _tell(str(number))
        if number == saves // 2:
            _add_kit(folder, words, more_words)
            _tell(SLOT)
    store.close()


def _add_kit(folder: Path, words: str, more_words: str) -> None:
    opened = real_vault.unlocked_header(folder, words)
    key = recovery.recovery_key_from(more_words)
    header = keyslots.add_recovery(opened.header, opened.data_key, key)
    proof = keyslots.proof_of_recovery(more_words, opened.data_key)
    headerfile.write(folder, header, opened.data_key, proof)


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), "off" in sys.argv)
