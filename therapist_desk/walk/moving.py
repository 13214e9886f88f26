"""The walk's move to a new laptop: copied by the page, brought back beside it, and compared."""

from pathlib import Path

from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import locked_vaults, moving, restoring
from therapist_desk.ui.kit.places import View
from therapist_desk.ui.pages.backups.move_page import MovePage
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand, StepFailed


def move(shell: Shell, hand: Hand, place: Path) -> None:
    """Copy the practice to a "drive" in ``place``, and see that all of it arrives from there."""
    drive = place / "drive"
    drive.mkdir()
    shell.show_view(View.MOVE)
    page = shell.pages[View.MOVE]
    assert isinstance(page, MovePage)
    page.copy_to(drive)
    hand.until(lambda: page.copy_step.done.isVisible(), "the practice was copied to the drive")
    hand.picture("move-to-a-new-laptop")
    copied = page.standing.copied
    if copied is None:
        raise StepFailed("The copy was not remembered.")
    opens = restoring.by_passphrase(locked_vaults.REHEARSAL_PASSPHRASE)
    arrived = moving.arrive(drive / copied.name, place / "new-laptop", opens, SystemClock())
    if arrived.contents != copied.contents or not (arrived.verdict and arrived.verdict.is_healthy):
        raise StepFailed("What arrived is not what was copied.")
