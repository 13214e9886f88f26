"""What came over from another laptop, in numbers to be compared with those it shows."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from therapist_desk.services.moving import Arrived
from therapist_desk.ui.kit import buttons, languages
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.labels import ElidedLabel, Heading, Muted, Pill, PlainLabel
from therapist_desk.ui.kit.sheet import Sheet
from therapist_desk.ui.kit.tally import Tally


class Arrival(Sheet):
    """What arrived, in numbers; ``opening_wanted`` asks for the vault's passphrase."""

    opening_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(560)
        self.setAccessibleName(self.tr("Your practice is here"))
        self._folder = Path()
        self.verdict = Pill()
        self.trouble = Banner()
        self.tally = Tally()
        self._place = ElidedLabel("")
        self._place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a path is, anywhere
        self.open_button = buttons.primary(
            self.tr("Open the vault"), lambda: self.opening_wanted.emit(self._folder), shortcut=""
        )
        self._lay_out()

    def show_arrived(self, arrived: Arrived) -> None:
        """Show what came over, and what its check came to."""
        self._folder = arrived.restored.folder
        self._place.setText(str(self._folder))
        self.tally.show_contents(arrived.contents)
        self.trouble.hide()
        verdict = arrived.verdict
        if verdict is None:
            self.verdict.show_status(self.tr("Restored, not checked to the end"), "warn")
        elif verdict.is_healthy:
            self.verdict.show_status(self.tr("Restored and checked: everything is whole"), "good")
        else:
            self.verdict.show_status(self.tr("Damage was found"), "danger")
            words = "\n".join(languages.in_words(one) for one in verdict.failures)
            self.trouble.tell(words, "error", closable=False)
        self.open_button.setFocus()
        announce(self, self.verdict.accessibleName())

    def _lay_out(self) -> None:
        self.body.addWidget(Heading(self.tr("Your practice is here")))
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.trouble)
        self.body.addWidget(
            PlainLabel(
                self.tr("Compare it with what the other laptop shows under Move to a new laptop:"),
                wraps=True,
            )
        )
        self.body.addWidget(self.tally)
        self.body.addWidget(
            Muted(
                self.tr(
                    "If the numbers are the same, go on here, and retire the vault on the other "
                    "laptop. If they are not, copy it there once more. Later, look once at "
                    "Backups: their folder may be another one on this laptop."
                )
            )
        )
        self.body.addWidget(self._place)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.open_button)
        self.body.addLayout(row)
