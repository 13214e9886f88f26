"""Charts: nothing is drawn that nobody knows, and no series is told by its colour alone."""

import time
from datetime import UTC, datetime, timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from therapist_desk.exporting.charts import Band, Chart, ChartPoint, Mark, Scale, Series
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.chart_days import days_between
from therapist_desk.ui.kit.chart_drawing import Drawing, Look, color
from therapist_desk.ui.kit.chart_panel import EVERYTHING, ChartPanel
from therapist_desk.ui.kit.charts import LineChart

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
TEN = Scale(0, 10, (0, 5, 10), timedelta(days=8))
HOURS = Scale(0, 24, (0, 12, 24), timedelta(days=8))


def _points(*values: tuple[int, float]) -> tuple[ChartPoint, ...]:
    """Return points from (days ago, value), oldest first."""
    return tuple(
        ChartPoint(NOW - timedelta(days=ago), value, f"{ago} days ago", f"{value:g}", f"{value:g}")
        for ago, value in values
    )


MOOD = Series("Mood", _points((40, 3), (12, 4), (9, 6), (2, 7)), TEN, "10 is best")
SLEEP = Series("Sleep", _points((12, 5), (2, 7)), HOURS)
SESSION = Mark(NOW - timedelta(days=5), "5 days ago", "Session")


@pytest.fixture
def panel(desk_app, qtbot):
    made = ChartPanel("Ratings", "Ratings over time")
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show_chart(Chart((MOOD, SLEEP), (SESSION,)), NOW)
    made.show()
    return made


@pytest.fixture
def heard(monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(
        "therapist_desk.ui.kit.charts.announce", lambda _, words: said.append(words)
    )
    return said


def test_arrow_keys_read_values_and_marks_in_the_order_they_happened(panel, heard):
    panel.plot.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home):
        QTest.keyClick(panel.plot, key)
    assert heard == [
        "Mood, 2 days ago: 7",
        "5 days ago: Session",
        "Mood, 9 days ago: 6",
        "Mood, 40 days ago: 3",
    ]


def test_up_and_down_go_to_what_was_said_of_another_series_then(panel, heard):
    QTest.keyClick(panel.plot, Qt.Key.Key_Home)
    QTest.keyClick(panel.plot, Qt.Key.Key_Right)
    QTest.keyClick(panel.plot, Qt.Key.Key_Down)
    QTest.keyClick(panel.plot, Qt.Key.Key_Up)
    assert heard[1:] == [
        "Mood, 12 days ago: 4",
        "Sleep, 12 days ago: 5",
        "Mood, 12 days ago: 4",
    ]


def test_right_to_left_time_runs_the_other_way_and_so_do_the_keys(panel, heard):
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(panel.plot, Qt.Key.Key_Home)
    QTest.keyClick(panel.plot, Qt.Key.Key_Left)
    assert heard[-1] == "Mood, 12 days ago: 4"
    room, metrics = QRectF(0, 0, 800, 260), QFontMetricsF(panel.font())
    one, other = (
        Drawing(panel.chart, room, Look(theme.LIGHT, 1.0, backwards), metrics).places[0]
        for backwards in (False, True)
    )
    assert [place.x() for place in one] == sorted(place.x() for place in one)
    assert [800 - place.x() for place in other] == pytest.approx([place.x() for place in one])


def test_a_range_leaves_out_what_lies_before_it_and_a_series_can_go(panel):
    panel.days.set_value(30)
    assert len(panel.chart.series[0].points) == 3
    panel.days.set_value(EVERYTHING)
    assert len(panel.chart.series[0].points) == 4
    box = next(one for one in panel.findChildren(QCheckBox) if one.text() == "Sleep")
    box.setChecked(False)
    assert [one.name for _, one in panel.chart.drawn] == ["Mood"]
    assert "Sleep" not in panel.plot.accessibleDescription()
    panel.show_chart(Chart((MOOD, SLEEP), (SESSION,)), NOW)
    assert [one.name for _, one in panel.chart.drawn] == ["Mood"]


def test_how_a_scale_is_read_stands_in_words(panel):
    assert "Mood (10 is best): 4 value(s), between 3 and 7, last 7." in (
        panel.plot.accessibleDescription()
    )
    assert any(box.text() == "Mood (10 is best)" for box in panel.findChildren(QCheckBox))


