"""The card of Today that speaks up when a backup is overdue, or the recovery kit was never tried."""

from PySide6.QtCore import QCoreApplication, Signal

from therapist_desk.services.backups import Standing
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.backups.work import BackingUp


class BackupsCard(Card):
    """Hidden while all is well, and always for invented clients."""

    go = Signal(object)

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__(QCoreApplication.translate("backups", "Backups"), "")
        self._outside = outside
        self.hide()
        work = BackingUp.of(tasks)
        if work is not None and not work.vault.rehearsal:
            work.stood.connect(self._show)
            work.ask()

    def _show(self, standing: Standing) -> None:
        now, lines = self._outside.clock.now(), []
        if standing.is_overdue(now):
            lines.append(self._line("warning", *self._overdue(standing), "warn"))
        if standing.wants_drill(now):
            words = self.tr("Try your recovery kit")
            lines.append(self._line("key", words, self.tr("once a month"), "muted"))
        self.show_lines(list(lines))
        self.setVisible(bool(lines))

    def _overdue(self, standing: Standing) -> tuple[str, str]:
        if standing.last is None:
            return self.tr("There is no backup yet"), self.tr("make one now")
        zone = when.local_zone()
        made, now = (when.wall_clock(at, zone) for at in (standing.last, self._outside.clock.now()))
        day = when.day(made.date(), now.date())
        return self.tr("The last backup is some days old"), day

    def _line(self, icon: str, words: str, aside: str, tone: str) -> Line:
        return Line(icon, words, aside, lambda: self.go.emit(Place(View.BACKUPS)), tone)
