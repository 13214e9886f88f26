"""How far a backup is: words, a bar, and a button that stops it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from therapist_desk.services.backups import Step
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.pages.backups.work import BackingUp


class Progress(QWidget):
    """Seen while something is under way."""

    def __init__(self, work: BackingUp) -> None:
        super().__init__()
        self._words = PlainLabel("", wraps=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = buttons.quiet(self.tr("Cancel"), work.stop)
        row = QHBoxLayout()
        row.setSpacing(theme.grid())
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._words)
        lines.addLayout(row)
        work.began.connect(self._begin)
        work.progressed.connect(self._show)
        work.ended.connect(self.hide)
        self.setVisible(work.is_busy)

    def _begin(self) -> None:
        self._words.setText(self.tr("Getting ready …"))
        self.bar.setValue(0)
        self.show()

    def _show(self, step: Step, share: float) -> None:
        words = {
            Step.COPYING: self.tr("Copying. You can go on writing."),
            Step.CHECKING: self.tr("Checking. You can go on writing."),
            Step.RESTORING: self.tr("Restoring. You can go on writing."),
        }
        self._words.setText(words[step])
        self.bar.setValue(int(share * 100))
