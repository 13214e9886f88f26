"""Check the vault: by keyboard, beside other work, with the result in a sentence."""

import pytest
from PySide6.QtCore import Qt

from tests.support.accessible import nameless
from tests.support.records import client
from therapist_desk.services import clients, verification
from therapist_desk.ui.pages.verification.page import VerificationPage


@pytest.fixture
def page(seat):
    page = VerificationPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.settle()
    return page


def check(seat, page):
    page.check_button.setFocus()
    with seat.bot.waitSignal(page.checking.ended):
        seat.press(Qt.Key.Key_Space)
    seat.settle()


def test_before_the_first_check_it_says_so(page):
    assert page.status.accessibleName() == "Not checked yet"
    assert nameless(page) == []


def test_a_healthy_vault_is_called_healthy_with_the_date_which_is_remembered(seat, page):
    seat.do(clients.save, client())
    check(seat, page)
    assert page.status.accessibleName() == "Healthy"
    assert "2026" in page.dates.text()
    assert page.check_button.hasFocus()
    again = VerificationPage(seat.tasks, seat.outside)
    seat.show(again)
    seat.settle()
    assert again.status.accessibleName() == "Healthy"


def test_a_changed_entry_is_found_by_the_deep_check_only_and_told_in_a_sentence(seat, page):
    seat.do(clients.save, client())
    seat.desk.check(
        lambda store: store.examine(lambda db: db.execute("UPDATE client SET email = 'x@y.z'"))
    ).result()
    check(seat, page)
    assert page.status.accessibleName() == "Healthy"
    page.deep.setFocus()
    seat.press(Qt.Key.Key_Space)
    check(seat, page)
    assert page.status.accessibleName() == "Damaged"
    assert "not as they were saved last" in page.result.text()
    assert "delete" not in page.result.text().casefold()
    assert seat.ask(verification.last, deep=True).damages
    page.deep.setFocus()
    seat.press(Qt.Key.Key_Space)
    check(seat, page)
    assert page.status.accessibleName() == "Damaged"  # the usual check cannot see it go away


def test_a_check_can_be_stopped_and_leaves_the_last_result(seat, page):
    page.checking._rest.setInterval(60_000)
    page.check_button.setFocus()
    seat.press(Qt.Key.Key_Space)
    assert page.cancel_button.hasFocus()
    seat.press(Qt.Key.Key_Space)
    seat.settle()
    assert not page.progress.isVisible()
    assert page.status.accessibleName() == "Not checked yet"
    assert seat.told[-1][0] == "The check was stopped"
