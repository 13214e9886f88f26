"""The right key opened a vault that was left behind: it says so before anything of it is shown."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from therapist_desk.services.retiring import Retired
from therapist_desk.ui.kit import buttons, when
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel, isolated
from therapist_desk.ui.kit.sheet import Sheet

PATIENCE_MS = 2 * 60 * 1000
"""How long the open vault waits for an answer before it is locked again."""


class RetiredVault(Sheet):
    """``lock_wanted`` is the way back, ``open_wanted`` the way in, taken on purpose."""

    lock_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, retired: Retired) -> None:
        super().__init__(560)
        self.setAccessibleName(self.tr("This vault is retired"))
        at = when.full(retired.at, when.local_zone())
        self.said = PlainLabel(
            self.tr("Your desk moved on {when}. It is now here: {place}").format(
                when=at, place=isolated(retired.to)
            ),
            wraps=True,
        )
        self.lock_button = buttons.primary(
            self.tr("Lock it again"), self.lock_wanted.emit, shortcut=""
        )
        self.open_button = buttons.quiet(self.tr("Open it all the same"), self.open_wanted.emit)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.lock_wanted)
        self._patience.start()
        self._lay_out()
        self.setFocusProxy(self.lock_button)

    def _lay_out(self) -> None:
        self.body.addWidget(Heading(self.tr("This vault is retired")))
        self.body.addWidget(self.said)
        self.body.addWidget(
            Muted(
                self.tr(
                    "Everything up to then is still in it and can be read. What is written here "
                    "from now on does not reach the other laptop."
                )
            )
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.open_button)
        row.addWidget(self.lock_button)
        self.body.addLayout(row)
