"""The dialog that asks for a yes before something happens."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.asker import Question
from therapist_desk.ui.kit.labels import Heading, PlainLabel
from therapist_desk.ui.kit.text_field import TextField


class ConfirmDialog(QDialog):
    """Asks one question; Cancel has the focus when the answer cannot be taken back."""

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(question.title)
        self._expected = question.typed
        self._typed = TextField()
        look = buttons.danger if question.dangerous else buttons.primary
        self.yes = look(question.yes, self.accept, shortcut="")
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
