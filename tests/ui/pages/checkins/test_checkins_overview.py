"""Check-ins as they are looked through: moods, what is still to be followed up, all clients."""

from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.support.accessible import nameless
from tests.support.logged import (
    HTML,
    logged,
    press,
    risky,
    saved,
    words_on,
)
from tests.support.records import NOON, client
from tests.ui.pages.checkins.test_paste_to_score import planned
from therapist_desk.domain.risk import RiskLevel
from therapist_desk.services import clients, rhythms
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.cards import Line
from therapist_desk.ui.kit.chart_table import ChartTable
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.record_model import ID_ROLE
from therapist_desk.ui.pages.checkins.page import CheckInsPage
from therapist_desk.ui.pages.checkins.ratings_chart import RatingsChart
from therapist_desk.ui.pages.checkins.tab import CheckInsTab


def test_ratings_are_a_chart_a_sentence_and_a_table(seat, ada, tab):
    for days, mood in ((9, 2), (5, 6), (1, 4)):
        at = NOON - timedelta(days=days)
        saved(seat, ada, occurred_at=at, ratings={"mood": Decimal(mood)})
    seat.wait(tab.findChild(RatingsChart).isVisible)
    assert "between 2 and 6, last 4." in words_on(tab)
    press(seat, tab, "As a table")
    rows = tab.findChild(ChartTable).rows
    assert [rows.index(row, 1).data() for row in range(rows.rowCount())] == ["4", "6", "2"]


def test_open_follow_ups_stand_first_and_go_away_when_done_with_words(seat, ada):
    risky(seat, ada, follow_up_at=NOON)
    seat.clock.move(days=2)
    page = CheckInsPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.wait(page.follow_ups.isVisible)
    seat.wait(lambda: "Ada Moreau · Concern" in words_on(page))
    assert "overdue since" in words_on(page)
    press(seat, page, "Follow-up of Ada Moreau is done")
    press(seat, page, "Follow-up is done")
    assert "This is needed." in words_on(page)
    page.refresh()
    seat.type("Called, safe")
    page.refresh()
    seat.settle()
    seat.press(Qt.Key.Key_Return)
    seat.settle()
    assert not page.follow_ups.isVisible()
    (kept,) = logged(seat, ada)
    assert kept.follow_up_note == "Called, safe"
    seat.told[-1][1]()
    seat.wait(page.follow_ups.isVisible)


def test_a_line_of_the_overview_leads_to_its_client(seat, ada):
    kept = saved(seat, ada)
    page = CheckInsPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.wait(lambda: page.list.model().rowCount() == 1)
    index = page.list.model().index(0, 0)
    assert index.data(ID_ROLE) == kept.id
    seat.settle()
    page.list.setFocus()
    page.list.setCurrentIndex(index)
    seat.press(Qt.Key.Key_Return)
    assert seat.places == [(Place(View.CHECKINS, ada.id, kept.id),)]


def test_hidden_names_are_initials_in_both_lists(seat, ada):
    risky(seat, ada)
    page = CheckInsPage(seat.tasks, seat.outside)
    seat.outside.preferences.change(hide_names=True)
    seat.show(page)
    seat.wait(page.follow_ups.isVisible)
    seat.settle()
    spoken = page.list.model().index(0, 0).data() + words_on(page)
    assert "A.M." in spoken
    assert "Moreau" not in spoken


def test_names_and_words_that_are_markup_stand_as_they_are(seat):
    owner = seat.do(clients.save, client(HTML))
    kept = risky(seat, owner, summary=HTML, risk_reason=HTML)
    page = CheckInsPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.wait(page.follow_ups.isVisible)
    tab = CheckInsTab(seat.tasks, seat.outside)
    seat.show(tab)
    tab.show_client(owner.id)
    tab.show_record(kept.id)
    seat.wait(tab.reader.isVisible)
    seat.settle()
    assert HTML in words_on(page)
    assert words_on(tab).count(HTML) == 2
    labels = [*page.findChildren(QLabel), *tab.findChildren(QLabel)]
    shown = [one for one in labels if HTML in one.text()]
    assert {one.textFormat() for one in shown} == {Qt.TextFormat.PlainText}
    for widget in (page, tab):
        assert "Moreau" not in widget.windowTitle() + widget.accessibleName() + widget.objectName()


def test_everything_on_the_screens_has_a_name_to_be_read_aloud(seat, ada, tab):
    risky(seat, ada, ratings={"mood": Decimal(2)})
    saved(seat, ada, ratings={"mood": Decimal(4)})
    seat.wait(tab.reader.isVisible)
    seat.settle()
    assert nameless(tab) == []
    tab.begin_new()
    seat.wait(tab.form.isVisible)
    tab.form.fields.field("ratings").show_all()
    tab.form.fields.field("risk_level").set_value(RiskLevel.URGENT)
    assert nameless(tab) == []
    page = CheckInsPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.wait(page.follow_ups.isVisible)
    assert nameless(page) == []


def test_a_check_in_is_told_by_the_same_hour_in_the_list_of_all(seat, ada, tab):
    kept = saved(seat, ada, zone="Pacific/Kiritimati")
    page = CheckInsPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.wait(lambda: page.list.model().rowCount() == 1)
    tab.show_record(kept.id)
    seat.settle()
    here = when.clock(when.wall_clock(kept.occurred_at, kept.zone))
    assert here in page.list.model().index(0, 0).data()
    assert here in tab.list.model().index(0, 0).data()


def test_what_was_planned_and_did_not_come_stands_above_the_list_for_all_clients(seat, ada):
    planned(seat, ada, asks=True)
    page = CheckInsPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.wait(page.planned.isVisible)
    assert "due (yesterday)" in words_on(page)
    seat.outside.preferences.change(hide_names=True)
    seat.wait(lambda: ada.name not in words_on(page))
    page.planned.findChildren(Line)[0].setFocus()
    seat.press(Qt.Key.Key_Return)
    assert seat.places[-1][0] == Place(View.CHECKINS, ada.id)
    (standing,) = seat.ask(rhythms.of_client, ada.id)
    seat.do(rhythms.end, standing.rhythm.id)
    seat.wait(page.planned.isHidden)
