"""Opening a link: logged first, then handed to the system, then asked what became of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from therapist_desk.domain.messages import Message, Outcome
from therapist_desk.domain.phones import shown
from therapist_desk.services import messages
from therapist_desk.services.desk import Writer
from therapist_desk.services.messages import Opened, OpenRequest
from therapist_desk.ui.kit.clipboard import SECONDS
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.messages import words


class Opening(QObject):
    """Opens one link at a time and closes its entry in the log."""

    opened = Signal(object, str)
    """The message, and a sentence about what was done."""

    not_logged = Signal(object)
    """Why nothing was logged and so nothing opened."""

    refused = Signal()
    """The system did not take the link; the log says that nothing was sent."""

    closed = Signal(object, object)
    """The message as it waited, and as it was closed."""

    def __init__(self, tasks: Tasks, outside: Outside, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._outside = tasks, outside
        self._is_busy = False

    def open(
        self,
        request: OpenRequest,
        verb: Callable[[Writer, OpenRequest], Opened] = messages.open_link,
    ) -> None:
        """Log what is about to be opened, then open it; nothing while one is under way."""
        if self._is_busy:
            return
        self._is_busy = True
        self._tasks.do(self, lambda writer: verb(writer, request), self._go_on, self._give_up)

    def close(self, message: Message, outcome: Outcome, text: str, took: int = 0) -> None:
        """Keep what became of a message, ``text`` if another went out, and the minutes it ``took``."""
        self._tasks.do(
            self,
            lambda writer: messages.close(writer, message.id, outcome, text, took),
            lambda closed: self.closed.emit(message, closed),
        )

    def reopen(self, before: Message) -> None:
        """Take a close back."""
        self._tasks.do(self, lambda writer: messages.reopen(writer, before))

    def _go_on(self, opened: Opened) -> None:
        self._is_busy = False
        opening, message = opened.opening, opened.message
        if opening.clipboard:
            self._outside.clipboard.put(opening.clipboard)
        if not opening.link or self._outside.links.open(opening.link):
            self.opened.emit(message, self._said(opened))
            return
        self._outside.clipboard.clear()
        self._tasks.do(
            self,
            lambda writer: messages.close(writer, message.id, Outcome.NOT_SENT),
            lambda _: self.refused.emit(),
        )

    def _give_up(self, trouble: Exception) -> None:
        self._is_busy = False
        self.not_logged.emit(trouble)

    def _said(self, opened: Opened) -> str:
        opening = opened.opening
        sentences = []
        if opening.too_long:
            sentences.append(self.tr("The text is too long for a link."))
        if opening.clipboard:
            said = self.tr("The text is on the clipboard for {seconds} s: paste it with Ctrl+V.")
            sentences.append(said.format(seconds=count(SECONDS)))
        if not opening.link:
            number = words.ltr(shown(opened.e164))
            sentences.append(self.tr("The number is {number}.").format(number=number))
        return " ".join(sentences) or self.tr("The chat is open in WhatsApp.")
