"""Lines put together by the desk have the comma of their script and the digits of their language."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import therapist_desk.ui
from therapist_desk.ui.kit import lines


@pytest.fixture
def speaking():
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "said"), [("en_GB", "a, b"), ("de_DE", "a, b"), ("ar_EG", "a، b"), ("ar_MA", "a، b")]
)
def test_parts_of_a_line_are_parted_by_the_comma_of_the_window(speaking, name, said):
    speaking(name)
    assert lines.commas(["a", "", "b"]) == said


def test_a_line_for_a_client_has_the_comma_of_the_clients_language(speaking):
    speaking("en_GB")
    assert lines.commas(["a", "b"], QLocale("ar")) == "a، b"


def test_a_number_within_a_line_has_the_digits_of_the_dates_beside_it(speaking):
    speaking("ar_EG")
    assert lines.count(24) == "٢٤"
    speaking("ar_MA")
    assert lines.count(24) == "24"


def test_no_page_puts_a_latin_comma_between_words_of_any_script():
    joined = re.compile(r'", "\.join\(')
    ui = Path(therapist_desk.ui.__file__).parent
    found = [each.name for each in ui.rglob("*.py") if joined.search(each.read_text("utf-8"))]
    assert found == []
