"""Looks for damage in an open vault, a slice at a time, so that a save never waits for it.

Every check of the file alone passes something: SQLCipher's own passes a file cut between two pages
and an old page put back; SQLite's passes the last as well; and a journal that was deleted leaves
half a transaction that both call healthy. What holds against these is the audit chain: it has a
MAC of each record's content as it was saved last, so the *deep* check reads every record and
compares, also with what the search index says of it (`index_check`); so does it the seals of what
has no event for each change (`looseseals`).
"""

from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from therapist_desk.domain.errors import Cancelled, VaultDamaged
from therapist_desk.vault import info, search
from therapist_desk.vault.anchor import PAGE
from therapist_desk.vault.audit import Trail
from therapist_desk.vault.contents import Check
from therapist_desk.vault.index_check import misfiled_ids
from therapist_desk.vault.looseseals import ENTRIES, FILED, SEAL, LooseSeals
from therapist_desk.vault.shelf import Content
from therapist_desk.vault.store import Reader, Row, Store

T = TypeVar("T")
Slices = Generator[float, None, T]
"""Yields after each slice which share of its part is done, 0 to 1."""

LOG = "audit_event"

ENDLESS = 1 << 40
"""Above every id."""

PAGES, EVENTS, RECORDS = 256, 500, 200
"""How many make one slice: each takes some milliseconds."""


class Kind(StrEnum):
    """What kind of damage it is; a person does something else about each."""

    PAGES = "pages"
    CUT = "cut"
    LONGER = "longer"
    STRUCTURE = "structure"
    LINKS = "links"
    ROLLED_BACK = "rolled_back"
    CHAIN = "chain"
    CHANGED = "changed"
    MISSING = "missing"
    UNKNOWN = "unknown"
    LOOSE = "loose"
    INDEX = "index"
    BYTES = "bytes"


@dataclass(frozen=True, slots=True)
class Damage:
    """One thing that is wrong: ``where`` is a table, a page or an event, ``count`` how many."""

    kind: Kind
    where: str = ""
    count: int = 1


class Sealed(Protocol):
    """Records whose content the audit chain has a MAC of: a shelf, or the one practice."""

    @property
    def noun(self) -> str:
        """The noun their events are about."""

    @property
    def filed_apart(self) -> int:
        """How far apart the ids of two of them lie in the search index."""

    def on_their_way(self, reader: Reader, ids: Collection[int]) -> set[int]:
        """Return which of these are no records yet, or being taken away, and may lie in the index or not."""

    def contents(self, reader: Reader, after: int, most: int) -> list[Content]:
        """Return what was sealed of up to ``most`` records with ids above ``after``, in order."""


