"""Days in the person's own way of writing."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from therapist_desk.ui.kit import when

TODAY = date(2026, 11, 26)


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_a_day_at_the_start_of_a_line_begins_large_and_keeps_its_names(german):
    assert when.day_at_start(TODAY, TODAY) == "Today"
    assert when.day_at_start(date(2026, 11, 19), TODAY) == "19 Nov."
