"""The window a bug is told in: what is safe, and what can be copied; nothing is sent."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.clipboard import copy_for_others
from therapist_desk.ui.kit.labels import Heading, PlainLabel


class CrashWindow(QDialog):
    """Says that something unforeseen happened, what is safe, and what could be copied and sent."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(theme.px(640), theme.px(440))
        self._text = QPlainTextEdit(text)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setAccessibleName(self.tr("Technical details"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(3)] * 4)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(Heading(self.tr("Something went wrong"), 2))
        column.addWidget(PlainLabel(self._sentence(), wraps=True))
        column.addWidget(self._text, 1)
        row = QHBoxLayout()
        row.addWidget(buttons.quiet(self.tr("Copy details"), self.copy, "copy"))
        row.addStretch(1)
        row.addWidget(buttons.primary(self.tr("Go on"), self.accept, shortcut=""))
        column.addLayout(row)

    def _sentence(self) -> str:
        return self.tr(
            "The desk met something it was not built for. What was saved is safe. Nothing is sent "
            "anywhere; the details below hold no client data and help whoever mends this."
        )

    def copy(self) -> None:
        """Put the details on the clipboard."""
        copy_for_others(self._text.toPlainText())
