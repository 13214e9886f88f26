"""Where a new vault may lie, told before anything is made there."""

import os
from itertools import chain, count
from pathlib import Path

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services import locked_vaults
from therapist_desk.services.synced_folders import syncing_service

FIELD = "folder"


def check(folder: Path) -> None:
    """Raise RuleBroken when ``folder`` can hold no new vault; nothing is created or changed.

    Refused: a relative path, a vault that is there already, a folder with something in it, one
    that cannot be written to, and one that a program keeps in step with another computer: it
    would copy half-written files, and bring an older header back.
    """
    if not folder.is_absolute():
        raise RuleBroken("Give the whole path of the folder, from the root of the disk.", FIELD)
    refuse_synced(folder)
    try:
        _refuse_what_lies_there(folder)
    except OSError:
        raise RuleBroken(_UNWRITABLE, FIELD) from None


def refuse_synced(folder: Path) -> None:
    """Raise RuleBroken when a program keeps ``folder`` in step with another computer."""
    service = syncing_service(folder)
    if service:
        raise RuleBroken(
            "This folder is kept in step by {service}, which could tear the vault apart or bring "
            "an old one back. Choose another; backups may go there.",
            FIELD,
            service=service,
        )


def free_one(first: Path) -> Path:
    """Return ``first``, or the first of ``first-2``, ``first-3`` … where no vault lies."""
    others = (first.with_name(f"{first.name}-{number}") for number in count(2))
    return next(place for place in chain([first], others) if not locked_vaults.is_vault(place))


_UNWRITABLE = "Nothing can be written in this folder. Choose another."


def _refuse_what_lies_there(folder: Path) -> None:
    if locked_vaults.is_vault(folder):
        raise RuleBroken("There is a vault in this folder already. Open it instead.", FIELD)
    if folder.exists() and not folder.is_dir():
        raise RuleBroken("There is a file of this name. Choose a folder for the vault.", FIELD)
    if folder.is_dir() and any(entry.name != ".lock" for entry in folder.iterdir()):
        raise RuleBroken("This folder is not empty. Choose a new one for the vault.", FIELD)
    nearest = next(place for place in (folder, *folder.parents) if place.exists())
    if not nearest.is_dir() or not os.access(nearest, os.W_OK | os.X_OK):
        raise RuleBroken(_UNWRITABLE, FIELD)
