"""The contact log of a client: what went out and came in, and what was agreed at that moment."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.messages import Direction, Message, MessageId, Outcome
from therapist_desk.domain.phones import shown
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, contact_log, messages
from therapist_desk.services.contact_log import Volume
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.lines import commas
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, column, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import ListBeside, Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.messages import words
from therapist_desk.ui.pages.messages.contact_form import ContactForm
from therapist_desk.ui.pages.messages.entry import EntryView
from therapist_desk.ui.pages.messages.log_filter import LogFilter
from therapist_desk.ui.pages.messages.opening import Opening
from therapist_desk.ui.pages.messages.outcome_bar import OutcomeBar
from therapist_desk.ui.pages.messages.volume_bar import VolumeBar

LIST_WIDTH = 264
WORTH_NARROWING = 4
"""Entries from which on choices above the list are a help."""

_MARKS = {
    Outcome.OPENED: ("clock", "warn"),
    Outcome.SENT: ("check", "good"),
    Outcome.CHANGED: ("edit", "good"),
    Outcome.NOT_SENT: ("close", "muted"),
}


class MessagesTab(ClientTab):
    """All contact with the client shown, newest first; one entry in full beside the list."""

    topics = frozenset({Topic.MESSAGE, Topic.AGREEMENT})

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(tasks, "")
        self.title = self.tr("Messages")
        self.setAccessibleName(self.title)
        self._outside = outside
        self._wanted: int | None = None
        self._number = ""
        self._zone = when.local_zone()
        self._model = RecordModel(
            tasks, self.topics, lambda _: [], messages.page, [list_column(self._row)]
        )
        self._list = RecordList(self._model, self.tr("Messages with this client"))
        self.entry, self.outcome = EntryView(), OutcomeBar()
        self._current: Message | None = None
        self._change_button = buttons.plain(self.tr("Change this entry"), self._change, "edit")
        self._change_button.hide()
        self._opening = Opening(tasks, outside, self)
        self.filter, self.volume, self.form = LogFilter(), VolumeBar(), ContactForm(tasks)
        self._nothing = EmptyState(
            "message",
            self.tr("No messages yet. What you open from here is kept with what was agreed."),
            self.tr("Write…"),
            self.begin_new,
        )
        self._nothing.follow(self._model)
        self._nothing.offer_all(self.filter.clear)
        self._stack = Stack()
        self._lay_out()
        self._join()

    def refresh(self) -> None:
        """Ask for the client's log and the counts of this week and the last."""
        client_id = self.client_id
        if client_id is None:
            return
        wanted = self.filter.value()
        self._nothing.only_some(wanted != contact_log.Filter())
        self._model.ask_again(lambda reader: contact_log.listed(reader, client_id, wanted))
        self.tasks.ask(self, lambda reader: _about(reader, client_id), self._show_about)
        if self._list.selection.current is not None:
            self._open(self._list.selection.current)

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's log."""
        if client_id != self.client_id:
            self.form.put_away()
            self._wanted = None
            self._list.selection.choose(None)
            self._stack.setCurrentWidget(self._nothing)
            self._model.forget_question()
        super().show_client(client_id)

    def show_record(self, record_id: int) -> None:
        """Show one entry."""
        self._wanted = record_id
        self._choose()

    def begin_new(self) -> None:
        """Go and write to the client."""
        self.go.emit(Place(View.WRITE, self.client_id))

    def begin_log(self) -> None:
        """Tell a message or call by hand, or go on with what was typed and not saved."""
        client_id = self.client_id
        if client_id is None:
            return

        def question(reader: Reader) -> tuple[Message, bool]:
            draft = contact_log.draft(reader, client_id)
            return draft or contact_log.fresh(reader, client_id), draft is not None

        self.tasks.ask(self, question, lambda found: self._tell(found[0], goes_on=found[1]))

    def save(self) -> None:
        """Keep the entry that is being told."""
        if self._is_telling:
            self.form.save()

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        self.form.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self.form.has_unsaved_words

    @property
    def _is_telling(self) -> bool:
        return self._stack.currentWidget() is self.form

    def _tell(self, message: Message, *, goes_on: bool = False) -> None:
        if message.client_id == self.client_id:
            self._list.selection.choose(None)
            self._stack.setCurrentWidget(self.form)
            self.form.show_message(message, goes_on=goes_on)

    def _on_logged(self, message: Message) -> None:
        if message.client_id != self.client_id:
            return
        self._stack.setCurrentWidget(self._paper)
        self._list.selection.choose(None)
        self._wanted = message.id
        self.refresh()
        self._list.setFocus()
        self.told.emit(self.tr("Kept in the log"), None)

    def _on_discarded(self, typed: Message | None) -> None:
        self._stack.setCurrentWidget(self._paper if self._model.rowCount() else self._nothing)
        if typed is None:
            return
        client_id = typed.client_id
        self.tasks.do(self, lambda writer: contact_log.forget_draft(writer, client_id))
        self._offer_back(typed)

    def _offer_back(self, typed: Message) -> None:
        self.told.emit(self.tr("Changes discarded"), lambda: self._take_back(typed))

    def _take_back(self, typed: Message) -> None:
        if typed.client_id == self.client_id:
            self._tell(typed, goes_on=True)
        else:  # taken back late: it waits where it belongs
            self.tasks.do(self, lambda writer: contact_log.keep_draft(writer, typed))

    def _bin(self, message: Message) -> None:
        self.form.put_away()
        self._list.selection.choose(None)
        self._stack.setCurrentWidget(self._nothing)
        self.tasks.do(self, lambda writer: contact_log.bin_entry(writer, message.id))
        self.told.emit(
            self.tr("Entry put into the bin"),
            lambda: self.tasks.do(self, lambda writer: contact_log.restore(writer, message.id)),
        )

    def _choose(self) -> None:
        """Show the wanted entry once the list has it; else the newest, if none is shown."""
        narrowed = self.filter.value() != contact_log.Filter()
        self._side.setVisible(narrowed or self._model.rowCount() > 0)
        self.filter.setVisible(narrowed or self._model.rowCount() >= WORTH_NARROWING)
        if self._model.rowCount() == 0 and not self._is_telling:
            self._stack.setCurrentWidget(self._nothing)
        if self._wanted is not None and self._model.row_of(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, None
            self._list.selection.choose(wanted)
        elif self._list.selection.current is None and not self._is_telling:
            self._list.selection.choose(self._model.id_at(0))

    def _open(self, message_id: int | None) -> None:
        if message_id is not None:
            wanted = MessageId(message_id)
            self.tasks.ask(self, lambda reader: messages.get(reader, wanted), self._show)

    def _show(self, message: Message) -> None:
        if message.client_id != self.client_id or message.id != self._list.selection.current:
            return
        self.entry.show_message(message, self._zone)
        self._change_button.setVisible(message.by_hand)
        self._current = message
        self._stack.setCurrentWidget(self._paper)
        if message.outcome is Outcome.OPENED:
            at = words.moment(message, self._outside.clock.now())
            self.outcome.ask(message, self._number, self.tr("Opened: {when}").format(when=at))
        else:
            self.outcome.done()

    def _show_about(self, found: tuple[str, str, Volume]) -> None:
        self._number, self._zone, volume = found
        self.volume.show_volume(volume)

    def _change(self) -> None:
        if self._current is not None:
            self._tell(self._current)

    def _on_closed(self, before: Message, closed: Message) -> None:
        said = self.tr("Logged: {outcome}").format(outcome=words.outcome_of(closed))
        self.told.emit(said, lambda: self._opening.reopen(before))

    def _lay_out(self) -> None:
        self._side, self._paper = QWidget(), QFrame()
        left = QVBoxLayout(self._side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.grid())
        left.addWidget(buttons.quiet(self.tr("Write…"), self.begin_new, "add"))
        log = buttons.quiet(self.tr("Log a message or call"), self.begin_log, "edit", "Ctrl+J")
        left.addWidget(log)
        left.addWidget(self.filter)
        left.addWidget(self._list, 1)
        left.addWidget(self.volume)
        paper = QVBoxLayout(self._paper)
        paper.setContentsMargins(0, 0, 0, 0)
        paper.setSpacing(theme.grid())
        paper.addWidget(self.outcome)
        paper.addWidget(self._change_button, 0, Qt.AlignmentFlag.AlignLeading)
        paper.addWidget(scrolled(self.entry, widest=760), 1)
        self._nothing.add(buttons.plain(self.tr("Log a message or call"), self.begin_log, "edit"))
        for page in (self._nothing, self._paper, self.form):
            self._stack.addWidget(page)
        column(self, steps=0).addWidget(ListBeside(self._side, self._list, self._stack, LIST_WIDTH))

    def _join(self) -> None:
        self._list.selection.chosen.connect(self._open)
        self._model.loaded.connect(self._choose)
        self.filter.edited.connect(self._on_filter)
        self.form.saved.connect(self._on_logged)
        self.form.discarded.connect(self._on_discarded)
        self.form.left_behind.connect(self._offer_back)
        self.form.bin_wanted.connect(self._bin)
        self.outcome.closed.connect(self._opening.close)
        self.outcome.later.connect(self._list.setFocus)
        self.outcome.copy_wanted.connect(self._outside.clipboard.put)
        self._opening.closed.connect(self._on_closed)

    def _on_filter(self) -> None:
        self._list.selection.choose(None)
        self.refresh()

    def _row(self, message: Message) -> Row:
        at = words.moment(message, self._outside.clock.now())
        told = words.outcome_of(message)
        about = words.purpose_of(message) or words.direction_of(message)
        if message.direction is Direction.FROM_CLIENT:
            mark, tone = "back", "accent"
        else:
            mark, tone = _MARKS.get(message.outcome or Outcome.SENT, ("check", "muted"))
        subtitle = " · ".join(part for part in (told, about) if part)
        spoken = commas((words.direction_of(message), at, subtitle))
        return Row(title=at, subtitle=subtitle, mark=mark, tone=tone, words=spoken)


def _about(reader: Reader, client_id: ClientId) -> tuple[str, str, Volume]:
    client = clients.get(reader, client_id)
    phone = client.whatsapp_phone
    number = shown(phone.e164) if phone else ""
    return number, client.zone, contact_log.volume(reader, client_id)
