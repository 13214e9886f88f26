"""A list of records of one kind, and a form for the one chosen; what is half typed waits."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.list_view import RecordList
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.record_model import RecordModel
from therapist_desk.ui.kit.sides import ListBeside, Stack
from therapist_desk.ui.kit.tasks import Tasks

LIST_WIDTH = 264


class Part(QWidget):
    """Keeps records of one kind; what is typed and not saved yet waits in the vault over a lock.

    A subclass fills ``form``, and says how its values become a record.
    """

    told = Signal(str, object)

    def __init__(self, tasks: Tasks, model: RecordModel[Any], name: str, empty: EmptyState) -> None:
        super().__init__()
        self.tasks, self.model = tasks, model
        self._shown: Any = None
        self._looked_for_draft = self._has_typed = False
        self._drafts = Autosave(tasks, self._draft_verb, self)
        self._drafts.failed.connect(self._say)
        self.list = RecordList(model, name)
        self.list.selection.chosen.connect(self._open)
        self.list.on_delete(self._put_away)
        self.form = Form()
        self.form.edited.connect(self._on_edited)
        self.banner = Banner()
        self.save_button = buttons.primary(self.tr("Save"), self.save, "save")
        self.bin_button = buttons.icon_button("bin", self.tr("Put into the bin"), self.put_away)
        self.extra = Bar()
        self.extra.end_from_here()
        self._empty = empty
        self._stack = Stack()

    # What a subclass says of its records.

    def fresh(self) -> Any:
        """Return a record with nothing in it."""
        raise NotImplementedError

    def values_of(self, record: Any) -> dict[str, Any]:
        """Return what the form shows of ``record``."""
        raise NotImplementedError

    def record_of(self, shown: Any, values: dict[str, Any]) -> Any:
        """Return ``shown`` with what was typed."""
        raise NotImplementedError

    def keep_record(self, writer: Writer, record: Any) -> Any:
        """Keep a record."""
        raise NotImplementedError

    def keep_draft(self, writer: Writer, record: Any) -> None:
        """Keep what is typed, or forget it for None."""
        raise NotImplementedError

    def draft(self, reader: Reader) -> Any:
        """Return what was typed and never saved."""
        raise NotImplementedError

    def saved(self, before: Any, kept: Any) -> None:
        """Say that it was saved, and offer to take it back."""
        raise NotImplementedError

    def put_away(self) -> None:
        """Put the record shown into the bin."""
        raise NotImplementedError

    # What all of them do.

    def refresh(self) -> None:
        """Look once for what was typed and never saved."""
        if not self._looked_for_draft:
            self._looked_for_draft = True
            self.tasks.ask(self, self.draft, self._show_draft)

    def begin_new(self) -> None:
        """Show an empty form."""
        self.list.selection.choose(None)
        self.show_record(self.fresh())
        self.focus_first()

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        first = next(iter(self.form.values()))
        self.form.field(first).setFocus()

    def show_record(self, record: Any, *, dirty: bool = False) -> None:
        """Show a record in the form; what was typed into another one can be brought back."""
        self._leave()
        self._shown = record
        self.form.set_values(self.values_of(record))
        self._drafts.forget()  # what is shown was not typed
        self._has_typed = dirty
        if dirty:
            self._drafts.typed()
        self.save_button.setEnabled(dirty or not record.id)
        self.bin_button.setVisible(bool(record.id))
        self.banner.hide()
        self._stack.setCurrentIndex(1)

    def save(self) -> None:
        """Keep what is typed as a record, or say at the field why not."""
        if not self.save_button.isEnabled() or self._shown is None or not self.form.check():
            return
        self.save_button.setEnabled(False)  # a second press would make a second record
        before, record = self._shown, self.record_of(self._shown, self.form.values())
        self._drafts.forget()
        self._has_typed = False

        def verb(writer: Writer) -> Any:
            self.keep_draft(writer, None)
            return self.keep_record(writer, record)

        self.tasks.do(self, verb, lambda kept: self._on_saved(before, kept), self._on_failed)

    def keep(self) -> None:
        """Keep what is typed and not saved, to be gone on with after a lock."""
        self._drafts.save_now()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault."""
        return self._drafts.is_dirty

    def _draft_verb(self) -> Callable[[Writer], None]:
        typed = self.record_of(self._shown, self.form.values())
        return lambda writer: self.keep_draft(writer, typed)

    def _leave(self) -> None:
        """Speak of this record no more; the draft of it gives way to what is typed next."""
        self._drafts.leave()
        if self._has_typed and self._shown is not None:
            typed = self.record_of(self._shown, self.form.values())
            self.told.emit(
                self.tr("Changes discarded"), lambda: self.show_record(typed, dirty=True)
            )
        self._has_typed = False

    def lay_out(self, new: Sequence[QWidget]) -> None:
        """Put the parts in their places, the buttons ``new`` over the list."""
        side, over = QWidget(), Bar()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.grid())
        for button in new:
            over.addWidget(button)
        left.addLayout(over)
        left.addWidget(self.list, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._form_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ListBeside(side, self.list, self._stack, LIST_WIDTH))

    def forget_shown(self) -> None:
        """Show no record."""
        self._drafts.forget()
        self._shown, self._has_typed = None, False
        self.list.selection.choose(None)
        self._stack.setCurrentIndex(0)

    def do_and_tell(
        self, verb: Callable[[Writer], Any], words: str, undo: Callable[[Writer], Any]
    ) -> None:
        """Do something that can be taken back, and say so; a rule against it is said in the form."""

        def done(_: object) -> None:
            self.forget_shown()
            self.told.emit(words, lambda: self.tasks.do(self, undo))

        self.tasks.do(self, verb, done, self._on_failed)

    def _put_away(self, record_id: int) -> None:
        shown = self._shown is not None and self._shown.id == record_id
        if shown and self.bin_button.isVisible():
            self.bin_button.click()

    def _form_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        self.extra.addWidget(self.bin_button)
        self.extra.addWidget(self.save_button)
        column.addLayout(self.extra)
        column.addWidget(self.banner)
        held = QWidget()
        upper = QVBoxLayout(held)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.addWidget(self.form)
        upper.addStretch(1)
        column.addWidget(scrolled(held), 1)
        return page

    def _open(self, record_id: int | None) -> None:
        if record_id is None:
            return

        def show(found: Any) -> None:
            if record_id in found and self.list.selection.current == record_id:
                self.show_record(found[record_id])

        self.tasks.ask(self, lambda reader: self.page_of(reader, [record_id]), show)

    def page_of(self, reader: Reader, ids: Sequence[int]) -> Any:
        """Return the records with these ids."""
        raise NotImplementedError

    def _show_draft(self, typed: Any) -> None:
        if typed is not None and self._shown is None:
            self.show_record(typed, dirty=True)
            self.banner.tell(self.tr("This was typed and not saved yet."), "info")

    def _on_edited(self) -> None:
        if self._shown is not None:
            self._has_typed = True
            self._drafts.typed()
        self.save_button.setEnabled(True)

    def _on_saved(self, before: Any, kept: Any) -> None:
        if self._shown is before:
            self.show_record(kept)
        self.list.selection.choose(kept.id)
        self.saved(before, kept)

    def _on_failed(self, trouble: Exception) -> None:
        self._on_edited()
        self._say(trouble)

    def _say(self, trouble: Exception) -> None:
        if not (isinstance(trouble, RuleBroken) and self.form.show_error(trouble)):
            kind = "warn" if isinstance(trouble, RuleBroken) else "error"
            self.banner.tell(languages.in_words(trouble), kind)
