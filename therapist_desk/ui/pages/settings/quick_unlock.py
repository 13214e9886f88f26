"""Quick unlock as a setting: switched on with the passphrase, off with a press."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.errors import DeskError, KeychainUnavailable
from therapist_desk.services import quick_unlock
from therapist_desk.services.quick_unlock import Prepared, Proven, QuickUnlock
from therapist_desk.ui.kit import buttons, languages, resting, theme
from therapist_desk.ui.kit.announce import announce
from therapist_desk.ui.kit.busy import Busy
from therapist_desk.ui.kit.labels import Muted, PlainLabel
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.kit.text_field import SecretField


class QuickUnlockSetting(QWidget):
    """Says whether a keychain opens the vault, and changes it; a passphrase is asked in place."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._folder: Path | None = None
        self._is_on = False
        self._focus: QWidget | None = None
        self.state = PlainLabel(wraps=True)
        self.button = buttons.quiet(self.tr("Switch on…"), self._begin, "lock")
        self.button.setEnabled(False)
        self.passphrase = SecretField()
        self.passphrase.setAccessibleName(self.tr("Your passphrase"))
        self.passphrase.setPlaceholderText(self.tr("Your passphrase"))
        self.passphrase.returnPressed.connect(self._go_on)
        self.confirm = buttons.quiet(self.tr("Switch on"), self._go_on)
        self.cancel = buttons.plain(self.tr("Cancel"), self._rest)
        self.busy = Busy()
        self._trouble = Muted("")
        self._lay_out()
        self._rest()

    def ask(self) -> None:
        """Find out how it stands, unless a passphrase is being typed."""
        self._tasks.ask(self, lambda reader: reader.folder, self._look)

    def _look(self, folder: Path | None) -> None:
        self._folder = folder
        if folder is None:
            self._refuse_rehearsal()
            return
        self._tasks.work(self, lambda: quick_unlock.look(folder), self._show, self._say)

    def _show(self, found: QuickUnlock) -> None:
        self._is_on = bool(found.on_in)
        if found.rehearsal:
            self._refuse_rehearsal()
            return
        if found.on_in:
            words = self.tr("On. The key is in: {keychain}.").format(keychain=found.on_in)
        elif found.offered:
            words = self.tr("Off. The key would be kept in: {keychain}.").format(
                keychain=found.offered
            )
        else:
            words = self.tr(
                "Not available: this computer has no keychain that the desk trusts. Those are "
                "Secret Service (GNOME, KDE), macOS Keychain, Windows Credential Locker and KWallet."
            )
        self.state.setText(words)
        self.button.setText(self.tr("Switch off") if self._is_on else self.tr("Switch on…"))
        self.button.setEnabled(bool(found.on_in or found.offered))

    def _refuse_rehearsal(self) -> None:
        # It would leave a key in the keychain when it goes away.
        self.state.setText(self.tr("Not for a rehearsal: its passphrase is no secret."))
        self.button.setEnabled(False)

    def _begin(self) -> None:
        folder = self._folder
        if folder is None:
            return
        self._say_nothing()
        if self._is_on:
            self._wait()
            self._tasks.work(
                self, lambda: quick_unlock.prove_by_keychain(folder), self._switch_off, self._fail
            )
        else:
            self._ask_passphrase(self.tr("Switch on"))

    def _ask_passphrase(self, verb: str) -> None:
        self.confirm.setText(verb)
        self.button.hide()
        self._typing.show()
        self.passphrase.setFocus()

    def _go_on(self) -> None:
        folder, typed, is_on = self._folder, self.passphrase.value(), self._is_on
        if folder is None or not typed or not self.passphrase.isEnabled():
            return
        self._say_nothing()
        self._wait()
        if is_on:
            self._tasks.work(
                self, lambda: quick_unlock.prove(folder, typed), self._switch_off, self._fail
            )
        else:
            self._tasks.work(
                self,
                lambda: quick_unlock.prepare(quick_unlock.prove(folder, typed)),
                self._switch_on,
                self._fail,
            )

    def _switch_on(self, prepared: Prepared) -> None:
        self._tasks.do(
            self, lambda writer: quick_unlock.switch_on(writer, prepared), self._done, self._fail
        )

    def _switch_off(self, proven: Proven) -> None:
        self._tasks.do(
            self, lambda writer: quick_unlock.switch_off(writer, proven), self._done, self._fail
        )

    def _done(self, before: object) -> None:
        """Let the keychain forget what the header before had, and look again."""

        def look(_: None) -> None:
            self._rest()
            self.ask()

        self._tasks.work(self, lambda: quick_unlock.forget(before), look)  # type: ignore[arg-type]

    def _fail(self, trouble: Exception) -> None:
        """Say what was wrong; where the keychain lost its key, the passphrase switches it off."""
        lost = self._is_on and isinstance(trouble, KeychainUnavailable)
        self._stop_waiting()
        self._say(trouble)
        if lost:
            self._ask_passphrase(self.tr("Switch off"))
        elif self._typing.isVisible():
            self.passphrase.setFocus()
            self.passphrase.selectAll()

    def _say(self, trouble: Exception) -> None:
        if not isinstance(trouble, DeskError):
            raise trouble
        self._trouble.setText(languages.in_words(trouble))
        self._trouble.show()
        announce(self._trouble, self._trouble.text())

    def _say_nothing(self) -> None:
        self._trouble.hide()

    def _wait(self) -> None:
        self._focus = resting.put_by(self)
        for control in (self.button, self.passphrase, self.confirm):
            control.setEnabled(False)
        self.busy.start(self.tr("Asking the keychain…"))

    def _stop_waiting(self) -> None:
        self.busy.stop()
        for control in (self.button, self.passphrase, self.confirm):
            control.setEnabled(True)
        resting.give_back(self._focus)
        self._focus = None

    def _rest(self) -> None:
        self._stop_waiting()
        had_focus = self._typing.isAncestorOf(self.focusWidget())
        self._say_nothing()
        self.passphrase.clear()
        self._typing.hide()
        self.button.show()
        if had_focus:
            self.button.setFocus()

    def _lay_out(self) -> None:
        self._typing = QWidget()
        row = QHBoxLayout(self._typing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.passphrase, 1)
        row.addWidget(self.confirm)
        row.addWidget(self.cancel)
        under = QHBoxLayout()
        under.addWidget(self.button)
        under.addWidget(self.busy, 1)
        under.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.grid())
        box.addWidget(self.state)
        box.addLayout(under)
        box.addWidget(self._typing)
        box.addWidget(self._trouble)
