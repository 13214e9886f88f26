"""Backups of the open vault: made, listed, thinned out, and when the next one is due."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import DeskError, VaultLocked, VaultUnwritable
from therapist_desk.domain.rotation import Kept, thinning
from therapist_desk.domain.topics import Topic
from therapist_desk.services import settings
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.settings import Setting
from therapist_desk.services.vaults import OpenVault
from therapist_desk.vault import backup, backup_file
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelves import audit_events
from therapist_desk.vault.shelves import settings as shelf
from therapist_desk.vault.store import Store

FOLDER = "backups"
SUFFIX = backup_file.SUFFIX
DAILY = timedelta(hours=20)
"""A day, less what somebody may begin earlier on the next one."""
OVERDUE = timedelta(days=3)
DRILL_EVERY = timedelta(days=30)
FOR_A_MOVE = "move"
"""What a backup is made for that goes to a new laptop."""
_LAST, _DRILL = "last_backup", "last_drill"
_UNNOTICED = (
    Deed.UNLOCKED,
    Deed.UNLOCK_FAILED,
    Deed.BACKED_UP,
    Deed.BACKUP_DRILLED,
    Deed.RETIRED,
)


class Step(StrEnum):
    """What is being done at the moment."""

    COPYING = "copying"
    CHECKING = "checking"
    RESTORING = "restoring"


Told = Callable[[Step, float], None]
"""Hears which step is under way and how much of it is done (0 to 1); raises Cancelled to stop."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as it lies in a folder; ``whole`` when it was checked and sealed when it was made.

    ``ours`` when it is of the vault that was asked for.
    """

    path: Path
    size: int
    created_at: datetime | None
    whole: bool
    ours: bool
    vault_id: str


@dataclass(frozen=True, slots=True)
class Made:
    """A backup just made, and how many older ones went by age and for the budget."""

    backup: Backup
    thinned: int = 0
    over_budget: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """How this vault stands with backups; ``born`` when its first event happened."""

    last: datetime | None
    changed: bool
    drilled: datetime | None
    born: datetime

    def is_due(self, now: datetime) -> bool:
        """Say whether one should be made at the next quiet moment."""
        return self.changed and (self.last is None or now - self.last >= DAILY)

    def is_overdue(self, now: datetime) -> bool:
        """Say whether the therapist should be told."""
        return self.changed and now - (self.last or self.born) >= OVERDUE

    def wants_drill(self, now: datetime) -> bool:
        """Say whether the recovery kit was not tried for a month."""
        tried = self.drilled or self.born
        return self.last is not None and now - tried >= DRILL_EVERY


def quietly(_step: Step, _share: float) -> None:
    """Hear of no progress."""


def make(
    vault: OpenVault, folder: Path, clock: Clock, told: Told = quietly, *, purpose: str = ""
) -> Made:
    """Make one backup of the open ``vault`` in ``folder`` (made if it is missing) and check it.

    Blocks; the vault goes on serving others. Older ones are thinned out in the vault's own folder
    of backups and nowhere else; ``purpose`` goes into the audit chain. Raises VaultUnwritable, VaultDamaged or Cancelled, and then leaves
    nothing behind.
    """
    part = _ready(folder) / f".{vault.vault_id}.part"
    try:
        path = _made(vault, part, clock, told)
    finally:
        _discard(part)
    seq = backup_file.read(path).manifest.state.audit_length
    made = Made(_told_of(path, vault.vault_id))
    with suppress(VaultLocked):  # meanwhile; the backup is whole all the same
        vault.desk.do(lambda writer: _remember(writer, seq, purpose)).result()
        made = Made(made.backup, *_thin(vault, folder))
    return made


def listed(folder: Path, vault_id: str = "") -> tuple[Backup, ...]:
    """Return the backups in ``folder``, newest first; what is no whole one stands at the end.

    ``whole`` means: of the right shape. Only :func:`verify` answers for every byte.
    """
    try:
        found = [_told_of(path, vault_id) for path in folder.iterdir() if path.suffix == SUFFIX]
    except OSError:
        return ()
    found.sort(key=lambda one: one.path.name, reverse=True)
    found.sort(key=lambda one: (one.created_at is not None, one.created_at or 0), reverse=True)
    return tuple(found)


def verify(vault: OpenVault, path: Path, told: Told = quietly) -> None:
    """Check a backup of this vault byte for byte; VaultDamaged if it is not what was made."""
    found = backup_file.read(path)
    backup.verify(found, vault.data_key, _step(told, Step.CHECKING))


def standing(reader: Reader) -> Standing:
    """Return when the last backup was made, and whether anything changed since."""
    last, drilled = _remembered(reader, _LAST), _remembered(reader, _DRILL)
    seq = int(last["seq"]) if last else 0
    changed = audit_events.has_others_since(reader, seq, _UNNOTICED)
    born = audit_events.first_at(reader) or reader.now
    return Standing(_at(last), changed, _at(drilled), born)


def folder_of(reader: Reader, vault: Path) -> Path:
    """Return where this vault's backups go: as set, or beside its database."""
    chosen = settings.get(reader, Setting.BACKUP_FOLDER)
    return Path(chosen) if chosen else vault / FOLDER


