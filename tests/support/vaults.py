"""A real vault on the disk with a few records in it, made at the floor cost."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from tests.support.clock import FixedClock
from therapist_desk.domain.topics import Topic
from therapist_desk.services import vaults
from therapist_desk.services.vaults import Kit, OpenVault
from therapist_desk.vault.audit import Deed

PASSPHRASE = "six plain words that nobody guesses"
NEW = "another handful of words nobody guesses"
FAST = vaults.FAST


@dataclass(frozen=True)
class MadeVault:
    """A closed vault and what opens it."""

    folder: Path
    kit: Kit

    @property
    def words(self) -> str:
        return " ".join(self.kit.words)

    def opened(self, passphrase: str = PASSPHRASE) -> OpenVault:
        return vaults.unlock(self.folder, passphrase, FixedClock())

    def copied_to(self, folder: Path) -> Self:
        return replace(self, folder=shutil.copytree(self.folder, folder))

    def names(self) -> set[str]:
        return {entry.name for entry in self.folder.iterdir()} - {".lock", ".wrong-tries"}


def made_vault(folder: Path, records: int = 20, kilobytes: int = 4) -> MadeVault:
    """Return a vault in ``folder`` that holds ``records`` settings of some size, each audited."""
    drafted = vaults.draft(PASSPHRASE, vaults.new_kit(), FixedClock(), costs=FAST)
    vault = vaults.make(folder, drafted, FixedClock())
    for number in range(records):
        save(vault, f"record {number}", f"text of {number} " + "x" * 1024 * kilobytes)
    vault.close()
    return MadeVault(folder, drafted.on_paper)


def save(vault: OpenVault, name: str, text: str) -> None:
    """Save one record and wait until it is on the disk."""

    def verb(writer):
        writer.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, text))
        writer.audit(Deed.EDITED, Topic.SETTING, 0, text)

    vault.desk.do(verb).result()


def records(vault: OpenVault) -> dict[str, str]:
    """Return the records saved by `save`."""
    rows = vault.desk.ask(lambda reader: reader.rows("SELECT key, value FROM setting")).result()
    return {key: value for key, value in rows if key.startswith("record ")}


def deeds(vault: OpenVault) -> list[str]:
    """Return what the audit chain says was done, in order."""
    sql = "SELECT deed FROM audit_event ORDER BY seq"
    return [row[0] for row in vault.desk.ask(lambda reader: reader.rows(sql)).result()]
