"""The languages of the window: which there are, and how it is made to speak one of them."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from therapist_desk import paths
from therapist_desk.domain.errors import DeskError, Value
from therapist_desk.domain.shipped import Shipped

ENGLISH = "en"
UNREAD = frozenset({"ar", "de"})
"""Languages that nobody who grew up with them has read through yet."""
_OURS = "therapist_desk_"
_SPOKEN = "desk_translators"


def available() -> tuple[str, ...]:
    """Return the tags of the languages the window speaks, such as ``de``; English comes first."""
    found = {file.stem.removeprefix(_OURS) for file in _folder().glob(f"{_OURS}*.qm")}
    return (ENGLISH, *sorted(found - {ENGLISH}))


def chosen(wanted: str) -> str:
    """Return the tag to speak: ``wanted`` if there is one, else the system's, else English."""
    known = available()
    if wanted in known:
        return wanted
    return next(
        (tag for tag in map(_bare, QLocale.system().uiLanguages()) if tag in known), ENGLISH
    )


def install(application: QApplication, tag: str) -> None:
    """Let ``application`` speak ``tag`` from here on, with its direction, dates and numbers.

    Words that are shown already stay as they are. English has a catalogue too, for its plurals;
    it also stands in where another language has no word yet.
    """
    _fall_silent(application)
    _load(application, f"{_OURS}{ENGLISH}", str(_folder()))
    if tag != ENGLISH:
        from PySide6.QtCore import QLibraryInfo  # slow to load, and English needs none

        theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _load(application, f"qtbase_{tag}", theirs)
        _load(application, f"{_OURS}{tag}", str(_folder()))  # the last is asked first
    locale = _locale(tag)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())


def in_words(error: Exception) -> str:
    """Return the sentence of a known failure in the window's language, or in English if it has none."""
    if not isinstance(error, DeskError):
        return str(error)
    sentence = _said(error.sentence)
    values = {name: _value(value) for name, value in error.values.items()}
    return sentence.format(**values) if values else sentence


def _value(value: Value) -> str:
    """Return what goes into a gap; numbers as the language writes them."""
    if isinstance(value, DeskError):
        return in_words(value)
    if isinstance(value, int):
        return QLocale().toString(value)
    return _said(value) if isinstance(value, Shipped) else value


def _said(text: str | Shipped) -> str:
    context = text.context if isinstance(text, Shipped) else "errors"
    return QCoreApplication.translate(context, str(text))


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says what comes with the desk in one language; two of a language are equal, so answers keep."""

    language: str

    def __call__(self, text: Shipped) -> str:
        """Return ``text`` in the language the window speaks now."""
        return _said(text)


def speaker() -> Speaker:
    """Return who says what comes with the desk in the window's language."""
    return Speaker(QLocale().name())


def _load(application: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(application.property(_SPOKEN))
    if translator.load(name, folder):
        application.installTranslator(translator)


def _fall_silent(application: QApplication) -> None:
    # Translators have a parent of their own, because looking for them among the application's
    # children makes PySide load the class of every child, styles too.
    spoken = application.property(_SPOKEN)
    if spoken is not None:
        for translator in spoken.children():
            application.removeTranslator(translator)
        spoken.setParent(None)
    application.setProperty(_SPOKEN, QObject(application))


def _locale(tag: str) -> QLocale:
    """Return how ``tag`` writes dates and numbers, in the system's country where that is known.

    English in Germany begins a date with the day; only English in America does not.
    """
    system, language = QLocale.system(), QLocale(tag).language()
    if system.language() is language:
        return system
    there = QLocale(language, system.territory())
    return there if there.territory() is system.territory() else QLocale(tag)


def _bare(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0]


def _folder() -> Path:
    return paths.resources() / "translations"