class Inspection:
    """One check of the whole vault; `advance` does a slice of it, on the vault thread.

    The records of ``sealed`` are compared with their seals when the check is deep. ``unsealed``
    counts those that a rehearsal was filled with past the chain: they can be compared with nothing.
    ``at_once`` is for where nobody waits: SQLite then looks over the whole file in one statement,
    which also counts its unused pages, as it does in every deep check; else it goes table by table,
    so that one that is stopped by a save has not to begin from the first.
    """

    def __init__(self, sealed: Sequence[Sealed] = (), *, at_once: bool = False) -> None:
        self._sealed, self._at_once = sealed, at_once or bool(sealed)
        self._slices: Iterator[float] | None = None
        self._trail: Trail | None = None
        self.share = 0.0
        self.damages: list[Damage] = []
        self.unsealed = 0

    def advance(self, store: Store) -> bool:
        """Do one more slice; return whether there is more to do."""
        if self._slices is None:
            self._slices = self._all(store)
        try:
            self.share = next(self._slices)
        except StopIteration:
            self.share = 1.0
            return False
        return True

    def _all(self, store: Store) -> Iterator[float]:
        trail = Trail(store.chain)
        parts: list[tuple[float, Slices[None]]] = [
            (2, self._check_pages(store)),
            (6, self._check_structure(store)),
            (1, self._check_trail(store, trail)),
            (2, self._check_contents(store)),
            *((2, self._compare(store, trail, sealed)) for sealed in self._sealed),
        ]
        if self._sealed:
            parts.append((2, self._check_loose(store)))
        whole, done = sum(weight for weight, _ in parts), 0.0
        for weight, part in parts:
            for share in part:
                yield (done + weight * share) / whole
            done += weight

    def _found(self, kind: Kind, where: str = "", count: int = 1) -> None:
        self.damages.append(Damage(kind, where, count))

    def _check_pages(self, store: Store) -> Slices[None]:
        if store.pages is None:  # a vault in memory has no file
            return
        broken: list[int] = []
        first, count = 1, (yield from _calmly(store, _page_count))
        while first <= count:
            broken += store.pages.broken(first, min(PAGES, count - first + 1))
            first += PAGES
            yield min(1.0, first / count)
            count = yield from _calmly(store, _page_count)
        if store.pages.size != count * PAGE:
            self._found(Kind.CUT if store.pages.size < count * PAGE else Kind.LONGER)
        if broken:
            self._found(Kind.PAGES, str(broken[0]), len(broken))

    def _check_structure(self, store: Store) -> Slices[None]:
        try:
            tables = yield from _calmly(store, _tables)
            if self._at_once:
                yield from self._check_whole(store)
        except VaultDamaged:
            self._found(Kind.STRUCTURE)
            return
        for done, table in enumerate(tables, 1):
            try:
                yield from self._check_table(store, table)
            except VaultDamaged:
                self._found(Kind.STRUCTURE, table)
            yield done / len(tables)

    def _check_whole(self, store: Store) -> Slices[None]:
        lines = yield from _calmly(store, lambda reader: reader.rows("PRAGMA integrity_check"))
        self._count(lines, "")

    def _check_table(self, store: Store, table: str) -> Slices[None]:
        if not self._at_once:
            lines = yield from _calmly(
                store, lambda reader: reader.rows(f'PRAGMA integrity_check("{table}")')
            )
            self._count(lines, table)
        loose = yield from _calmly(
            store, lambda reader: reader.rows(f'PRAGMA foreign_key_check("{table}")')
        )
        if loose:
            self._found(Kind.LINKS, table, len(loose))

    def _count(self, lines: list[Row], table: str) -> None:
        wrong = sum(line != ("ok",) for line in lines)
        if wrong:
            self._found(Kind.STRUCTURE, table, wrong)

    def _check_trail(self, store: Store, trail: Trail) -> Slices[None]:
        try:
            while (yield from _calmly(store, lambda reader: trail.follow(reader.rows, EVENTS))):
                yield 0.0
        except VaultDamaged:
            trail.broken = trail.length + 1
        if trail.broken is not None:
            self._found(Kind.CHAIN, str(trail.broken))
            return
        try:
            if (yield from _calmly(store, lambda reader: _is_behind(reader, store, trail))):
                self._found(Kind.ROLLED_BACK)
        except VaultDamaged:
            self._found(Kind.STRUCTURE, "sqlite_sequence")

    def _check_contents(self, store: Store) -> Slices[None]:
        check = Check(deep=bool(self._sealed))
        try:
            while (yield from _calmly(store, check.advance)):
                yield 0.0
        except VaultDamaged:
            self._found(Kind.STRUCTURE, "attachment_slice")
        if check.wrong:
            self._found(Kind.BYTES, "attachment", check.wrong)

    def _compare(self, store: Store, trail: Trail, sealed: Sealed) -> Slices[None]:
        if trail.broken is not None:  # what it says of the records counts no more
            return
        comparison = _Comparison(trail, sealed)
        try:
            while (yield from _calmly(store, comparison.advance)):
                yield comparison.share
        except VaultDamaged:
            self._found(Kind.STRUCTURE, sealed.noun)
            return
        self.unsealed += comparison.invented
        for kind, count in comparison.tally():
            self._found(kind, str(sealed.noun), count)

    def _check_loose(self, store: Store) -> Slices[None]:
        seals = store.seals
        try:
            if not (yield from _calmly(store, lambda _: seals.is_latest())):
                self._found(Kind.LOOSE, SEAL)
            for done, table in enumerate(seals.tables, 1):
                if not (yield from _calmly(store, _holding(seals, table))):
                    self._found(Kind.INDEX if table == ENTRIES else Kind.LOOSE, table)
                yield done / (len(seals.tables) + 1)
            if not (yield from _calmly(store, lambda _: _filed_holds(seals))):
                self._found(Kind.INDEX, FILED[0])
        except VaultDamaged:
            self._found(Kind.STRUCTURE, SEAL)


