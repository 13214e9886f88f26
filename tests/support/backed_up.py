"""A real vault in a folder with a client or two, and the words that open it."""

from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.clock import FixedClock
from tests.support.records import client
from therapist_desk.services import backups, clients, restoring, vaults
from therapist_desk.vault import recovery

PASSPHRASE = "six plain words that nobody guesses"
KIT = recovery.words_of(bytes(range(32)))
FILLING = [f"Client {number}" for number in range(40)]
WORDS = " ".join(KIT)


@dataclass
class Kept:
    """The folder of a vault, and a clock to open it by."""

    folder: Path
    clock: FixedClock = field(default_factory=FixedClock)

    @contextmanager
    def opened(self, passphrase: str = PASSPHRASE):
        vault = vaults.unlock(self.folder, passphrase, self.clock)
        try:
            yield vault
        finally:
            vault.close()

    @property
    def backups(self) -> Path:
        return self.folder / backups.FOLDER

    def clients(self) -> list[str]:
        """Open it once more and name every client in it."""
        with self.opened() as vault:
            return names(vault)

    def backed_up(self) -> Path:
        """Make one backup in its usual place."""
        with self.opened() as vault:
            return backups.make(vault, self.backups, self.clock).backup.path


def kept_vault(folder: Path, *names_in_it: str) -> Kept:
    """Make a vault of these clients and close it."""
    kept = Kept(folder)
    vault = vaults.create(folder, PASSPHRASE, KIT, kept.clock, costs=vaults.FAST)
    for name in names_in_it:
        add(vault, name)
    vault.close()
    return kept


def add(vault, name: str) -> None:
    """Save one more client; returns once it is on the disk."""
    vault.desk.do(lambda writer: clients.save(writer, client(name))).result()


def names(vault) -> list[str]:
    """Return the name of every client, in order."""
    rows = vault.desk.ask(lambda reader: reader.rows("SELECT name FROM client ORDER BY id"))
    return [row[0] for row in rows.result()]


def by(words: str = WORDS) -> restoring.Opens:
    """Open a backup with the kit, which takes no time."""
    return restoring.by_kit(words)
