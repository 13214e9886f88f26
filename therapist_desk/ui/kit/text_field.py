"""One line of text as an input of a form, and its kind for secrets; all that unlocking needs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit


class TextField(QLineEdit):
    """One line of text; its value is the text without spaces around it."""

    edited = Signal()

    def __init__(self, placeholder: str = "", limit: int = 1000) -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setMaxLength(limit)
        self.textChanged.connect(self.edited)

    def value(self) -> str:
        """Return the text."""
        return self.text().strip()

    def set_value(self, value: str | None) -> None:
        """Show ``value``."""
        self.setText(value or "")


class SecretField(TextField):
    """A passphrase: hidden, never remembered by input methods, taken as typed."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__(placeholder)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(
            hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoPredictiveText
        )
        self.show_letters(shown=False)

    def show_letters(self, *, shown: bool) -> None:
        """Show or hide what was typed."""
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if shown else mode.Password)

    def value(self) -> str:
        """Return the passphrase with every space it has."""
        return self.text()
