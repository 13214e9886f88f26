"""The foot of an editor: how many words, which dictionary, and what helps with writing."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.writing import alone

OFF = "off"
"""Chosen instead of a dictionary: nothing is looked up."""


class Foot(QWidget):
    """One quiet line under what is written; its buttons do what their keys do."""

    phrase_wanted = Signal()
    preview_wanted = Signal()
    find_wanted = Signal()
    focus_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.words = Muted("", wraps=False)
        self.language = ChoiceField()
        self.language.setAccessibleName(self.tr("Language of the spelling"))
        self.language.setToolTip(self.tr("Language of the spelling"))
        self.language.edited.connect(self._on_language)
        self.language.hide()
        self.trouble = Muted("")
        self.trouble.hide()
        self.phrase_button = buttons.plain(self.tr("Phrases"), self.phrase_wanted.emit)
        self.phrase_button.setToolTip(self.tr("Put a phrase in at the cursor (Ctrl+Space)"))
        self.preview_button = buttons.plain(
            self.tr("Preview"), self.preview_wanted.emit, shortcut="Ctrl+Shift+M"
        )
        self.find_button = buttons.icon_button(
            "search", self.tr("Find in this note (Ctrl+F)"), self.find_wanted.emit
        )
        self.focus_button = buttons.icon_button(
            "focus", self.tr("Only the text (F11)"), self.focus_wanted.emit
        )
        self.setProperty(alone.STAYS, True)
        self._lay_out()

    def show_count(self, words: int) -> None:
        """Say how many words there are."""
        self.words.setText(self.tr("%n word(s)", "", words))

    def offer(self, tags: Sequence[str], chosen: str) -> None:
        """Offer dictionaries by their tags, and none; ``chosen`` is the one in use."""
        named = [(tag, _named(tag)) for tag in tags]
        self.language.blockSignals(True)
        self.language.set_choices([*named, (OFF, self.tr("No spelling"))])
        self.language.set_value(chosen if chosen in tags else OFF)
        self.language.blockSignals(False)
        self.language.setVisible(bool(tags))

    def tell_trouble(self, words: str) -> None:
        """Say quietly what is missing; nothing with ""."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _on_language(self) -> None:
        self.language_chosen.emit(self.language.value() or OFF)

    def _lay_out(self) -> None:
        row = Bar()
        row.addWidget(self.words)
        row.addWidget(self.language)
        row.end_from_here()
        for button in (
            self.phrase_button,
            self.preview_button,
            self.find_button,
            self.focus_button,
        ):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.trouble)


def _named(tag: str) -> str:
    locale = QLocale(tag)
    language = locale.nativeLanguageName() or tag
    if "_" not in tag:
        return language
    return f"{language} ({tag.partition('_')[2]})"
