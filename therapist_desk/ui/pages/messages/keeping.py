"""Keeps a draft until a time, and takes that back."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.messages import Draft
from therapist_desk.services import message_drafts, messages
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.messages import words


class Keeping(QObject):
    """What is typed is saved in the same transaction, so that no time stands beside old words."""

    kept = Signal()
    not_kept = Signal(object)
    over = Signal(object)
    """Why that time can't be: it is over."""

    told = Signal(str, object)

    def __init__(self, tasks: Tasks, outside: Outside, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._outside = tasks, outside

    def keep(self, client_id: ClientId, draft: Draft, until: datetime | None) -> None:
        """Let ``draft`` come back at ``until``, or at no time."""

        def verb(writer: Writer) -> datetime | None:
            messages.keep_draft(writer, client_id, replace(draft, until=until))
            return message_drafts.keep_until(writer, client_id, until)

        def done(before: datetime | None) -> None:
            self.kept.emit()
            self.told.emit(self._said(until), lambda: self._put_back(client_id, before))

        self._tasks.do(self, verb, done, self._on_not_kept)

    def _on_not_kept(self, trouble: Exception) -> None:
        is_over = isinstance(trouble, RuleBroken) and trouble.field == "until"
        (self.over if is_over else self.not_kept).emit(trouble)

    def _said(self, until: datetime | None) -> str:
        if until is None:
            return self.tr("It comes back at no time; the draft stays here")
        said = self.tr("Kept until {when}; it comes back as a task then")
        return said.format(when=words.near(until, self._outside.clock.now()))

    def _put_back(self, client_id: ClientId, before: datetime | None) -> None:
        self._tasks.do(self, lambda writer: message_drafts.put_back(writer, client_id, before))
