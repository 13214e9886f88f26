"""Keeps a draft until a time, and takes that back."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.messages import Draft
from therapist_desk.services import message_drafts, messages
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks


class Keeping(QObject):
    """What is typed is saved in the same transaction, so that no time stands beside old words."""

    kept = Signal()
    not_kept = Signal(object)
    told = Signal(str, object)

    def __init__(self, tasks: Tasks, outside: Outside, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._outside = tasks, outside

    def keep(self, client_id: ClientId, draft: Draft, until: datetime | None) -> None:
        """Let ``draft`` come back at ``until``, or at no time."""

        def verb(writer: Writer) -> datetime | None:
            messages.keep_draft(writer, client_id, draft)
            return message_drafts.keep_until(writer, client_id, until)

        def done(before: datetime | None) -> None:
            self.kept.emit()
            later = self.tr("Kept for later; it comes back as a task")
            said = later if until else self.tr("It comes back at no time; the draft stays here")
            self.told.emit(said, lambda: self._put_back(client_id, before))

        self._tasks.do(self, verb, done, self.not_kept.emit)

    def _put_back(self, client_id: ClientId, before: datetime | None) -> None:
        self._tasks.do(self, lambda writer: message_drafts.put_back(writer, client_id, before))
