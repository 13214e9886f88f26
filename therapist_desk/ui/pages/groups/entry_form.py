"""What the forms of a group have alike: a title, a bin, and words that wait over a lock."""

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.drafted_form import DraftedForm
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.tasks import Tasks


class Entry(Protocol):
    """What belongs to a group; ``id`` 0 is not kept yet."""

    @property
    def id(self) -> int: ...

    @property
    def client_id(self) -> ClientId: ...


E = TypeVar("E", bound=Entry)


class EntryForm(DraftedForm[E]):
    """Edits one entry of a group; a form says with `_write` and `_forget` how it is kept."""

    bin_wanted = Signal(object)

    def __init__(self, tasks: Tasks, to_bin: str) -> None:
        super().__init__(tasks)
        self._title = Heading("", 2)
        self.save_button = buttons.primary(self.tr("Save"), self.save, "save")
        self._bin = buttons.icon_button("bin", to_bin, lambda: self.bin_wanted.emit(self._subject))

    def save(self) -> None:
        """Keep the entry."""
        if self._subject is not None and self.form.check():
            entry = self._typed()
            self._keep(lambda writer: self._write(writer, entry))

    def discard(self) -> None:
        """Throw away what is typed; whoever hears it can bring it back."""
        if self._subject is not None:
            client_id = self._subject.client_id
            typed = self._typed() if self.is_typing else None
            self._tasks.do(self, lambda writer: self._forget(writer, client_id))
            self._give_up(typed)

    def _write(self, writer: Writer, entry: E) -> E:
        raise NotImplementedError

    def _keep_draft(self, writer: Writer, entry: E) -> None:
        raise NotImplementedError

    def _forget(self, writer: Writer, client_id: ClientId) -> None:
        raise NotImplementedError

    def _draft_verb(self) -> Callable[[Writer], None]:
        entry = self._typed()
        return lambda writer: self._keep_draft(writer, entry)

    def _is_of(self, subject: E, record: Any) -> bool:
        return subject.id in (0, record.id)

    def _lay_out(self) -> None:
        top = Bar()
        top.addWidget(self._title)
        top.end_from_here()
        top.addWidget(self._bin)
        top.addWidget(buttons.quiet(self.tr("Discard"), self.discard))
        top.addWidget(self.save_button)
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        self._frame(top, content, 720)