def _holding(seals: LooseSeals, table: str) -> Callable[[Reader], bool]:
    return lambda _: seals.holds(table)


def _filed_holds(seals: LooseSeals) -> bool:
    return seals.filed_hold() if seals.has_filed_seal() else True


class _Comparison:
    """The records of one noun against what the chain says of each."""

    def __init__(self, trail: Trail, sealed: Sealed) -> None:
        self._trail, self._sealed = trail, sealed
        self._after = 0
        self._last: int | None = None
        self._seen: set[int] = set()
        self._changed = self._unknown = self._misfiled = 0
        self.invented = 0

    @property
    def share(self) -> float:
        return self._after / max(self._last or 0, self._after, 1)

    def advance(self, reader: Reader) -> bool:
        """Compare some more; return whether there may be any left."""
        # What was saved since the last slice has its event: no verb comes between these two.
        while self._trail.follow(reader.rows, EVENTS):
            pass
        noun, after = str(self._sealed.noun), self._after
        contents = self._sealed.contents(reader, after, RECORDS)
        invented = info.is_rehearsal(reader)
        if self._last is None:
            newest = f"SELECT max(id) FROM {self._sealed.noun}"  # noqa: S608 - a name of our own
            self._last = int((reader.row(newest) or (0,))[0] or 0)
        whole = [one for one in contents if self._is_whole(one, invented=invented)]
        may_go_on = len(contents) == RECORDS
        if not search.is_outdated(reader):  # else it is made again
            last = self._after if may_go_on else ENDLESS
            among = range(after + 1, last + 1)
            misfiled = misfiled_ids(reader, noun, whole, among, self._sealed.filed_apart)
            # Of a record that is not as it was sealed it is told already.
            told = self._trail.sealed.get(noun, {}).keys() | {one.id for one in contents}
            misfiled -= told - {one.id for one in whole}
            self._misfiled += len(misfiled - self._sealed.on_their_way(reader, misfiled))
        return may_go_on

    def tally(self) -> list[tuple[Kind, int]]:
        """Return how many records are wrong in which way."""
        gone = len(self._trail.sealed.get(str(self._sealed.noun), {}).keys() - self._seen)
        found = (
            (Kind.CHANGED, self._changed),
            (Kind.MISSING, gone),
            (Kind.UNKNOWN, self._unknown),
            (Kind.INDEX, self._misfiled),
        )
        return [(kind, count) for kind, count in found if count]

    def _is_whole(self, content: Content, *, invented: bool) -> bool:
        self._after = content.id
        self._seen.add(content.id)
        seal = self._trail.sealed.get(str(self._sealed.noun), {}).get(content.id)
        if seal is None and not invented:
            self._unknown += 1
        elif content.text is None or (seal and not self._trail.is_sealed(content.text, seal)):
            self._changed += 1
        else:
            self.invented += seal is None
            return True
        return False


def _calmly(store: Store, question: Callable[[Reader], T]) -> Slices[T]:
    """Ask ``question`` again, in a later slice, as often as something more urgent stops it."""
    while True:
        try:
            return store.read(question)
        except Cancelled:
            yield 0.0


def _is_behind(reader: Reader, store: Store, trail: Trail) -> bool:
    """Say whether the log lost its end, or names a record whose id was never given.

    Its end is what was anchored of it, and the last number it gave.
    """
    given: dict[str, int] = dict(reader.rows("SELECT name, seq FROM sqlite_sequence"))
    never = any(max(ids) > given.get(noun, 1) for noun, ids in trail.sealed.items())
    (last,) = reader.numbers(f"SELECT coalesce(max(seq), 0) FROM {LOG}")  # noqa: S608 - our own name
    return (
        never
        or last != given.get(LOG, 0)
        or (store.anchored is not None and trail.length < store.anchored.events)
    )


def _page_count(reader: Reader) -> int:
    return reader.numbers("PRAGMA page_count")[0]


def _tables(reader: Reader) -> list[str]:
    return [row[0] for row in reader.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
