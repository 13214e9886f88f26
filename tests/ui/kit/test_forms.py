from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt

from therapist_desk.domain.errors import Cancelled, DeskError, RuleBroken
from therapist_desk.ui.kit import choosers, fields, moments, text_field, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import PlainLabel


@pytest.fixture
def form(qtbot):
    form = Form()
    form.add("name", "Name", text_field.TextField(), required=True, hint="A pseudonym is fine.")
    form.add("phone", "Phone", fields.PhoneField())
    form.add("notes", "Notes", fields.LongTextField())
    form.add("born", "Born", moments.DateField())
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def shown(form):
    return [label.text() for label in form.findChildren(PlainLabel) if label.isVisible()]


def test_a_broken_rule_is_said_under_its_input_and_the_cursor_goes_there(form, qtbot):
    assert form.show_error(RuleBroken("No such number.", "phone"))
    phone = form.field("phone")
    assert "No such number." in shown(form)
    assert phone.hasFocus()
    assert "No such number." in phone.accessibleDescription()
    qtbot.keyClicks(phone, "+49")
    assert "No such number." not in shown(form)


def test_a_rule_of_no_input_is_left_to_the_banner(form, qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    show_error(RuleBroken("Too many.", "elsewhere"), banner, form)
    assert banner.words == "Too many."
    show_error(RuleBroken("Wrong.", "name"), banner, form)
    assert banner.words == "Too many."
    show_error(DeskError("The disk is full."), banner, form)
    assert banner.words == "The disk is full."


def test_a_cancelled_job_is_shown_to_nobody_and_a_bug_is_not_hidden(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    show_error(Cancelled("stopped"), banner)
    assert banner.words == ""
    with pytest.raises(ZeroDivisionError):
        show_error(ZeroDivisionError(), banner)


def test_a_missing_answer_is_asked_for(form):
    form.field("phone").setFocus()
    assert not form.check()
    assert form.field("name").hasFocus()
    form.field("name").set_value("A.M.")
    assert form.check()


def test_what_is_no_date_is_not_saved_as_none(form):
    form.field("name").set_value("A.M.")
    form.field("born").setText("the other day")
    assert not form.check()
    assert form.field("born").hasFocus()


def test_a_form_knows_whether_anything_changed(form):
    form.set_values({"name": "A.M.", "phone": "+49", "not there": 1})
    assert not form.is_dirty
    form.field("name").set_value("B.K.")
    assert form.is_dirty
    form.field("name").set_value("A.M.")
    assert not form.is_dirty


def test_tab_leaves_the_long_text(form, qtbot):
    notes = form.field("notes")
    notes.setFocus()
    qtbot.keyClick(notes, Qt.Key.Key_Tab)
    assert form.field("born").hasFocus()
    assert notes.value() == ""


def test_every_input_is_named_for_a_screen_reader(form):
    assert form.field("name").accessibleName() == "Name"
    assert form.field("name").accessibleDescription() == "Required. A pseudonym is fine."


VALUES = [
    (text_field.TextField, "A.M."),
    (text_field.SecretField, " six words with spaces "),
    (fields.LongTextField, "one\n\ntwo"),
    (lambda: fields.CheckField("Yes"), True),
    (lambda: fields.ChoiceField([("a", "A"), ("b", "B")]), "b"),
    (lambda: fields.NumberField(1, 9, optional=True), None),
    (lambda: fields.NumberField(1, 9, optional=True), 7),
    (fields.TagsField, ("couple", "anxiety")),
    (moments.DateField, date(1931, 12, 1)),
    (moments.DateField, None),
    (moments.TimeField, time(23, 59)),
    (moments.MomentField, datetime(2026, 2, 28, 7, 5)),  # noqa: DTZ001 - what stands on the screen
    (moments.MomentField, None),
    (moments.WeekHoursField, {"mon": ("09:00-12:00", "22:00-02:00"), "sun": ("10:00-11:00",)}),
    (choosers.ZoneField, "Asia/Taipei"),
    (lambda: choosers.FoundByTyping(choosers.countries()), "TW"),
    (lambda: choosers.LanguageField(["en", "ar"]), "ar"),
]


@pytest.mark.parametrize(("make", "value"), VALUES)
def test_a_field_gives_back_what_it_was_given(make, value, qtbot):
    field = make()
    qtbot.addWidget(field)
    field.set_value(value)
    assert field.value() == value


@pytest.mark.parametrize("name", ["en_US", "de_DE", "ar_EG", "zh_TW", "fa_IR", "he_IL"])
def test_dates_are_read_as_each_language_writes_them(name, qtbot):
    field = moments.DateField()
    qtbot.addWidget(field)
    field.setLocale(QLocale(name))
    field.set_value(date(2026, 11, 19))
    assert field.value() == date(2026, 11, 19)
    field.setText("2026-03-04")
    assert field.value() == date(2026, 3, 4)
    field.setText("gibberish")
    assert field.value() is None
    assert field.problem()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("9-12", ("09:00-12:00",)),
        ("9.30–12:00; 14-18", ("09:30-12:00", "14:00-18:00")),
        ("", ()),
        ("closed", None),
        ("25-26", None),
        ("9-12, soon", None),
    ],
)
def test_hours_are_read_as_people_write_them(typed, read):
    assert moments.read_hours(typed) == read


@given(st.text(max_size=40))
def test_no_text_breaks_the_hours(text):
    read = moments.read_hours(text)
    assert read is None or moments.read_hours(", ".join(read)) == read


