"""What the panels of members and of incidents have alike: a list, and one entry edited in its place."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from therapist_desk.services.desk import Writer
from therapist_desk.services.peer_groups import GroupPage
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.cards import Card
from therapist_desk.ui.kit.entry_form import Entry, EntryForm
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.sides import Stack
from therapist_desk.ui.kit.tasks import Tasks

E = TypeVar("E", bound=Entry)
F = TypeVar("F", bound=EntryForm[Any])


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of an entry: once it is saved, binned or discarded, and while a draft waits."""

    saved: str
    binned: str
    discarded: str
    waits: str
    go_on: str


class EntriesPanel(QWidget, Generic[E, F]):
    """Lists entries of a group and edits one; a panel says with `_write_bin` and `_restore` how."""

    told = Signal(str, object)

    def __init__(self, tasks: Tasks, form: F) -> None:
        super().__init__()
        self._tasks, self.form = tasks, form
        self._found: GroupPage | None = None
        self._waiting = Banner()
        self._stack = Stack()
        form.saved.connect(self._on_saved)
        form.discarded.connect(self._on_discarded)
        form.bin_wanted.connect(self._bin)

    def begin_new(self) -> None:
        """Begin a new entry."""
        raise NotImplementedError

    def edit(self, entry: E, *, goes_on: bool = False) -> None:
        """Edit one entry, which ``goes_on`` where it was typed and not saved."""
        raise NotImplementedError

    def _said(self) -> Said:
        raise NotImplementedError

    def _write_bin(self, writer: Writer, entry: E) -> object:
        raise NotImplementedError

    def _restore(self, writer: Writer, entry: E) -> object:
        raise NotImplementedError

    def _leave_other(self, found: GroupPage) -> bool:
        """Go back to the list where ``found`` is another group, and say so."""
        is_other = self._found is None or self._found.client.id != found.client.id
        if is_other:
            self.form.put_away()
            self._stack.setCurrentIndex(0)
        self._found = found
        return is_other

    def _offer(self, draft: E | None) -> None:
        """Say that something was typed and not saved, unless it is being typed."""
        if draft is None or self.form.is_typing:
            self._waiting.hide()
            return
        said = self._said()
        self._waiting.tell(said.waits, "info", said.go_on, lambda: self.edit(draft, goes_on=True))

    def _show_form(self) -> None:
        self._waiting.hide()
        self._stack.setCurrentIndex(1)

    def _show_list(self) -> None:
        self._stack.setCurrentIndex(0)
        self._add_button.setFocus()  # else the focus falls onto the rail

    def _on_saved(self, _: Any) -> None:
        self._show_list()
        self.told.emit(self._said().saved, None)

    def _on_discarded(self, typed: E | None) -> None:
        self._show_list()
        if typed is not None:
            self.told.emit(self._said().discarded, lambda: self.edit(typed, goes_on=True))

    def _bin(self, entry: E) -> None:
        self.form.put_away()
        self._show_list()
        self._tasks.do(self, lambda writer: self._write_bin(writer, entry))

        def restore() -> None:
            self._tasks.do(self, lambda writer: self._restore(writer, entry))

        self.told.emit(self._said().binned, restore)

    def _lay_out(self, top: Bar, add: QPushButton, card: Card, *below: QWidget) -> None:
        self._add_button = add
        top.addWidget(add)
        listed = QWidget()
        inside = QVBoxLayout(listed)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid(2))
        inside.addLayout(top)
        for widget in (self._waiting, card, *below):
            inside.addWidget(widget)
        inside.addStretch(1)
        self._area = scrolled(listed, 760)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.grid(1), 0, 0)
        column.addWidget(self._stack)
        self._waiting.hide()
