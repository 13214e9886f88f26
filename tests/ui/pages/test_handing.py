"""Papers lie behind one place: seen first, then saved or printed and logged; a check is done there."""

import threading

import pytest
from PySide6.QtCore import Qt

from tests.support import papers
from tests.support.accessible import nameless
from tests.support.agreed import NUMBER
from tests.support.records import client, whatsapp
from therapist_desk.domain.agreements import Acceptance
from therapist_desk.domain.readiness import Result, Said
from therapist_desk.services import agreements, clients, disclosures, practice, readiness
from therapist_desk.ui.pages.agreements import handing
from therapist_desk.ui.pages.agreements.handing import Paper
from therapist_desk.ui.pages.agreements.tab import AgreementsTab


@pytest.fixture
def alex(seat):
    seat.do(practice.keep, papers.practice())
    owner = client("Alex Example", zone="Europe/London", phones=(whatsapp(NUMBER),))
    return seat.do(clients.save, owner)


@pytest.fixture
def agreed(seat, alex):
    draft = seat.do(agreements.save_draft, alex.id, agreements.plan_for(alex))
    now = seat.clock.now()
    yes = Acceptance("signed on paper", now, "Europe/London", alex.name, ("client",))
    return seat.do(agreements.accept, draft.id, yes)


def opened(seat, owner):
    tab = AgreementsTab(seat.tasks, seat.outside)
    seat.show(tab)
    tab.show_client(owner.id)
    seat.settle()
    tab.papers_button.setFocus()
    seat.press(Qt.Key.Key_Space)
    seat.wait(lambda: tab.handing.isVisible() and tab.handing.sheets.shown)
    seat.settle()
    return tab


def answer(form, **said):
    for item in readiness.shipped():
        usual = Said.NOT_YET if item.danger else Said.YES
        form.form.field(item.id).set_value(said.get(item.id, usual))


def test_each_paper_is_seen_before_it_goes(seat, alex, agreed):
    tab = opened(seat, alex)
    assert not tab.papers_button.isVisible()
    assert seat.focused() is tab.handing.choice
    assert nameless(tab.handing) == []
    for paper in (*(Paper.RISKS_EASY, Paper.RISKS_EVERYDAY, Paper.RISKS_FULL), Paper.VIDEO):
        tab.handing.sheets.clear()
        tab.handing.choice.set_value(paper)
        seat.wait(lambda: tab.handing.sheets.shown)


def test_a_saved_paper_is_logged_and_its_name_says_nothing_of_the_client(
    seat, alex, agreed, tmp_path
):
    tab = opened(seat, alex)
    tab.handing.choice.set_value(Paper.RISKS_EASY)
    seat.asker.answers.append(tmp_path / "out.pdf")
    tab.handing.save_button.click()
    tab.handing.save_panel.save()
    seat.wait(lambda: (tmp_path / "out.pdf").exists())
    seat.settle()
    ids = seat.ask(disclosures.of_client, alex.id)
    (left,) = seat.ask(disclosures.page, ids).values()
    assert (left.disclosure.what, left.disclosure.to_whom) == (
        "Risk sheet: very easy words",
        "Alex Example",
    )


def test_a_printed_paper_is_logged_and_one_that_was_not_is_not(seat, alex, agreed):
    tab = opened(seat, alex)
    printed = []
    agrees = False

    def printing(pdf, title, _):
        printed.append(title)
        return agrees

    tab.handing._print = printing
    for number, agrees in enumerate((False, True), 1):  # noqa: B007 - printing() reads it
        tab.handing.print_button.click()
        seat.wait(lambda number=number: len(printed) == number)
        seat.settle()
        assert len(seat.ask(disclosures.of_client, alex.id)) == number - 1
    assert printed == ["Etiquette card"] * 2


def test_a_check_is_done_by_keyboard_kept_and_seen_as_a_paper(seat, alex, agreed):
    tab = opened(seat, alex)
    tab.handing.check.begin_button.setFocus()
    seat.press(Qt.Key.Key_Space)
    form = tab.handing.form
    seat.wait(form.isVisible)
    assert seat.focused() is form.form.field("r01")
    assert nameless(form) == []
    for item in readiness.shipped():
        assert seat.focused() is form.form.field(item.id)
        seat.press(Qt.Key.Key_Down)
        if item.danger:
            seat.press(Qt.Key.Key_Down)
        seat.press(Qt.Key.Key_Tab)
    form.save_button.click()
    seat.wait(lambda: tab.handing.check.latest)
    seat.wait(lambda: tab.handing.choice.value() is Paper.READINESS)
    (kept,) = seat.ask(readiness.of_client, alex.id)
    assert kept.result is Result.READY
    assert tab.handing.check.pill.accessibleName() == "Ready"


