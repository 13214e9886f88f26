"""What a therapist does with an agreement that was made: compare, prepare the next, end it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from tests.support import papers
from tests.support.accessible import nameless
from tests.support.records import client, whatsapp
from tests.support.shown import upward_tabs
from tests.ui.pages.test_agreements_tab import agreed, click, latest
from therapist_desk.domain.agreements import Side
from therapist_desk.domain.guard import AgreementState
from therapist_desk.services import agreements, clients, half_withdrawn, practice
from therapist_desk.ui.pages.agreements.tab import AgreementsTab


@pytest.fixture
def alex(seat):
    seat.do(practice.keep, papers.practice())
    phones = (whatsapp("+442079460127"),)
    return seat.do(clients.save, client("Alex Example", phones=phones, zone="Europe/London"))


@pytest.fixture
def tab(seat, alex):
    page = AgreementsTab(seat.tasks, seat.outside)
    seat.show(page)
    page.show_client(alex.id)
    seat.settle()
    return page


def test_two_versions_are_compared_and_what_changed_stands_first(seat, tab, alex):
    agreed(seat, alex, max_messages_week=9)
    agreed(seat, alex, max_messages_week=3)
    seat.wait(tab.reader.isVisible)
    click(seat, tab.reader._compare_button)
    seat.wait(tab.comparing.isVisible)
    seat.settle()
    told = tab.comparing.told.accessibleName()
    assert "9 messages a week" in told
    assert "3 messages a week" in told
    assert "was: " in told
    assert tab.comparing.text.accessibleDescription() != "Nothing changed."
    assert nameless(tab) == []
    assert upward_tabs(tab.comparing) == []
    click(seat, tab.comparing.close_button)
    seat.wait(tab.reader.isVisible)


def test_one_version_has_nothing_to_be_compared_with(seat, tab, alex):
    agreed(seat, alex)
    seat.wait(tab.reader.isVisible)
    assert not tab.reader._compare_button.isVisible()


def test_comparing_ends_with_the_client(seat, tab, alex):
    bo = seat.do(clients.save, client("Bo Example"))
    agreed(seat, alex, max_messages_week=9)
    agreed(seat, alex, max_messages_week=3)
    seat.wait(tab.reader.isVisible)
    click(seat, tab.reader._compare_button)
    tab.show_client(bo.id)
    seat.settle()
    assert tab.nothing.isVisible()
    tab.show_client(alex.id)
    seat.wait(tab.reader.isVisible)


def test_what_the_guard_missed_is_chosen_kept_and_in_sight(seat, tab, alex):
    first = agreed(seat, alex, allowed_uses=["times and bookings"])
    seat.wait(tab.reader.isVisible)
    tab.begin_with(("purposes", "resource"))
    seat.wait(tab.composer.isVisible)
    seat.settle()
    field = tab.composer.choices.focus("allowed_uses")
    assert field.value() == ("times and bookings", "sending worksheets")
    assert field.isAncestorOf(seat.focused())
    assert "It counts once you both agreed" in tab.composer._banner.words
    tab.keep()
    seat.settle()
    assert tab.composer._banner.isVisible()
    found = seat.ask(agreements.versions, alex.id)
    assert [each.state for each in found] == [AgreementState.DRAFT, AgreementState.ACCEPTED]
    assert "resource" in found[0].rules["purposes"]
    assert latest(seat, alex) == first  # the guard goes on with what was agreed


def test_ending_it_shows_what_was_agreed_for_that_day_and_asks_who_when_and_how(seat, tab, alex):
    agreement = agreed(seat, alex)
    seat.wait(tab.reader.isVisible)
    click(seat, tab.reader.withdraw_button)
    panel = tab.reader.withdrawing
    told = {clause: text for one in agreement.sections for clause, text in one.clauses}
    assert told["lf-withdraw"] in panel._then.text()
    panel.form.fill({"by": "therapist"})
    panel.form.field("how").setFocus()
    seat.type("told in the session")
    before = panel._proposed
    panel.form.fill({"at": before.replace(year=before.year + 1)})
    click(seat, panel.confirm_button)
    assert "still to come" in panel.form.field("at").accessibleDescription()
    assert panel.form.values()["how"] == "told in the session"
    panel.form.fill({"at": before})
    click(seat, panel.confirm_button)
    seat.wait(lambda: tab.reader.pill.accessibleName() == "Withdrawn")
    assert latest(seat, alex).withdrawn_by == "therapist"
    assert "by the therapist" in tab.reader.evidence.how.text()
    assert told["lf-withdraw"] in tab.reader.evidence.then.text()  # it still says what happens now
    assert tab.reader.evidence.then.isVisible()


def test_details_that_changed_are_told_and_what_was_agreed_stays(seat, tab, alex):
    agreed(seat, alex)
    seat.wait(tab.reader.isVisible)
    seat.settle()
    assert not tab.reader._outdated.isVisible()
    seat.do(practice.keep, replace(papers.practice(), whatsapp_number="+442079460129"))
    seat.wait(tab.reader._outdated.isVisible)
    assert "still holds" in tab.reader._outdated.words
    assert "0123" in tab.reader.text.toPlainText()


def test_names_hidden_are_hidden_in_what_is_compared_and_in_what_was_agreed(seat, tab, alex):
    agreed(seat, alex, max_messages_week=9)
    agreed(seat, alex, max_messages_week=3)
    seat.wait(tab.reader.isVisible)
    click(seat, tab.reader._compare_button)
    seat.wait(lambda: "Alex Example" in tab.comparing.text.toPlainText())
    seat.outside.preferences.change(hide_names=True)
    seat.wait(lambda: "Alex Example" not in tab.comparing.text.toPlainText())
    assert "Alex" not in tab.comparing.told.accessibleName()


def begun_to_withdraw(seat, tab, owner):
    """Return the panel in which the end of what was agreed is half told."""
    agreed(seat, owner)
    seat.wait(tab.reader.isVisible)
    click(seat, tab.reader.withdraw_button)
    panel = tab.reader.withdrawing
    panel.form.fill({"by": Side.THERAPIST, "at": panel._proposed - timedelta(days=2)})
    seat.type("told her at the door")
    return panel


def test_what_is_typed_of_a_withdrawal_waits_over_a_lock(seat, tab, alex):
    before = begun_to_withdraw(seat, tab, alex).form.values()
    assert tab.has_unsaved_words
    tab.keep()
    seat.settle()
    assert not tab.has_unsaved_words
    tab.close()
    again = AgreementsTab(seat.tasks, seat.outside)
    seat.show(again)
    again.show_client(alex.id)
    panel = again.reader.withdrawing
    seat.wait(panel.isVisible)
    assert panel.form.values() == before
    assert not panel.isAncestorOf(seat.focused())
    click(seat, again.reader.withdraw_button)
    assert panel.form.values() == before
    panel.form.fill({"at": panel._proposed})
    click(seat, panel.confirm_button)
    seat.wait(lambda: again.reader.pill.accessibleName() == "Withdrawn")
    assert latest(seat, alex).withdrawn_how == "told her at the door"
    assert seat.ask(half_withdrawn.found, alex.id, latest(seat, alex).id) is None


def test_a_withdrawal_half_told_is_shown_with_its_client_alone(seat, tab, alex):
    before = begun_to_withdraw(seat, tab, alex).form.values()
    bo = seat.do(clients.save, client("Bo Example"))
    agreed(seat, bo)
    tab.show_client(bo.id)
    seat.wait(lambda: tab.reader.agreement.client_id == bo.id)
    seat.settle()
    panel = tab.reader.withdrawing
    assert not panel.isVisible()
    tab.show_client(alex.id)
    seat.wait(panel.isVisible)
    assert panel.form.values() == before


def test_a_withdrawal_thrown_away_is_gone_but_can_be_taken_back_at_once(seat, tab, alex):
    panel = begun_to_withdraw(seat, tab, alex)
    before = panel.form.values()
    tab.keep()
    seat.settle()
    click(seat, next(one for one in panel.findChildren(QPushButton) if one.text() == "Cancel"))
    assert not panel.isVisible()
    tab.refresh()
    seat.settle()
    assert not panel.isVisible()
    words, undo = seat.told[-1]
    assert words == "Changes discarded"
    undo()
    seat.wait(panel.isVisible)
    assert panel.form.values() == before


def test_a_withdrawal_of_which_nothing_is_typed_leaves_nothing_behind(seat, tab, alex):
    panel = begun_to_withdraw(seat, tab, alex)
    panel.form.fill({"by": Side.CLIENT, "at": panel._proposed, "how": ""})
    tab.keep()
    seat.settle()
    seat.told.clear()
    click(seat, next(one for one in panel.findChildren(QPushButton) if one.text() == "Cancel"))
    tab.refresh()
    seat.settle()
    assert seat.told == []
    assert not panel.isVisible()


def test_an_agreement_that_was_replaced_is_not_half_withdrawn_any_more(seat, tab, alex):
    begun_to_withdraw(seat, tab, alex)
    first = latest(seat, alex)
    tab.keep()
    seat.settle()
    assert seat.ask(half_withdrawn.found, alex.id, first.id).how == "told her at the door"
    agreed(seat, alex, max_messages_week=3)
    assert seat.ask(half_withdrawn.found, alex.id, first.id) is None
