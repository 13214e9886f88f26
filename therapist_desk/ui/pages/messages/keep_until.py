"""Keeping a message for later: it comes back as a task at its time, and is never sent by itself."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.ui.kit import buttons, languages, theme, when
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import PlainLabel
from therapist_desk.ui.kit.moments import MomentField
from therapist_desk.ui.pages.messages import words


class KeepUntil(QWidget):
    """``wanted`` carries the instant the draft should come back at, or None for at none.

    Its ``keep_button`` is there to be set where the draft is opened.
    """

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.keep_button = buttons.plain(self.tr("Keep until…"), self._begin, "clock")
        self._said = PlainLabel("")
        self.forget_button = buttons.plain(self.tr("Not any more"), lambda: self.wanted.emit(None))
        self.moment = MomentField()
        self._asks, self._banner = QWidget(), Banner()
        self._suggested: datetime | None = None
        self._lay_out()
        self._asks.hide()
        self.show_until(None, None, None)

    def show_until(
        self, until: datetime | None, suggested: datetime | None, now: datetime | None
    ) -> None:
        """Show when the draft comes back; ``suggested`` is offered when a time is asked for."""
        self._suggested = suggested
        self._said.setVisible(until is not None)
        self.forget_button.setVisible(until is not None)
        self.keep_button.setText(
            self.tr("Keep until…") if until is None else self.tr("Another time…")
        )
        if until is not None and now is not None:
            said = self.tr("Kept until {when}; it comes back as a task. Nothing is sent by itself.")
            if until <= now:
                said = self.tr("Kept until {when}: its time has come.")
            self._said.setText(said.format(when=words.near(until, now)))

    def done(self) -> None:
        """Ask for no time any more."""
        self._asks.hide()
        self._banner.hide()
        self.keep_button.show()

    def refuse(self, trouble: RuleBroken) -> None:
        """Say why the draft can't come back then."""
        self._banner.tell(languages.in_words(trouble), "warn")

    def _begin(self) -> None:
        if self._suggested is not None:
            self.moment.set_value(when.wall_clock(self._suggested, when.local_zone()))
        self.keep_button.hide()
        self._asks.show()
        self.moment.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        shown = self.moment.value()
        if shown is None:
            self._banner.tell(self.tr("Say on which day it should come back."), "warn")
        else:
            self.wanted.emit(when.instant_of(shown, when.local_zone()))

    def _lay_out(self) -> None:
        row = Bar()
        row.addWidget(self._said)
        row.addWidget(self.forget_button)
        asks = Bar()
        asks.addWidget(PlainLabel(self.tr("Keep until")))
        asks.addWidget(self.moment)
        asks.addWidget(buttons.quiet(self.tr("Keep it"), self._settle, "save"))
        asks.addWidget(buttons.plain(self.tr("Cancel"), self.done))
        inner = QVBoxLayout(self._asks)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(asks)
        inner.addWidget(self._banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(row)
        column.addWidget(self._asks)
