"""The files of a client: added, looked at, named, exported and put away."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.attachments import Attachment, AttachmentId
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.notes import Note
from therapist_desk.domain.sessions import Session
from therapist_desk.domain.topics import Topic
from therapist_desk.services import attachments
from therapist_desk.services.attachments import Shown
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.ui.kit import buttons, languages, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.long_work import WorkBar
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, column
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import ListBeside, Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.attachments import words
from therapist_desk.ui.pages.attachments.adding import Adding, Outcome, Source
from therapist_desk.ui.pages.attachments.leaving import Leaving
from therapist_desk.ui.pages.attachments.reader import FileReader
from therapist_desk.ui.pages.attachments.scanning import Scanning

LIST_WIDTH = 280


class FilesTab(ClientTab):
    """A list of files and one of them in full; files come by dialog, drop, paste or scan folder."""

    topics = frozenset({Topic.ATTACHMENT, Topic.NOTE, Topic.SESSION})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Files")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._wanted: int | None = None
        self._model = RecordModel(
            tasks, frozenset({Topic.ATTACHMENT}), lambda _: [], attachments.page,
            [list_column(self._row)],
        )  # fmt: skip
        self.files = RecordList(self._model, self.tr("Files of this client"))
        self.adding = Adding(tasks, self)
        self.reader = FileReader(tasks)
        self.leaving, self.scanning = Leaving(tasks, outside), Scanning(tasks, outside)
        self.banner = Banner()
        self._nothing = EmptyState(
            "folder",
            self.tr(
                "No files yet. Drop files here, paste a picture, or add a letter or scan: it is kept "
                "encrypted in the vault, as it is."
            ),
            self.tr("Add a file…"),
            self.begin_new,
        )
        self._nothing.follow(self._model)
        self._stack = Stack()
        self.setAcceptDrops(True)
        self._lay_out()
        self._join()

    def refresh(self) -> None:
        """Ask for the client's files, and for the one shown."""
        client_id = self.client_id
        if client_id is not None:
            self._model.ask_again(lambda reader: attachments.of_client(reader, client_id))
            self._open(self.files.selection.current)

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's files."""
        if client_id != self.client_id:
            self._wanted = None
            self.banner.hide()
            self.reader.forget()
            self.files.selection.choose(None)
            self._stack.setCurrentWidget(self._nothing)
            self._model.forget_question()
        super().show_client(client_id)

    def show_record(self, record_id: int) -> None:
        """Show one file."""
        self._wanted = record_id
        self._choose()

    def begin_new(self) -> None:
        """Ask for files to add: an intake brings a letter, a form and a scan at once."""
        kinds = [self.tr("All files (*)")]
        self.add_paths(self._outside.asker.choose_files(self.tr("Add files"), kinds))

    def add_paths(self, paths: list[Path]) -> None:
        """Add files of the disk to the client shown."""
        if self.client_id is not None and paths:
            self.banner.hide()
            self.adding.add(self.client_id, [Source(path.name, path) for path in paths])

    def paste(self) -> None:
        """Add the files or the picture on the clipboard."""
        held = QGuiApplication.clipboard().mimeData()
        paths = _local_files(held)
        if paths:
            self.add_paths(paths)
        elif held.hasImage() and self.client_id is not None:
            image = QGuiApplication.clipboard().image()
            pasted = Source(self._name_of_pasted(), content=lambda: _as_png(image))
            self.adding.add(self.client_id, [pasted])
        else:
            self.banner.tell(self.tr("There is no picture or file on the clipboard."))

    def keep(self) -> None:
        """Keep a name that is being typed."""
        self.reader.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether a name was typed that is not kept yet."""
        return self.reader.has_unsaved_words

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)  # a move would take the file away
            event.accept()
            self._say_drop(waiting=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._say_drop(waiting=False)

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._say_drop(waiting=False)
        self.add_paths(_local_files(event.mimeData()))

    def _say_drop(self, *, waiting: bool) -> None:
        self._drop.setText(
            self.tr("Let go to add them to this client.")
            if waiting
            else self.tr("Or drop files here.")
        )

    def _open(self, attachment_id: int | None) -> None:
        if attachment_id is None:
            return
        wanted = AttachmentId(attachment_id)
        self.tasks.ask(
            self, lambda reader: _asked(reader, wanted), lambda found: self._show(*found)
        )

    def _show(self, shown: Shown, sessions: list[Session], notes: list[Note]) -> None:
        one = shown.attachment
        if one.client_id != self.client_id or one.binned_at is not None:
            return
        if self.files.selection.current != one.id:
            return
        self.reader.show_file(shown, sessions, notes)
        if self._stack.currentWidget() is self._nothing:
            self._stack.setCurrentWidget(self.reader)

    def _choose(self) -> None:
        """Show the wanted file once the list has it; else the newest, if none is shown."""
        if self._wanted is not None and self._model.row_of(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, None
            self.files.selection.choose(wanted)
        elif self.files.selection.current is None:
            self.files.selection.choose(self._model.id_at(0))

    def _on_chosen(self, attachment_id: int | None) -> None:
        self.reader.keep()
        if attachment_id is not None:
            if self._stack.currentWidget() in (self.leaving, self.scanning):
                self._stack.setCurrentWidget(self.reader)
            self._open(attachment_id)

    def _on_added(self, outcome: Outcome) -> None:
        if outcome.kept:
            said = self.tr("%n file(s) added", "", len(outcome.kept))
            ids = [one.id for one in outcome.kept]
            self.told.emit(said, lambda: self._bin(ids))
        if outcome.client_id != self.client_id:
            return
        if outcome.kept:
            self._stack.setCurrentWidget(self.reader)
            self.files.selection.choose(outcome.kept[-1].id)
        self._tell(outcome)

    def _tell(self, outcome: Outcome) -> None:
        """Say what was refused and why; else that the original still lies where it was."""
        lines = [
            self.tr("{name}: {reason}").format(name=name, reason=languages.in_words(trouble))
            for name, trouble in outcome.refused
        ]
        if outcome.is_stopped:
            lines.append(self.tr("Stopped. Nothing of the file that was on its way stays."))
        if lines:
            self.banner.tell("\n".join(lines), "warn")
        elif outcome.left_plain:
            self.banner.tell(
                self.tr(
                    "The file is in the vault now. The one you took it from still lies where it was, "
                    "not encrypted: delete it there, also from the desktop's own bin."
                )
            )

    def _bin_current(self) -> None:
        current = self.files.selection.current
        if current is None:
            return
        self._bin([AttachmentId(current)])
        self.told.emit(
            self.tr("File put into the bin"), lambda: self._restore(AttachmentId(current))
        )

    def _bin(self, ids: list[AttachmentId]) -> None:
        self.reader.forget()
        self._stack.setCurrentWidget(self._nothing)
        self.files.selection.choose(None)
        self.tasks.do(self, lambda writer: _all_binned(writer, ids))

    def _restore(self, attachment_id: AttachmentId) -> None:
        self._wanted = attachment_id
        self.tasks.do(self, lambda writer: attachments.restore(writer, attachment_id))

    def _begin_scan(self) -> None:
        self._stack.setCurrentWidget(self.scanning)
        self.scanning.begin()

    def _begin_export(self) -> None:
        if self.reader.shown is not None:
            self._stack.setCurrentWidget(self.leaving)
            self.leaving.begin(self.reader.shown.attachment)

    def _on_exported(self, path: Path) -> None:
        self.banner.tell(
            self.tr("Saved as {name} in {folder}. It stands in the disclosure log.").format(
                name=path.name, folder=path.parent
            )
        )
        self.told.emit(self.tr("File exported"), None)

    def _back_to_file(self) -> None:
        some = self.files.selection.current is not None
        self._stack.setCurrentWidget(self.reader if some else self._nothing)
        self.files.setFocus()

    def _take_scanned(self, paths: list[Path]) -> None:
        self._back_to_file()
        self.add_paths(paths)

    def _look(self) -> None:
        self._stack.setCurrentWidget(self.reader)
        self.reader.preview.enter()

    def _join(self) -> None:
        self.files.selection.chosen.connect(self._on_chosen)
        self.files.activated.connect(lambda _: self._look())
        self._model.loaded.connect(self._choose)
        self.adding.ended.connect(self._on_added)
        self.reader.told.connect(self.told)
        self.reader.bin_wanted.connect(self._bin_current)
        self.reader.export_wanted.connect(self._begin_export)
        self.leaving.done.connect(self._back_to_file)
        self.leaving.saved.connect(self._on_exported)
        self.scanning.done.connect(self._back_to_file)
        self.scanning.wanted.connect(self._take_scanned)
        self.files.on_delete(lambda _: self._bin_current())
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.grid())
        ways = Bar()
        ways.addWidget(buttons.quiet(self.tr("Add…"), self.begin_new, "add"))
        ways.addWidget(buttons.quiet(self.tr("Paste"), self.paste))
        ways.addWidget(buttons.quiet(self.tr("Scans…"), self._begin_scan))
        self._drop = Muted("")
        self._say_drop(waiting=False)
        left.addLayout(ways)
        left.addWidget(self.files, 1)
        left.addWidget(self._drop)
        for page in (self._nothing, self.reader, self.leaving, self.scanning):
            self._stack.addWidget(page)
        around = column(self, steps=0, spacing=1)
        around.addSpacing(theme.grid())
        around.addWidget(self.banner)
        around.addWidget(WorkBar(self.adding.work))
        around.addWidget(ListBeside(side, self.files, self._stack, LIST_WIDTH), 1)

    def _row(self, attachment: Attachment) -> Row:
        assert attachment.created_at is not None
        zone = when.local_zone()
        today = when.wall_clock(self._outside.clock.now(), zone).date()
        added = when.day(when.wall_clock(attachment.created_at, zone).date(), today)
        kind, size = words.kinds()[attachment.kind], words.size(attachment.size)
        linked = bool(attachment.note_id or attachment.session_id)
        wrong = words.mistake(attachment)
        mark, tone = (
            ("warning", "warn") if wrong else ("link", "muted") if linked else ("", "muted")
        )
        about = f"{kind} · {size}"
        spoken = [attachment.name, about, added]
        spoken += [self.tr("belongs to a session or note")] if linked else []
        spoken += [wrong] if wrong else []
        hidden = self._outside.preferences.state.hide_names
        return Row(
            title=kind if hidden else attachment.name,
            subtitle=size if hidden else about,
            aside=added,
            mark=mark,
            tone=tone,
            words="" if hidden else commas(spoken),
        )

    def _name_of_pasted(self) -> str:
        at = when.wall_clock(self._outside.clock.now(), when.local_zone())
        return self.tr("Pasted picture {when}.png").format(when=f"{at:%Y-%m-%d %H.%M}")


def _asked(reader: Reader, attachment_id: AttachmentId) -> tuple[Shown, list[Session], list[Note]]:
    shown = attachments.shown(reader, attachment_id)
    return (shown, *attachments.linkable(reader, shown.attachment.client_id))


def _all_binned(writer: Writer, ids: list[AttachmentId]) -> None:
    for one in ids:
        attachments.bin_attachment(writer, one)


def _local_files(held: QMimeData) -> list[Path]:
    urls = held.urls() if held.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def _as_png(image: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(held.data())
