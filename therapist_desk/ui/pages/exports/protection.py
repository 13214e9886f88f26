"""The password of a file that leaves the desk."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.exporting import files
from therapist_desk.services import passphrases
from therapist_desk.services.passphrases import Strength
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Muted, Pill
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import SecretField

_PAUSE_MS = 200


class Protection(QWidget):
    """A password typed twice, or none when that was chosen."""

    edited = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self.wanted = CheckField(self.tr("Protect the file with a password"))
        self.first, self.again = SecretField(), SecretField()
        self._form = Form()
        self._form.add("password", self.tr("Password"), self.first)
        self._form.add("again", self.tr("The same again"), self.again)
        self._shown = CheckField(self.tr("Show"))
        self._suggest = buttons.plain(self.tr("Suggest six words"), self._take_suggestion)
        self._pill = Pill()
        self._pill.hide()
        self._inside = QWidget()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._measure)
        self._lay_out()
        self.wanted.edited.connect(self._on_wanted)
        self._shown.edited.connect(self._show_letters)
        self.first.edited.connect(self._pause.start)
        self.wanted.setChecked(True)

    def check(self) -> bool:
        """Tell what is wrong with the password and go there; True when nothing is."""
        if not self.wanted.isChecked():
            return True
        self._form.clear_errors()
        try:
            files.check_password(self.first.value())
        except RuleBroken as error:
            self._form.show_error(error)
            return False
        if self.first.value() != self.again.value():
            self._form.show_error(RuleBroken(self.tr("The two passwords differ."), "again"))
            return False
        return True

    @property
    def password(self) -> str:
        """The password, or "" for none."""
        return self.first.value() if self.wanted.isChecked() else ""

    def clear(self) -> None:
        """Forget the password and want one again."""
        self._form.set_values({"password": "", "again": ""})
        self._shown.setChecked(False)
        self.wanted.setChecked(True)

    def _take_suggestion(self) -> None:
        words = passphrases.suggest()
        self.first.set_value(words)
        self.again.set_value(words)
        self._shown.setChecked(True)

    def _show_letters(self) -> None:
        for field in (self.first, self.again):
            field.show_letters(shown=self._shown.isChecked())

    def _on_wanted(self) -> None:
        self._inside.setVisible(self.wanted.isChecked())
        self.edited.emit()

    def _measure(self) -> None:
        typed = self.first.value()
        if not typed:
            self._pill.hide()
            return
        self._tasks.work(
            self, lambda: passphrases.strength(typed), lambda found: self._rate(typed, found)
        )

    def _rate(self, typed: str, found: Strength) -> None:
        if typed != self.first.value():
            return
        if found.is_good:
            self._pill.show_status(self.tr("Hard to guess"), "good")
        else:
            self._pill.show_status(self.tr("Easy to guess: a few more words help"), "warn")
        self._pill.show()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._shown)
        row.addWidget(self._suggest)
        row.addStretch(1)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.grid())
        inside.addWidget(self._form)
        inside.addWidget(self._pill)
        inside.addLayout(row)
        inside.addWidget(
            Muted(
                self.tr(
                    "The file is encrypted (AES-256): nobody opens it without the password, and "
                    "nobody can recover it. Tell it to the recipient by another way. An encrypted "
                    "file can't be PDF/A, the form for archives."
                )
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(self.wanted)
        column.addWidget(self._inside)
