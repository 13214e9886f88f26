"""What can be told of a vault that is locked, without a key and without loading the cipher."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from therapist_desk.vault import folder as folders
from therapist_desk.vault import headerfile
from therapist_desk.vault.header import SlotType

REHEARSAL_PASSPHRASE = "rehearsal only"  # noqa: S105 - it stands in the manual
"""Opens every rehearsal: there is nobody in one to protect, and it may be needed after a lock."""


@dataclass(frozen=True, slots=True)
class VaultFacts:
    """What can be told of a locked vault: nothing in it is secret. Sizes in bytes."""

    vault_id: str
    created_at: datetime
    rehearsal: bool
    version: int
    generation: int
    slots: tuple[str, ...]
    from_copy: bool
    database: str
    database_bytes: int


def is_vault(folder: Path) -> bool:
    """Return whether a vault lies in ``folder``, or what is left of one."""
    return folders.is_vault(folder)


def opens_by_keychain(folder: Path) -> bool:
    """Return whether a keychain that answers here keeps a key of the vault; asks nobody anything."""
    from therapist_desk.vault import keychain  # loads a message bus, and few vaults need it

    slots = headerfile.read(folder).header.of_type(SlotType.KEYRING)
    return any(keychain.is_here(slot.keychain) for slot in slots)


def require_free(folder: Path) -> None:
    """Raise VaultInUse while another window has the vault, VaultUnwritable where none could."""
    folders.take(folder).release()


def facts(folder: Path) -> VaultFacts:
    """Return what can be told of a vault without opening it; VaultDamaged if there is none."""
    read = headerfile.read(folder)
    database = folder / read.header.database
    return VaultFacts(
        vault_id=read.header.vault_id,
        created_at=read.header.created_at,
        rehearsal=read.header.rehearsal,
        version=read.header.version,
        generation=read.header.generation,
        slots=tuple(str(slot.type) for slot in read.header.slots),
        from_copy=read.from_copy,
        database=read.header.database,
        database_bytes=database.stat().st_size if database.exists() else 0,
    )
