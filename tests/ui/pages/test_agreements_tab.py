from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.support import papers
from tests.support.accessible import nameless
from tests.support.records import client, whatsapp
from tests.support.shown import upward_tabs
from therapist_desk.domain import agreements as rules
from therapist_desk.domain.agreements import Acceptance
from therapist_desk.domain.composition import Composition
from therapist_desk.domain.guard import AgreementState
from therapist_desk.exporting import files
from therapist_desk.services import agreements, clients, disclosures, practice
from therapist_desk.services.agreements import Plan
from therapist_desk.ui.kit import when
from therapist_desk.ui.kit.fold import Fold
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.agreements.page import AgreementsPage
from therapist_desk.ui.pages.agreements.tab import AgreementsTab
from therapist_desk.ui.pages.agreements.words import acceptance_told


@pytest.fixture
def alex(seat):
    phones = (whatsapp("+442079460127"),)
    return seat.do(clients.save, client("Alex Example", phones=phones, zone="Europe/London"))


@pytest.fixture
def tab(seat, alex):
    page = AgreementsTab(seat.tasks, seat.outside)
    seat.show(page)
    page.show_client(alex.id)
    seat.settle()
    return page


@pytest.fixture
def open_practice(seat):
    return seat.do(practice.keep, papers.practice())


def click(seat, button):
    seat.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    seat.settle()


def begin(seat, tab):
    tab.begin_new()
    seat.wait(lambda: tab.composer.isVisible() and tab.composer.text.toPlainText())


def choose(seat, tab, name, value):
    field = tab.composer.choices.focus(name)
    field.set_value(value)
    seat.settle()
    return field


def latest(seat, alex):
    return seat.ask(agreements.latest, alex.id)


def agreed(seat, owner, **options):
    plan = Plan(Composition("individual_adult", options=options))
    draft = seat.do(agreements.save_draft, owner.id, plan)
    yes = Acceptance("signed on paper", seat.clock.now(), "Europe/London", owner.name, ("client",))
    return seat.do(agreements.accept, draft.id, yes)


def test_from_an_empty_practice_to_an_accepted_agreement(seat, tab, alex):
    assert tab.nothing.isVisible()
    click(seat, tab.nothing.findChild(QPushButton))
    seat.wait(tab.composer.gaps.isVisible)
    told = tab.composer.gaps.accessibleName()
    assert tab.isActiveWindow()
    assert tab.composer.choices.isAncestorOf(seat.focused())
    assert "In My practice: Your name, Your WhatsApp number" in told
    assert "Here: Time zone" in told
    assert "[Your name]" in tab.composer.text.toPlainText()
    assert not tab.composer.ready_button.isEnabled()
    click(seat, tab.composer.gaps.findChildren(QPushButton)[0])
    assert seat.places[-1] == (Place(View.PRACTICE),)
    seat.do(practice.keep, papers.practice())
    seat.wait(lambda: not tab.composer.gaps.isVisible())
    assert "I, Robin Example" in tab.composer.text.toPlainText()
    click(seat, tab.composer.ready_button)
    seat.wait(tab.agreeing.isVisible)
    assert "Alex Example" in tab.agreeing.text.toPlainText()
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    kept = latest(seat, alex)
    assert (kept.state, kept.acceptance.by) == (AgreementState.ACCEPTED, "Alex Example")
    assert rules.is_untouched(kept)
    assert tab.reader.pill.accessibleName() == "In force"


def test_a_gap_that_is_filled_here_leads_to_its_input(seat, tab):
    begin(seat, tab)
    click(seat, tab.composer.gaps.findChildren(QPushButton)[-1])
    assert seat.focused() is tab.composer.choices.focus("timezone")


@pytest.mark.usefixtures("open_practice")
def test_what_is_chosen_is_in_the_vault_within_two_seconds_without_a_save(seat, tab, alex):
    begin(seat, tab)
    tab.composer.choices.focus("max_length")
    seat.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    seat.type("seventeen syllables")
    seat.bot.wait(2000)
    kept = latest(seat, alex)
    assert "seventeen syllables" in kept.text
    assert kept.rules["max_length"] == "seventeen syllables"
    assert len(seat.ask(agreements.versions, alex.id)) == 1


