"""What is typed before a new form is there comes into its first field, once it has the cursor."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

PATIENCE_MS = 5_000
"""A form that takes longer does not come any more."""

_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TypedAhead(QObject):
    """Holds the letters that reach ``page`` itself until a field in it takes the focus."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._held = ""
        page.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        QTimer.singleShot(PATIENCE_MS, self, self._end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold a letter; what commands is let through."""
        if watched is not self._page or event.type() is not QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)
        if not event.text().isprintable() or not event.text() or event.modifiers() & _OTHERS:
            return False
        self._held += event.text()
        return True

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or now is self._page:
            return
        if self._held and self._page.isAncestorOf(now):
            QTimer.singleShot(0, now, partial(_type, now, self._held))  # once the form is filled
        self._end()

    def _end(self) -> None:
        self._held = ""
        self._page.removeEventFilter(self)
        self.deleteLater()


def _type(field: QWidget, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.insert(text)
    elif isinstance(field, QPlainTextEdit | QTextEdit):
        field.insertPlainText(text)
