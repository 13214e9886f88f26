"""From the choice of a client with very many entries to its page painted with them."""

import sys
import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from tests.bench.probe import Watchdog, tell
from tests.bench.runs.opened import unlocked, until, wait
from therapist_desk.domain.clients import ClientId, ClientStatus
from therapist_desk.domain.messages import Direction, Message, MessageId
from therapist_desk.services import clients, timeline
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.vault.shelves import messages

ENTRIES = 1_500
"""Of the one client; ten thousand are tried in tests/ui/pages/test_overview_tab.py."""


class EntriesPainted(QObject):
    """Notes when the timeline of a client is first painted with its entries."""

    def __init__(self, tab, view) -> None:
        super().__init__(tab)
        self._tab, self._view = tab, view
        self.at, self.client_id, self.rows = 0.0, None, 0
        tab.list.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._is_there() and not self.at:
            QTimer.singleShot(0, self._take_time)
        return False

    def milliseconds(self, client_id, rows, choose) -> float:
        """Return how long it takes from ``choose()`` to the painted page."""
        self.at, self.client_id, self.rows = 0.0, client_id, rows
        begun = time.perf_counter()
        choose()
        if not until(lambda: self.at):
            raise SystemExit("the page was not painted")
        return (self.at - begun) * 1000

    def _is_there(self) -> bool:
        model = self._tab.model
        shown = self._tab.client_id == self.client_id and model.rowCount() == self.rows
        return shown and model.record_at(1) is not None

    def _take_time(self) -> None:
        self.at = self.at or time.perf_counter()


def fill(writer) -> int:
    owner = ClientId(clients.listed(writer, tuple(ClientStatus))[0])
    row = writer.row("SELECT coalesce(max(id), 0) FROM message")
    first = row[0] + 1
    have = len(timeline.keys(writer, owner, "UTC"))
    messages.messages.add_all(
        writer,
        (
            Message(
                MessageId(first + number),
                owner,
                at := writer.now - timedelta(hours=17 * number),
                "Europe/Berlin",
                Direction.FROM_CLIENT,
                "Slept better this week and went out twice.",
                created_at=at,
                changed_at=at,
            )
            for number in range(max(0, ENTRIES - have))
        ),
    )
    return owner


short = "--short" in sys.argv
application, app, desk, _ = unlocked(Path(sys.argv[1]))
owner, _ = desk._vault.desk.do(fill).result()
shell = desk.shell
others = [one for one in desk._vault.desk.ask(clients.listed).result() if one != owner]
shell.show_place(Place(View.OVERVIEW, ClientId(owner)))
wait(1000)
page, tab = shell.clients, shell.tabs[View.OVERVIEW]
painted = EntriesPainted(tab, page.view)
dog = Watchdog(application)
wait(200)
dog.gaps.clear()
rows = tab.model.rowCount()
times = []
for turn in range(3 if short else 24):
    page._list.selection.choose(others[turn % len(others)])
    wait(250)
    times.append(painted.milliseconds(owner, rows, lambda: page._list.selection.choose(owner)))
    wait(120)
tell(times=times, entries=rows, blocked=sorted(dog.gaps)[-200:])
desk.tasks.close()
desk._vault.close()
app.close()
