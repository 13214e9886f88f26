"""The contact log of a client: what went out and came in, and what was agreed at that moment."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.messages import Direction, Message, MessageId, Outcome
from therapist_desk.domain.phones import shown
from therapist_desk.domain.topics import Topic
from therapist_desk.services import clients, messages
from therapist_desk.services.desk import Reader
from therapist_desk.services.messages import WeekCount
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.list_view import RecordList, Row, list_column
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, column, scrolled
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import ListBeside, Stack
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.messages import words
from therapist_desk.ui.pages.messages.entry import EntryView
from therapist_desk.ui.pages.messages.opening import Opening
from therapist_desk.ui.pages.messages.outcome_bar import OutcomeBar

LIST_WIDTH = 264
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
        self._opening = Opening(tasks, outside, self)
        self._weeks = Muted("")
        self._nothing = EmptyState(
            "message",
            self.tr("No messages yet. What you open from here is kept with what was agreed."),
            self.tr("Write…"),
            self.begin_new,
        )
        self._stack = Stack()
        self._lay_out()
        self._join()

    def refresh(self) -> None:
        """Ask for the client's log and the counts of this week and the last."""
        client_id = self.client_id
        if client_id is None:
            return
        self._model.ask_again(lambda reader: messages.of_client(reader, client_id))
        self.tasks.ask(self, lambda reader: _about(reader, client_id), self._show_about)
        if self._list.selection.current is not None:
            self._open(self._list.selection.current)

    def show_client(self, client_id: ClientId) -> None:
        """Show this client's log."""
        if client_id != self.client_id:
            self._wanted = None
            self._list.selection.choose(None)
            self._stack.setCurrentWidget(self._nothing)
        super().show_client(client_id)

    def show_record(self, record_id: int) -> None:
        """Show one entry."""
        self._wanted = record_id
        self._choose()

    def begin_new(self) -> None:
        """Go and write to the client."""
        self.go.emit(Place(View.WRITE, self.client_id))

    def _choose(self) -> None:
        """Show the wanted entry once the list has it; else the newest, if none is shown."""
        self._side.setVisible(self._model.rowCount() > 0)
        if self._wanted is not None and self._model.row_of(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, None
            self._list.selection.choose(wanted)
        elif self._list.selection.current is None:
            self._list.selection.choose(self._model.id_at(0))

    def _open(self, message_id: int | None) -> None:
        if message_id is not None:
            wanted = MessageId(message_id)
            self.tasks.ask(self, lambda reader: messages.get(reader, wanted), self._show)

    def _show(self, message: Message) -> None:
        if message.client_id != self.client_id:
            return
        self.entry.show_message(message, self._zone)
        self._stack.setCurrentWidget(self._paper)
        if message.outcome is Outcome.OPENED:
            at = words.moment(message, self._outside.clock.now())
            self.outcome.ask(message, self._number, self.tr("Opened: {when}").format(when=at))
        else:
            self.outcome.done()

    def _show_about(self, found: tuple[str, str, tuple[WeekCount, ...]]) -> None:
        self._number, self._zone, weeks = found
        this, last = (self._week_words(each) for each in weeks)
        lines = (
            self.tr("This week: {count}").format(count=this),
            self.tr("Last week: {count}").format(count=last),
        )
        self._weeks.setText("\n".join(lines))

    def _week_words(self, week: WeekCount) -> str:
        count = self.tr("%n sent", "", week.messages)
        if not week.outside_hours:
            return count
        outside = self.tr("%n opened outside hours", "", week.outside_hours)
        return self.tr("{count}, {outside}").format(count=count, outside=outside)

    def _on_closed(self, before: Message, closed: Message) -> None:
        assert closed.outcome
        said = self.tr("Logged: {outcome}").format(outcome=words.outcomes()[closed.outcome])
        self.told.emit(said, lambda: self._opening.reopen(before))

    def _lay_out(self) -> None:
        self._side, self._paper = QWidget(), QFrame()
        left = QVBoxLayout(self._side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.grid())
        left.addWidget(buttons.quiet(self.tr("Write…"), self.begin_new, "add"))
        left.addWidget(self._list, 1)
        left.addWidget(self._weeks)
        paper = QVBoxLayout(self._paper)
        paper.setContentsMargins(0, 0, 0, 0)
        paper.setSpacing(theme.grid())
        paper.addWidget(self.outcome)
        paper.addWidget(scrolled(self.entry, widest=760), 1)
        for page in (self._nothing, self._paper):
            self._stack.addWidget(page)
        column(self, steps=0).addWidget(ListBeside(self._side, self._list, self._stack, LIST_WIDTH))

    def _join(self) -> None:
        self._list.selection.chosen.connect(self._open)
        self._model.loaded.connect(self._choose)
        self.outcome.closed.connect(self._opening.close)
        self.outcome.later.connect(self._list.setFocus)
        self.outcome.copy_wanted.connect(self._outside.clipboard.put)
        self._opening.closed.connect(self._on_closed)

    def _row(self, message: Message) -> Row:
        at = words.moment(message, self._outside.clock.now())
        told = words.outcomes()[message.outcome] if message.outcome else ""
        about = words.purpose_of(message) or words.direction_of(message)
        if message.direction is Direction.FROM_CLIENT:
            mark, tone = "back", "accent"
        else:
            mark, tone = _MARKS.get(message.outcome or Outcome.SENT, ("check", "muted"))
        subtitle = " · ".join(part for part in (told, about) if part)
        spoken = ", ".join(part for part in (words.direction_of(message), at, subtitle) if part)
        return Row(title=at, subtitle=subtitle, mark=mark, tone=tone, words=spoken)


def _about(reader: Reader, client_id: ClientId) -> tuple[str, str, tuple[WeekCount, ...]]:
    client = clients.get(reader, client_id)
    phone = client.whatsapp_phone
    number = shown(phone.e164) if phone else ""
    return number, client.zone, messages.weeks(reader, client_id, 2)
