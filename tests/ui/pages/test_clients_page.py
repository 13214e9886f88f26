from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.support.late_tasks import LateTasks
from tests.support.records import client, saved_client, whatsapp
from tests.support.shown import upward_tabs, words_on
from therapist_desk.domain.clients import ClientId, SafetyHint
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.services import clients
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import ElidedLabel
from therapist_desk.ui.kit.lazily import Lazily
from therapist_desk.ui.kit.page import ClientTab
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.clients.details import DetailsTab
from therapist_desk.ui.pages.clients.page import ClientsPage


@pytest.fixture
def opened(seat):
    def open_page():
        tabs = Lazily[ClientTab](
            {View.DETAILS: lambda: DetailsTab(seat.tasks, seat.outside)}, lambda _: None
        )
        page = ClientsPage(seat.tasks, seat.outside, tabs, {View.DETAILS: "Details"})
        seat.show(page)
        seat.settle()
        return page

    seat.practise(country="GB", zone="Europe/London")
    return open_page


def begin(seat, page):
    page.begin_new()
    seat.wait(page.form.isVisible)
    seat.settle()
    return page.form


def fill(seat, form, name, text):
    form.field(name).setFocus()
    seat.type(text)


def everyone(seat):
    return list(seat.ask(lambda reader: clients.page(reader, clients.listed(reader))).values())


def test_a_client_is_added_by_keyboard_with_a_number_as_it_is_said(seat, opened):
    form = begin(seat, opened())
    seat.type("Ada Moreau")
    form.field("phones").setFocus()
    seat.type("07400 123456")
    fill(seat, form, "safe_word", "bluebird")
    form.save()
    seat.settle()
    (kept,) = everyone(seat)
    assert (kept.name, kept.zone, kept.code) == ("Ada Moreau", "Europe/London", "C-0001")
    assert [phone.e164 for phone in kept.phones] == ["+447400123456"]
    assert kept.hints == (SafetyHint.SAFE_WORD,)


def test_ctrl_and_enter_saves_a_client(seat, opened):
    form = begin(seat, opened())
    seat.type("Ada Moreau")
    form.field("contact_note").setFocus()
    seat.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.wait(lambda: [one.name for one in everyone(seat)] == ["Ada Moreau"])


def test_a_phone_that_is_no_phone_is_told_and_nothing_typed_is_lost(seat, opened):
    form = begin(seat, opened())
    seat.type("Ada Moreau")
    form.field("phones").setFocus()
    seat.type("12")
    form.save()
    seat.settle()
    assert everyone(seat) == []
    assert form.field("name").value() == "Ada Moreau"
    assert "no phone number" in form.field("phones").accessibleDescription()


def test_the_words_in_an_empty_label_of_a_number_are_not_cut_where_there_is_room(seat, opened):
    form = begin(seat, opened())
    label = next(
        each
        for each in form.findChildren(QLineEdit)
        if each.placeholderText() == "Label, such as mobile"
    )
    assert label.width() > label.fontMetrics().horizontalAdvance(label.placeholderText())


