"""The foot of the window: what was last done, that it is encrypted, and when it locks itself."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.labels import ElidedLabel, Muted, Picture
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.writing.alone import STAYS


class Foot(QWidget):
    """One quiet line."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty(STAYS, True)  # it says when the desk locks
        self._said = ElidedLabel("")
        self._said.setProperty("tone", "muted")
        self._copied = Muted("", wraps=False)
        self._saving = Muted("", wraps=False)
        self._lock = Muted("", wraps=False)
        self._backup = Muted("", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.grid(2), theme.px(4), theme.grid(2), theme.px(4))
        row.setSpacing(theme.grid(1))
        row.addWidget(self._said, 1)
        row.addWidget(self._copied)
        row.addWidget(self._saving)
        row.addSpacing(theme.grid())
        row.addWidget(Picture("shield", "good", 14))
        row.addWidget(Muted(self.tr("Encrypted on this computer"), wraps=False))
        row.addSpacing(theme.grid())
        row.addWidget(self._backup)
        row.addSpacing(theme.grid())
        row.addWidget(Picture("lock", "muted", 14))
        row.addWidget(self._lock)

    def say(self, words: str) -> None:
        """Show what was last done."""
        self._said.setText(words)

    def show_backup(self, words: str) -> None:
        """Show how old the last backup is."""
        self._backup.setText(words)

    def show_saving(self, verbs: int) -> None:
        """Say that something is being saved."""
        self._saving.setText(self.tr("Saving …") if verbs else "")

    def show_copied(self, seconds: int) -> None:
        """Say for how many more seconds what was copied can be pasted; nothing for 0."""
        said = self.tr("Clipboard clears in {seconds} s").format(seconds=count(seconds))
        self._copied.setText(said if seconds else "")

    def show_seconds_left(self, seconds: int) -> None:
        """Show how long the desk stays open without a key or a click."""
        minutes, rest = divmod(max(0, seconds), 60)
        self._lock.setText(
            self.tr("Locks in {time}").format(
                time=f"{count(minutes)}:{count(rest).rjust(2, count(0))}"
            )
        )
