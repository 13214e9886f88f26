"""A form of one record, new or kept: a title, a bin, and words that wait as a draft."""

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.drafted_form import DraftedForm
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading
from therapist_desk.ui.kit.tasks import Tasks


class Entry(Protocol):
    """A record with an id; 0 is not kept yet."""

    @property
    def id(self) -> int: ...


E = TypeVar("E", bound=Entry)


class EntryForm(DraftedForm[E]):
    """Edits one record; a form says with `_write` how it is kept, with `_keep_draft` how as a draft."""

    bin_wanted = Signal(object)
    """The record that is to go into the bin."""

    def __init__(self, tasks: Tasks, to_bin: str) -> None:
        """``to_bin`` says what the button does that puts the record into the bin."""
        super().__init__(tasks)
        self._title = Heading("", 2)
        self.save_button = buttons.primary(self.tr("Save"), self.save, "save")
        self._bin = buttons.icon_button("bin", to_bin, lambda: self.bin_wanted.emit(self._subject))

    def save(self) -> None:
        """Keep the record."""
        if self._subject is not None and self.form.check():
            entry = self._typed()
            self._keep(lambda writer: self._write(writer, entry))

    def discard(self) -> None:
        """Throw away what is typed; whoever hears it can bring it back."""
        if self._subject is not None:
            typed = self._typed() if self.is_typing else None
            self._forget_draft(self._subject)
            self._give_up(typed)

    def _write(self, writer: Writer, entry: E) -> E:
        raise NotImplementedError

    def _keep_draft(self, writer: Writer, entry: E) -> None:
        raise NotImplementedError

    def _forget_draft(self, entry: E) -> None:
        """Throw away the draft of ``entry``; not here, where whoever hears `discarded` does it."""

    def _draft_verb(self) -> Callable[[Writer], None]:
        entry = self._typed()
        return lambda writer: self._keep_draft(writer, entry)

    def _is_of(self, subject: E, record: Any) -> bool:
        return subject.id in (0, record.id)

    def _top(self, *more: QWidget) -> Bar:
        """Return what stands above the form: its title, its buttons, and ``more`` behind them."""
        top = Bar()
        top.addWidget(self._title)
        top.end_from_here()
        for widget in (
            self._bin,
            buttons.quiet(self.tr("Discard"), self.discard),
            self.save_button,
            *more,
        ):
            top.addWidget(widget)
        return top

    def _lay_out(self, widest: int, *more: QWidget) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.form)
        inside.addStretch(1)
        self._frame(self._top(*more), content, widest)
