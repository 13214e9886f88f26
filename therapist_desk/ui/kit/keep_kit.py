"""A recovery kit: shown once, kept by the person, two words typed back."""

import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.domain.clock import Clock
from therapist_desk.domain.errors import DeskError
from therapist_desk.exporting import files
from therapist_desk.exporting.document import Paper
from therapist_desk.exporting.recovery_kit import COLUMNS, FILE_NAME, recovery_kit
from therapist_desk.services.vaults import Kit
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.asker import Asker
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.beside import Beside
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.pdf import render_pdf
from therapist_desk.ui.kit.printing import PrintPdf
from therapist_desk.ui.kit.text_field import TextField

_ASKED_BACK = 2


class KeepKit(QWidget):
    """``ready_changed`` tells whether the words that were asked for stand there."""

    ready_changed = Signal(bool)
    entered = Signal()

    def __init__(self, beside: Beside, asker: Asker, print_pdf: PrintPdf, clock: Clock) -> None:
        super().__init__()
        self._beside = beside
        self._asker = asker
        self._print_pdf = print_pdf
        self._clock = clock
        self._kit: Kit | None = None
        self._could_not_save = False
        self.banner = Banner()
        self.said = Muted()
        self.words = _WordGrid()
        self.code = Muted().selectable()
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.typed = tuple(WordBack() for _ in range(_ASKED_BACK))
        for one in self.typed:
            one.edited.connect(lambda: self.ready_changed.emit(self.is_ready))
            one.entered.connect(self._on_entered)
        self.save = buttons.quiet(self.tr("Save PDF…"), self._save, "save")
        self.print = buttons.quiet(self.tr("Print…"), self._print, "print")
        self._lay_out()

    def show_kit(self, kit: Kit) -> None:
        """Show ``kit`` and ask for two of its words; nothing when it is shown already."""
        if kit == self._kit:
            return
        self.banner.hide()
        if self._kit:
            self.banner.tell(
                self.tr(
                    "The passphrase changed, so this is a new kit. Destroy what you kept of the "
                    "earlier one."
                ),
                "warn",
            )
        self._kit = kit
        self.words.show_words(kit.words)
        words = self.tr("Code, for when the vault’s header files are lost: {code}")
        self.code.setText(words.format(code=kit.code))
        self.said.setText("")
        places = sorted(secrets.SystemRandom().sample(range(len(kit.words)), _ASKED_BACK))
        for one, place in zip(self.typed, places, strict=True):
            one.ask(place + 1, kit.words[place])

    @property
    def is_ready(self) -> bool:
        """Whether both words stand there as in the kit."""
        return all(one.is_right for one in self.typed)

    def clear(self) -> None:
        """Forget the kit."""
        self._kit = None
        self.words.show_words(())
        self.code.setText("")
        for one in self.typed:
            one.ask(0, "")

    def _on_entered(self) -> None:
        if self.is_ready:
            self.entered.emit()
            return
        for one in self.typed:
            one.judge()
        next(one for one in self.typed if not one.is_right).setFocus()

    def _save(self) -> None:
        suggested = Path(QDir.homePath()) / FILE_NAME
        path = self._asker.save_file(self.tr("Save the recovery kit"), suggested, ["PDF (*.pdf)"])
        if path is None:
            return
        self._with_pdf(lambda pdf: self._write(pdf, path))

    def _print(self) -> None:
        self._with_pdf(self._put_on_paper)

    def _put_on_paper(self, pdf: bytes) -> None:
        if self._print_pdf(pdf, self.tr("Recovery kit"), self):
            self.said.setText(self.tr("Sent to the printer. Fetch it at once."))

    def _write(self, pdf: bytes, path: Path) -> None:
        self._beside.work(
            self, lambda: files.write(path, pdf), lambda _: self._saved(path), self._failed
        )

    def _saved(self, path: Path) -> None:
        text = self.tr("Saved: {path}. Move it to a drive you lock away, then delete it here.")
        self.said.setText(text.format(path=path))
        if self._could_not_save:
            self._could_not_save = False
            self.banner.hide()

    def _with_pdf(self, then: Callable[[bytes], None]) -> None:
        if self._kit is None:
            return
        kit, paper = self._kit, _paper()
        made = self._clock.now().astimezone().date()
        self._beside.work(
            self,
            lambda: render_pdf(recovery_kit(kit, made, paper)),
            then,
        )

    def _failed(self, trouble: Exception) -> None:
        if not isinstance(trouble, DeskError):
            raise trouble
        self._could_not_save = True
        self.banner.tell(languages.in_words(trouble), "error")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "Without your passphrase or these 24 words nobody can open your vault, "
                    "also not we. They are shown only now: save or print them, or copy them by "
                    "hand, and keep them away from this computer."
                ),
                wraps=True,
            )
        )
        column.addWidget(self.banner)
        column.addWidget(self.words)
        column.addWidget(self.code)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.print)
        row.addWidget(self.said, 1)
        column.addLayout(row)
        column.addWidget(Heading(self.tr("Type two of them back"), 3))
        back = QHBoxLayout()
        back.setSpacing(theme.grid(2))
        for one in self.typed:
            back.addWidget(one, 1)
        column.addLayout(back)