def test_tab_goes_down_the_form_also_past_numbers_that_were_added(seat, opened):
    form = begin(seat, opened())
    numbers = form.field("phones")
    numbers.setFocus()
    for digit in "678":
        seat.type(f"07400 12345{digit}")
        seat.bot.mouseClick(numbers.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert upward_tabs(form.findChild(Form)) == []


def test_a_half_typed_client_waits_over_a_lock_and_is_no_client_meanwhile(seat, opened):
    form = begin(seat, opened())
    seat.type("Half Typ")
    form.keep()
    seat.settle()
    assert not form.has_unsaved_words
    assert everyone(seat) == []
    again = begin(seat, opened())
    assert again.field("name").value() == "Half Typ"
    seat.press(Qt.Key.Key_End)
    seat.type("ed")
    again.save()
    seat.settle()
    assert [one.name for one in everyone(seat)] == ["Half Typed"]
    assert seat.ask(clients.draft, ClientId(0)) is None


def test_a_half_made_change_waits_too_and_can_be_discarded(seat, opened):
    kept = seat.do(clients.save, client())
    page = opened()
    page.show_place(Place(View.DETAILS, kept.id))
    seat.settle()
    tab = page.view.tabs[0]
    fill(seat, tab.form, "pronouns", "they")
    page.keep()
    seat.settle()
    assert seat.ask(clients.get, kept.id).pronouns == ""
    other = opened()
    other.show_place(Place(View.DETAILS, kept.id))
    seat.settle()
    form = other.view.tabs[0].form
    assert form.field("pronouns").value() == "they"
    form.discard()
    seat.settle()
    assert form.field("pronouns").value() == ""
    assert seat.ask(clients.draft, kept.id) is None


def test_words_about_a_client_that_find_no_room_say_so_while_they_are_typed(
    seat, opened, monkeypatch
):
    def no_room(*_):
        raise VaultUnwritable("The disk is full.")

    form = begin(seat, opened())
    with monkeypatch.context() as full:
        full.setattr(clients, "keep_draft", no_room)
        seat.type("Ada Mor")
        seat.wait(lambda: "The disk is full." in words_on(form))
    assert form.field("name").value() == "Ada Mor"
    seat.type("eau")
    seat.wait(lambda: "The disk is full." not in words_on(form))
    assert seat.ask(clients.draft, ClientId(0)).name == "Ada Moreau"


def test_hours_and_a_zone_half_written_wait_over_a_lock(seat, opened):
    form = begin(seat, opened())
    seat.type("Ada Moreau")
    form.field("has_hours").set_value(True)
    line = form.field("hours")._lines[2]
    line.setText("evenings")
    zone = form.field("zone").lineEdit()
    zone.setFocus()
    zone.selectAll()
    seat.press(Qt.Key.Key_Backspace)
    form.keep()
    seat.settle()
    again = begin(seat, opened())
    assert again.field("hours")._lines[2].text() == "evenings"
    assert again.field("zone").currentText() == ""
    again.save()
    seat.settle()
    assert everyone(seat) == []
    assert again.field("zone").accessibleDescription().startswith("This is needed.")


def test_what_to_mind_stands_on_top_and_names_can_be_hidden(seat, opened):
    kept = seat.do(
        clients.save,
        client(
            "Ada Moreau",
            hints=(SafetyHint.CALL_ONLY,),
            phones=(whatsapp("+447400123456"),),
            safe_word="bluebird",
        ),
    )
    page = opened()
    page.show_place(Place(View.DETAILS, kept.id))
    seat.settle()
    assert "Call only" in page.view.mind.accessibleName()
    assert "bluebird" in page.view.mind.accessibleName()
    assert "⁩ · ⁨" in page.view._mind_words.text()  # each keeps its own direction
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    assert page.view.shown_name == "A.M."
    assert "bluebird" not in page.view.mind.accessibleName()  # it proves who is at the phone


def test_a_long_name_ends_in_dots_on_a_narrow_page_and_is_told_whole(seat, opened):
    long = "Wilhelmina Alexandra Konstantinopolous-Featherstonehaugh of the Upper Valley"
    first, second = (seat.do(clients.save, client(name)) for name in (long, "Ada Moreau"))
    page = opened()
    page.resize(760, 600)
    page.show_place(Place(View.DETAILS, first.id))
    seat.settle()
    (name,) = [each for each in page.view.findChildren(ElidedLabel) if each.text() == long]
    assert name.toolTip() == long
    assert page.view.rect().contains(name.mapTo(page.view, name.rect().bottomRight()))
    page.show_place(Place(View.DETAILS, second.id))
    seat.settle()
    assert name.text() == "Ada Moreau"
    assert name.toolTip() == ""


@pytest.mark.parametrize("width", range(760, 1120, 40))
def test_the_file_number_is_read_whole_beside_the_buttons(seat, opened, width):
    kept = seat.do(clients.save, client("Beatriz Nogueira", pronouns="she/her", tags=("anxiety",)))
    page = opened()
    page.resize(width, 600)
    page.show_place(Place(View.DETAILS, kept.id))
    seat.settle()
    (about,) = [one for one in page.view.findChildren(ElidedLabel) if "she/her" in one.text()]
    assert about.fontMetrics().horizontalAdvance(f"{kept.code} …") <= about.width()
    assert about.text().startswith(kept.code)


def test_a_binned_client_comes_back_by_undo(seat, opened):
    kept = seat.do(clients.save, client())
    page = opened()
    page.view.bin_wanted.emit(kept.id)
    seat.settle()
    assert everyone(seat) == []
    seat.told[-1][1]()
    seat.settle()
    assert [one.id for one in everyone(seat)] == [kept.id]


def test_the_delete_key_puts_the_chosen_client_into_the_bin(seat, opened):
    seat.do(clients.save, client())
    page = opened()
    page._list.setFocus()
    seat.wait(lambda: page._list.selection.current is not None)
    seat.press(Qt.Key.Key_Delete)
    seat.settle()
    assert everyone(seat) == []
    assert seat.told[-1][0] == "Client put into the bin"


def test_a_changed_number_is_confirmed_no_more(seat):
    kept = seat.do(clients.save, client(phones=(whatsapp("+447400123456"),)))
    confirmed = seat.do(clients.confirm_number, kept.id)
    assert confirmed.whatsapp_phone.confirmed_at is not None
    changed = replace(confirmed, phones=(whatsapp("+447400123457"),))
    assert clients.number_unconfirmed(seat.do(clients.save, changed).whatsapp_phone)


def test_the_details_take_no_letter_before_it_is_known_whose_they_are(seat):
    ada = saved_client(seat.store, "Ada Moreau")
    tasks: Any = LateTasks()
    tab = DetailsTab(tasks, seat.outside)
    tab.show_client(ada.id)
    seat.show(tab)
    name = tab.form.field("name")
    name.setFocus()
    assert not name.isEnabled()
    tab.save()
    for question, then in tasks.waiting:
        then(seat.store.read(question))
    assert name.isEnabled()
    assert tab.form._form.values()["name"] == "Ada Moreau"
