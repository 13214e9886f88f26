"""The 24 words of a recovery kit, typed from the paper: completed, and checked as they come."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QVBoxLayout, QWidget

from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services import vault_recovery
from therapist_desk.ui.kit import languages, theme
from therapist_desk.ui.kit.labels import Muted, PlainLabel
from therapist_desk.ui.kit.text_field import TextField

_COLUMNS = 4
_WORDS = 24
_PASTED = 600


class WordsField(QWidget):
    """Four columns read downwards, as on the paper; a space goes on, and a pasted list fills all."""

    edited = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._known = frozenset(vault_recovery.all_words())
        self._list = QStringListModel(sorted(self._known), self)
        self.words = tuple(self._made(number) for number in range(_WORDS))
        self.said = Muted()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.grid(2))
        grid.setVerticalSpacing(theme.px(6))
        rows = _WORDS // _COLUMNS
        for number, word in enumerate(self.words):
            label = PlainLabel(f"{self.locale().toString(number + 1)}.")
            label.setBuddy(word)
            grid.addWidget(label, number % rows, 2 * (number // rows))
            grid.addWidget(word, number % rows, 2 * (number // rows) + 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid())
        column.addLayout(grid)
        column.addWidget(self.said)
        self.setFocusProxy(self.words[0])
        self._judge()

    def value(self) -> str:
        """Return what was typed, spaces between."""
        return " ".join(word.value() for word in self.words if word.value())

    @property
    def is_whole(self) -> bool:
        """Whether 24 words stand there that belong together."""
        return not self._trouble()

    def clear(self) -> None:
        """Forget every word."""
        for word in self.words:
            word.clear()

    def _made(self, number: int) -> TextField:
        word = TextField(limit=_PASTED)
        hints = Qt.InputMethodHint
        word.setInputMethodHints(
            hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase | hints.ImhSensitiveData
        )
        name = self.tr("Word {number}").format(number=self.locale().toString(number + 1))
        word.setAccessibleName(name)
        completer = QCompleter(self._list, word)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        word.setCompleter(completer)
        word.editingFinished.connect(lambda: self._complete(word))
        word.edited.connect(lambda: self._on_edited(number))
        word.returnPressed.connect(lambda: self._on_entered(number))
        return word

    def _on_edited(self, number: int) -> None:
        text = self.words[number].text()
        if text[-1:].isspace() or len(text.split()) > 1:
            self._spread(number, text.split())
        self._judge()
        self.edited.emit()

    def _complete(self, word: TextField) -> None:
        """Finish a word of which enough was typed; four letters always are."""
        whole = self._completed(word.value())
        if whole != word.value():
            word.setText(whole)
        self._judge()

    def _completed(self, typed: str) -> str:
        start = typed.casefold()
        fitting = [word for word in self._known if word.startswith(start)]
        return fitting[0] if len(fitting) == 1 and start not in self._known else typed

    def _spread(self, first: int, found: Sequence[str]) -> None:
        """Put the words of a list into the fields from ``first`` on, without their numbers."""
        words = [word for word in (_bare(one) for one in found) if word][: _WORDS - first]
        for place, word in enumerate(words or [""], first):
            self.words[place].setText(self._completed(word))
        if words:
            self.words[min(first + len(words), _WORDS - 1)].setFocus()

    def _on_entered(self, number: int) -> None:
        if self.is_whole:
            self.entered.emit()
        elif number + 1 < _WORDS:
            self.words[number + 1].setFocus()

    def _trouble(self) -> str:
        try:
            vault_recovery.check_words(self.value())
        except RuleBroken as broken:
            return languages.in_words(broken)
        return ""

    def _judge(self) -> None:
        filled = sum(bool(word.value()) for word in self.words)
        for word in self.words:
            strange = bool(word.value()) and not word.hasFocus() and self._is_strange(word.value())
            theme.tone(word, "danger" if strange else "")
            word.setAccessibleDescription(self.tr("Not a word of the list") if strange else "")
        if filled < _WORDS:
            words = self.tr("{count} of 24 words").format(count=self.locale().toString(filled))
            self._say(words, "muted")
        else:
            trouble = self._trouble()
            self._say(trouble or self.tr("✓ The 24 words belong together."), _tone(trouble))

    def _is_strange(self, word: str) -> bool:
        return word.casefold() not in self._known

    def _say(self, words: str, tone: str) -> None:
        self.said.setText(words)
        theme.tone(self.said, tone)


def _bare(word: str) -> str:
    return "".join(letter for letter in word if letter.isalpha())


def _tone(trouble: str) -> str:
    return "danger" if trouble else "good"
