"""A vault comes over from another laptop: restored from the drive, and all of it checked."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.pages.start.restore import RestoreBackup

if TYPE_CHECKING:
    from therapist_desk.services.backups import Told
    from therapist_desk.services.moving import Arrived


class Arrive(RestoreBackup):
    """The same as any restore, and a check of everything after it; ``restored`` carries an Arrived."""

    def _title(self) -> str:
        return QCoreApplication.translate("Arrive", "From another laptop")

    def _lay_out(self) -> None:
        super()._lay_out()
        words = QCoreApplication.translate(
            "Arrive",
            "On the other laptop, open Move to a new laptop (in Backups) and copy your practice to "
            "a drive. Then bring the drive here, with your passphrase or your recovery kit.",
        )
        self.body.insertWidget(1, PlainLabel(words, wraps=True))

    def _bring_back(self, path: Path, folder: Path, typed: str, told: "Told") -> "Arrived":
        from therapist_desk.services import moving, restoring  # load the cipher

        return moving.arrive(path, folder, restoring.opened_by(typed), self._clock, told)
