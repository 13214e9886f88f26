"""A new passphrase: six suggested words, or a passphrase of one's own typed twice."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services import passphrases
from therapist_desk.services.passphrases import Strength
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.beside import Beside
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.passphrase_field import PassphraseField
from therapist_desk.ui.kit.strength import StrengthLine

_SETTLED_MS = 150


class ChoosePassphrase(QWidget):
    """``chosen`` carries a passphrase that will do; ``verb_changed`` the word for taking it."""

    chosen = Signal(str)
    verb_changed = Signal()
    entered = Signal()

    def __init__(self, beside: Beside) -> None:
        super().__init__()
        self._beside = beside
        self._weak_one = ""
        self.suggested = _Suggested(self._go_own)
        self.own = _Own(self._go_suggested)
        self.own.edited.connect(self._on_edited)
        self.own.entered.connect(self.entered)
        self._ways = QStackedWidget()
        self._ways.addWidget(self.suggested)
        self._ways.addWidget(self.own)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(lambda: self._measure(self.own.show_strength))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._ways)

    @property
    def is_own(self) -> bool:
        """Whether the person types a passphrase of their own."""
        return self._ways.currentWidget() is self.own

    @property
    def verb(self) -> str:
        """What the button that goes on says."""
        if not self.is_own:
            return self.tr("Use these words")
        return self.tr("Use anyway") if self._weak_one else self.tr("Next")

    def choose(self) -> None:
        """Take the passphrase, or say why not; a weak one is taken when asked for twice."""
        if not self.is_own:
            self.chosen.emit(self.suggested.words)
        elif self.own.is_acceptable():
            if self.own.value() == self._weak_one:
                self.chosen.emit(self._weak_one)
            else:
                self._measure(self._judge)

    def clear(self) -> None:
        """Forget every word."""
        self._weak_one = ""
        self.own.clear()
        self.suggested.renew()

    def _judge(self, found: Strength) -> None:
        self.own.show_strength(found)
        if found.is_good:
            self.chosen.emit(self.own.value())
            return
        self._weak_one = self.own.value()
        self.own.warning.tell(found.warning, "warn", closable=False)
        self.verb_changed.emit()

    def _measure(self, then: Callable[[Strength], None]) -> None:
        text = self.own.value()

        def measured(found: Strength) -> None:
            if text == self.own.value():
                then(found)

        self._beside.work(self, lambda: passphrases.strength(text), measured)

    def _on_edited(self) -> None:
        self._weak_one = ""
        self.own.warning.hide()
        self._settled.start()
        self.verb_changed.emit()

    def _go_own(self) -> None:
        self._ways.setCurrentWidget(self.own)
        self.own.first.setFocus()
        self.verb_changed.emit()

    def _go_suggested(self) -> None:
        self._ways.setCurrentWidget(self.suggested)
        self.suggested.another.setFocus()
        self.verb_changed.emit()


class _Suggested(QWidget):
    """Six random words, others for the asking."""

    def __init__(self, own: Callable[[], None]) -> None:
        super().__init__()
        self._shown = Heading("", 2)
        self._shown.setWordWrap(True)
        self._shown.selectable()
        self._shown.setAccessibleName(self.tr("Suggested passphrase"))
        self.another = buttons.quiet(self.tr("Suggest six others"), self.renew, "refresh")
        self.own = buttons.plain(self.tr("Choose my own instead"), own)
        self.renew()
        self._lay_out()

    @property
    def words(self) -> str:
        """The six words, spaces between them."""
        return self._shown.text()

    def renew(self) -> None:
        """Suggest six others."""
        self._shown.setText(passphrases.suggest())
        self._shown.setAccessibleDescription(self.words)

    def _lay_out(self) -> None:
        box = QFrame()
        box.setProperty("surface", "info")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(*[theme.grid(2)] * 4)
        inside.addWidget(self._shown)
        row = QHBoxLayout()
        row.addWidget(self.another)
        row.addWidget(self.own)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(
            Muted(
                self.tr(
                    "You will type this each time you open the vault. Six random words are easier "
                    "to keep in mind than they look: make a small story of them."
                )
            )
        )
        column.addWidget(box)
        column.addLayout(row)
        column.addWidget(
            Muted(
                self.tr(
                    "Write them on paper until you know them, and keep that paper away from the "
                    "computer. A thief with many fast computers would need centuries to guess them."
                )
            )
        )
        column.addStretch(1)


class _Own(QWidget):
    """A passphrase typed twice, and how good it is."""

    edited = Signal()
    entered = Signal()

    def __init__(self, suggested: Callable[[], None]) -> None:
        super().__init__()
        self.first = PassphraseField(self.tr("Your passphrase"))
        self.again = PassphraseField(self.tr("The same again"))
        self.strength = StrengthLine()
        self.warning = Banner()
        self.first.edited.connect(self.edited)
        self.first.entered.connect(self.again.setFocus)
        self.again.entered.connect(self.entered)
        self.suggested = buttons.plain(self.tr("Suggest six words instead"), suggested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        for widget in (self.first, self.strength, self.again, self.warning):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.suggested)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def value(self) -> str:
        """Return the passphrase as typed first."""
        return self.first.value()

    def show_strength(self, found: Strength) -> None:
        """Say how good it is, or nothing of an empty one."""
        self.strength.show_strength(found if self.value() else None)

    def is_acceptable(self) -> bool:
        """Say what is wrong with what was typed; True when nothing is."""
        try:
            passphrases.check(self.value())
        except RuleBroken as broken:
            self.first.say_wrong(languages.in_words(broken))
            return False
        if self.again.value() != self.value():
            self.again.say_wrong(self.tr("This is not the same as above. Type it once more."))
            return False
        return True

    def clear(self) -> None:
        """Forget both."""
        self.first.clear()
        self.again.clear()
