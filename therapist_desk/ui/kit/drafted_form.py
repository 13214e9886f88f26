"""A form whose words wait as a draft until they are saved: what all such forms do alike."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.draft_trouble import DraftTrouble
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.page import scrolled
from therapist_desk.ui.kit.tasks import Tasks

S = TypeVar("S")


class DraftedForm(QWidget, Generic[S]):
    """Edits ``_subject``, a record or what stands around it; None while there is nothing to edit.

    The form of a noun says with `save` how its words are kept, with `_draft_verb` how as a draft, with
    `_is_of` whether what was saved is still what it edits, and hands `_frame` what it shows.
    """

    saved = Signal(object)
    """The record as it is kept."""
    discarded = Signal(object)
    """What was typed and is kept nowhere any more; None where nothing was."""
    left_behind = Signal(object)
    """What was typed before another one was opened: its draft gives way to what is typed next."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._subject: S | None = None
        self._is_saving = self._goes_on = False
        self.form = Form()
        self.banner = Banner()
        self._drafts = Autosave(tasks, self._draft_verb, self)
        DraftTrouble(self._drafts, self.banner)

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self._drafts.is_dirty

    @property
    def is_typing(self) -> bool:
        """Whether something typed here is not saved yet, but for its draft."""
        return self._subject is not None and (self.form.is_dirty or self._goes_on)

    def put_away(self) -> None:
        """Keep what is typed as a draft and speak of it no more."""
        self._drafts.leave()
        self._subject = None

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        self._drafts.save_now()

    def save(self) -> None:
        """Keep what is typed, where it can be kept."""
        raise NotImplementedError

    def make_way(self, *, goes_on: bool = False) -> None:
        """Put away what stands here, and say so; what comes ``goes_on`` with a draft, or is fresh."""
        if self.is_typing:
            self.left_behind.emit(self._typed())
        self.put_away()
        self._goes_on = goes_on

    def _typed(self) -> Any:
        raise NotImplementedError

    def _draft_verb(self) -> Callable[[Writer], None]:
        raise NotImplementedError

    def _is_of(self, subject: S, record: Any) -> bool:
        raise NotImplementedError

    def _keep(self, verb: Callable[[Writer], Any]) -> None:
        """Save by ``verb``, which returns the record; pressed twice, it is saved once."""
        if self._is_saving:
            return
        self._is_saving = True
        self._drafts.forget()
        self._tasks.do(self, verb, self._on_saved, self._on_failed)

    def _give_up(self, typed: Any) -> None:
        """Keep no draft and edit nothing any more; ``typed`` can be brought back by whoever hears."""
        self._drafts.forget()
        self._subject = None
        self.discarded.emit(typed)

    def _on_typed(self) -> None:
        if self._subject is not None:
            self._drafts.typed()

    def _on_saved(self, record: Any) -> None:
        self._is_saving = False
        if self._subject is None or not self._is_of(self._subject, record):
            return  # another one was opened meanwhile
        self._subject = None
        self.saved.emit(record)

    def _on_failed(self, trouble: Exception) -> None:
        self._is_saving = False
        self._on_typed()
        show_error(trouble, self.banner, self.form)

    def _frame(self, top: Bar, content: QWidget, widest: int) -> QVBoxLayout:
        """Lay out ``top``, the banner, and ``content``, which alone is scrolled, one under another."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1))
        column.addLayout(top)
        column.addWidget(self.banner)
        column.addWidget(scrolled(content, widest=widest), 1)
        return column