@pytest.mark.usefixtures("open_practice")
def test_another_use_adds_its_clause_its_options_and_its_rule(seat, tab, alex):
    begin(seat, tab)
    choices = tab.composer.choices
    choose(seat, tab, "allowed_uses", ["times and bookings"])
    assert not choices.focus("checkin_days").isVisible()
    choose(seat, tab, "allowed_uses", ["times and bookings", "short check-ins"])
    assert choices.focus("checkin_days").isVisible()
    tab.keep()
    seat.settle()
    assert latest(seat, alex).rules["purposes"] == ["scheduling", "check_in"]


@pytest.mark.usefixtures("open_practice")
def test_going_to_another_client_keeps_what_was_chosen(seat, tab, alex):
    other = seat.do(clients.save, client("Bo Example"))
    begin(seat, tab)
    choose(seat, tab, "max_messages_week", 9)
    tab.show_client(other.id)
    seat.settle()
    assert tab.nothing.isVisible()
    tab.show_client(alex.id)
    seat.wait(tab.composer.isVisible)
    seat.settle()
    assert tab.composer.choices.focus("max_messages_week").value() == 9
    assert "about 9 messages a week" in tab.composer.text.toPlainText()


def test_a_record_is_not_called_empty_before_it_was_looked_at(seat, alex):
    page = AgreementsTab(seat.tasks, seat.outside)
    seat.show(page)
    page.show_client(alex.id)
    assert not page.nothing.isVisible()
    seat.wait(page.nothing.isVisible)


@pytest.mark.usefixtures("open_practice")
def test_words_that_no_paper_can_hold_are_told_at_their_input_and_stay_there(seat, tab, alex):
    begin(seat, tab)
    field = choose(seat, tab, "alt_channel", "{{letter}}")
    seat.wait(lambda: "leave out the signs" in field.accessibleDescription())
    assert field.value() == "{{letter}}"
    assert latest(seat, alex) is None
    choose(seat, tab, "alt_channel", "a letter")
    tab.keep()
    seat.settle()
    assert "a letter" in latest(seat, alex).text


@pytest.mark.usefixtures("open_practice")
def test_half_typed_hours_close_no_day(seat, tab, alex):
    begin(seat, tab)
    week = tab.composer.choices.focus("weekly")
    line = week.focusProxy()
    line.setText("10:00-12:00")
    seat.settle()
    line.setText("10:00-")
    seat.settle()
    tab.keep()
    seat.settle()
    assert latest(seat, alex).rules["hours"]["weekly"]["mon"] == ["10:00-12:00"]
    click(seat, tab.composer.ready_button)
    assert tab.composer.isVisible()
    assert "write hours like" in week.accessibleDescription()


@pytest.mark.usefixtures("open_practice")
def test_a_paper_handed_over_can_be_changed_again_and_waits_over_a_lock(seat, tab, alex):
    begin(seat, tab)
    click(seat, tab.composer.ready_button)
    seat.wait(tab.agreeing.isVisible)
    again = AgreementsTab(seat.tasks, seat.outside)
    seat.show(again)
    again.show_client(alex.id)
    seat.wait(again.agreeing.isVisible)
    click(seat, again.agreeing.change_button)
    seat.wait(again.composer.isVisible)
    assert latest(seat, alex).ready_on is None


@pytest.mark.usefixtures("open_practice")
def test_nobody_can_agree_tomorrow_and_the_form_says_so(seat, tab, alex):
    begin(seat, tab)
    click(seat, tab.composer.ready_button)
    seat.wait(tab.agreeing.isVisible)
    moment = tab.agreeing.form.field("at")
    moment.set_value(moment.value() + timedelta(days=1))
    click(seat, tab.agreeing.accept_button)
    assert "still to come" in moment.accessibleDescription()
    assert latest(seat, alex).state is AgreementState.DRAFT


@pytest.mark.usefixtures("open_practice")
def test_a_new_version_begins_with_what_was_agreed_and_replaces_it(seat, tab, alex):
    first = agreed(seat, alex, max_messages_week=9)
    seat.wait(tab.reader.isVisible)
    begin(seat, tab)
    assert tab.composer.choices.focus("max_messages_week").value() == 9
    choose(seat, tab, "max_messages_week", 3)
    click(seat, tab.composer.ready_button)
    seat.wait(tab.agreeing.isVisible)
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    assert "about 3 messages" in latest(seat, alex).text
    assert seat.ask(agreements.get, first.id).state is AgreementState.SUPERSEDED
    tab.show_record(first.id)
    seat.wait(lambda: tab.reader.pill.accessibleName() == "Replaced")
    assert "about 9 messages" in tab.reader.text.toPlainText()