def test_a_zone_is_found_by_its_city(qtbot):
    field = choosers.ZoneField("Europe/Berlin")
    qtbot.addWidget(field)
    field.setEditText("nowhere")
    assert field.problem()
    field._settle()
    assert field.value() == "Europe/Berlin"
    assert field.currentText() == "Berlin (Europe)"
    field.setEditText("america/new york")
    field._settle()
    assert field.value() == "America/New_York"
    field.setEditText("lond")  # and Tab, without a look at the list
    field._settle()
    assert field.value() == "Europe/London"
    field.setEditText("rome")  # not Jerome's, were there one
    field._settle()
    assert field.value() == "Europe/Rome"
    field.setEditText("London (Europe)")
    field._settle()
    assert field.value() == "Europe/London"
    field.setEditText("america")  # which of them?
    field._settle()
    assert field.value() == "Europe/London"


@pytest.mark.parametrize("typed", ["berl", "europe/berl", "europe", "Europe/Berlin", "n (Eur"])
def test_typing_the_city_or_the_name_of_the_zone_offers_it_by_its_city(qtbot, typed):
    field = choosers.ZoneField()
    qtbot.addWidget(field)
    completer = field.completer()
    assert completer
    completer.setCompletionPrefix(typed)
    offered = [completer.setCurrentRow(row) and completer.currentCompletion() for row in range(99)]
    assert "Berlin (Europe)" in offered
    assert not [each for each in offered if each and "\n" in each]


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_a_zone_typed_by_its_name_is_taken_from_the_list_by_keyboard(qtbot):
    field = choosers.ZoneField()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    qtbot.keyClicks(field, "europe/berl")
    completer = field.completer()
    assert completer
    popup = completer.popup()
    assert popup
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.currentText() == "Berlin (Europe)"
    assert field.value() == "Europe/Berlin"


def test_every_zone_has_a_name_of_its_own_and_cities_stand_by_their_letters(qtbot):
    field = choosers.ZoneField("America/Argentina/Buenos_Aires")
    qtbot.addWidget(field)
    assert field.currentText() == "Buenos Aires (America, Argentina)"
    shown = [field.itemText(row) for row in range(field.count())]
    assert shown == sorted(set(shown))
    for zone in choosers.zones():
        field.setEditText(zone)
        field._settle()
        assert field.value() == zone


def test_hours_that_make_no_sense_get_the_focus_and_the_others_are_written_out(qtbot):
    hours = moments.WeekHoursField()
    qtbot.addWidget(hours)
    hours.show()
    monday, tuesday = (hours._lines[day] for day in (0, 1))
    qtbot.keyClicks(monday, "9-17")
    qtbot.keyClick(monday, Qt.Key.Key_Return)
    qtbot.keyClicks(tuesday, "25-26")
    assert monday.text() == "09:00-17:00"
    assert hours.value() == {"mon": ("09:00-17:00",), "tue": ("25-26",)}
    hours.setFocus()
    assert hours.focusWidget() is tuesday


def test_the_wheel_changes_no_answer(qtbot):
    field = fields.NumberField(1, 9)
    qtbot.addWidget(field)
    assert field.focusPolicy() is Qt.FocusPolicy.StrongFocus


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_all_of_a_few_choices_are_in_sight_when_they_are_offered(desk_app, qtbot):
    choice = fields.ChoiceField([(each, each) for each in ("None", "Watch", "Concern", "Urgent")])
    choice.set_value("Urgent")
    qtbot.addWidget(choice)
    choice.show()
    choice.showPopup()
    view = choice.view()
    rows = [view.visualRect(view.model().index(row, 0)) for row in range(choice.count())]
    assert all(view.viewport().rect().contains(row) for row in rows)
    choice.hidePopup()


def test_a_chooser_asks_for_the_room_of_its_chosen_words_not_of_the_longest(qtbot):
    choice = fields.ChoiceField([(each, each) for each in ("Chat", "A much longer way to meet")])
    qtbot.addWidget(choice)
    assert choice.minimumSizeHint().width() < choice.sizeHint().width()
    choice.set_value("A much longer way to meet")
    assert choice.minimumSizeHint().width() == choice.sizeHint().width()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_long_choices_are_offered_in_whole_words_below_a_narrow_chooser(desk_app, qtbot):
    words = ("SOAP", "Closing or discharge summary, with what was agreed")
    choice = fields.ChoiceField([(each, each) for each in words])
    qtbot.addWidget(choice)
    choice.setFixedWidth(120)
    choice.show()
    choice.showPopup()
    longest = choice.fontMetrics().horizontalAdvance(words[1])
    assert choice.view().visualRect(choice.view().model().index(1, 0)).width() > longest
    choice.hidePopup()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_is_suggested_below_a_field_has_the_rows_of_a_chooser(desk_app, qtbot):
    field = fields.TagsField(["couple", "counselling"])
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, "cou")
    popup = field._completer.popup()
    assert popup
    assert popup.sizeHintForRow(0) >= theme.px(30)
    assert not popup.verticalScrollBar().isVisible()
    popup.hide()


def test_tags_are_parted_by_the_comma_of_any_script(qtbot, desk_app):
    field = fields.TagsField(["couple"])
    qtbot.addWidget(field)
    field.setText("قلق، زوجان , 焦虑、睡眠，cou")  # noqa: RUF001 - the comma of Chinese
    assert field.value() == ("قلق", "زوجان", "焦虑", "睡眠", "cou")
    field._completer.activated.emit("couple")
    assert field.value() == ("قلق", "زوجان", "焦虑", "睡眠", "couple")
