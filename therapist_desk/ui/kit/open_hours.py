"""Weekly hours in the language of the window; an agreement says them in its own (``wording``)."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from therapist_desk.domain.hours import Interval
from therapist_desk.domain.voice import ENGLISH, day_runs, hour_groups, span_text
from therapist_desk.ui.kit.lines import digits

translate = QCoreApplication.translate


def told(weekly: Mapping[str, Sequence[str]]) -> str:
    """Return weekly intervals as words: "Monday to Friday, 9:00–17:00"; "" when never open."""
    said = translate("hours", "{days}, {times}")
    return "; ".join(
        said.format(days=_days(days), times=_listed([_times(each) for each in intervals]))
        for intervals, days in hour_groups(weekly)
    )


def _days(days: Sequence[int]) -> str:
    """Return weekdays as words, runs of three or more from the first to the last."""
    if len(days) == len(ENGLISH.days):
        return translate("hours", "every day")
    words: list[str] = []
    for run in day_runs(days):
        names = [QLocale().standaloneDayName(day + 1) for day in run]
        whole = translate("hours", "{first} to {last}").format(first=names[0], last=names[-1])
        words += [whole] if len(names) > 2 else names
    return _listed(words)


def _times(interval: Interval) -> str:
    span = digits(span_text(interval))
    if interval.past_midnight and interval.end:
        return translate("hours", "{times} the next day").format(times=span)
    return span


def _listed(words: Sequence[str]) -> str:
    return QLocale().createSeparatedList(list(words))
