"""One way to open a chat: what is known of it on this computer, and trying it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.link_trials import Trial
from therapist_desk.domain.messages import LinkStyle
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.labels import Heading, Muted, Pill, PlainLabel


class TrialRow(QFrame):
    """``wanted`` asks for a trial of this way, ``told`` says whether the chat opened."""

    wanted = Signal(object)
    told = Signal(object, bool)

    def __init__(self, style: LinkStyle, title: str, about: str) -> None:
        super().__init__()
        self._style, self._title = style, title
        self.setProperty("surface", "card")
        self.pill = Pill()
        self._asks = QWidget()
        self.yes = buttons.quiet(
            self.tr("Yes, my own chat"), lambda: self._tell(works=True), "check"
        )
        self.no = buttons.quiet(self.tr("No"), lambda: self._tell(works=False), "close")
        self.try_button = buttons.quiet(self.tr("Try"), self._try, "open")
        self.try_button.setAccessibleName(self.tr("Try: {way}").format(way=title))
        self._lay_out(about)
        self._asks.hide()

    def show_trial(self, trial: Trial | None, today: date) -> None:
        """Show what was found out."""
        if trial is None:
            self.pill.show_status(self.tr("not tried yet"), "quiet", "info")
        elif trial.works:
            said = self.tr("works here, tried {day}")
            self.pill.show_status(said.format(day=when.day(trial.on, today)), "good", "check")
        else:
            said = self.tr("opens no chat here, tried {day}")
            self.pill.show_status(said.format(day=when.day(trial.on, today)), "warn", "warning")

    def ask(self) -> None:
        """Ask whether the chat opened."""
        self._asks.show()
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        self.wanted.emit(self._style)

    def _tell(self, *, works: bool) -> None:
        self._asks.hide()
        self.told.emit(self._style, works)
        self.try_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, about: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        title = Heading(self._title, 3)
        title.setWordWrap(True)
        words.addWidget(title)
        words.addWidget(Muted(about))
        head = QHBoxLayout()
        head.setSpacing(theme.grid(1.5))
        head.addLayout(words, 1)
        head.addWidget(self.pill)
        head.addWidget(self.try_button)
        row = QHBoxLayout(self._asks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.grid())
        row.addWidget(PlainLabel(self.tr("Did the chat with your own number open?")))
        row.addWidget(self.yes)
        row.addWidget(self.no)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(2)] * 4)
        column.setSpacing(theme.grid())
        column.addLayout(head)
        column.addWidget(self._asks)
