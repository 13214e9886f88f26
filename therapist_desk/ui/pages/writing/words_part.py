"""My words: what no dictionary knows and is right all the same."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.services import own_words
from therapist_desk.services.desk import Writer
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.autosave import Autosave
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.tasks import Tasks


class WordsPart(QWidget):
    """One word a line; saved by itself."""

    told = Signal(str, object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.tasks = tasks
        self.text = LongTextField(rows=12)
        self.text.setAccessibleName(self.tr("My words, one on each line"))
        self.text.setMaximumWidth(theme.px(480))
        self._autosave = Autosave(tasks, self._verb, self)
        self.text.edited.connect(self._autosave.typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.grid(2), 0, 0)
        column.setSpacing(theme.grid())
        column.addWidget(
            Muted(
                self.tr(
                    "Words the spelling passes over, one on each line. They stay in the vault and "
                    "reach no word list of this computer."
                )
            )
        )
        column.addWidget(self.text, 1)

    def refresh(self) -> None:
        """Ask for the words, unless they are being written."""
        self.tasks.ask(self, own_words.every, self._show)

    def keep(self) -> None:
        """Save what is typed."""
        self._autosave.save_now()

    @property
    def has_unsaved_words(self) -> bool:
        """Whether something typed is not in the vault yet."""
        return self._autosave.is_dirty

    def _verb(self) -> Callable[[Writer], None]:
        typed = self.text.value().splitlines()
        return lambda writer: own_words.keep(writer, typed)

    def _show(self, words: tuple[str, ...]) -> None:
        if not self._autosave.is_busy and not self.text.hasFocus():
            self.text.blockSignals(True)
            self.text.set_value("\n".join(words))
            self.text.blockSignals(False)