def test_a_question_left_out_is_named_and_gone_to(seat, alex, agreed):
    tab = opened(seat, alex)
    tab.handing.check.begin_button.click()
    answer(tab.handing.form)
    tab.handing.form.form.field("r07").set_value(None)
    tab.handing.form.save_button.click()
    seat.settle()
    seat.wait(lambda: seat.focused() is tab.handing.form.form.field("r07"))
    assert seat.ask(readiness.of_client, alex.id) == []


def test_what_was_answered_outlives_a_lock_and_another_client(seat, alex, agreed):
    other = seat.do(clients.save, client("Bo Example"))
    tab = opened(seat, alex)
    tab.handing.check.begin_button.click()
    answer(tab.handing.form, r05=Said.NOT_SURE)
    tab.show_client(other.id)
    seat.settle()
    assert not tab.has_unsaved_words
    assert seat.ask(readiness.half, other.id).answers == {}
    tab.close()
    again = opened(seat, alex)
    again.handing.check.begin_button.click()
    assert again.handing.form.form.field("r05").value() is Said.NOT_SURE
    again.handing.form.save_button.click()
    seat.wait(lambda: again.handing.check.latest)
    assert "Lock your phone (in the agreement)" in again.handing.check.told.text()


def test_a_check_goes_into_the_bin_and_comes_back(seat, alex, agreed):
    tab = opened(seat, alex)
    tab.handing.check.begin_button.click()
    answer(tab.handing.form, r13=Said.YES)
    tab.handing.form.save_button.click()
    seat.wait(lambda: tab.handing.check.latest)
    assert tab.handing.check.pill.accessibleName() == "Not now: use another way"
    tab.handing.check._bin.click()
    seat.wait(lambda: tab.handing.check.latest is None)
    seat.told[-1][1]()
    seat.wait(lambda: tab.handing.check.latest)


def test_pages_drawn_late_are_shown_to_no_other_client(seat, alex, agreed, monkeypatch):
    tab = opened(seat, alex)
    gate, drawn = threading.Event(), handing._seen
    monkeypatch.setattr(handing, "_seen", lambda *told: (gate.wait(5), drawn(*told))[1])
    tab.handing.sheets.clear()
    tab.handing.choice.set_value(Paper.RISKS_EASY)
    seat.settle()
    bo = seat.do(clients.save, client("Bo Roth"))
    tab.show_client(bo.id)
    gate.set()
    seat.settle()
    seat.bot.wait(300)
    assert not tab.handing.sheets.shown


def test_what_the_check_speaks_of_is_put_into_a_new_version_with_one_press(seat, alex, agreed):
    tab = opened(seat, alex)
    tab.handing.check.begin_button.click()
    form = tab.handing.form
    seat.wait(form.isVisible)
    look = seat.ask(agreements.look, alex.id, agreements.plan_of(agreed))
    free = {spot.clause for spot in look.composed.spots if not spot.stands}
    items = readiness.shipped()
    extra = next(
        (item, clause)
        for item in items
        for clause in item.clauses
        if clause in free and not item.danger
    )
    answer(form, **{extra[0].id: Said.NOT_YET})
    form.save_button.click()
    seat.wait(lambda: tab.handing.check.new_button.isVisible())
    seat.settle()
    tab.handing.check.new_button.click()
    seat.wait(lambda: tab.composer.isVisible() and tab.composer.text.toPlainText())
    seat.settle()
    tab.keep()
    seat.settle()
    draft = seat.ask(agreements.folder, alex.id).draft
    assert extra[1] in draft.clause_versions
    assert tab.composer.text.is_in_sight(extra[1])


def test_a_paper_is_in_the_clients_language_and_says_that_it_awaits_a_reader(seat):
    seat.do(practice.keep, papers.practice())
    owner = client("Ana Example", language="es", phones=(whatsapp(NUMBER),))
    tab = opened(seat, seat.do(clients.save, owner))
    language = tab.handing.language
    paper = seat.ask(tab.handing._maker())
    assert paper.language == "es"
    assert "reglas fáciles" in paper.title
    assert "native reader" in language.notice.text()
    language.choice.set_value("en")
    seat.settle()
    paper = seat.ask(tab.handing._maker())
    assert "easy rules" in paper.title
    assert "in English" in language.notice.text()
    assert "Español" in language.notice.text()


def test_it_says_plainly_that_a_paper_is_in_english_where_there_is_no_other(seat):
    seat.do(practice.keep, papers.practice())
    owner = client("Ana Example", language="pl", phones=(whatsapp(NUMBER),))
    language = opened(seat, seat.do(clients.save, owner)).handing.language
    assert not language.choice.isVisible()
    assert language.notice.isVisible()
    assert "Polski" in language.notice.text()


def test_nothing_is_said_of_languages_where_the_client_reads_english(seat, alex, agreed):
    assert not opened(seat, alex).handing.language.notice.isVisible()
