"""Steps that copy a whole vault: re-key, backup, restore."""

import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from tests.soak.step import (
    AFTER,
    BEFORE,
    CLOCK,
    DONE,
    SAVES,
    TRYING,
    Step,
    numbers_to,
    save_more,
    saves,
    sound_saves,
    unlocked,
    with_saves,
)
from tests.support import real_vault
from tests.support.killing import Tell
from tests.support.real_vault import PASSPHRASE, RealVault
from therapist_desk.domain.errors import WrongPassphrase
from therapist_desk.services import backups, restoring, vault_keys, vaults
from therapist_desk.services.vault_keys import RekeyDraft
from therapist_desk.vault import backup, backup_file, headerfile, keys, rekey
from therapist_desk.vault.store import Store

# A new data key


@dataclass(frozen=True)
class _Drafted(RealVault):
    draft: RekeyDraft

    @property
    def new_words(self) -> str:
        return " ".join(self.draft.on_paper.words)


def _drafted(folder: Path) -> RealVault:
    vault = with_saves(folder)
    draft = vault_keys.draft_rekey(folder, PASSPHRASE, "six other words", CLOCK, vaults.FAST)
    return _Drafted(folder, vault.words, draft)


def _rekey(vault: _Drafted, tell: Tell) -> None:
    tell(TRYING)
    vault_keys.rekey(replace(vault.draft, folder=vault.folder), CLOCK)
    tell(DONE)


def _check_rekeyed(vault: _Drafted, lines: list[str]) -> str:
    """One of the two kits opens all of it, and nothing else lies there any more."""
    opened = [words for words in (vault.words, vault.new_words) if _opens(vault.folder, words)]
    assert len(opened) == 1, f"{len(opened)} kits open it"
    after = opened == [vault.new_words]
    assert after or len(lines) == 1, "the old key opens what was told to be re-keyed"
    names = {entry.name for entry in vault.folder.iterdir()}
    database = vault.draft.new.header.database if after else vault.draft.old.header.database
    assert names - {".lock"} == {headerfile.NAME, headerfile.COPY, database}, names
    return AFTER if after else BEFORE


def _opens(folder: Path, words: str) -> bool:
    try:
        assert saves(folder, words) == numbers_to(SAVES)
    except WrongPassphrase:
        return False
    return True


def _switch_before_the_copy() -> None:
    copied = rekey._copy

    def copy(folder: Path, old, new, clock, watch) -> None:
        headerfile.write(folder, new.header, new.data_key)
        copied(folder, old, new, clock, watch)

    rekey._copy = copy
    rekey._switch = lambda *_: None


# A backup


def _back_up(vault: RealVault, tell: Tell) -> None:
    with unlocked(vault.folder, vault.words) as opened:
        tell(TRYING)
        backups.make(opened, vault.folder / backups.FOLDER, CLOCK)
        tell(DONE)


def _check_backed_up(vault: RealVault, lines: list[str]) -> str:
    """The vault opens, and every backup that has a name brings all of it back."""
    assert saves(vault.folder, vault.words) == numbers_to(SAVES)
    named = list((vault.folder / backups.FOLDER).glob(f"*{backups.SUFFIX}"))
    assert named or len(lines) == 1, "a backup that was told is not there"
    for path in named:
        with unlocked(vault.folder, vault.words) as opened:
            backups.verify(opened, path)
        place = vault.folder.with_name("restored")
        restoring.restore(path, place, restoring.by_kit(vault.words), CLOCK)
        assert saves(place, vault.words) == numbers_to(SAVES)
        shutil.rmtree(place)
    return AFTER if named else BEFORE


def _name_before_it_is_whole() -> None:
    made = backups._made

    def make(vault, part: Path, clock, told):
        return made(vault, part.with_name(f"practice-now{backups.SUFFIX}"), clock, told)

    backups._made = make


# A backup brought back over a vault

LESS = SAVES - 10


def _with_a_backup(folder: Path) -> RealVault:
    """Make a vault that lacks the last saves, and a backup that has them and is larger."""
    vault = with_saves(folder, LESS)
    newer = vault.copied_to(folder.with_name("newer"))
    save_more(newer, LESS + 1, SAVES)
    _back_up(newer, lambda _: None)
    shutil.copytree(newer.folder / backups.FOLDER, folder / backups.FOLDER)
    return vault


def _restore(vault: RealVault, tell: Tell) -> None:
    (path,) = (vault.folder / backups.FOLDER).glob(f"*{backups.SUFFIX}")
    tell(TRYING)
    restoring.restore(path, vault.folder, restoring.by_kit(vault.words), CLOCK)
    tell(DONE)


def _check_restored(vault: RealVault, lines: list[str]) -> str:
    """The vault opens as it was or as it was brought back, and what was there is never gone."""
    there = saves(vault.folder, vault.words)
    assert there in (numbers_to(LESS), numbers_to(SAVES)), "neither of the two"
    after = there == numbers_to(SAVES)
    assert after or len(lines) == 1, "what was told to be restored is not"
    databases = [*vault.folder.glob("vault-*.db"), *vault.folder.glob("replaced-*/vault-*.db")]
    assert any(_saves_in(vault, one) == numbers_to(LESS) for one in databases), "replaced and gone"
    return AFTER if after else BEFORE


def _saves_in(vault: RealVault, database: Path) -> list[int]:
    found = real_vault.unlocked_header(vault.folder, vault.words)
    vault_id = found.header.vault_id
    audit_key = keys.audit_key(found.data_key, vault_id)
    store = Store.open(database, keys.database_key(found.data_key, vault_id), audit_key, CLOCK)
    try:
        return sound_saves(store)
    finally:
        store.close()


def _restore_in_place() -> None:
    def restore(found, folder: Path, *_more: object) -> None:
        live = folder / headerfile.read(folder).header.database
        with found.path.open("rb") as source, live.open("r+b", 0) as target:
            for _ in range(found.database_bytes // backup_file.PAGE):
                target.write(source.read(backup_file.PAGE))
                os.fsync(target.fileno())

    backup.restore = restore  # type: ignore[assignment]


REKEY = Step(_drafted, _rekey, _check_rekeyed, _switch_before_the_copy)
BACKUP = Step(with_saves, _back_up, _check_backed_up, _name_before_it_is_whole)
RESTORE = Step(_with_a_backup, _restore, _check_restored, _restore_in_place)
