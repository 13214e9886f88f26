"""The one bridge for questions that stop everything; tests answer them with a fake."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDir, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.fields import TextField
from therapist_desk.ui.kit.labels import Heading, PlainLabel


@dataclass(frozen=True, slots=True)
class Question:
    """A question that needs a yes before something happens.

    ``yes`` is the verb on its button. ``dangerous`` means it cannot be taken back; ``typed`` must
    then be typed first if it is not "".
    """

    title: str
    sentence: str
    yes: str
    dangerous: bool = False
    typed: str = ""


class Asker(Protocol):
    """Asks the person; each answer may be "no"."""

    def confirm(self, question: Question) -> bool:
        """Ask ``question`` and tell whether it was answered with its verb."""
        ...

    def choose_file(self, title: str, kinds: Sequence[str]) -> Path | None:
        """Ask for a file that is there; ``kinds`` are like ``Word lists (*.txt)``."""
        ...

    def save_file(self, title: str, suggested: Path, kinds: Sequence[str]) -> Path | None:
        """Ask where to write a file; writing over one was confirmed."""
        ...

    def choose_folder(self, title: str) -> Path | None:
        """Ask for a folder."""
        ...


class DialogAsker:
    """Asks with dialogs over ``parent``.

    File dialogs are Qt's own: the desktop's keep lists of recent files, and a file's name may say
    who is a client.
    """

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def confirm(self, question: Question) -> bool:
        """Ask ``question`` and tell whether it was answered with its verb."""
        dialog = ConfirmDialog(question, self._parent)
        answer = dialog.exec()
        dialog.deleteLater()
        return answer == QDialog.DialogCode.Accepted.value

    def choose_file(self, title: str, kinds: Sequence[str]) -> Path | None:
        """Ask for a file that is there; ``kinds`` are like ``Word lists (*.txt)``."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, title, QDir.homePath(), ";;".join(kinds), options=_OWN
        )
        return Path(name) if name else None

    def save_file(self, title: str, suggested: Path, kinds: Sequence[str]) -> Path | None:
        """Ask where to write a file; writing over one was confirmed."""
        name, _ = QFileDialog.getSaveFileName(
            self._parent, title, str(suggested), ";;".join(kinds), options=_OWN
        )
        return Path(name) if name else None

    def choose_folder(self, title: str) -> Path | None:
        """Ask for a folder."""
        only = QFileDialog.Option.ShowDirsOnly
        name = QFileDialog.getExistingDirectory(
            self._parent, title, QDir.homePath(), options=_OWN | only
        )
        return Path(name) if name else None


_OWN = QFileDialog.Option.DontUseNativeDialog


class ConfirmDialog(QDialog):
    """Asks one question; Cancel has the focus when the answer cannot be taken back."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(question.title)
        self._expected = question.typed
        self._typed = TextField()
        look = buttons.danger if question.dangerous else buttons.primary
        self.yes = look(question.yes, self.accept)
        self.no = buttons.quiet(self.tr("Cancel"), self.reject)
        self.yes.setDefault(not question.dangerous)
        self._lay_out(question)
        self._look_at_typed()
        if question.typed:
            self._typed.setFocus()
        elif question.dangerous:
            self.no.setFocus()

    def _lay_out(self, question: Question) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(3)] * 4)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(Heading(question.title, 2))
        sentence = PlainLabel(question.sentence, wraps=True)
        sentence.setMinimumWidth(theme.px(380))
        column.addWidget(sentence)
        if question.typed:
            self._add_typing(column)
        row = QHBoxLayout()
        row.setContentsMargins(0, theme.grid(1.5), 0, 0)
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        column.addLayout(row)

    def _add_typing(self, column: QVBoxLayout) -> None:
        words = self.tr("Type {word} to confirm").format(word=self._expected)
        label = PlainLabel(words)
        label.setBuddy(self._typed)
        self._typed.setAccessibleName(words)
        self._typed.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._typed.edited.connect(self._look_at_typed)
        column.addWidget(label)
        column.addWidget(self._typed)

    def _look_at_typed(self) -> None:
        self.yes.setEnabled(self._typed.value() == self._expected)
