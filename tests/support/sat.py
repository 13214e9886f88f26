"""A client who sits before the screen that was handed over, and the therapist who comes back."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.support.clock import FixedClock
from tests.support.fake_asker import FakeAsker
from tests.support.records import client
from tests.support.window import FakeLinks
from therapist_desk.domain import measure_scores as rules
from therapist_desk.domain.measure_scores import Way
from therapist_desk.services import clients, measure_scores, measures, vaults
from therapist_desk.ui.kit.clipboard import SelfClearingClipboard
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.settings import Preferences
from therapist_desk.ui.pages.measures.kiosk import Kiosk
from therapist_desk.ui.pages.measures.tab import MeasuresTab
from therapist_desk.ui.shell.open_desk import OpenDesk
from therapist_desk.ui.shell.window import DeskWindow

PASSPHRASE = "nine purple ducks forgot Thursday"
NAME = "Quillfeather"


class Sat:
    """A desk whose screen can be handed over, and what the client does at it."""

    def __init__(self, qtbot, qapp, folder):
        """Open the vault in ``folder``."""
        self.bot = qtbot
        clock, preferences = FixedClock(), Preferences(folder / "window.ini")
        self.vault = vaults.unlock(folder / "vault", PASSPHRASE, clock)
        clipboard = SelfClearingClipboard(qapp.clipboard())
        outside = Outside(clock, FakeAsker(), clipboard, FakeLinks(), preferences)
        self.window = DeskWindow(preferences)
        qtbot.addWidget(self.window)
        self.desk = OpenDesk(self.vault, outside, self.window)
        self.reasons = []
        self.desk.closed.connect(self.reasons.append)
        self.desk.show()
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.client = self.do(clients.save, client(NAME))
        shell = self.desk.shell
        shell.show_place(Place(View.MEASURES, self.client.id))
        tab = shell.tabs[View.MEASURES]
        assert isinstance(tab, MeasuresTab)
        self.tab = tab
        qtbot.waitUntil(self.tab.isVisible)

    def do(self, verb, *arguments):
        found, topics = self.vault.desk.do(lambda writer: verb(writer, *arguments)).result()
        self.desk.tasks.changed.emit(topics)
        return found

    def ask(self, question, *arguments):
        return self.desk.ask(lambda reader: question(reader, *arguments))

    def hand_over(self, name="phq9", **fields) -> Kiosk:
        measure = measures.named(name)
        at = (FixedClock().now(), "UTC")
        score = replace(rules.fresh(measure, self.client.id, Way.SCREEN, at), **fields)
        self.tab.hand_over(score, measure)
        self.bot.waitUntil(lambda: self.window.content is self.tab.kiosk)
        kiosk = self.tab.kiosk
        assert kiosk is not None
        self.kiosk = kiosk
        return kiosk

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def strike(self, kind, key, at):
        """Send half a stroke as X tells it ``at`` a moment in ms: without the mark of a repeat."""
        page = self.kiosk.question  # new answers can hold the keyboard only once they are shown
        self.bot.waitUntil(
            lambda: not page.isVisible() or any(each.hasFocus() for each in page.buttons)
        )
        text = chr(key) if key < Qt.Key.Key_Escape else ""
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(at)
        QApplication.sendEvent(QApplication.focusWidget() or self.window, event)

    def hold(self, key, at, repeats):
        """Hold a key down, from ``at`` on, until it has come so often again; return when it is up."""
        self.strike(QEvent.Type.KeyPress, key, at)
        for up in range(at + 500, at + 500 + 33 * repeats, 33):
            self.strike(QEvent.Type.KeyRelease, key, up)
            self.strike(QEvent.Type.KeyPress, key, up + up % 2)  # X may take a moment between both
        self.strike(QEvent.Type.KeyRelease, key, at + 500 + 33 * repeats)
        return at + 500 + 33 * repeats

    def answer(self, kiosk, *digits):
        for digit in digits:
            self.press(Qt.Key(Qt.Key.Key_0 + digit))

    def come_back(self, kiosk, typed=PASSPHRASE):
        if not kiosk.gate.isVisible():
            kiosk.ask_passphrase()
        QTest.keyClicks(kiosk.gate.passphrase.typing, typed)
        self.press(Qt.Key.Key_Return)

    def listed(self):
        return self.ask(measure_scores.listed, self.client.id)

    def draft(self):
        return self.ask(measure_scores.draft, self.client.id)

    def settled(self):
        self.bot.waitUntil(lambda: not self.desk.tasks.verbs_under_way)

    def seen(self) -> str:
        """Return all that any window of the program shows or tells the desktop."""
        texts = []
        for top in QApplication.topLevelWidgets():
            if top.isVisible():
                shown = [top, *top.findChildren(QWidget)]
                texts += [one.windowTitle() for one in shown if one.isWindow()]
                texts += [one.text() for one in top.findChildren(QLabel) if one.isVisible()]
                texts += [one.accessibleName() for one in shown if one.isVisible()]
        return "\n".join(texts)