def test_the_table_has_a_row_for_each_moment_with_all_that_is_known_of_it(panel):
    button = next(one for one in panel.findChildren(QPushButton) if one.text() == "As a table")
    button.click()
    assert panel.table.isVisible()
    rows = panel.table.rows
    shown = [
        [rows.index(row, column).data() for column in range(rows.columnCount())]
        for row in range(rows.rowCount())
    ]
    assert shown == [
        ["2 days ago", "7", "7", ""],
        ["5 days ago", "", "", "Session"],
        ["9 days ago", "6", "", ""],
        ["12 days ago", "4", "5", ""],
        ["40 days ago", "3", "", ""],
    ]
    assert rows.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "Sleep: 7"


def _inked(chart: Chart, x: int) -> bool:
    """Return whether the colour of the first series is anywhere in column ``x``."""
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    metrics = QFontMetricsF(painter.font())
    Drawing(chart, QRectF(0, 0, 400, 200), Look(theme.LIGHT, 1.0), metrics).paint(painter)
    painter.end()
    ink = color(0, theme.LIGHT).rgb()
    return any(image.pixel(x, y) == ink for y in range(200))


@pytest.mark.parametrize(("gap", "joined"), [(30, True), (8, False)])
def test_no_line_is_drawn_over_a_silence(desk_app, gap, joined):
    scale = Scale(0, 10, (0, 10), timedelta(days=gap))
    chart = Chart((Series("Mood", _points((20, 5), (0, 5)), scale),))
    assert _inked(chart, 200) is joined


def test_each_colour_stands_out_from_its_ground_and_from_each_other(desk_app):
    for colors in (theme.LIGHT, theme.DARK):
        tones = [color(number, colors) for number in range(5)]
        assert all(theme.contrast(tone, colors.base) >= 3 for tone in tones)
        assert all(one != other for one, other in combinations(tones, 2))


def test_days_under_a_chart_are_few_and_in_order(desk_app):
    for length in (0, 1, 9, 40, 100, 400, 4000, 40000):
        start = NOW - timedelta(days=length)
        found = days_between(start, NOW, 6)
        assert 1 <= len(found) <= 6
        assert [at for at, _ in found] == sorted(at for at, _ in found)
        assert all(start <= at <= NOW for at, _ in found)


@pytest.mark.parametrize(
    "chart",
    [
        Chart(()),
        Chart((Series("Mood", (), TEN),)),
        Chart((), (SESSION,)),
        Chart((Series("Mood", _points((1, 5)), Scale(0, 0, ())),)),
        Chart((MOOD,), (), (Band(0, 4, "Low"), Band(5, 10, "High"))),
    ],
)
def test_a_chart_of_little_or_nothing_is_drawn_too(desk_app, qtbot, chart):
    plot = LineChart("Anything", plain=False)
    qtbot.addWidget(plot)
    plot.show_chart(chart)
    plot.grab()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Up):
        QTest.keyClick(plot, key)


def test_1500_values_with_their_sessions_are_painted_within_a_frame(desk_app, qtbot):
    days = [(1500 - turn, float(turn * 7 % 11)) for turn in range(1500)]
    many = _points(*days)
    marks = tuple(Mark(one.at, one.when, "Session") for one in many[::7])
    plot = LineChart("Ratings", 260, plain=False)
    qtbot.addWidget(plot)
    plot.resize(900, 260)
    plot.show_chart(Chart((Series("Mood", many, TEN),), marks))
    taken = []
    for turn in range(9):
        plot.resize(900 + turn, 260)  # so that it is drawn anew
        begun = time.process_time()
        plot.grab()
        taken.append(time.process_time() - begun)
    assert min(taken) < 0.016


def test_no_part_of_a_panel_is_ever_a_window_of_its_own(desk_app, qtbot, monkeypatch):
    shown = []
    monkeypatch.setattr(QWidget, "show", lambda self: shown.append(self))
    monkeypatch.setattr(
        QWidget, "setVisible", lambda self, yes: shown.append(self) if yes else None
    )
    panel = ChartPanel("Ratings", "Ratings over time", on_paper=True)
    qtbot.addWidget(panel)
    assert shown == []
