"""The people of a record: guardians, members, relations, shared numbers, and what is to be decided."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton

from tests.support import papers
from tests.support.accessible import nameless
from tests.support.agreed import WITHIN_HOURS, agreed_client
from tests.support.records import client, whatsapp
from tests.support.shown import upward_tabs, words_on
from therapist_desk.domain.clients import ClientKind, ClientStatus
from therapist_desk.domain.minors import Guardian, Hears
from therapist_desk.domain.relations import RelationKind, Side
from therapist_desk.domain.repeats import Every, Repeat
from therapist_desk.services import (
    agreements,
    appointments,
    clients,
    decisions,
    messages,
    planning,
    practice,
    relations,
)
from therapist_desk.ui.kit.fields import CheckField
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.lazily import Lazily
from therapist_desk.ui.kit.page import ClientTab
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.agreements.tab import AgreementsTab
from therapist_desk.ui.pages.clients.decisions_card import DecisionsCard
from therapist_desk.ui.pages.clients.details import DetailsTab
from therapist_desk.ui.pages.clients.page import ClientsPage
from therapist_desk.ui.pages.messages.write_page import WritePage
from therapist_desk.ui.pages.today.page import TodayPage
from therapist_desk.ui.shell.pages import join_cards


@pytest.fixture
def page(seat):
    seat.practise(country="GB", zone="Europe/London")

    def join(tab):
        tab.go.connect(lambda place: seat.places.append((place,)))
        tab.told.connect(lambda *told: seat.told.append(told))

    tabs = Lazily[ClientTab]({View.DETAILS: lambda: DetailsTab(seat.tasks, seat.outside)}, join)
    made = ClientsPage(seat.tasks, seat.outside, tabs, {View.DETAILS: "Details"})
    seat.show(made)
    seat.settle()
    return made


def details(seat, page, owner):
    page.show_place(Place(View.DETAILS, owner.id))
    seat.settle()
    return page.view.tabs[0].form


def begin(seat, page):
    page.begin_new()
    seat.wait(page.form.isVisible)
    seat.settle()
    return page.form


def type_into(seat, field, text):
    field.setFocus()
    seat.type(text)


def minor(**fields):
    return client("Noa Reyes", kind=ClientKind.MINOR, birth_date=date(2008, 1, 1), **fields)


def test_a_minor_is_added_by_keyboard_with_a_guardian(seat, page):
    form = begin(seat, page)
    seat.type("Noa Reyes")
    form.field("kind").set_value(ClientKind.MINOR)
    guardians = form.field("guardians")
    assert guardians.isVisible()
    type_into(seat, guardians, "Ines Reyes")
    seat.press(Qt.Key.Key_Tab)
    seat.type("mother")
    seat.press(Qt.Key.Key_Tab)
    seat.type("07400 123456")
    form.field("consent_age").set_value(16)
    form.save()
    seat.settle()
    (kept,) = seat.ask(lambda reader: clients.page(reader, clients.listed(reader))).values()
    assert kept.guardians == (Guardian("Ines Reyes", "mother", "+447400123456"),)
    assert (kept.kind, kept.consent_age, kept.adult_age) == (ClientKind.MINOR, 16, 18)


def test_a_number_of_a_guardian_that_is_none_is_said_at_the_guardians(seat, page):
    form = begin(seat, page)
    seat.type("Noa Reyes")
    form.field("kind").set_value(ClientKind.MINOR)
    type_into(seat, form.field("guardians"), "Ines")
    seat.press(Qt.Key.Key_Tab)
    seat.press(Qt.Key.Key_Tab)
    seat.type("12")
    form.save()
    seat.settle()
    assert "no phone number" in form.field("guardians").accessibleDescription()


def test_a_birthday_to_come_is_refused_at_its_field(seat, page):
    form = begin(seat, page)
    seat.type("Noa Reyes")
    type_into(seat, form.field("birth_date"), "2027-01-01")
    form.save()
    seat.settle()
    assert "still to come" in form.field("birth_date").accessibleDescription()
    assert seat.ask(clients.listed) == []
    assert form.field("name").value() == "Noa Reyes"


def test_what_a_joint_record_has_not_is_not_asked_for(seat, page):
    form = begin(seat, page)
    seat.type("Ada & Ben")
    form.field("kind").set_value(ClientKind.COUPLE)
    assert not form.field("birth_date").isVisible()
    assert not form.field("guardians").isVisible()
    assert "Save this record first" in " ".join(words_on(form))
    form.save()
    seat.settle()
    assert seat.ask(clients.listed)


def test_a_fold_opens_for_what_is_wrong_in_it(seat, page):
    form = begin(seat, page)
    seat.type("Noa Reyes")
    gp = form.field("gp_phone")
    assert not gp.isVisible()
    gp.set_value("12")
    form.save()
    seat.settle()
    assert gp.isVisible()
    assert "no phone number" in gp.accessibleDescription()


def test_members_are_added_taken_away_and_brought_back(seat, page):
    ada = seat.do(clients.save, client("Ada Moreau"))
    couple = seat.do(clients.save, client("Ada & Ben", kind=ClientKind.COUPLE))
    panel = details(seat, page, couple).people
    panel.person.set_value(str(ada.id))
    panel.add_button.click()
    seat.settle()
    type_into(seat, panel.name, "Ben Roth")
    panel.add_button.click()
    seat.wait(lambda: panel.lines == ["Member: Ada Moreau", "Member: Ben Roth"])
    panel.add_button.click()
    seat.settle()
    assert "Choose a client" in panel.person.accessibleDescription()
    taken = next(
        each for each in panel.findChildren(QPushButton) if each.accessibleName().endswith("Moreau")
    )
    taken.click()
    assert seat.places[-1][0].client_id == ada.id
    tie = seat.ask(relations.of_client, couple.id)[0]
    panel._bin(tie)
    seat.wait(lambda: panel.lines == ["Member: Ben Roth"])
    seat.told[-1][1]()
    seat.wait(lambda: len(panel.lines) == 2)


def test_a_relation_half_typed_stays_when_names_are_hidden(seat, page):
    couple = seat.do(clients.save, replace(client("Ada and Bo"), kind=ClientKind.COUPLE))
    form = details(seat, page, couple)
    form.people.form.fill({"name": "Grandmother Moreau"})
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    assert form.people.name.value() == "Grandmother Moreau"
    other = seat.do(clients.save, replace(client("Cy and Di"), kind=ClientKind.COUPLE))
    assert details(seat, page, other).people.name.value() == ""


def test_a_relation_is_entered_from_either_side(seat, page):
    ada, ben = (seat.do(clients.save, client(name)) for name in ("Ada Moreau", "Ben Roth"))
    panel = details(seat, page, ada).people
    panel.kind.set_value((RelationKind.PARENT, Side.PERSON))
    panel.person.set_value(str(ben.id))
    panel.add()
    seat.wait(lambda: panel.lines == ["Child: Ben Roth"])
    panel = details(seat, page, ben).people
    seat.wait(lambda: panel.lines == ["Parent: Ada Moreau"])
    seat.outside.preferences.change(hide_names=True)
    seat.wait(lambda: panel.lines == ["Parent: A.M."])


def test_whose_number_it_is_as_well_is_said_while_it_is_added(seat, page):
    seat.do(clients.save, client("Bo Lind", phones=(whatsapp("+447400123456"),)))
    form = begin(seat, page)
    seat.type("Ada Moreau")
    type_into(seat, form.field("phones"), "07400 123456")
    seat.wait(lambda: form._reaching.shared.words)
    said = form._reaching.shared.words
    assert "B.L. (C-0001)" in said
    assert "3456" in said
    assert "Bo Lind" not in said


def test_a_minor_of_age_is_asked_about_above_the_record_and_on_today(seat, page):
    kept = seat.do(clients.save, minor(guardians=(Guardian("Ines"),)))
    today = TodayPage(seat.tasks, seat.outside)
    join_cards(seat.tasks, seat.outside, today, lambda _: None, lambda *_: None)
    (card,) = today.findChildren(DecisionsCard)
    seat.show(today)
    seat.wait(card.isVisible)
    seat.wait(lambda: "is 18 now" in " ".join(words_on(card)))
    details(seat, page, kept)
    (said,) = page.view.above.said
    assert "18" in said
    assert seat.ask(clients.get, kept.id) == kept
    anew = page.view.above.findChildren(QPushButton)[0]
    anew.click()
    seat.settle()
    grown = seat.ask(clients.get, kept.id)
    assert (grown.kind, grown.guardians[0].hears) == (ClientKind.ADULT, Hears.NOTHING)
    assert page.view.above.said == []
    assert not card.isVisible()
    seat.told[-1][1]()
    seat.wait(lambda: page.view.above.said == [said])


def test_an_adults_record_of_a_child_is_asked_about_above_it(seat, page):
    kept = seat.do(clients.save, client("Noa Reyes", birth_date=date(2015, 1, 1)))
    form = details(seat, page, kept)
    (said,) = page.view.above.said
    assert "is 11" in said
    assert form.field("guardians").isHidden() or not form.field("guardians").isVisible()
    page.view.above.findChildren(QPushButton)[0].click()
    seat.wait(lambda: page.view.above.said == [])
    assert seat.ask(clients.get, kept.id).kind is ClientKind.MINOR
    seat.wait(form.field("guardians").isVisible)
    seat.told[-1][1]()
    seat.wait(lambda: page.view.above.said == [said])


def test_appointments_after_the_end_of_therapy_are_asked_about_above_the_record(seat, page):
    kept = seat.do(clients.save, client("Ada Moreau"))
    starts = datetime(2026, 11, 26, 14)  # noqa: DTZ001 - by the clock on the wall
    wanted = planning.Plan(kept.id, starts, 50, "UTC", repeat=Repeat(Every.WEEK))
    seat.do(planning.plan, wanted)
    details(seat, page, kept)
    assert page.view.above.said == []
    seat.do(clients.save, replace(kept, status=ClientStatus.ENDED))
    seat.wait(lambda: page.view.above.said)
    assert "26 November" in page.view.above.said[0] or "November 26" in page.view.above.said[0]
    page.view.above.findChildren(QPushButton)[0].click()
    seat.wait(lambda: page.view.above.said == [])
    assert seat.ask(appointments.next_of_client, kept.id) is None


def test_a_changed_number_asks_whether_the_agreement_still_holds(seat, page):
    seat.clock.instant = WITHIN_HOURS
    owner = agreed_client(seat.store)
    changed = replace(seat.ask(clients.get, owner.id), phones=(whatsapp("+447700900999"),))
    details(seat, page, owner)
    assert page.view.above.said == []
    seat.do(clients.save, changed)
    seat.wait(lambda: page.view.above.said)
    assert "Does it still hold?" in page.view.above.said[0]
    page.view.above.findChildren(QPushButton)[0].click()
    seat.wait(lambda: page.view.above.said == [])
    assert seat.ask(decisions.open_questions) == ()


def test_a_shared_number_opens_nothing_before_it_is_said_whom_it_is_meant_for(seat):
    seat.clock.instant = WITHIN_HOURS
    owner = agreed_client(seat.store)
    seat.do(clients.save, client("Bo Lind", phones=(whatsapp("+447700900123"),)))
    write = WritePage(seat.tasks, seat.outside)
    write.show_client(owner.id)
    seat.show(write)
    seat.wait(lambda: write.guard.verdict)
    seat.settle()
    assert "B.L. (C-0002)" in " ".join(words_on(write.guard))
    write.composer.text.setPlainText("See you on Friday.")
    write.composer.reason.set_value("It is hers")
    write.send.button.click()
    seat.settle()
    assert seat.links.opened == []
    meant = write.composer.meant
    assert "A.E." in meant.text()
    assert "0123" in meant.text()
    meant.setFocus()
    seat.press(Qt.Key.Key_Space)
    write.send.button.click()
    seat.wait(lambda: seat.links.opened)
    assert not meant.isChecked()
    assert len(seat.ask(messages.of_client, owner.id)) == 1


def test_tab_goes_down_the_form_of_a_minor_and_all_has_a_name(seat, page):
    kept = seat.do(clients.save, minor(guardians=(Guardian("Ines"), Guardian("Paul"))))
    form = details(seat, page, kept)
    for fold in ("Next of kin", "GP", "Referral", "Related clients"):
        next(one for one in form.findChildren(QAbstractButton) if one.text() == fold).click()
    seat.settle()
    assert upward_tabs(form.findChild(Form)) == []
    assert nameless(page) == []


def reading(seat, owner):
    """Return the tab where a first agreement with this client is read and agreed."""
    draft = seat.do(agreements.save_draft, owner.id, agreements.plan_for(owner))
    seat.do(agreements.hand_over, draft.id)
    tab = AgreementsTab(seat.tasks, seat.outside)
    tab.show_client(owner.id)
    seat.show(tab)
    seat.wait(tab.agreeing.isVisible)
    return tab


def test_accepting_for_a_minor_names_who_signs(seat):
    seat.do(practice.keep, papers.practice())
    father = Guardian("Paul Reyes", "father", must_sign=False)
    guardians = (Guardian("Ines Reyes", "mother"), father)
    kept = seat.do(clients.save, minor(guardians=guardians, phones=(whatsapp(),)))
    tab = reading(seat, kept)
    asked = " ".join(words_on(tab.agreeing.form))
    assert "Parent or guardian (Ines Reyes (mother)) has agreed" in asked
    assert "Paul" not in asked
    by = tab.agreeing.form.values()["by"]
    assert by.startswith("Noa Reyes")
    assert by.endswith("Ines Reyes (mother)")


def test_of_two_guardians_who_must_sign_one_alone_does_not_put_the_agreement_in_force(seat):
    seat.do(practice.keep, papers.practice())
    guardians = (Guardian("Ines Reyes", "mother"), Guardian("Paul Reyes", "father"))
    kept = seat.do(clients.save, minor(guardians=guardians, phones=(whatsapp(),)))
    tab = reading(seat, kept)
    ticks = {one.text(): one for one in tab.agreeing.form.findChildren(CheckField)}
    assert list(ticks) == [
        "Young person (Noa Reyes) has agreed",
        "Parent or guardian (Ines Reyes (mother)) has agreed",
        "Parent or guardian (Paul Reyes (father)) has agreed",
    ]
    assert all(one.isChecked() for one in ticks.values())
    ticks["Parent or guardian (Paul Reyes (father)) has agreed"].click()
    by = tab.agreeing.form.values()["by"]
    assert by == QLocale().createSeparatedList(["Noa Reyes", "Ines Reyes (mother)"])
    tab.agreeing.accept()
    seat.wait(lambda: seat.ask(agreements.latest, kept.id).acceptance)
    agreement = seat.ask(agreements.latest, kept.id)
    assert agreement.acceptance.agreed == ("young",)
    assert agreement.signatures_missing == ("guardian",)
    assert agreement.acceptance.by == by


def test_who_said_yes_stays_as_it_was_written_when_a_tick_changes(seat):
    seat.do(practice.keep, papers.practice())
    guardians = (Guardian("Ines Reyes", "mother"), Guardian("Paul Reyes", "father"))
    kept = seat.do(clients.save, minor(guardians=guardians, phones=(whatsapp(),)))
    tab = reading(seat, kept)
    by = tab.agreeing.form.field("by")
    by.selectAll()
    type_into(seat, by, "Ines, for herself")
    tab.agreeing.form.findChildren(CheckField)[0].click()
    assert tab.agreeing.form.values()["by"] == "Ines, for herself"