class WordBack(QWidget):
    """One word of the kit, typed from the paper."""

    edited = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._expected = ""
        self._label = PlainLabel()
        self.typing = TextField(limit=20)
        hints = Qt.InputMethodHint
        self.typing.setInputMethodHints(hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase)
        self._label.setBuddy(self.typing)
        self.typing.edited.connect(self._on_edited)
        self.typing.returnPressed.connect(self.entered)
        self.typing.editingFinished.connect(self.judge)
        self._mark = PlainLabel()
        self._mark.setMinimumHeight(self._mark.fontMetrics().height())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.grid())
        grid.setVerticalSpacing(theme.px(4))
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self.typing, 0, 1)
        grid.addWidget(self._mark, 1, 1)  # beside it would take room from the word
        self.setFocusProxy(self.typing)

    @property
    def is_right(self) -> bool:
        """Whether the word stands there, in whatever case."""
        return bool(self._expected) and self.typing.value().casefold() == self._expected

    def ask(self, number: int, expected: str) -> None:
        """Ask for word ``number``, counted from 1, which is ``expected``."""
        self._expected = expected
        words = self.tr("Word {number}").format(number=self.locale().toString(number))
        self._label.setText(words)
        self.typing.setAccessibleName(words)
        self.typing.clear()

    def judge(self) -> None:
        """Say whether what stands there is the word; nothing of an empty line."""
        wrong = self.tr("✗ another word") if self.typing.value() else ""
        self._mark.setText(self.tr("✓ right") if self.is_right else wrong)
        theme.tone(self._mark, "good" if self.is_right else "danger")
        self.typing.setAccessibleDescription(self._mark.text())

    def _on_edited(self) -> None:
        if self.is_right:
            self.judge()
        else:  # not told wrong while it is typed
            self._mark.setText("")
            self.typing.setAccessibleDescription("")
        self.edited.emit()


class _WordGrid(QFrame):
    """Numbered words in four columns, read downwards like the printed ones."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "info")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*[theme.grid(2)] * 4)
        self._grid.setHorizontalSpacing(theme.grid(2))
        self._grid.setVerticalSpacing(theme.px(6))

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show ``words`` instead of what was there."""
        empty(self._grid)
        rows = len(words) // COLUMNS
        for place, word in enumerate(words):
            shown = PlainLabel(f"{self.locale().toString(place + 1)}.  {word}")
            shown.setAccessibleName(f"{place + 1} {word}")
            self._grid.addWidget(shown, place % rows, place // rows)


def _paper() -> Paper:
    us = QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if QLocale.system().measurementSystem() is us else Paper.A4
