"""Types words into the search box, letter by letter, and says how long each took to be painted."""

import sys
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest

from tests.bench.probe import Watchdog, tell
from tests.bench.runs.opened import unlocked, wait
from therapist_desk.services import search
from therapist_desk.services.rehearsal.sentences import shipped
from therapist_desk.ui.kit.places import View

COMMON = ("session", "the", "anxious", "progress", "reminder", "mood", "thank", "work", "sleep",
          "焦慮", "睡眠", "القلق", "ansiedad", "mother work")  # fmt: skip
RARE_IN_THE_STORY = ("lighthouse", "interoceptive")
RARE_HITS = 30
PATIENCE = 3_000
BETWEEN_KEYS = 60


class Painted(QObject):
    """Waits until what was found has been painted; watches the list alone, for a filter costs."""

    def __init__(self, page) -> None:
        super().__init__(page)
        self._loop = QEventLoop(self)
        self._came = False
        self._page = page
        page._model.modelReset.connect(self._on_results)
        page.results.viewport().installEventFilter(self)

    def milliseconds(self, press) -> float:
        """Return how long it takes from ``press()`` to the painted answer."""
        self._came = False
        begun = time.perf_counter()
        QTimer.singleShot(0, press)
        QTimer.singleShot(PATIENCE, self._loop, self._loop.quit)
        self._loop.exec()
        return (time.perf_counter() - begun) * 1000

    def _on_results(self) -> None:
        self._came = True
        if not self._page._model.rowCount():  # "nothing found" stands there, perhaps already
            QTimer.singleShot(0, self._loop.quit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._came and event.type() is QEvent.Type.Paint:
            self._came = False
            QTimer.singleShot(0, self._loop.quit)
        return False


def rare_words(vault, enough: int) -> Iterator[str]:
    slots = shipped()["languages"]["en"]["slots"]
    for street, way in product(slots["street"], slots["way"]):
        word = f"{street}{way}"
        found = vault.desk.ask(lambda reader, word=word: search.find(reader, word, limit=99))
        if 0 < len(found.result()) <= RARE_HITS:
            yield word
            enough -= 1
            if not enough:
                return


def type_word(word: str) -> Iterator[float]:
    box.clear()
    wait(100)
    for place in range(1, len(word) + 1):
        yield painted.milliseconds(lambda typed=word[:place]: type_text(typed))
        wait(BETWEEN_KEYS)


def type_text(typed: str) -> None:
    if typed[-1].isascii():
        QTest.keyClicks(box, typed[-1])
    else:  # as an input method commits it
        box.setText(typed)
        box.textEdited.emit(typed)


short = "--short" in sys.argv
application, app, desk, _ = unlocked(Path(sys.argv[1]))
box, page = desk.shell.search_box, desk.shell.pages[View.SEARCH]
wait(500)
words = {
    "common": COMMON[:4] if short else COMMON,
    "rare": RARE_IN_THE_STORY if short else tuple(rare_words(desk._vault, 12)),
}
painted = Painted(page)
dog = Watchdog(application)
wait(200)
dog.gaps.clear()
times = {kind: [ms for word in some for ms in type_word(word)] for kind, some in words.items()}
tell(**times, blocked=sorted(dog.gaps)[-200:])
desk.tasks.close()
desk._vault.close()
app.close()
