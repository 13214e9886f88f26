"""Keeps what was written as one of the therapist's own texts, and takes that back."""

from PySide6.QtCore import QObject, Qt, Signal

from therapist_desk.domain.own_messages import OwnMessage
from therapist_desk.services import own_messages
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.messages import filling
from therapist_desk.ui.pages.messages.composer import Composer


class TextKeeping(QObject):
    """Keeps what stands in the composer under the name given, and takes that back."""

    told = Signal(str, object)

    def __init__(self, tasks: Tasks, composer: Composer, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._composer = tasks, composer
        composer.keep_text.wanted.connect(self._keep)

    def _keep(self, title: str) -> None:
        found, draft = self._composer.situation, self._composer.draft()
        if found is None:
            return
        client_id = found.client.id
        values = filling.values(found, own_messages.language_for(found.client.language))
        self._tasks.do(
            self,
            lambda writer: own_messages.keep_written(writer, client_id, draft, title, values),
            self._on_kept,
            self._composer.keep_text.refuse,
        )

    def _on_kept(self, kept: OwnMessage) -> None:
        self._composer.keep_text.done()
        self._composer.text.setFocus(Qt.FocusReason.OtherFocusReason)
        said = self.tr("Kept among your texts: {title}").format(title=kept.title)
        self.told.emit(
            said,
            lambda: self._tasks.do(self, lambda writer: own_messages.bin_message(writer, kept.id)),
        )
