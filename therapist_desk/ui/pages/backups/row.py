"""One backup in the list: when it was made, how large it is, and what can be done with it."""

from datetime import datetime

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from therapist_desk.services.backups import Backup
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.labels import Muted, Picture, PlainLabel
from therapist_desk.ui.kit.lines import commas


class BackupRow(QFrame):
    """``check_wanted`` and ``restore_wanted`` carry its path."""

    check_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, one: Backup, now: datetime) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._usable = one.whole and one.ours
        title, aside = self._title(one, now), self._aside(one)
        self.setAccessibleName(commas((title, aside)))
        self.check_button = buttons.quiet(
            self.tr("Check"), lambda: self.check_wanted.emit(one.path), "check"
        )
        self.check_button.setAccessibleName(self.tr("Check the backup: {day}").format(day=title))
        self.restore_button = buttons.quiet(
            self.tr("Restore this backup…"), lambda: self.restore_wanted.emit(one.path), "undo"
        )
        self.restore_button.setAccessibleName(
            self.tr("Restore the backup: {day}").format(day=title)
        )
        words = QVBoxLayout()
        words.addWidget(PlainLabel(title))
        words.addWidget(Muted(aside))
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.grid(1.5)] * 4)
        row.addWidget(Picture("ok", "good") if self._usable else Picture("warning", "warn"))
        row.addLayout(words, 1)
        row.addWidget(self.check_button)
        row.addWidget(self.restore_button)
        self.let(free=True)

    def let(self, *, free: bool) -> None:
        """Let its buttons be pressed, unless it is no backup of this vault."""
        for button in (self.check_button, self.restore_button):
            button.setEnabled(free and self._usable)

    def _title(self, one: Backup, now: datetime) -> str:
        if one.created_at is None:
            return one.path.name
        zone = when.local_zone()
        made, today = (when.wall_clock(at, zone) for at in (one.created_at, now))
        return commas((when.day(made.date(), today.date()), when.clock(made)))

    def _aside(self, one: Backup) -> str:
        size = self.locale().formattedDataSize(one.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        if not one.whole:
            return self.tr("{size} · not a whole backup; it is left as it is").format(size=size)
        if not one.ours:
            return self.tr("{size} · of another vault").format(size=size)
        return self.tr("{size} · checked when it was made").format(size=size)
