"""From the key for a month to its meetings painted, with weekly hours that began years ago."""

import sys
import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from tests.bench.probe import Watchdog, tell
from tests.bench.runs.opened import unlocked, until, wait
from therapist_desk.domain.clients import ClientId, ClientStatus
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.services import clients, planning
from therapist_desk.services.planning import Plan
from therapist_desk.ui.kit.places import View

WEEKLY = 60
YEARS = 10


class MonthPainted(QObject):
    """Notes when the month is first painted with what was asked for."""

    def __init__(self, board) -> None:
        super().__init__(board)
        self.at = 0.0
        self._board = board
        board.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._board.stretch is not self.before:
            QTimer.singleShot(0, self._take_time)
        return False

    def milliseconds(self, press) -> float:
        """Return how long it takes from ``press()`` to the painted month."""
        self.at, self.before = 0.0, self._board.stretch
        begun = time.perf_counter()
        press()
        if not until(lambda: self.at):
            raise SystemExit("the month was not painted")
        return (self.at - begun) * 1000

    before: object = None

    def _take_time(self) -> None:
        self.at = self.at or time.perf_counter()


def plan(writer) -> None:
    if writer.row("SELECT 1 FROM appointment LIMIT 1"):
        return  # an earlier run did
    owners = clients.listed(writer, tuple(ClientStatus))[:WEEKLY]
    long_ago = (writer.now - timedelta(days=365 * YEARS)).replace(tzinfo=None)
    for number, owner in enumerate(owners):
        starts = long_ago.replace(hour=8 + number % 10, minute=0, second=0, microsecond=0)
        starts += timedelta(days=number % 5)
        repeat = Repeat(Every.WEEK, 1 + number % 2)
        planning.plan(writer, Plan(ClientId(owner), starts, 50, "Europe/Berlin", repeat=repeat))


short = "--short" in sys.argv
application, app, desk, _ = unlocked(Path(sys.argv[1]))
desk._vault.desk.do(plan).result()
shell = desk.shell
shell.show_view(View.CALENDAR)
page = shell.pages[View.CALENDAR]
wait(800)
page._turn("m")
wait(800)
board = page.month_board
board.setFocus()
painted = MonthPainted(board)
dog = Watchdog(application)
wait(200)
dog.gaps.clear()
months = []
for _ in range(3 if short else 24):
    months.append(painted.milliseconds(lambda: QTest.keyClick(board, Qt.Key.Key_PageUp)))
    wait(60)
meetings = len(board.stretch.meetings)
tell(months=months, meetings=meetings, blocked=sorted(dog.gaps)[-200:])
desk.tasks.close()
desk._vault.close()
app.close()
