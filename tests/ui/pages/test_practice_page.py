"""My practice, filled in as a therapist would: by keyboard, with mistakes, over several days."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.support import papers
from tests.support.accessible import nameless
from tests.support.shown import button, upward_tabs
from therapist_desk.domain.clauses import Source
from therapist_desk.domain.practice import CrisisLine, Practice
from therapist_desk.services import practice
from therapist_desk.ui.kit.holidays import stretches
from therapist_desk.ui.pages.practice.page import PracticePage

HTML = "<b>Robin</b> & <i>Co</i>"


@pytest.fixture
def opened(seat):
    """Return a function that opens the page anew, as after a start of the desk."""

    def open_page():
        page = PracticePage(seat.tasks, seat.outside)
        seat.show(page)
        seat.wait(page.form.isEnabled)
        return page

    return open_page


@pytest.fixture
def saved(seat):
    return seat.do(practice.save, papers.practice())


def fill(seat, page, field, text):
    page.form.field(field).setFocus()
    page.form.field(field).selectAll()
    seat.type(text)
    seat.press(Qt.Key.Key_Tab)


def save(seat, page):
    page.save()  # what Ctrl+S does in the window
    seat.settle()


def press(seat, page, words):
    button(page, words).setFocus()
    seat.press(Qt.Key.Key_Space)


def test_tab_goes_down_the_form_also_past_lines_and_days_that_were_added(seat, saved, opened):
    page = opened()
    fill(seat, page, "therapist_name", "Robin Example")
    for day in ("2027-03-01", "2027-05-01"):
        page.form.field("holidays").setFocus()
        seat.type(day)
        seat.press(Qt.Key.Key_Return)
    page.form.crisis.other.set_value("DE")
    press(seat, page, "Add country")
    press(seat, page, "Add a line")
    seat.settle()
    assert upward_tabs(page.form) == []


def errors(page):
    found = page.findChildren(QLabel)
    return [
        each.text()
        for each in found
        if each.property("tone") == "danger" and each.isVisibleTo(page) and each.text()
    ]


def kept(seat):
    return seat.ask(practice.get)


def test_what_is_typed_and_saved_stands_there_the_next_time(seat, opened):
    page = opened()
    fill(seat, page, "therapist_name", "Robin Example")
    page.form.field("country").set_value("GB")
    fill(seat, page, "whatsapp_number", "020 7946 0123")
    seat.bot.keyClicks(page.form.field("letterhead"), "Counsellor")
    save(seat, page)
    assert kept(seat).whatsapp_number == "+442079460123"
    assert kept(seat).letterhead == ("Counsellor",)
    again = opened()
    assert again.form.field("therapist_name").text() == "Robin Example"
    assert again.form.field("whatsapp_number").text() == "+44 20 7946 0123"
    assert not again.has_unsaved_words


def test_saving_an_untouched_page_changes_nothing(seat, opened, saved):
    page = opened()
    save(seat, page)
    assert kept(seat) == saved


def test_a_phone_that_is_none_is_told_at_its_field_and_nothing_typed_is_lost(seat, opened, saved):
    page = opened()
    fill(seat, page, "practice_name", "Riverside")
    fill(seat, page, "urgent_phone", "12")
    save(seat, page)
    assert errors(page) == ["This is no phone number of the chosen country."]
    assert page.focusWidget() is page.form.field("urgent_phone")
    assert page.form.field("practice_name").text() == "Riverside"
    assert kept(seat) == saved
    fill(seat, page, "urgent_phone", "020 7946 0199")
    save(seat, page)
    assert errors(page) == []
    assert kept(seat) == replace(saved, practice_name="Riverside", urgent_phone="+442079460199")


def test_without_a_name_nothing_is_saved_and_the_page_says_so(seat, opened):
    page = opened()
    fill(seat, page, "email", "robin@example.org")
    save(seat, page)
    assert errors(page) == ["This is needed."]
    assert kept(seat) == Practice()


def test_what_was_typed_before_a_lock_stands_there_after_it(seat, opened, saved):
    page = opened()
    fill(seat, page, "urgent_phone", "12")
    page.keep()
    seat.settle()
    again = opened()
    assert again.form.field("urgent_phone").text() == "12"
    assert again.form.is_dirty
    assert not again.has_unsaved_words  # the draft is in the vault
    assert kept(seat) == saved
    press(seat, again, "Discard it")
    seat.wait(lambda: again.form.field("urgent_phone").text() == "+44 20 7946 0124")
    assert not opened().has_unsaved_words


def test_hours_that_make_no_sense_yet_wait_over_a_lock_too(seat, opened, saved):
    page = opened()
    line = page.form.field("weekly")._lines[0]
    line.setFocus()
    line.selectAll()
    seat.type("9 to 5, but not every")
    assert page.has_unsaved_words
    page.keep()
    seat.settle()
    again = opened()
    assert again.form.field("weekly")._lines[0].text() == "9 to 5, but not every"
    save(seat, again)
    assert kept(seat) == saved
    assert again.form.focusWidget() is again.form.field("weekly")._lines[0]


def test_ctrl_and_enter_presses_the_filled_button_out_of_any_field(seat, opened, saved):
    page = opened()
    fill(seat, page, "practice_name", "The Quiet Room")
    page.form.field("address").setFocus()
    seat.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.wait(lambda: kept(seat).practice_name == "The Quiet Room")


def test_a_time_zone_can_be_taken_away_again(seat, opened, saved):
    assert saved.zone
    page = opened()
    zone = page.form.field("zone").lineEdit()
    zone.setFocus()
    zone.selectAll()
    seat.press(Qt.Key.Key_Backspace)
    save(seat, page)  # with the cursor still in the field
    assert kept(seat).zone == ""


def test_a_change_from_elsewhere_does_not_overwrite_what_is_being_typed(seat, opened, saved):
    page = opened()
    fill(seat, page, "email", "robin@example.org")
    seat.do(practice.save, replace(saved, region="Kent"))
    seat.settle()
    assert page.form.field("email").text() == "robin@example.org"


def test_every_field_a_paper_takes_from_the_practice_has_an_input(opened):
    ours = {Source.PRACTICE, Source.COUNTRY}
    names = [each.name for each in papers.CATALOGUE.fields.values() if each.source in ours]
    proposed = [each.default_from for each in papers.CATALOGUE.options().values()]
    needed = {practice.fills(name) for name in names} | set(filter(None, proposed))
    assert needed <= set(opened().form.values())


def test_every_part_of_the_practice_has_an_input(opened):
    # Where there is no crisis line is said among the lines.
    parts = set(Practice.__dataclass_fields__) - {"no_crisis_line_in"}
    assert parts == set(opened().form.values())


def test_the_page_says_what_agreements_still_need_and_goes_there(seat, opened, saved):
    seat.do(practice.save, replace(saved, regulator_name=""))
    page = opened()
    assert page.lacks.words == "Agreements still need: Regulator or professional body"
    press(seat, page, "Go there")
    assert page.focusWidget() is page.form.field("regulator_name")
    fill(seat, page, "regulator_name", "the Example Council")
    save(seat, page)
    seat.wait(lambda: page.lacks.words == "")


def test_going_to_a_missing_crisis_line_space_vouches_for_the_first(seat, opened, saved):
    seat.do(practice.save, replace(saved, crisis_lines=()))
    page = opened()
    press(seat, page, "Go there")
    seat.press(Qt.Key.Key_Space)
    (line,) = page.form.practice().crisis_lines
    assert line.confirmed_on


def test_only_a_crisis_line_the_therapist_checked_counts(seat, opened, saved):
    seat.do(practice.save, replace(saved, crisis_lines=()))
    page = opened()
    assert page.form.practice().crisis_lines == ()
    press(seat, page, "I have dialled or checked this")
    save(seat, page)
    assert kept(seat).crisis_lines == (
        CrisisLine("Samaritans", "116 123", "GB", "24/7", date(2026, 11, 19)),
    )


def test_a_confirmed_line_whose_number_is_changed_asks_again(seat, opened, saved):
    first = replace(saved, crisis_lines=saved.crisis_lines[:1])
    seat.do(practice.save, first)
    page = opened()
    number = next(
        each
        for each in page.form.crisis.findChildren(QLineEdit)
        if each.accessibleName().startswith("Number") and each.text() == "116 123"
    )
    seat.bot.keyClicks(number, "4")
    assert [line.confirmed_on for line in page.form.practice().crisis_lines] == [None]


def test_an_own_line_can_be_added_removed_and_put_back(seat, opened, saved):
    seat.do(practice.save, replace(saved, crisis_lines=()))
    page = opened()
    press(seat, page, "Add a line")
    for text in ("Night line", "01234 567890", "22-6"):
        seat.type(text)
        seat.press(Qt.Key.Key_Tab)
    line = CrisisLine("Night line", "01234 567890", "GB", "22-6")
    assert page.form.practice().crisis_lines == (line,)
    press(seat, page, "Remove this crisis line")
    assert page.form.practice().crisis_lines == ()
    words, put_back = seat.told[-1]
    assert words == "Crisis line removed"
    put_back()
    save(seat, page)
    assert kept(seat).crisis_lines == (line,)


def test_knowing_of_no_line_where_one_is_confirmed_is_refused_there(seat, opened, saved):
    page = opened()
    press(seat, page, "I have looked and know of no crisis line in United Kingdom")
    save(seat, page)
    assert errors(page) == ["You have confirmed a crisis line there, so there is one."]


def test_doubtful_numbers_are_hidden_until_asked_for(seat, opened, saved):
    seat.do(practice.save, replace(saved, country="RO", crisis_lines=()))
    page = opened()
    doubtful = [line for line in practice.suggested("RO").lines if line.confidence == "low"]
    shown = [
        each
        for each in page.form.crisis.findChildren(QLineEdit)
        if each.text() in {line.display for line in doubtful}
    ]
    assert shown
    assert not any(each.isVisible() for each in shown)
    press(seat, page, "Show 1 doubtful number(s)")
    assert all(each.isVisible() for each in shown)


def test_clients_in_another_country_have_its_lines_or_its_lack_of_them(seat, opened, saved):
    page = opened()
    page.form.crisis.other.set_value("IN")
    press(seat, page, "Add country")
    press(seat, page, "I have looked and know of no crisis line in India")
    save(seat, page)
    assert kept(seat).no_crisis_line_in == ("IN",)
    assert kept(seat).crisis_lines == saved.crisis_lines


def test_moving_to_another_country_brings_its_numbers_and_keeps_what_was_confirmed(
    seat, opened, saved
):
    page = opened()
    page.form.field("country").set_value("DE")
    assert page.form.field("emergency_number").text() == "112"
    assert page.form.field("zone").value() == "Europe/Berlin"
    assert page.form.practice().crisis_lines == saved.crisis_lines
    shown = [each.text() for each in page.form.crisis.findChildren(QLineEdit)]
    assert "TelefonSeelsorge" in shown


def test_an_emergency_number_of_ones_own_survives_a_move(seat, opened, saved):
    page = opened()
    fill(seat, page, "emergency_number", "555 123")
    page.form.field("country").set_value("DE")
    assert page.form.field("emergency_number").text() == "555 123"


def test_days_away_are_added_as_a_stretch_and_removed_as_one(seat, opened, saved):
    page = opened()
    first, last = page.form.field("holidays").findChildren(QLineEdit)
    seat.bot.keyClicks(first, "2026-12-24")
    seat.bot.keyClicks(last, "2026-12-26")
    seat.bot.keyClick(last, Qt.Key.Key_Return)
    seat.bot.keyClicks(first, "2027-01-04")
    save(seat, page)
    away = tuple(date(2026, 12, day) for day in (24, 25, 26))
    assert kept(seat).holidays == (*away, date(2027, 1, 4))
    press(seat, page, "Remove Thu 24 Dec 2026 – Sat 26 Dec 2026")
    save(seat, page)
    assert kept(seat).holidays == (date(2027, 1, 4),)


def test_a_last_day_before_the_first_is_told_there(seat, opened, saved):
    page = opened()
    first, last = page.form.field("holidays").findChildren(QLineEdit)
    seat.bot.keyClicks(first, "2026-12-24")
    seat.bot.keyClicks(last, "2026-12-20")
    save(seat, page)
    assert len(errors(page)) == 1
    assert first.text()
    assert kept(seat) == saved


def test_adding_days_before_any_is_written_leads_to_the_first(seat, saved, opened):
    page = opened()
    press(seat, page, "Add days")
    assert page.focusWidget() is page.form.field("holidays").findChildren(QLineEdit)[0]


def test_days_that_follow_each_other_are_one_stretch():
    days = [date(2026, 12, 31), date(2027, 1, 1), date(2026, 12, 24)]
    assert stretches(days) == [
        (date(2026, 12, 24), date(2026, 12, 24)),
        (date(2026, 12, 31), date(2027, 1, 1)),
    ]


def test_names_that_are_html_are_shown_as_typed(seat, opened):
    page = opened()
    fill(seat, page, "therapist_name", HTML)
    save(seat, page)
    again = opened()
    assert again.form.field("therapist_name").text() == HTML
    shown = [each for each in again.findChildren(QLabel) if each.text() == HTML]
    assert shown
    assert all(each.textFormat() is Qt.TextFormat.PlainText for each in shown)


def test_everything_that_takes_the_focus_has_a_name(seat, opened, saved):
    page = opened()
    press(seat, page, "Add a line")
    assert nameless(page) == []
