"""The safety plan: written together, read in a hurry, printed without a name on it."""

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.support.accessible import nameless
from tests.support.agreed import agreed_client
from tests.support.logged import press
from tests.support.records import NOON, client
from therapist_desk.domain.clients import EmergencyContact
from therapist_desk.domain.practice import CrisisLine
from therapist_desk.domain.safety_plans import SafetyPlan, SafetyPlanId
from therapist_desk.services import agreements, clients, disclosures, safety_plans
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.safety_plans.page import SafetyPlanPage

CONFIRMED = CrisisLine("Talk to us", "0800 111", "DE", confirmed_on=NOON.date())


@pytest.fixture
def ada(seat):
    seat.practise(
        country="DE",
        emergency_number="112",
        crisis_lines=(CONFIRMED, CrisisLine("Not looked at", "0800 222", "DE")),
    )
    return seat.do(clients.save, client("Ada Moreau", language="de"))


@pytest.fixture
def page(seat, ada):
    shown = SafetyPlanPage(seat.tasks, seat.outside)
    seat.show(shown)
    shown.show_client(ada.id)
    seat.settle()
    return shown


def words_on(page) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def save(seat, owner, **parts) -> SafetyPlan:
    kept: SafetyPlan = seat.do(
        safety_plans.save, SafetyPlan(SafetyPlanId(0), owner.id, parts=parts)
    )
    return kept


def folder(seat, owner):
    return seat.ask(safety_plans.folder, owner.id)


def test_even_without_a_plan_it_says_whom_to_call(seat, page):
    words = words_on(page)
    assert "Emergency number: 112" in words
    assert "Talk to us · 0800 111" in words
    assert "Not looked at" not in words


def test_without_a_confirmed_line_it_leads_to_where_one_is_confirmed(seat, ada, page):
    seat.practise(country="DE", crisis_lines=(CrisisLine("Not looked at", "0800 222", "DE"),))
    page.refresh()
    seat.settle()
    assert "Not looked at" not in words_on(page)
    press(seat, page, "Confirm one in My practice")
    assert seat.places[-1][0] == Place(View.PRACTICE)


def test_it_is_written_by_keyboard_alone(seat, ada, page):
    press(seat, page, "Write the safety plan")
    seat.wait(page.form.isVisible)
    seat.type("I stop answering.")
    seat.press(Qt.Key.Key_Tab)
    seat.type("Cold water.")
    with seat.bot.waitSignal(page.form.save_button.clicked):
        seat.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert folder(seat, ada).plan.parts == {"signs": "I stop answering.", "alone": "Cold water."}
    assert "1. How I notice that it is starting" in words_on(page)


def test_an_empty_one_is_not_saved_and_says_so(seat, ada, page):
    page.begin_new()
    seat.wait(page.form.isVisible)
    page.form.save()
    seat.settle()
    assert "Write at least one part of the safety plan." in words_on(page)
    assert folder(seat, ada).plan is None


def test_what_was_typed_waits_while_another_client_is_shown(seat, ada, page):
    ben = seat.do(clients.save, client("Ben"))
    page.begin_new()
    seat.wait(page.form.isVisible)
    seat.type("I stop answering.")
    page.show_client(ben.id)
    seat.settle()
    assert "I stop answering." not in words_on(page)
    assert "Ben" in words_on(page)
    page.show_client(ada.id)
    seat.settle()
    press(seat, page, "Go on with it")
    assert page.form.form.values()["signs"] == "I stop answering."


def test_an_older_version_stays_readable(seat, ada, page):
    first = save(seat, ada, signs="As it was.")
    save(seat, ada, signs="As it is.")
    page.show_record(first.id)
    seat.settle()
    assert "As it was." in words_on(page)
    press(seat, page, "Show the safety plan as it stands")
    assert "As it is." in words_on(page)


def test_the_paper_is_in_the_clients_language_and_names_nobody(seat, ada, page, tmp_path):
    save(seat, ada, signs="Ich antworte nicht mehr.", copies="Adas Schwester")
    seat.settle()
    path = tmp_path / "paper.pdf"
    seat.asker.answers.append(path)
    press(seat, page, "Save as PDF…")
    page.paper_panel.save()
    seat.wait(lambda: seat.ask(disclosures.listed))
    seat.settle()
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    words = " ".join(text.split())
    assert "Mein Sicherheitsplan" in words
    assert "Ich antworte nicht mehr." in words
    assert "0800 111" in words
    assert "0800 222" not in words
    assert "Ada" not in words


def test_with_names_hidden_the_paper_is_asked_for_by_initials_and_logged_by_name(
    seat, ada, page, tmp_path
):
    save(seat, ada, signs="Ich antworte nicht mehr.")
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    seat.asker.answers.append(tmp_path / "paper.pdf")
    press(seat, page, "Save as PDF…")
    assert page.paper_panel.form.values()["to_whom"] == ada.initials
    page.paper_panel.save()
    seat.wait(lambda: seat.ask(disclosures.listed))
    logged = seat.ask(lambda reader: disclosures.page(reader, disclosures.listed(reader)))
    assert [one.disclosure.to_whom for one in logged.values()] == ["Ada Moreau"]


def test_every_control_has_a_name(seat, ada, page):
    save(seat, ada, signs="As it is.")
    seat.settle()
    assert nameless(page) == []
    page.begin_new()
    seat.wait(page.form.isVisible)
    assert nameless(page) == []


def test_it_is_printed_and_logged_and_no_queue_says_what_it_is(seat, ada, page):
    save(seat, ada, signs="Not sleeping")
    page.refresh()
    seat.settle()
    printed = []
    page.paper_panel._print = lambda pdf, title, over: not printed.append((pdf, title))
    page.print_button.click()
    assert not page.paper_panel.form.field("protects").isVisible()
    page.paper_panel.save()
    seat.wait(lambda: printed)
    seat.settle()
    ((pdf, title),) = printed
    assert pdf.startswith(b"%PDF")
    assert title == "Print"
    (left,) = seat.ask(disclosures.page, seat.ask(disclosures.of_client, ada.id)).values()
    assert (left.disclosure.what, left.disclosure.format) == ("Safety plan, version 1", "Paper")
    assert seat.told[-1][0] == "Printed and logged"


def test_a_printer_not_chosen_logs_nothing(seat, ada, page):
    save(seat, ada, signs="Not sleeping")
    page.refresh()
    seat.settle()
    asked = []
    page.paper_panel._print = lambda *given: bool(asked.append(given))
    page.print_button.click()
    page.paper_panel.save()
    seat.wait(lambda: asked)
    seat.settle()
    assert list(seat.ask(disclosures.of_client, ada.id)) == []
    assert page.paper_panel.save_button.isEnabled()


def test_it_says_at_once_where_the_client_is_whom_to_call_and_who_may_be_told(seat, page):
    contact = EmergencyContact("Noor Haddad", "+4915112345678", "sister")
    owner = agreed_client(seat.store, address="1 Dock Street", emergency=contact)
    page.show_client(owner.id)
    seat.settle()
    words = words_on(page)
    assert "1 Dock Street" in words
    assert "Noor Haddad · sister · +49 1511 2345678" in words
    assert "I may call Noor Haddad" in words
    paper = seat.ask(agreements.latest, owner.id)
    seat.do(agreements.withdraw, paper.id, "in session")
    page.refresh()
    seat.settle()
    assert "I may call Noor Haddad" not in words_on(page)
    assert "nothing agreed is in force" in words_on(page)
