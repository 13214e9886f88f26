import pytest
from PySide6.QtCore import Qt

from tests.support.records import client
from therapist_desk.domain.device_checks import Answer
from therapist_desk.domain.disclosures import Disclosure, DisclosureId
from therapist_desk.services import clients, device_checks, disclosures, verification
from therapist_desk.ui.pages.trust.page import TrustPage


@pytest.fixture
def page(seat):
    made = TrustPage(seat.tasks, seat.outside)
    seat.show(made)
    return made


def export_for(seat, name):
    kept = seat.do(clients.save, client(name))
    paper = Disclosure(
        DisclosureId(0), kept.id, seat.clock.now(), "Summary", "colleague", "Dr. Hale", "leave",
        "pdf", "ab" * 32, False,
    )  # fmt: skip
    seat.do(disclosures.log, paper)


def test_what_left_stands_in_the_table_and_names_can_be_hidden(seat, page):
    export_for(seat, "Ada Moreau")
    seat.wait(lambda: page.departures.model.rowCount() == 1)
    seat.settle()
    model = page.departures.model
    assert "Ada Moreau" in model.index(0, 2).data()
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    assert "Moreau" not in model.index(0, 2).data()


def test_one_sees_what_it_was_that_left_unless_names_are_hidden(seat, page):
    export_for(seat, "Ada Moreau")
    seat.wait(lambda: page.departures.model.rowCount() == 1)
    seat.settle()
    model = page.departures.model
    assert "Summary" in model.index(0, 1).data()
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    assert model.index(0, 1).data() == "A file was saved outside the vault"


def test_a_check_up_is_done_by_keyboard_and_shows_its_result(seat, page):
    page.parts.setCurrentWidget(page.check_up)
    for choice in page.check_up.choices.values():
        choice.setFocus()
        seat.press(Qt.Key.Key_Down)
    page.check_up.save_button.setFocus()
    seat.press(Qt.Key.Key_Space)
    seat.settle()
    kept = seat.ask(device_checks.latest)[0]
    assert set(kept.answers.values()) == {Answer.YES}
    assert "8" in page.check_up.results.text()
    assert all(choice.value() is None for choice in page.check_up.choices.values())


def test_a_check_up_with_a_question_left_out_says_so_and_keeps_the_answers(seat, page):
    page.parts.setCurrentWidget(page.check_up)
    page.check_up.choices["t01"].set_value(Answer.YES)
    page.check_up.save_button.click()
    seat.settle()
    assert page.check_up.banner.words
    assert page.check_up.choices["t01"].value() is Answer.YES
    assert seat.ask(device_checks.latest) == []


def test_the_log_is_verified_as_soon_as_one_looks(seat, page):
    seat.wait(lambda: seat.ask(verification.last) is not None)
    seat.settle()
    assert "fits together" in page.departures.verdict.accessibleName()


def test_a_log_that_was_changed_is_called_damaged(seat):
    page = TrustPage(seat.tasks, seat.outside)
    seat.do(clients.save, client("Ada Moreau"))
    changed = "UPDATE audit_event SET deed = 'signed' WHERE seq = 1"
    seat.desk.check(lambda store: store._connection.execute(changed)).result()  # on its own thread
    seat.show(page)
    seat.wait(lambda: seat.ask(verification.last) is not None)
    seat.settle()
    assert "Damage" in page.departures.verdict.accessibleName()
