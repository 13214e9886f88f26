"""From the choice of a purpose to the guard's answer painted, and the words looked at while typing."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest

from tests.bench.probe import Watchdog, tell
from tests.bench.runs.opened import unlocked, until, wait
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.guard import Purpose
from therapist_desk.services import clients
from therapist_desk.ui.kit.places import Place, View

TYPED = "Hello, your therapy is on Friday at ten, and how is the anxiety? "


class AnswerPainted(QObject):
    """Notes when the panel is painted after it was given an answer to the latest question."""

    def __init__(self, page) -> None:
        super().__init__(page)
        self._page, self._asked, self.at = page, 0, 0.0
        page.guard.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._answered and not self.at:
            QTimer.singleShot(0, self._take_time)
        return False

    def milliseconds(self, purpose: Purpose) -> float:
        """Return how long it takes from the choice to the painted answer."""
        self.at, self._answered = 0.0, False
        begun = time.perf_counter()
        self._page.composer.purpose.set_value(purpose)
        if not until(lambda: self.at):
            raise SystemExit("the answer was not painted")
        return (self.at - begun) * 1000

    _answered = False

    def take_answer(self) -> None:
        """The panel was given its answer."""
        self._answered = True
        self._page.guard.update()

    def _take_time(self) -> None:
        self.at = self.at or time.perf_counter()


short = "--short" in sys.argv
application, app, desk, _ = unlocked(Path(sys.argv[1]))
shell = desk.shell
owner = ClientId(desk._vault.desk.ask(clients.listed).result()[0])
shell.show_place(Place(View.WRITE, owner))
page = shell.pages[View.WRITE]
until(lambda: page.guard.verdict)
wait(1000)
painted = AnswerPainted(page)
show = page.guard.show_situation


def shown(found, now) -> None:
    show(found, now)
    painted.take_answer()


page.guard.show_situation = shown
dog = Watchdog(application)
wait(200)
times = []
for turn in range(6 if short else 60):
    times.append(painted.milliseconds(list(Purpose)[(turn + 1) % len(Purpose)]))
    wait(60)
dog.gaps.clear()
page.composer.text.setFocus()
for _ in range(1 if short else 8):
    for sign in TYPED:
        QTest.keyClicks(page.composer.text, sign)
        wait(20)
    until(lambda: page.watch._found.text == page.composer.text.value())
    wait(60)
given = len(page.composer.given_away.findings)
tell(times=times, blocked=sorted(dog.gaps)[-200:], findings=given)
desk.tasks.close()
desk._vault.close()
app.close()
