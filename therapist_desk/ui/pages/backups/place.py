"""Where backups go, and how much room they may take."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.fields import NumberField
from therapist_desk.ui.kit.labels import ElidedLabel, Muted, PlainLabel
from therapist_desk.ui.kit.outside import Outside

LEAST_MB, MOST_MB, STEP_MB = 100, 1_000_000, 500
PAUSE = 600
"""Milliseconds without a change after which the vault is told: arrow keys take many steps."""


class WhereTheyGo(QWidget):
    """``folder_chosen`` carries a path or "" for the usual one, ``budget_chosen`` megabytes."""

    folder_chosen = Signal(str)
    budget_chosen = Signal(str)

    def __init__(self, outside: Outside) -> None:
        super().__init__()
        self._outside = outside
        self._folder = ElidedLabel("")
        self._folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a path is, anywhere
        self.choose_button = buttons.quiet(self.tr("Another folder…"), self._choose, "folder")
        self.usual_button = buttons.plain(self.tr("Beside the vault"), lambda: self._take(""))
        self.budget = NumberField(LEAST_MB, MOST_MB, self.tr(" MB"))
        self.budget.setSingleStep(STEP_MB)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(lambda: self.budget_chosen.emit(str(self.budget.value())))
        self.budget.edited.connect(self._timer.start)
        self._lay_out()

    def show_place(self, folder: Path, budget: int, *, usual: bool) -> None:
        """Show what is set; ``usual`` when nothing else was chosen."""
        self.usual_button.setVisible(not usual)
        self._folder.setText(str(folder))
        if not self._timer.isActive():
            self.budget.blockSignals(True)
            self.budget.set_value(budget)
            self.budget.blockSignals(False)

    def _choose(self) -> None:
        folder = self._outside.asker.choose_folder(self.tr("The folder for backups"))
        if folder is not None:
            self._take(str(folder))

    def _take(self, folder: str) -> None:
        self.folder_chosen.emit(folder)

    def _lay_out(self) -> None:
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.grid())
        first = QHBoxLayout()
        first.addWidget(self._folder, 1)
        first.addWidget(self.usual_button)
        first.addWidget(self.choose_button)
        lines.addLayout(first)
        lines.addWidget(
            Muted(self.tr("A folder that another program keeps in the cloud is fine for backups."))
        )
        label = PlainLabel(self.tr("Room for backups"))
        label.setBuddy(self.budget)
        self.budget.setAccessibleName(label.text())
        second = QHBoxLayout()
        second.addWidget(label)
        second.addWidget(self.budget)
        second.addStretch(1)
        lines.addLayout(second)
        lines.addWidget(
            Muted(
                self.tr(
                    "Kept are the last of seven days, four weeks and twelve months, as far as the "
                    "room goes. The newest is never removed."
                )
            )
        )