def remember_drill(writer: Writer) -> None:
    """Note that a restore with the recovery kit was tried and brought back every row."""
    writer.audit(Deed.BACKUP_DRILLED, Topic.SETTING, 0)
    _keep(writer, _DRILL, 0)


def _made(vault: OpenVault, part: Path, clock: Clock, told: Told) -> Path:
    copying = _step(told, Step.COPYING)

    def in_slices(store: Store, let_others_go: Callable[[], None]) -> backup.Copied:
        def between(done: int, whole: int) -> None:
            let_others_go()
            copying(done, whole)

        return backup.copy(store, vault.folder, part, vault.data_key, between)

    copied = vault.desk.in_slices(in_slices).result()
    name = f"practice-{clock.now():%Y-%m-%dT%H-%M}"
    checking = _step(told, Step.CHECKING)
    from importlib import metadata  # loads all that reads e-mail

    version = metadata.version("therapist-desk")
    return backup.finish(copied, name, vault.data_key, version, clock, checking)


def _ready(folder: Path) -> Path:
    try:
        folder.mkdir(mode=0o700, exist_ok=True)  # never its parents: a drive may be missing
    except OSError:
        raise VaultUnwritable(
            "The backup's folder can't be reached. Nothing was changed; check that its drive is "
            "connected and may be written to."
        ) from None
    return folder


def _discard(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return  # the drive is gone; the next try removes it


def _thin(vault: OpenVault, folder: Path) -> tuple[int, int]:
    own, budget = vault.desk.ask(
        lambda reader: (
            folder_of(reader, vault.folder),
            int(settings.get(reader, Setting.BACKUP_BUDGET_MB)) * 10**6,
        )
    ).result()
    if own != folder:
        return 0, 0
    ours = [one for one in listed(folder, vault.vault_id) if one.ours and _is_authentic(one, vault)]
    kept = [Kept(one.path.name, one.created_at, one.size) for one in ours if one.created_at]
    going = thinning(kept, budget)
    for name in going.by_age + going.by_budget:
        _discard(folder / name)
    return len(going.by_age), len(going.by_budget)


def _is_authentic(one: Backup, vault: OpenVault) -> bool:
    """Say whether ``one`` is surely ours: nothing else is ever thinned out or holds a place."""
    try:
        return backup_file.read(one.path).is_authentic(vault.data_key)
    except DeskError:
        return False


def _told_of(path: Path, vault_id: str) -> Backup:
    try:
        found = backup_file.read(path)
    except DeskError:
        size = path.stat().st_size if path.exists() else 0
        return Backup(path, size, None, whole=False, ours=False, vault_id="")
    told = found.manifest
    ours = told.vault_id == vault_id
    return Backup(path, found.size, told.created_at, whole=True, ours=ours, vault_id=told.vault_id)


def _step(told: Told, step: Step) -> backup.Told:
    return lambda done, whole: told(step, done / max(whole, 1))


def _remember(writer: Writer, seq: int, purpose: str) -> None:
    said = {"purpose": purpose} if purpose else {}
    writer.audit(Deed.BACKED_UP, Topic.SETTING, 0, audit_length=seq, **said)
    _keep(writer, _LAST, seq)


def _keep(writer: Writer, key: str, seq: int) -> None:
    kept = json.dumps({"at": writer.now.isoformat(), "seq": seq})
    shelf.keep(writer, key, kept)


def _remembered(reader: Reader, key: str) -> dict[str, str] | None:
    body = shelf.value(reader, key)
    found: dict[str, str] | None = json.loads(body) if body else None
    return found


def _at(remembered: dict[str, str] | None) -> datetime | None:
    return datetime.fromisoformat(remembered["at"]) if remembered else None
