"""What fills the places of a message template: the next session, in the client's language and zone."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.phones import shown
from therapist_desk.services.messages import Situation
from therapist_desk.ui.kit import when

# How a day is named within a sentence of each language the templates speak, after CLDR 48.
_DAYS = {
    "en": "dddd d MMMM",
    "es": "dddd d 'de' MMMM",
    "pt": "dddd, d 'de' MMMM",
    "de": "dddd, d. MMMM",
    "ar": "dddd d MMMM",
    "fr": "dddd d MMMM",
    "it": "dddd d MMMM",
    "nl": "dddd d MMMM",
    "zh-Hant": "M月d日（dddd）",  # noqa: RUF001 - brackets as Chinese has them
}


def values(found: Situation, language: str) -> dict[str, str]:
    """Return the values known for merge fields, for a text written in ``language``."""
    return values_at(found, found.next_session, language)


def values_at(found: Situation, meeting: Meeting | None, language: str) -> dict[str, str]:
    """Return the values as :func:`values` does, with the time of this meeting."""
    known = {"urgent_phone": shown(found.urgent_phone)} if found.urgent_phone else {}
    known |= {f"{kind}_link": url for kind, url in found.call_links.items() if url}
    if meeting:
        at = when.wall_clock(meeting.starts_at, found.client.zone)
        known |= {"date": _day(at, language), "time": _clock(at, language)}
    return known


def _day(at: datetime, language: str) -> str:
    day = QDate(at.year, at.month, at.day)
    return QLocale(language).toString(day, _DAYS.get(language, _DAYS["en"]))


def _clock(at: datetime, language: str) -> str:
    # 24 hours: "8:00" alone would leave morning or evening open, and all these languages read it.
    return QLocale(language).toString(QTime(at.hour, at.minute), "HH:mm")
