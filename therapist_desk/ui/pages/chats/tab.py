"""The chats of a client: every message that was filed, what to do with it, and the way in."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.attachments import Attachment
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.filed_chats import FiledChat, FiledMessage
from therapist_desk.domain.topics import Topic
from therapist_desk.services import chats, clients
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit import buttons, tab_order, theme
from therapist_desk.ui.kit.asker import Question
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.fold import Fold
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, column
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.record_model import Column, RecordModel
from therapist_desk.ui.kit.sides import Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import TextField
from therapist_desk.ui.pages.chats import words
from therapist_desk.ui.pages.chats.afterwards import Afterwards
from therapist_desk.ui.pages.chats.bubbles import BUBBLE_ROLE, Bubble, BubbleView
from therapist_desk.ui.pages.chats.filed_list import FiledList
from therapist_desk.ui.pages.chats.import_panel import ImportPanel
from therapist_desk.ui.pages.chats.reading import Filed, Reading
from therapist_desk.ui.pages.chats.summary_form import SummaryForm

_TYPING_MS = 200


class ChatsTab(ClientTab):
    """All filed messages of the client shown; a chat comes by dialog or is dropped."""

    topics = frozenset({Topic.CHAT, Topic.CHAT_BLOCK, Topic.CHAT_MARK})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Chats")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._client: Client | None = None
        self._marked: frozenset[int] = frozenset()
        self._wanted: int | None = None
        self._is_fresh = True
        self._model: RecordModel[FiledMessage] = RecordModel(
            tasks, frozenset({Topic.CHAT_BLOCK}), lambda _: [], chats.page,
            [Column("", self._spoken, roles={BUBBLE_ROLE: self._bubble})],
        )  # fmt: skip
        self.messages = BubbleView(self._model, self.tr("Messages of this client"), choosable=True)
        self.reading = Reading(tasks, self)
        self.panel = ImportPanel(outside, self.reading)
        self.afterwards = Afterwards(tasks)
        self.filed = FiledList()
        self.filed_fold = Fold(self.tr("Filed chats"), self.filed)
        self.summary = SummaryForm(tasks)
        self.banner = Banner()
        self.find_field = TextField(self.tr("Find in the chats"))
        self.find_field.setAccessibleName(self.tr("Find in the chats"))
        self._found = Muted("", wraps=False)
        self._nothing = EmptyState(
            "message",
            self.tr(
                "No chats yet. Drop the file that WhatsApp exported here, or choose it. Nothing is "
                "kept before you have seen it."
            ),
            self.tr("Import a chat…"),
            self.begin_new,
        )
        self._stack = Stack()
        self._pause = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self.setAcceptDrops(True)
        self._lay_out()
        self._join()

    def refresh(self) -> None:
        """Ask for the client's messages, marks, and what was filed."""
        client_id = self.client_id
        if client_id is None:
            return
        typed = self.find_field.value()
        self._model.ask_again(lambda reader: chats.of_client(reader, client_id, typed))
        self.tasks.ask(self, lambda reader: _asked(reader, client_id), self._show_about)

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's chats; an import that waits for an answer is given up."""
        if client_id != self.client_id:
            self._wanted, self._is_fresh = None, True
            self.panel.put_away()
            self.summary.show_client(client_id)
            for part in (self.banner, self.afterwards):
                part.hide()
            self.find_field.set_value("")
            self._stack.setCurrentWidget(self._nothing)
            self._nothing.hold()
        super().show_client(client_id)

    def show_record(self, record_id: int) -> None:
        """Show one message."""
        self._wanted = record_id
        if self.find_field.value():
            self.find_field.set_value("")
        self._choose()

    def begin_new(self) -> None:
        """Ask for a file that WhatsApp exported."""
        kinds = [self.tr("Chats from WhatsApp (*.txt *.zip)"), self.tr("All files (*)")]
        path = self._outside.asker.choose_file(self.tr("Import a chat"), kinds)
        if path is not None:
            self.import_file(path)

    def import_file(self, path: Path) -> None:
        """Show what an import of this file would file."""
        if self.reading.work.is_busy:
            self.banner.tell(self.tr("One chat is on its way still. Wait until it is done."))
        if self.client_id is None or self.reading.work.is_busy:
            return
        self.banner.hide()
        self.afterwards.hide()
        self._stack.setCurrentWidget(self.panel)
        self.panel.begin(self.client_id, path)

    def find_here(self) -> bool:
        """Find in the chats."""
        self.find_field.setFocus()
        return True

    @property
    def has_unsaved_words(self) -> bool:
        """Whether what is typed of a summary is not in the vault, not even as a draft."""
        return self.summary.has_unsaved_words

    def keep(self) -> None:
        """Keep what is typed of a summary."""
        self.summary.keep()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.import_file(path)

    def toggle_marks(self) -> None:
        """Mark the chosen messages to be brought to the session, or take the marks off."""
        chosen = self._chosen()
        if not chosen:
            self.banner.tell(self.tr("Choose a message first."))
            return
        on = not all(one in self._marked for one in chosen)
        said = self.tr("No longer to be brought to the session")
        if on:
            said = self.tr("To be brought to the session")

        def done(changed: list[int]) -> None:
            self.told.emit(
                said,
                lambda: self.tasks.do(
                    self, lambda writer: chats.set_marks(writer, changed, on=not on)
                ),
            )

        self.tasks.do(
            self,
            lambda writer: chats.set_marks(writer, chosen, on=on),
            done,
            lambda trouble: show_error(trouble, self.banner),
        )

    def make_checkin(self) -> None:
        """Begin a check-in with the words of the chosen messages."""
        client_id, chosen = self.client_id, self._chosen()
        if client_id is None:
            return
        self.tasks.do(
            self,
            lambda writer: chats.begin_checkin(writer, client_id, chosen),
            lambda _: self.go.emit(Place(View.CHECKINS, client_id, new=True)),
            lambda trouble: show_error(trouble, self.banner),
        )

    def open_file(self) -> None:
        """Go to the file of the chosen message, where it was kept."""
        client_id, chosen = self.client_id, self._chosen()
        if client_id is None:
            return

        def show(found: Attachment | None) -> None:
            if found is not None:
                self.go.emit(Place(View.FILES, client_id, found.id))
            else:
                self.banner.tell(self.tr("No file of this message is kept here."))

        self.tasks.ask(self, lambda reader: chats.kept_file(reader, chosen), show)

    def summarise(self) -> None:
        """Open the form for a summary of the chosen messages."""
        chosen = self._chosen()
        if chosen:
            self.summary.begin(chosen)
        else:
            self.banner.tell(self.tr("Choose the messages you want to summarise first."))

    def _chosen(self) -> list[int]:
        ids = (self._model.id_at(row) for row in self.messages.chosen_rows)
        return [one for one in ids if one is not None]

    def _show_about(self, about: "_About") -> None:
        if about.client.id != self.client_id:
            return
        self._client = about.client
        self._make_bubbles()
        self._marked = about.marked
        self.filed.show_chats(about.filed)
        self.filed_fold.setVisible(bool(about.filed))
        self._nothing.know(is_empty=not about.filed)
        if self._stack.currentWidget() is not self.panel:
            self._stack.setCurrentWidget(self._list if about.filed else self._nothing)
        self.messages.again()

    def _make_bubbles(self) -> None:
        assert self._client is not None
        hidden = self._outside.preferences.state.hide_names
        self._made = words.bubble_maker(self._client, hidden=hidden)
        self.messages.again()

    def _bubble(self, message: FiledMessage) -> Bubble | None:
        if self._client is None or message.client_id != self._client.id:
            return None
        return words.of_message(message, self._made, star=message.id in self._marked)

    def _spoken(self, message: FiledMessage) -> str:
        told = self._bubble(message)
        return told.words if told else ""

    def _choose(self) -> None:
        """Show the wanted message once it has come; else the end of what is there."""
        count = self._model.rowCount()
        self._found.setText(self.tr("%n message(s)", "", count) if self._model.is_loaded else "")
        if self._wanted is not None:
            row = self._model.row_of(self._wanted)
            if row >= 0:
                self._wanted, self._is_fresh = None, False
                self.messages.show_row(row)
        elif self._is_fresh and count:
            self._is_fresh = False
            self.messages.show_end()

    def _on_filed(self, filed: Filed) -> None:
        said = self.tr("%n file(s) kept", "", len(filed.kept))
        if filed.chat is not None:
            said = self.tr("%n message(s) filed", "", filed.chat.count)
        self.told.emit(said, partial(self._undo, filed))
        if filed.client_id != self.client_id:
            return  # another client was opened meanwhile
        self.panel.put_away()
        self._is_fresh = True
        self._stack.setCurrentWidget(self._list)
        self.afterwards.show_filed(filed)
        self.refresh()

    def _undo(self, filed: Filed) -> None:
        self.afterwards.hide()
        self.reading.undo(filed)

    def _on_left(self) -> None:
        self._stack.setCurrentWidget(self._nothing)
        self.refresh()

    def _let_go(self, chat: FiledChat) -> None:
        question = Question(
            self.tr("Let the messages go?"),
            self.tr(
                "The messages of this chat are taken out of the record and can't be brought back, "
                "but for backups made before. Summaries, check-ins and notes stay."
            ),
            self.tr("Let them go"),
            dangerous=True,
        )
        if self._outside.asker.confirm(question):
            self.reading.let_go(chat)

    def _set_deleted(self, chat: FiledChat, *, deleted: bool) -> None:
        verb, back = (chats.deleted_from_phone, chats.still_on_phone)[:: 1 if deleted else -1]
        said = self.tr("The chat is on the phone still")
        if deleted:
            said = self.tr("Deleted from the phone")
        self.tasks.do(
            self,
            lambda writer: verb(writer, chat.id),
            lambda _: self.told.emit(
                said, lambda: self.tasks.do(self, lambda writer: back(writer, chat.id))
            ),
        )

    def _join(self) -> None:
        self._model.loaded.connect(self._choose)
        self.reading.filed.connect(self._on_filed)
        self.reading.failed.connect(self._on_failed)
        self.panel.left.connect(self._on_left)
        self.afterwards.undo_wanted.connect(self._undo)
        self.filed.let_go_wanted.connect(self._let_go)
        self.filed.deleted.connect(lambda one: self._set_deleted(one, deleted=True))
        self.filed.still_there.connect(lambda one: self._set_deleted(one, deleted=False))
        self.summary.told.connect(self.told)
        self.find_field.textChanged.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self.refresh)
        self.messages.entered.connect(self.toggle_marks)
        self._outside.preferences.changed.connect(self._on_preferences)

    def _on_failed(self, trouble: Exception) -> None:
        if self._stack.currentWidget() is not self.panel:
            show_error(trouble, self.banner)

    def _on_preferences(self) -> None:
        if self._client is not None:
            self._make_bubbles()

    def _lay_out(self) -> None:
        self._list = QWidget()
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid())
        top = Bar()
        top.addWidget(self.find_field)
        top.addWidget(self._found)
        top.end_from_here()
        what, add = Bar(), buttons.quiet(self.tr("Import a chat…"), self.begin_new, "add")
        top.addWidget(add)
        self.mark_button = buttons.quiet(self.tr("Bring to the session"), self.toggle_marks, "star")
        ways = (
            self.mark_button,
            buttons.quiet(self.tr("Make a check-in"), self.make_checkin, "check-in"),
            buttons.quiet(self.tr("Summarise…"), self.summarise, "edit"),
            buttons.quiet(self.tr("Open the file"), self.open_file, "folder"),
        )
        for way in ways:
            what.addWidget(way)
        self.messages.setMinimumHeight(theme.px(160))
        inside.addLayout(top)
        inside.addWidget(self.messages, 1)
        inside.addLayout(what)
        inside.addWidget(self.summary)
        inside.addWidget(self.filed_fold)
        for page in (self._nothing, self.panel, self._list):
            self._stack.addWidget(page)
        around = column(self, steps=0, spacing=1)
        around.addSpacing(theme.grid())
        around.addWidget(self.banner)
        around.addWidget(self.afterwards)
        around.addWidget(self._stack, 1)
        tab_order.chain(self.find_field, add, self.messages, *ways, self.summary, self.filed_fold)


class _About(NamedTuple):
    client: Client
    filed: list[FiledChat]
    marked: frozenset[int]


def _asked(reader: Reader, client_id: ClientId) -> _About:
    filed, marked = chats.chats_of(reader, client_id), chats.marked_ids(reader, client_id)
    return _About(clients.get(reader, client_id), filed, marked)


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return next((Path(url.toLocalFile()) for url in urls if url.isLocalFile()), None)
