"""A page or the whole shell over a real vault in memory, with fakes of the outside world only."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.clock import FixedClock
from tests.support.fake_asker import FakeAsker
from tests.support.memory_vault import memory_vault
from tests.support.quiet import Quiet
from therapist_desk.domain.practice import Practice
from therapist_desk.services import practice
from therapist_desk.services.desk import Desk
from therapist_desk.ui.kit.clipboard import SelfClearingClipboard
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.settings import Preferences
from therapist_desk.ui.kit.tasks import Tasks


class FakeLinks:
    """Opens nothing and remembers what it was asked to open."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.handled = {"whatsapp", "https"}
        self.accepts = True

    def can_open(self, scheme: str) -> bool:
        return scheme in self.handled

    def open(self, url: str) -> bool:
        self.opened.append(url)
        return self.accepts


class AskedStore:
    """The vault under a desk that runs: read and written on the desk's thread alone, as in the app."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self, question: Any) -> Any:
        """Answer a question as the store does."""
        return self._desk.check(lambda store: store.read(question)).result()

    def write(self, verb: Any) -> Any:
        """Run a verb as the store does; return its answer and what it touched."""
        return self._desk.check(lambda store: store.write(verb)).result()


class Seat:
    """Where a person sits before a page: keys to press, things to wait for, a record to look into."""

    def __init__(self, qtbot: Any, app: QApplication, folder: Path) -> None:
        self.bot = qtbot
        self.clock, self.asker, self.links = FixedClock(), FakeAsker(), FakeLinks()
        self.desk = Desk(memory_vault(self.clock))
        self.store: Any = AskedStore(self.desk)
        self.tasks = Tasks(self.desk)
        self._quiet = Quiet(qtbot, self.tasks)
        self.bugs: list[Exception] = []
        self.tasks.failed.connect(self.bugs.append)
        self.clipboard = SelfClearingClipboard(app.clipboard())
        self.outside = Outside(
            self.clock, self.asker, self.clipboard, self.links, Preferences(folder / "window.ini")
        )
        self.told: list[tuple[str, Any]] = []
        self.places: list[Any] = []

    def do(self, verb: Any, *arguments: Any, **named: Any) -> Any:
        """Run a service verb and tell the pages what it touched, as Tasks does."""
        answer, topics = self.desk.do(lambda writer: verb(writer, *arguments, **named)).result()
        self.tasks.changed.emit(topics)
        return answer

    def ask(self, question: Any, *arguments: Any, **named: Any) -> Any:
        """Ask a service question."""
        return self.desk.ask(lambda reader: question(reader, *arguments, **named)).result()

    def practise(self, name: str = "Dr. Ines Vidal", **fields: Any) -> Practice:
        """Keep a practice, so that notes can be signed and papers written."""
        kept: Practice = self.do(practice.keep, Practice(therapist_name=name, **fields))
        return kept

    def show(self, page: QWidget) -> None:
        """Show a page as the window would, active and ready for keys."""
        self.bot.addWidget(page)
        for signal, seen in (("told", self.told), ("go", self.places)):
            if hasattr(page, signal):
                getattr(page, signal).connect(lambda *told, seen=seen: seen.append(told))
        page.resize(1100, 760)
        page.show()
        page.activateWindow()
        self.bot.waitUntil(page.isActiveWindow)

    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def type(self, text: str) -> None:
        """Type ``text`` where the cursor is."""
        self.bot.keyClicks(self.focused(), text)

    def press(self, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key where the cursor is."""
        self.bot.keyClick(self.focused(), key, modifier)

    def wait(self, until: Any) -> None:
        """Wait until something is true."""
        self.bot.waitUntil(lambda: bool(until()), timeout=8000)

    def settle(self) -> None:
        """Wait until nothing is asked of the vault any more and what it answered was shown."""
        self.wait(lambda: not self.tasks.verbs_under_way)
        self._quiet.settle()

    def leave(self) -> None:
        """Close everything; nothing may have gone wrong unseen."""
        self.clipboard.clear()
        self.tasks.close()
        assert self.bugs == []
