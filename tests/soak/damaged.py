"""Row 7: what disks and people do to a database, and which of it is found, and when.

In two vaults: one whose last save fits into the pages there are, and one that grows by it.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.soak.outcome import Outcome
from tests.support import anchored, closed_vault, damage
from tests.support.anchored import FITS, GROWS, REFUSED, Anchored
from therapist_desk.vault.integrity import Kind


@dataclass
class _Count:
    """How many of a kind of damage were tried and found, and how many a plainer check passes."""

    tried: int = 0
    found: int = 0
    passed: int = 0

    def take(self, found: bool, what: object, passed: bool = False) -> None:
        self.tried += 1
        self.found += found
        self.passed += passed
        if not found:
            sys.stderr.write(f"not found: {what}\n")


def measure_broken(place: Path, every: int) -> Outcome:
    """Damage every ``every``-th page; cut the file there; empty it; put an older one back."""
    flips, cuts, older = _Count(), _Count(), _Count()
    for vault in _made(place):
        _flip(vault, every, flips)
        _cut(vault, every, cuts)
        vault.holds(vault.before)
        is_refused = vault.found(anchored=vault.newer) == {REFUSED}
        older.take(is_refused, "an older file", vault.found(deep=True) == set())
    return Outcome(
        7,
        "a bit flipped in every page (data, IV, seal) and of the salt; cut at every page, 0 bytes; "
        "the database alone put back",
        "100 % by `verify`; cuts, 0 bytes and older ones at opening",
        f"flips: {flips.found:,} of {flips.tried:,}; refused at opening: {cuts.found:,} of "
        f"{cuts.tried:,} cuts, {older.found} of {older.tried} older ones",
        f"SQLCipher's check calls {cuts.passed:,} of the cuts healthy; without the anchor even a deep "
        f"check calls {older.passed} of {older.tried} older ones so",
        all(one.found == one.tried > 0 for one in (flips, cuts, older))
        and cuts.passed > 0 < older.passed,
    )


def measure_torn(place: Path, _count: int) -> Outcome:
    """Put old pages back into the newer file, one at a time; tear the last save every way."""
    replays, tears = _Count(), _Count()
    harmless = {"replay": 0, "tear": 0}
    for vault in _made(place):
        true = [
            closed_vault.everything(vault.holds(one).path) for one in (vault.after, vault.before)
        ]
        old_pages = damage.replays(vault.before, vault.after)
        harmless["replay"] += _compare(vault, old_pages, true[:1], replays)
        halves = damage.torn(vault.before, vault.after)
        harmless["tear"] += _compare(vault, halves, true, tears)
    return Outcome(
        7,
        "an old page put back; a save torn and its journal deleted",
        "100 % by `verify --deep` of what changes a row",
        f"old pages: {_in_words(replays, harmless['replay'])}; "
        f"torn saves: {_in_words(tears, harmless['tear'])}",
        f"both file checks call {replays.passed} of the old pages found and {tears.passed} of the "
        "torn saves healthy",
        all(one.found == one.tried > 0 for one in (replays, tears))
        and replays.passed > 0 < tears.passed,
    )


def _in_words(count: _Count, harmless: int) -> str:
    return (
        f"{count.found} of {count.tried} found, in {harmless} more every row of every table is that of "
        "one of the true states"
    )


def _made(place: Path) -> Iterable[Anchored]:
    for words in (FITS, GROWS):
        folder = place / str(len(words))
        folder.mkdir()
        yield anchored.made(folder / "vault-1.db", words)


def _flip(vault: Anchored, every: int, count: _Count) -> None:
    for page in range(1, damage.page_count(vault.after) + 1, every):
        for part in damage.PARTS:
            vault.holds(vault.after)
            damage.flip(vault.path, page, part, chance=page * 7919)
            count.take(bool(vault.found() & {REFUSED, Kind.PAGES}), (page, part))
    for bit in range(0, damage.SALT * 8, every):
        content = bytearray(vault.after)
        content[bit // 8] ^= 1 << bit % 8
        count.take(vault.holds(bytes(content)).found() == {Kind.PAGES}, ("salt", bit))


def _cut(vault: Anchored, every: int, count: _Count) -> None:
    """Cut at page boundaries and inside pages, down to 0 bytes; what is refused stays as it is."""
    for pages in range(0, damage.page_count(vault.after), every):
        for more in (0, 1000):
            damage.cut(vault.holds(vault.after).path, pages, more)
            before = vault.path.read_bytes()
            is_refused = vault.found(anchored=vault.newer) == {REFUSED}
            unchanged = vault.path.read_bytes() == before
            count.take(is_refused and unchanged, (pages, more), anchored.cipher_check(vault.path))


def _compare(
    vault: Anchored,
    states: Iterable[tuple[object, bytes]],
    true: list[object],
    count: _Count,
) -> int:
    """Look at every state; return how many are harmless, having nothing but what is true."""
    harmless = 0
    for what, content in states:
        vault.holds(content)
        healthy = closed_vault.old_checks(vault.path)
        found = bool(vault.found(deep=True, anchored=vault.anchored))
        if not found and closed_vault.everything(vault.path) in true:
            harmless += 1
        else:
            count.take(found, what, found and healthy)
    return harmless
