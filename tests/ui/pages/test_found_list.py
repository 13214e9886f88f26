"""What the search found is laid out in turns: nothing half done is painted, and it comes to an end."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.services.search import Found
from therapist_desk.ui.pages.search import found as module
from therapist_desk.ui.pages.search.found import FoundList, FoundModel

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)


def notes(word, count):
    return [
        Found(Topic.NOTE, number, ClientId(1), "Ada Moreau", "A.M.", NOON, "dap", word, ((0, 4),))
        for number in range(count)
    ]


@pytest.fixture
def shown(seat, monkeypatch):
    """A list whose every row takes a turn of its own."""
    monkeypatch.setattr(module, "TURN", 0)
    made = FoundList(FoundModel(seat.outside))
    seat.show(made)
    return made


def texts(shown):
    return [laid.snippet.text() for _, laid in sorted(shown.model()._rows.items())]


def test_what_was_there_stays_until_all_rows_in_sight_are_laid_out(seat, shown):
    shown.show_found(notes("heron", 50))
    assert texts(shown) == ["heron"]
    assert not shown.viewport().updatesEnabled()
    seat.wait(shown.viewport().updatesEnabled)
    assert 5 < len(texts(shown)) < 50


def test_what_is_found_meanwhile_takes_the_place_of_the_rest(seat, shown):
    shown.show_found(notes("heron", 50))
    shown.show_found(notes("crane", 3))
    seat.wait(shown.viewport().updatesEnabled)
    assert texts(shown) == ["crane"] * 3


def test_the_next_ones_are_laid_out_from_the_first_row(seat, shown):
    shown.show_found(notes("heron", 50))
    seat.wait(shown.viewport().updatesEnabled)
    shown.show_found(notes("crane", 3))
    assert texts(shown) == ["crane"]
    assert not shown.viewport().updatesEnabled()


def test_nothing_found_is_shown_at_once(shown):
    shown.show_found(notes("heron", 50))
    shown.show_found([])
    assert shown.viewport().updatesEnabled()
    assert texts(shown) == []


@pytest.mark.parametrize("window", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(
    ("words", "begins_right"), [("نامت جيدا هذا الأسبوع ", True), ("slept well this week ", False)]
)
def test_of_a_long_line_the_beginning_is_seen_whatever_its_script(
    seat, shown, window, words, begins_right
):
    shown.setLayoutDirection(window)
    shown.show_found(notes(words * 40, 1))
    seat.wait(shown.viewport().updatesEnabled)
    room = shown.viewport().width()
    line = shown.model()._rows[0].snippet.lineAt(0)
    beginning = line.cursorToX(0)[0]
    assert line.naturalTextWidth() > room
    assert (room * 0.8 < beginning <= room) if begins_right else (0 <= beginning < room * 0.2)


def test_the_full_stop_of_an_arabic_line_stands_at_its_end(seat, shown):
    shown.show_found(notes("نامت جيدا.", 1))
    seat.wait(shown.viewport().updatesEnabled)
    layout = shown.model()._rows[0].snippet
    assert layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
    assert layout.lineAt(0).position().x() == 0  # where the window's own lines begin