@pytest.mark.usefixtures("open_practice")
def test_pressed_twice_it_is_withdrawn_once_and_nothing_is_complained_about(seat, tab, alex):
    agreed(seat, alex)
    seat.wait(tab.reader.isVisible)
    click(seat, tab.reader.withdraw_button)
    seat.type("wrote STOP")
    panel = tab.reader.withdrawing
    panel.confirm_button.click()
    panel.confirm_button.click()
    seat.settle()
    assert latest(seat, alex).withdrawn_how == "wrote STOP"
    assert panel.banner.words == ""


@pytest.mark.usefixtures("open_practice")
def test_withdrawing_asks_how(seat, tab, alex):
    agreed(seat, alex)
    seat.wait(tab.reader.isVisible)
    click(seat, tab.reader.withdraw_button)
    click(seat, tab.reader.withdrawing.confirm_button)
    assert latest(seat, alex).state is AgreementState.ACCEPTED
    seat.type("wrote STOP")
    click(seat, tab.reader.withdrawing.confirm_button)
    seat.wait(lambda: tab.reader.pill.accessibleName() == "Withdrawn")
    assert latest(seat, alex).withdrawn_how == "wrote STOP"


@pytest.mark.usefixtures("desk_app")
@pytest.mark.parametrize(("here", "named"), [("Asia/Taipei", True), ("Europe/Paris", False)])
def test_a_time_told_by_a_clock_elsewhere_names_its_place(monkeypatch, here, named):
    monkeypatch.setattr(when, "local_zone", lambda: here)
    told = when.full_there(datetime(2026, 3, 9, 20, 30, tzinfo=UTC), "Europe/Berlin")
    assert "9 March 2026" in told or "March 9, 2026" in told
    assert ("(Berlin)" in told) is named


@pytest.mark.usefixtures("open_practice")
def test_a_withdrawal_says_by_whose_clock_it_is_told(seat, tab, alex, monkeypatch):
    monkeypatch.setattr(when, "local_zone", lambda: "Asia/Taipei")
    agreed(seat, alex)
    seat.wait(tab.reader.isVisible)
    zone = latest(seat, alex).acceptance.zone
    click(seat, tab.reader.withdraw_button)
    seat.type("wrote STOP")
    click(seat, tab.reader.withdrawing.confirm_button)
    seat.wait(lambda: tab.reader.pill.accessibleName() == "Withdrawn")
    told = acceptance_told(latest(seat, alex)).splitlines()[-1]
    assert f"({when.place(zone)}): wrote STOP" in told


@pytest.mark.usefixtures("open_practice")
def test_what_was_typed_of_one_client_is_not_offered_to_withdraw_anothers_agreement(
    seat, tab, alex
):
    bo = seat.do(clients.save, client("Bo Example"))
    for owner in (alex, bo):
        agreed(seat, owner)
    tab.show_client(alex.id)
    seat.wait(tab.reader.isVisible)
    click(seat, tab.reader.withdraw_button)
    seat.type("Alex wrote STOP")
    tab.show_client(bo.id)
    seat.wait(lambda: tab.reader.agreement.client_id == bo.id)
    click(seat, tab.reader.withdraw_button)
    assert tab.reader.withdrawing.form.values()["how"] == ""


@pytest.mark.usefixtures("open_practice")
def test_a_draft_put_into_the_bin_comes_back_with_undo(seat, tab, alex):
    begin(seat, tab)
    choose(seat, tab, "max_messages_week", 9)
    tab.keep()
    seat.settle()
    click(seat, tab.composer.bin_button)
    seat.wait(tab.nothing.isVisible)
    seat.settle()
    assert latest(seat, alex) is None
    words, undo = seat.told[-1]
    assert words == "Draft put into the bin"
    undo()
    seat.wait(tab.composer.isVisible)
    assert latest(seat, alex).rules["max_messages_week"] == 9


