"""An export on its way through the window: read beside it, asked about, and filed at last."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from therapist_desk.domain import filed_chats as rules
from therapist_desk.domain.attachments import Attachment, AttachmentId
from therapist_desk.domain.chats import Chat, DateOrder, UnclearDates
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import DeskError
from therapist_desk.domain.filed_chats import FiledChat, Line, Side
from therapist_desk.domain.topics import Topic
from therapist_desk.importing import chats as files
from therapist_desk.importing import shredding
from therapist_desk.importing.shredding import Identity
from therapist_desk.services import attaching, attachments, chats, filing_chats
from therapist_desk.services.attachments import Received
from therapist_desk.services.chats import ImportStart
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.filing_chats import Import
from therapist_desk.ui.kit.long_work import LongWork, Told
from therapist_desk.ui.kit.tasks import Tasks

PATIENCE_MS = 120
"""So long after the last change what would be filed is worked out anew."""


class Shown(NamedTuple):
    """A message of the preview, and whether it is not filed yet."""

    line: Line
    is_new: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """What the person said of an export."""

    sides: Mapping[str, Side]
    zone: str
    first: date | None = None
    last: date | None = None


@dataclass(slots=True)
class Read:
    """An export that was read: where it lies, and what is in it."""

    path: Path
    was: Identity | None
    chat: Chat
    senders: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    gaps: Sequence[tuple[date, date]] = ()


@dataclass(frozen=True, slots=True)
class Filed:
    """What an import came to; ``refused`` are files that could not be kept, each with the reason.

    ``chat`` is None where every message was filed already, and only files came in.
    """

    client_id: ClientId
    chat: FiledChat | None
    path: Path
    was: Identity | None
    kept: tuple[AttachmentId, ...] = ()
    refused: tuple[tuple[str, DeskError], ...] = ()


class Reading(QObject):
    """Reads, sorts and files one export at a time; nothing of it is slow in the window."""

    unclear = Signal(object)
    """UnclearDates: a question before anything else."""

    read = Signal(object, object)
    """A Read with the ImportStart it begins in."""

    sorted_out = Signal(object)
    """A list of Shown, for the choice made last."""

    filed = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.work = LongWork(tasks, self)
        self.client_id: ClientId | None = None
        self._path: Path | None = None
        self._found: Read | None = None
        self._choice: Choice | None = None
        self._question = 0
        self._pause = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._pause.timeout.connect(self._sort)

    def begin(self, client_id: ClientId, path: Path, order: DateOrder | None = None) -> None:
        """Read the export at ``path`` for a client; ``order`` answers how its dates are meant."""
        self.forget()
        self.client_id, self._path = client_id, path
        self._question += 1
        question = self._question

        def done(found: Read | UnclearDates) -> None:
            if question != self._question:
                return
            if isinstance(found, UnclearDates):
                self.unclear.emit(found)
            else:
                self._ask(found)

        def failed(trouble: Exception) -> None:
            if question == self._question:  # else nobody waits for it any more
                self.failed.emit(trouble)

        self.work.run(self.tr("Reading the chat"), lambda _: _read(path, order), done, failed)

    def answer(self, order: DateOrder) -> None:
        """Read it again with the dates as the person says."""
        if self.client_id is not None and self._path is not None:
            self.begin(self.client_id, self._path, order)

    def choose(self, choice: Choice) -> None:
        """Work out what would be filed, a moment after the last change."""
        self._choice = choice
        self._pause.start()

    def forget(self) -> None:
        """Let go of what was read."""
        self._question += 1
        self._pause.stop()
        self._found = self._choice = None

    def file(self, wanted: Import, names: Sequence[str] = ()) -> None:
        """File it as one step, with the files of these ``names``, also of messages filed earlier."""
        found = self._found
        if found is None:
            return
        desk, path, was = self._tasks.desk, found.path, found.was

        def job(told: Told) -> Filed:
            only_files = bool(names) and not wanted.lines
            kept = None if only_files else filing_chats.file(desk, wanted, told)
            client_id = wanted.chat.client_id
            try:
                ids, refused = _keep_files(self._tasks, client_id, path, names, told)
            except BaseException:
                if kept is not None:
                    filing_chats.let_go(desk, kept.id, undone=True)
                raise
            return Filed(client_id, kept, path, was, tuple(ids), tuple(refused))

        self.work.run(self.tr("Filing the chat"), job, self._on_filed, self.failed.emit)

    def undo(self, filed: Filed) -> None:
        """Take an import back, its files too."""
        if filed.chat is not None:
            self.let_go(filed.chat, undone=True)
        if filed.kept:
            self._tasks.do(self, lambda writer: _bin_all(writer, filed.kept))

    def let_go(self, chat: FiledChat, *, undone: bool = False) -> None:
        """Take a chat's messages out of the record."""
        desk = self._tasks.desk

        def job(told: Told) -> FiledChat:
            return filing_chats.let_go(desk, chat.id, undone=undone, told=told)

        words = self.tr("Taking the chat out of the record")
        began = self.work.run(words, job, self._on_gone, self.failed.emit)
        if not began:
            self._tasks.work(
                self, lambda: filing_chats.let_go(desk, chat.id, undone=undone), self._on_gone
            )

    def _ask(self, found: Read) -> None:
        client_id, senders, title = self.client_id, found.senders, found.path.name
        if client_id is None:
            return

        def show(start: ImportStart) -> None:
            if client_id == self.client_id:
                self._found = found
                self.read.emit(found, start)

        self._tasks.ask(
            self, lambda reader: chats.import_start(reader, client_id, senders, title), show
        )

    def _sort(self) -> None:
        found, choice, client_id = self._found, self._choice, self.client_id
        if found is None or choice is None or client_id is None:
            return
        self._question += 1
        question, desk, chat = self._question, self._tasks.desk, found.chat

        def job() -> list[Shown]:
            lines = list(rules.lines(chat, choice.sides, choice.zone, choice.first, choice.last))
            new = rules.are_new(lines, filing_chats.there(desk, client_id))
            return list(map(Shown, lines, new))

        def done(shown: list[Shown]) -> None:
            if question == self._question:
                self.sorted_out.emit(shown)

        def failed(trouble: Exception) -> None:
            if question == self._question:
                self.failed.emit(trouble)

        self._tasks.work(self, job, done, failed)

    def _on_filed(self, filed: Filed) -> None:
        self.forget()
        self._tasks.changed.emit(_TOPICS)
        self.filed.emit(filed)

    def _on_gone(self, _chat: FiledChat) -> None:
        self._tasks.changed.emit(_TOPICS)


