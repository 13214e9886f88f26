"""The trend of a measure on paper: the chart, every score beside it, and what a score is not."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from therapist_desk.domain.clients import Client
from therapist_desk.exporting.charts import Chart
from therapist_desk.exporting.checkins_paper import RatingsWords, ratings_paper
from therapist_desk.services import practice
from therapist_desk.services.measure_scores import Entry
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.paper_panel import PaperWish
from therapist_desk.ui.kit.scored import score_in_short

FILE = "scores.pdf"
_HEIGHT_MM = 70.0


def wish(entry: Entry, chart: Chart, client: Client) -> PaperWish:
    """Return the paper of ``chart``, which shows the scores beside ``entry``."""
    translate = QCoreApplication.translate
    title = translate("measures", "{name} over time").format(name=entry.score.name)
    words = _words(entry, client, title)
    named = replace(
        chart, series=tuple(replace(one, name=entry.score.name) for one in chart.series)
    )
    return PaperWish(
        client.id,
        translate("measures", "Save the scores"),
        FILE,
        title,
        client.name,
        translate("measures", "to look at together"),
        lambda reader: ratings_paper(named, practice.get(reader), words),
        client.initials,
    )


def _words(entry: Entry, client: Client, title: str) -> RatingsWords:
    translate = QCoreApplication.translate
    rows = [(when.full(each.taken_at, each.zone), score_in_short(each)) for each in entry.series]
    credit = entry.measure.credit if entry.measure else ""
    closing = (
        translate("measures", "Screening and monitoring only. A score is no diagnosis."),
        credit,
    )
    return RatingsWords(
        QLocale().name(),
        QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        title,
        ((translate("measures", "Client"), client.name),),
        (translate("measures", "When"), translate("measures", "Score")),
        tuple(reversed(rows)),
        tuple(filter(None, closing)),
        _HEIGHT_MM,
    )
