"""A summary of some messages, in the therapist's own words, for the contact log."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.messages import Message
from therapist_desk.services import chats, half_summed
from therapist_desk.services.desk import Writer
from therapist_desk.services.half_summed import HalfSummed
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.draft_trouble import DraftTrouble
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.tasks import Tasks


class SummaryForm(QFrame):
    """Hidden until it is begun for some messages; what is typed waits for its client over a lock."""

    told = Signal(str, object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._client_id: ClientId | None = None
        self._messages: tuple[int, ...] = ()
        self.setProperty("surface", "card")
        self._about, self.banner = Muted(""), Banner()
        self.text = LongTextField(self.tr("What it was about, in a few words"), rows=3)
        self.text.setAccessibleName(self.tr("Summary"))
        self._drafts = Autosave(tasks, self._draft_verb, self)
        DraftTrouble(self._drafts, self.banner)
        self.text.edited.connect(self._drafts.typed)
        self._lay_out()
        self.hide()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self._drafts.is_dirty

    def show_client(self, client_id: ClientId) -> None:
        """Put away what was typed for another client, and go on with what waits for this one."""
        self._drafts.leave()
        self._fill((), "")
        self.hide()
        self._client_id = client_id
        self._tasks.ask(self, lambda reader: half_summed.found(reader, client_id), self._go_on)

    def begin(self, messages: Sequence[int]) -> None:
        """Begin one for these messages, or go on with the one begun."""
        self._fill(tuple(messages), self.text.value())
        self.show()
        self.text.setFocus()

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        self._drafts.save_now()

    def _go_on(self, half: HalfSummed | None) -> None:
        if half is not None and half.client_id == self._client_id and self.isHidden():
            self._fill(half.messages, half.text)
            self.show()

    def _fill(self, messages: tuple[int, ...], text: str) -> None:
        self._messages = messages
        self.banner.hide()
        count = len(messages)
        self._about.setText(self.tr("A summary of %n message(s), for the contact log", "", count))
        was_blocked = self.text.blockSignals(True)  # it was not typed just now
        self.text.set_value(text)
        self.text.blockSignals(was_blocked)

    def _draft_verb(self) -> Callable[[Writer], None]:
        assert self._client_id is not None  # typed into
        half = HalfSummed(self._client_id, self._messages, self.text.value())
        return lambda writer: half_summed.keep(writer, half)

    def _keep_in_log(self) -> None:
        client_id, messages, text = self._client_id, self._messages, self.text.value()
        if client_id is None:
            return
        self._drafts.save_now()  # whatever becomes of it, its draft is there
        self._drafts.forget()

        def verb(writer: Writer) -> Message:
            entry = chats.summarise(writer, client_id, messages, text)
            half_summed.forget(writer, client_id)
            return entry

        self._tasks.do(self, verb, self._on_kept, self._on_not_kept)

    def _on_kept(self, entry: Message) -> None:
        if entry.client_id == self._client_id:
            self._close()
        self.told.emit(
            self.tr("Summary kept in the contact log"),
            lambda: self._tasks.do(self, lambda writer: chats.take_back_summary(writer, entry.id)),
        )

    def _on_not_kept(self, trouble: Exception) -> None:
        self._drafts.typed()
        show_error(trouble, self.banner)

    def _give_up(self) -> None:
        client_id = self._client_id
        self._close()
        if client_id is not None:
            self._tasks.do(self, lambda writer: half_summed.forget(writer, client_id))

    def _close(self) -> None:
        self._drafts.forget()
        self._fill((), "")
        self.hide()

    def _lay_out(self) -> None:
        row = Bar()
        row.end_from_here()
        row.addWidget(buttons.quiet(self.tr("Cancel"), self._give_up))
        row.addWidget(buttons.primary(self.tr("Keep the summary"), self._keep_in_log, "save"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(1.5)] * 4)
        for part in (self._about, self.banner, self.text):
            column.addWidget(part)
        column.addLayout(row)
