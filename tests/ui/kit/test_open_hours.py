"""Hours stand in the language of the window, not in that of the agreement they come from."""

import pytest
from PySide6.QtCore import QLocale

from therapist_desk.domain.wording import hours_text
from therapist_desk.ui.kit import open_hours

DAYS = ("mon", "tue", "wed", "thu", "fri")
WEEKS = (
    {},
    dict.fromkeys(DAYS, ("09:00-13:00", "14:00-18:30")),
    {"mon": ("09:00-17:00",), "tue": ("09:00-17:00",), "sat": ("20:00-02:00",)},
    dict.fromkeys((*DAYS, "sat", "sun"), ("08:00-00:00",)),
)


@pytest.fixture
def speaking():
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize("weekly", WEEKS)
def test_in_english_they_read_as_in_an_agreement(speaking, weekly):
    speaking("en_GB")
    assert open_hours.told(weekly) == hours_text(weekly)


def test_the_days_are_named_in_the_language_of_the_window(speaking):
    speaking("de_DE")
    said = open_hours.told(WEEKS[1])
    assert said.startswith("Montag")
    assert "Freitag, 9:00–13:00 und 14:00–18:30" in said


def test_the_hours_have_the_digits_of_the_window(speaking):
    speaking("ar_EG")
    said = open_hours.told(WEEKS[1])
    assert "١٣:" in said
    assert "13" not in said
