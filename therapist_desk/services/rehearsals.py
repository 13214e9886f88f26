"""Rehearsals: vaults of invented clients, to look around in, to test and to measure with."""

import shutil
import tempfile
from pathlib import Path

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.services import locked_vaults, vaults
from therapist_desk.services.rehearsal import fill
from therapist_desk.services.rehearsal.fill import Size
from therapist_desk.services.vaults import OpenVault

PREFIX = "therapist-desk-rehearsal-"
_NO_ROOM = (
    "The sample clients need a little room in the folder for temporary files, and nothing can be "
    "written there. Make room, then try again."
)


def make(folder: Path, size: Size, seed: int, clock: Clock) -> OpenVault:
    """Make a rehearsal vault in ``folder``, fill it, and leave it open.

    ``career`` takes most of a minute. Raises what :func:`vaults.create` raises.
    """
    vault = vaults.create(
        folder,
        locked_vaults.REHEARSAL_PASSPHRASE,
        vaults.new_kit(),
        clock,
        rehearsal=True,
        costs=vaults.FAST,
    )
    try:
        vault.desk.do(lambda writer: fill.fill(writer, size, seed, clock.now())).result()
    except BaseException:
        vault.close()
        raise
    return vault


def make_passing(size: Size, seed: int, clock: Clock) -> OpenVault:
    """Make a rehearsal among the temporary files, which goes away with the window.

    Raises VaultUnwritable, and then nothing of it stays.
    """
    try:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX)) / "rehearsal"
    except OSError:
        raise VaultUnwritable(_NO_ROOM) from None
    try:
        return make(folder, size, seed, clock)
    except VaultUnwritable:
        clear_away(folder)
        raise VaultUnwritable(_NO_ROOM) from None
    except BaseException:
        clear_away(folder)
        raise


def clear_away(folder: Path) -> None:
    """Remove a passing rehearsal; nothing else is ever removed by this."""
    if folder.parent.name.startswith(PREFIX):
        shutil.rmtree(folder.parent, ignore_errors=True)
