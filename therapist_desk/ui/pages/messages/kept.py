"""A message that waits for an open hour: the line that says so, and its card on Today then."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from therapist_desk.domain.clients import Client
from therapist_desk.services.kept import Kept
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.labels import Picture, PlainLabel, isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.messages import words

_LONGEST_TIMER = timedelta(days=20)
"""Qt counts milliseconds in 31 bits."""


class KeptLine(QFrame):
    """Says until when the draft waits; ``dropped`` when it shall not wait any more."""

    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "info")
        self._words = PlainLabel("", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(10))
        row.addWidget(Picture("clock", "accent_strong"))
        row.addWidget(self._words, 1)
        row.addWidget(buttons.plain(self.tr("Don’t wait"), self.dropped.emit))
        self.hide()

    def show_until(self, until: datetime | None, now: datetime) -> None:
        """Show until when it waits; hidden where it does not."""
        self.setVisible(until is not None)
        if until is None:
            return
        said = self.tr("Kept until {when}; it comes back on Today then.")
        if until <= now:
            said = self.tr("Kept until {when}: now it may go.")
        self._words.setText(said.format(when=words.near(until, now, when.local_zone())))
        self.setAccessibleName(self._words.text())

    @property
    def said(self) -> str:
        """What it says, or "" while it is hidden."""
        return "" if self.isHidden() else self._words.text()


class KeptCard(Card):
    """Lists the messages whose hour has come; hidden while there is none."""

    go = Signal(object)
    due = Signal()
    """The hour of the next one has come."""

    def __init__(self, outside: Outside) -> None:
        super().__init__(QCoreApplication.translate("messages", "These messages may go now"), "")
        self._outside = outside
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.due)
        self.hide()

    def show_found(self, kept: Sequence[Kept]) -> None:
        """Show those that are due, and wait for the next."""
        now = self._outside.clock.now()
        come = [one for one in kept if one.until <= now]
        self.show_lines([self._line(one, now) for one in come])
        self.setVisible(bool(come))
        ahead = [one.until - now for one in kept if one.until > now]
        if ahead:
            soonest = min([*ahead, _LONGEST_TIMER])
            self._next.start(soonest // timedelta(milliseconds=1) + 1)
        else:
            self._next.stop()

    def _line(self, one: Kept, now: datetime) -> QWidget:
        about = f"{self._name(one.client)} · {words.purposes()[one.draft.purpose]}"
        since = words.near(one.until, now, when.local_zone())
        said = QCoreApplication.translate("messages", "since {when}").format(when=since)
        place = Place(View.WRITE, one.client.id)
        return Line("message", about, said, lambda: self.go.emit(place), "accent")

    def _name(self, client: Client) -> str:
        hidden = self._outside.preferences.state.hide_names
        return isolated(client.initials if hidden else client.name)
