"""Keeping what was written as a text of one's own, to be offered the next time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.own_messages import TITLE_LIMIT
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.text_field import TextField

_WORDS = 5
"""So many of the first words are proposed as its name."""


class KeepText(QWidget):
    """Asks for a name; ``wanted`` carries it. ``button`` is there to be set beside the text."""

    wanted = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = buttons.plain(self.tr("Keep this text…"), self._begin, "star")
        self.button.setToolTip(self.tr("Offered for other clients too, so take names out first"))
        self.name = TextField(limit=TITLE_LIMIT + 1)
        self.name.setAccessibleName(self.tr("Name of the text"))
        self.name.setMinimumWidth(theme.px(260))
        self.keep_button = buttons.quiet(self.tr("Keep it"), self._settle, "save")
        self._banner = Banner()
        self._text = ""
        self._lay_out()
        self.hide()

    def show_text(self, text: str) -> None:
        """Offer to keep ``text``; nothing to keep is not offered."""
        self._text = text.strip()
        self.button.setVisible(bool(self._text) and self.isHidden())
        if not self._text:
            self.done()

    def done(self) -> None:
        """Ask no more."""
        self._banner.hide()
        self.hide()
        self.button.setVisible(bool(self._text))

    def refuse(self, trouble: Exception) -> None:
        """Say why it can't be kept like that."""
        show_error(trouble, self._banner)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self._cancel()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._settle()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        proposed = " ".join(self._text.split()[:_WORDS])
        self.name.set_value(proposed[:TITLE_LIMIT].rstrip(" ,.;:"))
        self.button.hide()
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _settle(self) -> None:
        self._banner.hide()
        self.wanted.emit(self.name.value())

    def _cancel(self) -> None:
        self.done()
        self.closed.emit()

    def _lay_out(self) -> None:
        label = PlainLabel(self.tr("Name of the text"))
        label.setBuddy(self.name)
        row = Bar()
        for part in (label, self.name, self.keep_button):
            row.addWidget(part)
        row.addWidget(buttons.plain(self.tr("Cancel"), self._cancel))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(row)
        column.addWidget(self._banner)
