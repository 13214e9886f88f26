"""Ratings over time: what is drawn is what was said, with the sessions and the risk beside it."""

import threading
from datetime import timedelta
from decimal import Decimal

import pypdfium2  # type: ignore[import-untyped]
import pytest

from tests.support.logged import press, risky, saved
from tests.support.records import NOON
from therapist_desk.domain.rhythms import Rhythm, RhythmId
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.exporting.checkins_paper import RatingsWords, ratings_paper
from therapist_desk.services import checkin_charts, rhythms, sessions
from therapist_desk.ui.kit.charts import LineChart
from therapist_desk.ui.kit.pdf import render_pdf
from therapist_desk.ui.pages.checkins import tab as checkins_tab
from therapist_desk.ui.pages.checkins.ratings_chart import RatingsChart, drawn
from therapist_desk.ui.shell import preparing as shell_preparing


def told(seat, ada, days_ago, **ratings):
    values = {key: Decimal(value) for key, value in ratings.items()}
    return saved(seat, ada, occurred_at=NOON - timedelta(days=days_ago), ratings=values)


def material(seat, ada):
    return seat.ask(checkin_charts.material, ada.id)


def test_ratings_sessions_and_risk_stand_in_one_picture(seat, ada):
    for ago, mood, sleep in ((9, 2, 5), (5, 6, 7), (2, 4, 6)):
        told(seat, ada, ago, mood=mood, sleep_hours=sleep)
    told(seat, ada, 1, pain=3)
    at = NOON - timedelta(days=4)
    seat.do(sessions.save, Session(SessionId(0), ada.id, at, at + timedelta(hours=1), "UTC"))
    risky(seat, ada, occurred_at=NOON - timedelta(days=3))
    chart = drawn(material(seat, ada))
    assert [one.name for one in chart.series] == ["Mood", "Sleep"]  # one pain is no line
    assert [one.reads for one in chart.series] == ["10 is best", "h"]
    assert [one.value for one in chart.series[0].points] == [2, 6, 4]
    assert [(one.words.split()[0], one.strong) for one in chart.marks] == [
        ("Session", False),
        ("Risk:", True),
    ]


def test_a_silence_longer_than_the_rhythm_is_left_open(seat, ada):
    assert material(seat, ada).gap == checkin_charts.USUAL_GAP
    daily = Rhythm(RhythmId(0), ada.id, NOON.date(), "08:00", "UTC", "FREQ=DAILY", "daily3")
    seat.do(rhythms.save, daily)
    told(seat, ada, 9, mood=2)
    told(seat, ada, 2, mood=3)
    chart = drawn(material(seat, ada))
    assert chart.series[0].scale.gap == timedelta(days=1.5)


def test_a_rating_given_along_with_what_was_asked_for_is_one_line_like_it(seat, ada):
    rule = "FREQ=WEEKLY;INTERVAL=3"
    rare = Rhythm(RhythmId(0), ada.id, NOON.date(), "08:00", "UTC", rule, "daily3")
    seat.do(rhythms.save, rare)
    for ago in (42, 21, 1):
        told(seat, ada, ago, mood=4, anxiety=6)
    chart = drawn(material(seat, ada))
    gaps = {one.name: one.scale.gap for one in chart.series}
    assert gaps == {"Mood": timedelta(days=31.5), "Tension": timedelta(days=31.5)}


def test_an_amended_check_in_is_drawn_once_as_it_was_amended(seat, ada):
    told(seat, ada, 5, mood=4)
    told(seat, ada, 3, mood=5)
    assert len(drawn(material(seat, ada)).series[0].points) == 2


@pytest.mark.parametrize("backwards", [False, True])
def test_the_paper_has_the_picture_and_every_value(seat, ada, backwards):
    for ago, mood in ((9, 2), (5, 6), (2, 4)):
        told(seat, ada, ago, mood=mood)
    found = material(seat, ada)
    chart = drawn(found)
    rows = (("2 days ago", "4"), ("5 days ago", "6"))
    words = RatingsWords("en", backwards, "Ratings", (("Client", "Ada"),), ("When", "Mood"), rows)
    pdf = render_pdf(ratings_paper(chart, found.practice, words))
    (page,) = pypdfium2.PdfDocument(pdf)
    assert "days ago" in page.get_textpage().get_text_range()
    kinds = {one.type for one in page.get_objects()}
    assert 3 in kinds  # a picture


def test_a_paper_leaves_only_with_its_line_in_the_log(seat, ada, tab, tmp_path):
    for ago, mood in ((9, 2), (5, 6)):
        told(seat, ada, ago, mood=mood)
    chart = tab.findChild(RatingsChart)
    seat.wait(chart.isVisible)
    press(seat, chart, "Print…")
    assert chart.paper.isVisible()
    values = chart.paper.form.values()
    assert (values["to_whom"], values["why"]) == ("Ada Moreau", "to look at together")


def test_the_window_never_stands_still_for_the_ratings_of_years(seat, ada, monkeypatch):
    for ago in (5, 3):
        told(seat, ada, ago, mood=4)
    at_work = []

    def watched(found):
        at_work.append(threading.current_thread())
        return drawn(found)

    for module in (checkins_tab, shell_preparing):
        monkeypatch.setattr(module, "drawn", watched)
    for page in (
        checkins_tab.CheckInsTab(seat.tasks, seat.outside),
        shell_preparing.page(seat.tasks, seat.outside),
    ):
        seat.show(page)
        page.show_client(ada.id)
        seat.wait(lambda page=page: any(one.isVisible() for one in page.findChildren(LineChart)))
    assert len(at_work) >= 2
    assert threading.main_thread() not in at_work
