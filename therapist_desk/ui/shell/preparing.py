"""The page before a session, joined with the words of the nouns that stand on it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from therapist_desk.domain.agreements import Standing
from therapist_desk.domain.checkins import CheckIn
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clock import local_date
from therapist_desk.exporting.charts import Chart
from therapist_desk.services.measure_scores import Latest
from therapist_desk.services.preparing import Preparation, next_client
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.chart_panel import ChartPanel
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.scored import score_in_short, short_name
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements import words as agreements
from therapist_desk.ui.pages.calendar import words as calendar
from therapist_desk.ui.pages.checkins import words as checkins
from therapist_desk.ui.pages.checkins.ratings_chart import drawn
from therapist_desk.ui.pages.clients import words as clients
from therapist_desk.ui.pages.measures import words as measures
from therapist_desk.ui.pages.measures.trend import trend
from therapist_desk.ui.pages.plans import words as plans
from therapist_desk.ui.pages.preparing.page import PreparePage
from therapist_desk.ui.pages.preparing.words import Words
from therapist_desk.ui.pages.tasks.card import TasksCard


def page(tasks: Tasks, outside: Outside) -> PreparePage:
    """Return the page."""
    words = Words(
        hints=lambda client: clients.to_mind(client, hidden=outside.preferences.state.hide_names),
        checkin=_rated,
        risk=checkins.risk,
        standing=_standing,
        step=plans.step,
        times=calendar.times,
        modality=lambda meeting: calendar.modalities()[meeting.modality],
        score=_score,
        rated=lambda found: drawn(found.rated) if found.rated else Chart(()),
        charts=_charts,
    )
    card = TasksCard(tasks, outside, of_one=True)
    return PreparePage(tasks, outside, words, card, card)


def show_next(
    tasks: Tasks,
    outside: Outside,
    owner: QObject,
    go: Callable[[Place], None],
    tell: Callable[[str, None], None],
) -> None:
    """Go to the page for the next session of today, or say that there is none."""
    zone = when.local_zone()
    day = local_date(outside.clock.now(), zone)

    def show(client_id: ClientId | None) -> None:
        if client_id is None:
            tell(QCoreApplication.translate("preparing", "No more sessions today"), None)
        else:
            go(Place(View.PREP, client_id))

    tasks.ask(owner, lambda reader: next_client(reader, day, zone), show)


def _score(latest: Latest) -> tuple[str, str]:
    """Return what a measure came to last, and what changed since the time before."""
    text = f"{short_name(latest.score.name)}: {score_in_short(latest.score)}"
    moved = latest.since_last.change if latest.since_last else None
    return text, measures.moved(moved)


def _charts(found: Preparation, chart: Chart) -> list[QWidget]:
    """Return the trend of each measure given more than once, and the ratings between the sessions."""
    cards = [trend(one.series, one.measure) for one in found.scores]
    shown: list[QWidget] = [card for card in cards if card is not None]
    if found.rated and chart.series:
        translate = QCoreApplication.translate
        ratings = ChartPanel(
            translate("RatingsChart", "Ratings"), translate("RatingsChart", "Ratings over time")
        )
        ratings.show_chart(chart, found.rated.now)
        shown.append(ratings)
    return shown


def _rated(checkin: CheckIn) -> str:
    return checkins.in_short(checkin.ratings)


def _standing(standing: Standing | None) -> str:
    return agreements.standings()[standing][0]
