"""A failure nobody on a page took care of: what happened, what is safe, and what to do."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from therapist_desk.domain.errors import Cancelled, DeskError, VaultDamaged, VaultUnwritable
from therapist_desk.ui.kit import languages
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.clipboard import copy_for_others
from therapist_desk.ui.kit.crashes import report
from therapist_desk.ui.kit.tasks import Tasks


class Troubles(QObject):
    """Tells them in the banner over all pages; saving is tried again there."""

    def __init__(self, tasks: Tasks, banner: Banner, save: Callable[[], object]) -> None:
        super().__init__(banner)
        self._banner, self._save = banner, save
        self._cannot_save = False
        tasks.failed.connect(self.tell)
        tasks.changed.connect(lambda _: self._on_saved())

    def tell(self, trouble: Exception) -> None:
        """Tell of a known failure; a bug is raised, so that the crash window tells it."""
        if isinstance(trouble, Cancelled):
            return
        if not isinstance(trouble, DeskError):
            raise trouble
        self._cannot_save = isinstance(trouble, VaultUnwritable)
        words = " ".join(
            part for part in (languages.in_words(trouble), self._safe(trouble)) if part
        )
        if self._cannot_save:
            self._banner.tell(words, "error", self.tr("Save again"), self._save)
        else:
            self._banner.tell(
                words, "error", self.tr("Copy details"), lambda: _copy(report(trouble))
            )

    def _safe(self, trouble: DeskError) -> str:
        if isinstance(trouble, VaultUnwritable):
            return self.tr(
                "What you typed still stands on its page, and everything saved before is safe. "
                "Leave the desk open, make room or plug the disk in again, then save again."
            )
        if isinstance(trouble, VaultDamaged):
            return self.tr(
                "Nothing was written over. Copy the vault's folder as it is before anything "
                "else, then restore your last backup."
            )
        return self.tr("What was saved before is safe.")

    def _on_saved(self) -> None:
        """Take the banner away once saving works again."""
        if self._cannot_save:
            self._cannot_save = False
            self._banner.hide()


def _copy(details: str) -> None:
    copy_for_others(details)
