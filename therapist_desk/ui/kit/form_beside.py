"""What the pages do alike that list records and edit the chosen one in a form beside the list."""

from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from therapist_desk.ui.kit.drafted_form import DraftedForm
from therapist_desk.ui.kit.list_view import RecordList
from therapist_desk.ui.kit.record_model import RecordModel

F = TypeVar("F", bound=DraftedForm[Any])


class FormBeside(Generic[F]):
    """Stands before `Page` among the bases; the page has these parts, and shows one in ``_stack``."""

    form: F
    list: RecordList
    _model: RecordModel[Any]
    _stack: QStackedWidget
    _nothing: QWidget
    """Stands there while nothing is chosen."""
    _wanted: int | None
    """The id of what is chosen as soon as the list has it."""

    def save(self) -> None:
        """Save what is typed, while its form is shown."""
        if self._stack.currentWidget() is self.form:
            self.form.save()

    def keep(self) -> None:
        """Keep what is typed as a draft."""
        self.form.keep()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault, not even as a draft."""
        return self.form.has_unsaved_words

    @property
    def _is_typing(self) -> bool:
        return self._stack.currentWidget() is self.form and self.form.is_typing

    def _show_nothing(self) -> None:
        """Let go of what was chosen; the list may choose for itself now."""
        self.list.selection.choose(None)
        self._stack.setCurrentWidget(self._nothing)

    def _choose(self) -> None:
        """Choose the wanted record once the list has it; else the first, where nothing is shown."""
        if self._wanted is not None and self._model.row_of(self._wanted) >= 0:
            wanted, self._wanted = self._wanted, None
            self.list.selection.choose(wanted)
        elif self._stack.currentWidget() is self._nothing:
            self.list.selection.choose(self._model.id_at(0))
