"""Files on their way in: one after another beside the window, and what became of each."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from therapist_desk.domain.attachments import Attachment, clean_name
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import Cancelled, DeskError
from therapist_desk.services import attaching, attachments
from therapist_desk.services.attachments import Received
from therapist_desk.ui.kit.long_work import LongWork, Told
from therapist_desk.ui.kit.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Source:
    """A file on the disk, or bytes under a ``name``, which are made beside the window."""

    name: str
    path: Path | None = None
    content: Callable[[], bytes] = bytes


@dataclass(slots=True)
class Outcome:
    """What became of all that was added at one time."""

    client_id: ClientId
    kept: list[Attachment] = field(default_factory=list)
    refused: list[tuple[str, DeskError]] = field(default_factory=list)
    left_plain: bool = False
    is_stopped: bool = False


class Adding(QObject):
    """Adds files to a client; ``ended`` carries the Outcome once the last one is through."""

    ended = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.work = LongWork(tasks, self)
        self._waiting: deque[tuple[Outcome, Source]] = deque()

    def add(self, client_id: ClientId, sources: list[Source]) -> None:
        """Add these after whatever is on its way already."""
        outcome = Outcome(client_id)
        self._waiting += [(outcome, source) for source in sources]
        self._go_on()

    def _go_on(self) -> None:
        if self.work.is_busy or not self._waiting:
            return
        outcome, source = self._waiting.popleft()
        self.work.run(
            self._words(source),
            lambda told: self._taken(source, told),
            lambda received: self._keep(outcome, source, received),
            lambda trouble: self._refuse(outcome, source, trouble),
        )

    def _taken(self, source: Source, told: Told) -> Received:
        desk = self._tasks.desk
        if source.path is not None:
            return attaching.take_file(desk, source.path, told)
        return attaching.take_bytes(desk, source.name, source.content(), told)

    def _keep(self, outcome: Outcome, source: Source, received: Received) -> None:
        def done(kept: Attachment) -> None:
            outcome.kept.append(kept)
            outcome.left_plain |= source.path is not None
            self._through(outcome)

        def failed(trouble: Exception) -> None:
            desk, content_id = self._tasks.desk, received.content_id
            self._tasks.work(self, lambda: attaching.discard(desk, content_id), lambda _: None)
            self._refuse(outcome, source, trouble)

        named = clean_name(received.name) or self.tr("File without a name")
        ready = Received(received.content_id, named, received.kind, received.size, received.sha256)
        client_id = outcome.client_id
        self._tasks.do(
            self, lambda writer: attachments.keep(writer, client_id, ready), done, failed
        )

    def _refuse(self, outcome: Outcome, source: Source, trouble: Exception) -> None:
        if isinstance(trouble, Cancelled):
            outcome.is_stopped = True
            self._waiting = deque(one for one in self._waiting if one[0] is not outcome)
        elif isinstance(trouble, DeskError):
            outcome.refused.append((clean_name(source.name), trouble))
        else:
            self._tasks.failed.emit(trouble)
        self._through(outcome)

    def _through(self, outcome: Outcome) -> None:
        if not any(one is outcome for one, _ in self._waiting):
            self.ended.emit(outcome)
        self._go_on()

    def _words(self, source: Source) -> str:
        waiting = len(self._waiting)
        if waiting:
            words = self.tr("Adding {name}; %n more to come", "", waiting)
        else:
            words = self.tr("Adding {name}")
        return words.format(name=clean_name(source.name))
