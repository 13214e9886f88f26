"""A vault's folder: whose turn it is to open it, and the wrong tries since it was last open."""

import os
import time
from datetime import datetime
from pathlib import Path

from therapist_desk.domain.errors import VaultError, VaultInUse, VaultUnwritable
from therapist_desk.vault.folder_lock import FolderLock
from therapist_desk.vault.milliseconds import from_milliseconds, to_milliseconds

HEADER, HEADER_COPY = "vault.hdr", "vault.hdr.bak"
LOCK = ".lock"
WRONG_TRIES = ".wrong-tries"
MOST_TRIES = 1000
PATIENCE = 0.4
"""Seconds to wait for a window that only looks whether a vault is free."""


def is_vault(folder: Path) -> bool:
    """Return whether a vault's header, its copy or at least its database lies in ``folder``.

    The recovery kit opens a database alone.
    """
    headers = any((folder / name).exists() for name in (HEADER, HEADER_COPY))
    return headers or any(folder.glob("vault-*.db"))


def prepare(folder: Path) -> None:
    """Make ``folder`` (mode 0700) ready for a new vault; VaultError if anything lies in it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = [entry.name for entry in folder.iterdir() if entry.name != LOCK]
    except (NotADirectoryError, FileExistsError):
        raise VaultError("There is a file of this name. Choose a folder for the vault.") from None
    except OSError:
        raise VaultUnwritable("Nothing can be written in this folder. Choose another.") from None
    if found:
        raise VaultError("This folder is not empty. Choose a new one for the vault.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise VaultUnwritable("Nothing can be written in this folder. Choose another.")


def take(folder: Path) -> FolderLock:
    """Take the vault for this process until the lock is released.

    Raises VaultInUse when another window has it, VaultUnwritable when the folder can't hold a lock.
    """
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return FolderLock(folder / LOCK)
        except BlockingIOError:
            if time.monotonic() > end:
                raise VaultInUse(
                    "This vault is open in another window of Therapist Desk. Use that one, or close it first."
                ) from None
        except OSError:
            raise VaultUnwritable(
                "This vault can't be written to: the folder is missing, read-only or not yours."
            ) from None
        time.sleep(PATIENCE / 4)


def remember_wrong_try(folder: Path, at: datetime) -> None:
    """Note a wrong passphrase beside the vault, for the audit chain at the next unlocking.

    Locked, nothing can be written into the vault itself. A folder that can't be written to
    loses the note, not the vault.
    """
    path = folder / WRONG_TRIES
    try:
        if path.exists() and path.stat().st_size > MOST_TRIES * 16:
            return
        handle = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(f"{to_milliseconds(at)}\n")
    except OSError:
        return


def wrong_tries(folder: Path) -> list[datetime]:
    """Return when wrong passphrases were tried since the last unlocking."""
    try:
        lines = (folder / WRONG_TRIES).read_text("ascii", "replace").split()
    except OSError:
        return []
    return [
        from_milliseconds(int(line))
        for line in lines[:MOST_TRIES]
        if line.isdecimal() and len(line) < 15
    ]


def forget_wrong_tries(folder: Path) -> None:
    """Remove the note of wrong tries once they stand in the audit chain."""
    (folder / WRONG_TRIES).unlink(missing_ok=True)
