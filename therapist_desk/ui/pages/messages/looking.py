"""Looks at the words while they are written, never on this thread, and shows what they give away."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from therapist_desk.domain import depth
from therapist_desk.domain.clients import SafetyHint
from therapist_desk.domain.guard import Channel
from therapist_desk.services.discretion import Discretion, Looking
from therapist_desk.services.messages import Situation
from therapist_desk.services.words import Finding, Kind, Offer
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.writing import counting
from therapist_desk.ui.pages.messages.composer import Composer
from therapist_desk.ui.pages.messages.depth_card import DepthCard
from therapist_desk.ui.pages.messages.lock_screen import LockScreenCard

PAUSE_MS = 250
"""So long fingers rest before the words are looked at."""


class WordsWatch(QObject):
    """Feeds the list of words, the underlines, the lock screen and the depth card."""

    replaced = Signal()
    """A neutral wording was taken; the text's own undo takes it back."""

    def __init__(self, tasks: Tasks, composer: Composer, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._composer = tasks, composer
        self.lock_screen, self.depth = LockScreenCard(), DepthCard()
        self._looking = Looking()
        self._situation: Situation | None = None
        self._found: Discretion | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        composer.text.edited.connect(self._pause.start)
        composer.turned.connect(self._show)
        composer.given_away.taken.connect(self._take)

    def show_situation(self, found: Situation) -> None:
        """Follow the client and what is known of the week."""
        first = self._situation is None or self._situation.client.id != found.client.id
        self._situation = found
        if first:
            self._found = None
            self.look()
        else:
            self._show()

    def look(self) -> None:
        """Look at the words now."""
        if self._situation is None:
            return
        client_id, text = self._situation.client.id, self._composer.text.value()
        self._tasks.ask(
            self,
            lambda reader: self._looking.look(reader, client_id, text),
            lambda found: self._take_in(client_id, found),
        )

    def _take_in(self, client_id: int, found: Discretion) -> None:
        now = self._situation
        if now is None or now.client.id != client_id:
            return
        if found.text != self._composer.text.value():
            return  # typed on: the pause after that asks again
        self._found = found
        self._show()

    def _show(self) -> None:
        found, now = self._found, self._situation
        if found is None or now is None:
            return
        writes = self._composer.draft().channel is not Channel.CALL
        self._composer.given_away.show_findings(found.text, found.findings if writes else ())
        underline(self._composer.text, found.text, found.findings)
        self.lock_screen.setVisible(writes)
        self.lock_screen.show_found(found, shares_phone=SafetyHint.SHARED_PHONE in now.client.hints)
        self.depth.show_depth(
            depth.sound(
                depth.Writing(
                    is_long=found.is_long and writes,
                    names_risk=found.names_risk and writes,
                    lately=found.lately,
                    week=now.week.messages,
                    most=now.most,
                )
            )
        )

    def _take(self, finding: Finding) -> None:
        if finding.offer is None or self._found is None:
            return
        if self._composer.text.value() != self._found.text:
            self.look()
            return
        replace(self._composer.text, self._found.text, finding.offer)
        self.replaced.emit()
        self.look()


def underline(field: QPlainTextEdit, text: str, findings: Sequence[Finding]) -> None:
    """Underline what is found, without a trace in the text or in what undo takes back."""
    if field.toPlainText() != text:
        return
    marks = []
    for one in findings:
        if one.kind is Kind.LENGTH:
            continue
        form, mark = QTextCharFormat(), QTextEdit.ExtraSelection()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        tone = "danger" if one.kind is Kind.RISK else "warn"
        form.setUnderlineColor(theme.current().color(tone))
        cursor = _cursor(field, text, one.start, one.end)
        mark.cursor, mark.format = cursor, form
        marks.append(mark)
    field.setExtraSelections(marks)


def replace(field: QPlainTextEdit, text: str, offer: Offer) -> None:
    """Write the neutral wording as if it were typed, and go on behind it."""
    cursor = _cursor(field, text, offer.start, offer.end)
    cursor.insertText(offer.write)
    field.setTextCursor(cursor)
    field.setFocus()


def _cursor(field: QPlainTextEdit, text: str, start: int, end: int) -> QTextCursor:
    ((first, last),) = counting.in_units(text, [(start, end)])
    cursor = QTextCursor(field.document())
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return cursor
