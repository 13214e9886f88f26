"""The backup made when the desk is closed: with progress, and *Later* at any moment."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.errors import Cancelled
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.labels import Heading, PlainLabel
from therapist_desk.ui.pages.backups.progress import Progress
from therapist_desk.ui.pages.backups.work import BackingUp


class Quitting:
    """Lets the window close at once when no backup is due, else after one or *Later*."""

    def __init__(self, work: BackingUp, window: QWidget) -> None:
        self._work, self._window = work, window
        self.dialog: QuitDialog | None = None

    def begin(self, close: Callable[[], None]) -> None:
        """Call ``close`` as soon as the desk may be closed."""
        if self.dialog is not None:
            self.dialog.later()
            return
        if not self._work.is_due:
            close()
            return
        self.dialog = QuitDialog(self._work, self._window)
        self.dialog.finished.connect(lambda _: self._close(close))
        self.dialog.open()
        self.dialog.begin()

    def _close(self, close: Callable[[], None]) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
        close()


class QuitDialog(QDialog):
    """Ends by itself when the backup is made; says so when it could not be."""

    def __init__(self, work: BackingUp, parent: QWidget) -> None:
        super().__init__(parent)
        self._work = work
        self.setWindowTitle(self.tr("Closing"))
        self._sentence = PlainLabel(
            self.tr("A backup of today’s work is made. The desk closes when it is done."),
            wraps=True,
        )
        self._sentence.setMinimumWidth(theme.px(380))
        self._progress = Progress(work)
        self._progress.cancel.hide()
        self.later_button = buttons.quiet(self.tr("Later"), self.later)
        self.later_button.setAccessibleDescription(
            self.tr("Closes now; the backup is made another time.")
        )
        self._lay_out()

    def begin(self) -> None:
        """Make the backup, or wait for the one that is under way."""
        if not self._work.make(lambda _: self.accept(), self._say):
            self._work.ended.connect(self.accept)

    def later(self) -> None:
        """Close now; what is under way is dropped."""
        self._work.stop()
        self.reject()

    def _say(self, trouble: Exception) -> None:
        if isinstance(trouble, Cancelled) or not self.isVisible():
            return
        self._sentence.setText(languages.in_words(trouble))
        self.later_button.setText(self.tr("Close without a backup"))
        self.later_button.setFocus()

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(*[theme.grid(3)] * 4)
        lines.setSpacing(theme.grid(1.5))
        lines.addWidget(Heading(self.tr("Making a backup"), 2))
        lines.addWidget(self._sentence)
        lines.addWidget(self._progress)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.later_button)
        lines.addLayout(row)