@pytest.mark.usefixtures("open_practice")
def test_the_pdf_holds_the_sealed_words_opens_with_its_password_and_is_logged(
    seat, tab, alex, tmp_path
):
    agreement = agreed(seat, alex)
    seat.wait(tab.reader.isVisible)
    path = tmp_path / "agreement.pdf"
    seat.asker.answers.append(path)
    click(seat, tab.reader.pdf_button)
    panel = tab.reader.save_panel
    panel.form.set_values({"protects": True, "password": "four plain words here"})
    click(seat, panel.save_button)
    seat.wait(lambda: seat.told and seat.told[-1][0] == "Agreement saved as PDF")
    content = path.read_bytes()
    reader = PdfReader(BytesIO(content), password="four plain words here")
    assert agreement.sha256 in reader.pages[0].extract_text()
    (logged,) = [seat.ask(disclosures.page, [each])[each] for each in seat.ask(disclosures.listed)]
    assert logged.disclosure.sha256 == files.fingerprint(content)
    assert (logged.disclosure.to_whom, logged.disclosure.encrypted) == ("Alex Example", True)
    assert panel.form.values()["password"] == ""


@pytest.mark.usefixtures("open_practice")
def test_everything_that_takes_the_focus_has_a_name(seat, tab, alex):
    assert nameless(tab) == []
    begin(seat, tab)
    for fold in tab.composer.findChildren(Fold):
        fold.open()
    assert nameless(tab) == []
    click(seat, tab.composer.ready_button)
    seat.wait(tab.agreeing.isVisible)
    click(seat, tab.agreeing.pdf_button)
    assert nameless(tab) == []
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    click(seat, tab.reader.withdraw_button)
    assert nameless(tab) == []


@pytest.mark.usefixtures("open_practice")
def test_all_agreements_stand_by_what_needs_attention_and_lead_to_the_client(seat, alex):
    agreed(seat, alex)
    bare = seat.do(clients.save, client("Bo Example"))
    page = AgreementsPage(seat.tasks, seat.outside)
    seat.show(page)
    seat.wait(lambda: page.model.rowCount() == 2)
    seat.settle()
    assert page.model.index(0, 0).data() == "Bo Example, No agreement"
    assert page.model.index(1, 0).data() == "Alex Example, In force"
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert seat.places == []  # coming to the list opens nobody yet
    seat.press(Qt.Key.Key_Return)
    assert seat.places[-1] == (Place(View.AGREEMENTS, bare.id, None),)
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    page.model.index(0, 0).data()
    seat.settle()
    assert page.model.index(0, 0).data() == "B.E., No agreement"
    assert nameless(page) == []


@pytest.mark.usefixtures("open_practice")
def test_a_draft_that_was_accepted_meanwhile_is_shown_as_agreed(seat, tab, alex):
    begin(seat, tab)
    choose(seat, tab, "max_messages_week", 9)
    tab.keep()
    seat.settle()
    draft = latest(seat, alex)
    yes = Acceptance("signed on paper", seat.clock.now(), "UTC", "Alex Example", ("client",))
    seat.do(agreements.accept, draft.id, yes)
    seat.wait(tab.reader.isVisible)
    assert tab.reader.agreement.id == draft.id
    assert not tab.has_unsaved_words


@pytest.mark.usefixtures("open_practice")
def test_a_draft_that_is_closed_waits_until_it_is_wanted_again(seat, tab, alex):
    begin(seat, tab)
    choose(seat, tab, "max_messages_week", 9)
    click(seat, tab.composer.close_button)
    seat.wait(tab.waiting.isVisible)
    seat.bot.wait(200)
    assert tab.waiting.isVisible()
    click(seat, tab.waiting.findChild(QPushButton))
    seat.wait(tab.composer.isVisible)
    assert tab.composer.choices.focus("max_messages_week").value() == 9
    assert len(seat.ask(agreements.versions, alex.id)) == 1


def test_tab_goes_down_the_choices_and_then_down_what_is_agreed(seat, tab, open_practice):
    begin(seat, tab)
    for fold in tab.composer.findChildren(Fold):
        fold.open()
    seat.wait(lambda: tab.composer.choices.clauses.is_whole)
    seat.settle()
    assert upward_tabs(tab.composer.choices) == []
    tab.composer.hand_over()
    seat.settle()
    assert upward_tabs(tab.agreeing) == []