def _bin_all(writer: Writer, ids: Sequence[AttachmentId]) -> None:
    for one in ids:
        attachments.bin_attachment(writer, one)


def _read(path: Path, order: DateOrder | None) -> Read | UnclearDates:
    was = shredding.identity(path)
    found = files.read(path, order)
    if isinstance(found, UnclearDates):
        return found
    counts: dict[str, int] = {}
    for message in found.messages:
        if message.sender is not None:
            counts[message.sender] = counts.get(message.sender, 0) + 1
    senders = tuple(sorted(counts, key=lambda name: -counts[name]))
    return Read(path, was, found, senders, counts, rules.gaps(found.messages))


def _keep_files(
    tasks: Tasks, client_id: ClientId, path: Path, names: Sequence[str], told: Told
) -> tuple[list[AttachmentId], list[tuple[str, DeskError]]]:
    kept: list[AttachmentId] = []
    refused: list[tuple[str, DeskError]] = []
    for done, name in enumerate(names, 1):
        try:
            content = files.attachment(path, name)
            if tasks.desk.ask(_asking(client_id, content)).result():
                continue  # it came with an earlier import
            received = attaching.take_bytes(tasks.desk, name, content)
            kept.append(tasks.desk.do(_keeping(client_id, received)).result()[0].id)
        except DeskError as trouble:
            refused.append((name, trouble))
        told(done, len(names))
    return kept, refused


def _asking(client_id: ClientId, content: bytes) -> Callable[[Reader], bool]:
    return lambda reader: attachments.has(reader, client_id, content)


def _keeping(client_id: ClientId, received: Received) -> Callable[[Writer], Attachment]:
    return lambda writer: attachments.keep(writer, client_id, received)


_TOPICS = frozenset({Topic.CHAT, Topic.CHAT_BLOCK, Topic.CHAT_MARK, Topic.ATTACHMENT})
