"""What a page says while a draft can't be kept: a full disk, a folder that went away."""

from PySide6.QtCore import QObject, Signal

from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error


class DraftTrouble(QObject):
    """Says on ``banner`` why what is typed is not kept, and takes it back once it is."""

    eased = Signal()

    def __init__(self, drafts: Autosave, banner: Banner) -> None:
        super().__init__(drafts)
        self._drafts, self._banner = drafts, banner
        self._stands = False
        drafts.failed.connect(self._on_failed)
        drafts.saved.connect(self._on_saved)

    def _on_failed(self, trouble: Exception) -> None:
        self._stands = True
        show_error(trouble, self._banner)

    def _on_saved(self, _: object) -> None:
        if self._stands and not self._drafts.is_dirty:
            self._stands = False
            self._banner.hide()
            self.eased.emit()
