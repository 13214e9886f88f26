"""Large words, long words and small windows: nothing is cut, and nothing goes sideways."""

import pytest
from PySide6.QtCore import QDeadlineTimer, QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QScrollArea,
    QToolButton,
)

from tests.support.room import PLACES
from tests.support.shown import clipped_buttons
from therapist_desk.ui.kit import languages
from therapist_desk.ui.kit.places import View
from therapist_desk.ui.kit.sides import Sides
from therapist_desk.ui.kit.theme import LARGEST, Scheme
from therapist_desk.ui.pages.agreements.sides import Sides as BesideOrBelow


@pytest.fixture
def drawn(request, qapp, desk_app):
    """Another direction and size, taken back once the window is gone: that dresses every widget."""
    direction, size = request.param
    qapp.setLayoutDirection(direction)
    desk_app.dress(Scheme.LIGHT, size)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    desk_app.dress(Scheme.LIGHT)


@pytest.mark.parametrize(
    "drawn",
    [(Qt.LayoutDirection.LeftToRight, 100), (Qt.LayoutDirection.RightToLeft, LARGEST)],
    indirect=True,
)
def test_no_button_is_too_small_for_its_words(drawn, enter):
    del drawn
    room = enter()
    who = room.someone("Daniel")
    clipped = {}
    for view, new in PLACES:
        room.go(view, who.id, new=new)
        clipped[view, new] = clipped_buttons(room.window)
    assert {place: found for place, found in clipped.items() if found} == {}


@pytest.fixture
def large(qapp, desk_app):
    """Words at twice their size, in German, whose words are long."""
    desk_app.dress(Scheme.LIGHT, LARGEST)
    before = QLocale()
    languages.install(qapp, "de")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)
    desk_app.dress(Scheme.LIGHT)


def sideways(room) -> list[str]:
    """Return what is wider than its room once parts have moved below each other, a turn later."""
    found, patience = _sideways(room), QDeadlineTimer(1000)
    while found and not patience.hasExpired():
        QTest.qWait(20)
        found = _sideways(room)
    return found


def _sideways(room) -> list[str]:
    areas = room.window.findChildren(QScrollArea)
    return [
        f"{type(area.parent()).__name__} by {area.horizontalScrollBar().maximum()}"
        for area in areas
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


def test_at_twice_the_size_an_agreement_and_what_is_agreed_lie_one_below_the_other(large, enter):
    room = enter()
    room.window.resize(1280, 800)
    room.go(View.AGREEMENTS, room.someone("Inès").id)

    def shown():
        found = room.window.findChildren(BesideOrBelow)
        return [each for each in found if each.isVisible()]

    room.bot.waitUntil(lambda: len(shown()) == 1)
    paper, agreed = (shown()[0].layout().itemAt(place).widget() for place in (0, 1))
    room.bot.waitUntil(lambda: agreed.y() > paper.y())
    room.bot.waitUntil(lambda: not paper.geometry().intersects(agreed.geometry()))


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1280, 760), (1366, 728)])
def test_at_twice_the_size_a_small_screen_holds_every_page(large, enter, size):
    room = enter()
    room.window.resize(*size)
    who, found = room.someone("Daniel"), {}
    for view, new in PLACES:
        room.go(view, who.id, new=new)
        found[view, new] = sideways(room)
        assert room.window.size().toTuple() == size
    assert {place: areas for place, areas in found.items() if areas} == {}


def test_at_twice_the_size_the_rail_is_icons_that_still_have_their_words(large, enter):
    room = enter()
    rail = room.shell.rail
    words = [button.toolTip() for button in rail.findChildren(QToolButton)]
    assert "Klient:innen" in words
    assert all(words)
    assert rail.width() < 150
    room.window.resize(2000, 1300)
    assert rail.width() > 300


def test_in_a_narrow_window_the_list_makes_room_and_comes_back_by_a_button(large, enter):
    room = enter()
    room.go(View.CLIENTS)
    sides, clients_page = room.window.findChild(Sides), room.shell.clients
    assert not clients_page._list.isVisible()
    assert clients_page.view.isVisible()
    sides.back_button.click()
    assert clients_page._list.isVisible()
    assert clients_page._list.hasFocus()
    QTest.keyClick(clients_page._list, Qt.Key.Key_Down)
    assert clients_page._list.isVisible()
    QTest.keyClick(clients_page._list, Qt.Key.Key_Return)
    assert not clients_page._list.isVisible()
    assert clients_page.view.isVisible()
    sides.back_button.click()
    room.press(
        Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert not clients_page._list.isVisible()  # what was begun is in sight
    room.window.resize(2000, 1300)
    assert clients_page._list.isVisible()
