"""The language of a paper: which one, why, and what would stand in English in it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from therapist_desk.domain.composition import ENGLISH_TAG, Composition
from therapist_desk.services.agreement_languages import translation_into
from therapist_desk.services.agreements import Look
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.choosers import language_name
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.labels import Muted, Pill, PlainLabel

translate = QCoreApplication.translate


def name_of(tag: str) -> str:
    """Return the language by its own name, the script where it matters more than a country."""
    return {"zh-Hant": "繁體中文", "es": "Español"}.get(tag) or language_name(tag)


class PaperLanguage(QWidget):
    """An input whose value is (language, clauses that may stand in English); "" follows the client."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen = ""
        self._seen: frozenset[str] = frozenset()
        self._missing: tuple[tuple[str, str], ...] = ()
        self.choice = ChoiceField([(ENGLISH_TAG, name_of(ENGLISH_TAG))])
        self.choice.setAccessibleName(self.tr("Language of the paper"))
        self.choice.edited.connect(self._choose)
        self.pill = Pill()
        self.why = Muted("")
        self._names = PlainLabel("", wraps=True)
        self.allow = buttons.quiet(self.tr("Let these stand in English"), self._allow)
        self._card = self._missing_card()
        self._decided = Muted("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.why)
        column.addWidget(self._card)
        column.addWidget(self._decided)
        for label in (self.why, self._names, self._decided):
            label.setMinimumWidth(1)  # long sentences would else ask for a wide column
        for part in (self.pill, self.why, self._decided):
            part.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusProxy(self.choice)

    def value(self) -> tuple[str, frozenset[str]]:
        """Return what was chosen here, "" for nothing, and the clauses let stand in English."""
        return self._chosen, self._seen

    def set_value(self, value: object) -> None:
        """Take over what a Composition holds."""
        if isinstance(value, Composition):
            self._chosen, self._seen = value.language, value.in_english

    def show_look(self, look: Look) -> None:
        """Show the language the paper is in now and what that means."""
        tongue = look.tongue
        was_blocked = self.choice.blockSignals(True)
        self.choice.set_choices([(tag, name_of(tag)) for tag in tongue.offered])
        self.choice.set_value(tongue.language)
        self.choice.blockSignals(was_blocked)
        self.choice.setEnabled(len(tongue.offered) > 1)
        if tongue.awaits_native_reader:
            self.pill.show_status(self.tr("Awaiting a native reader"), "warn")
        self.pill.setVisible(tongue.awaits_native_reader)
        self.why.setText(why(look))
        self.why.setVisible(bool(self.why.text()))
        self._missing = look.composed.untranslated
        self._show_missing()

    def focus_missing(self) -> QWidget:
        """Go to the button that lets clauses stand in English, and return it."""
        self.allow.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.allow

    def _choose(self) -> None:
        self._chosen = self.choice.value() or ""
        self.edited.emit()

    def _allow(self) -> None:
        self._seen |= {name for name, _ in self._missing}
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_missing()
        self.edited.emit()

    def _missing_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "warn")
        column = QVBoxLayout(card)
        column.setContentsMargins(*[theme.px(10)] * 4)
        column.addWidget(self._names)
        column.addWidget(self.allow, 0, Qt.AlignmentFlag.AlignLeading)
        card.hide()
        return card

    def _show_missing(self) -> None:
        unseen = any(name not in self._seen for name, _ in self._missing)
        told = in_english(self._missing, unseen=unseen) if self._missing else ""
        self._names.setText(told)
        self._decided.setText(told)
        self._card.setVisible(unseen)
        self._decided.setVisible(bool(told) and not unseen)


def add_notice(label: QLabel, language: str) -> None:
    """Say below the words of ``label`` that a paper's language awaits a native reader, if it does."""
    found = translation_into(language)
    if found is not None and found.awaits_native_reader:
        notice = translate(
            "agreements", "{language}: this translation is awaiting a native reader."
        )
        label.setText(f"{label.text()}\n{notice.format(language=name_of(language))}")


def why(look: Look) -> str:
    """Return the sentence that says why the paper is in its language, and what it means."""
    tongue = look.tongue
    if tongue.language != ENGLISH_TAG:
        return translate(
            "agreements",
            "The client reads and accepts these words; what the desk does stays the same.",
        )
    if tongue.clients in ("", ENGLISH_TAG):
        return ""
    clients = name_of(tongue.clients)
    if tongue.clients in tongue.offered:
        return translate(
            "agreements", "The client's language is {language}: this paper is there in it too."
        ).format(language=clients)
    return translate(
        "agreements",
        "The client's language is {language}. This paper is not there in it yet, so it is in "
        "English: read it together, with an interpreter if need be.",
    ).format(language=clients)


def in_english(missing: Sequence[tuple[str, str]], *, unseen: bool) -> str:
    """Return the sentence that names the clauses without a translation."""
    titles = QLocale().createSeparatedList([title for _, title in missing])
    sentence = (
        translate(
            "agreements", "No translation yet, so these clauses would be in English: {names}."
        )
        if unseen
        else translate("agreements", "In English, as you decided: {names}.")
    )
    return sentence.format(names=titles)
