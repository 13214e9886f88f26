"""Every screen of one record, and all that leaves from it, with two people and their joint record."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from tests.support.separate import KINDS, NAMES, canary, filled
from tests.support.shown import words_on
from therapist_desk.domain.disclosures import Recipient
from therapist_desk.exporting.agreement_paper import agreement_paper
from therapist_desk.services import agreements, parties
from therapist_desk.ui.kit.pdf import render_pdf
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.exports.export_page import ExportPage
from therapist_desk.ui.pages.messages.write_page import WritePage
from therapist_desk.ui.shell.shell import Shell

TABS = (
    *(View.OVERVIEW, View.NOTES, View.CHECKINS, View.AGREEMENTS, View.MESSAGES, View.DETAILS),
    *(View.PROCESS_NOTES, View.FILES, View.PLAN, View.MEDICAL),
    *(View.MEASURES, View.CHATS),
)
SEEN = {
    View.OVERVIEW: "note",
    View.NOTES: "note",
    View.CHECKINS: "checkin",
    View.MESSAGES: "message",
    View.DETAILS: "hint",
    View.PROCESS_NOTES: "process",
    View.AGREEMENTS: "contact",
    View.FILES: "file",
    View.PLAN: "plan",
    View.MEDICAL: "fact",
    View.MEASURES: "score",
    View.CHATS: "chat",
}
"""A word that must be there, so that an empty screen does not pass."""


@pytest.fixture
def desk(seat):
    practice = filled(seat.store)
    shell = Shell(seat.tasks, seat.outside, rehearsal=True)
    seat.show(shell)
    seat.settle()
    return seat, shell, practice


def told(page: QWidget) -> str:
    """Return everything on a page, what is scrolled away in a text too."""
    plain, rich = page.findChildren(QPlainTextEdit), page.findChildren(QTextEdit)
    texts = [each.toPlainText() for each in plain if each.isVisible()]
    texts += [each.toPlainText() for each in rich if each.isVisible()]
    return "\n".join([*words_on(page), *texts])


def strange(practice, who, text):
    return sorted(word for word in practice.strangers(who) if word in text)


def printed(page: ExportPage) -> str:
    """Return the text of the paper as it would be saved, "" while it is being made."""
    return text_of(page.preview.paper.pdf) if page.preview.paper else ""


def text_of(pdf: bytes) -> str:
    return "".join(each.extract_text() for each in PdfReader(BytesIO(pdf)).pages)


@pytest.mark.parametrize("who", KINDS)
def test_every_tab_of_a_record_shows_that_record_only(desk, who):
    seat, shell, practice = desk
    for other in (*(each for each in KINDS if each != who), who):  # what stood there before goes
        for view in TABS:
            shell.show_place(Place(view, practice.records[other].id))
            seat.settle()
            page = shell.clients.view
            if other == who:
                assert strange(practice, who, told(page)) == [], view
                seat.wait(lambda view=view: canary(who, SEEN[view]) in told(shell.clients.view))
            assert shell.clients.view.shown_name == NAMES[other]


@pytest.mark.parametrize("who", KINDS)
def test_what_is_read_or_composed_of_a_record_is_of_that_record_only(desk, who):
    seat, shell, practice = desk
    record = practice.records[who]
    for view in (View.NOTES, View.CHECKINS, View.AGREEMENTS, View.PLAN, View.MEDICAL):
        shell.show_place(Place(view, record.id, new=True))
        seat.settle()
        assert strange(practice, who, told(shell.clients.view)) == [], view


@pytest.mark.parametrize("who", KINDS)
def test_a_safety_plan_is_of_one_record(desk, who):
    seat, shell, practice = desk
    for each in (*(other for other in KINDS if other != who), who):
        shell.show_place(Place(View.SAFETY_PLAN, practice.records[each].id))
        seat.settle()
    seat.wait(lambda: canary(who, "safety") in told(shell.page))
    assert strange(practice, who, told(shell.page)) == []


@pytest.mark.parametrize("who", KINDS)
def test_writing_to_one_names_nothing_of_the_others(desk, who):
    seat, shell, practice = desk
    for each in (*(other for other in KINDS if other != who), who):
        shell.show_place(Place(View.WRITE, practice.records[each].id))
        page = shell.page
        assert isinstance(page, WritePage)
        seat.wait(lambda page=page: page.guard.verdict)
        seat.settle()
    assert canary(who, "draft") in told(shell.page)
    assert strange(practice, who, told(shell.page)) == []


@pytest.mark.parametrize("who", KINDS)
def test_before_a_session_one_sees_that_record_only(desk, who):
    seat, shell, practice = desk
    for each in (*(other for other in KINDS if other != who), who):
        shell.show_place(Place(View.PREP, practice.records[each].id))
        seat.settle()
    for noun in ("hint", "task"):
        assert canary(who, noun) in told(shell.page)
    assert strange(practice, who, told(shell.page)) == []
    shell.show_place(Place(View.TASKS, practice.records[who].id))
    seat.wait(lambda: canary(who, "task") in told(shell.page))
    rows = "\n".join(words_on(shell.page.list))
    assert strange(practice, who, rows) == []


@pytest.mark.parametrize("who", KINDS)
def test_a_summary_to_hand_over_is_of_one_record(desk, who):
    seat, shell, practice = desk
    shell.show_place(Place(View.EXPORT, practice.records[who].id))
    page = shell.page
    assert isinstance(page, ExportPage)
    seat.wait(lambda: page.preview.paper)
    values = {"to_whom": "Dr. Okafor", "why": "Handover", "recipient": Recipient.COLLEAGUE}
    page.form.set_values(values)
    seat.wait(lambda: canary(who, "note") in printed(page))
    assert strange(practice, who, told(page)) == []
    assert strange(practice, who, printed(page)) == []


@pytest.mark.parametrize("who", KINDS)
def test_the_paper_of_an_agreement_is_of_one_record(desk, who):
    seat, _, practice = desk
    record = practice.records[who]
    folder = seat.ask(agreements.folder, record.id)
    signers = seat.ask(parties.signers, record)
    pdf = render_pdf(agreement_paper(folder.draft, signers=signers))
    assert canary(who, "contact") in text_of(pdf)
    assert strange(practice, who, text_of(pdf)) == []


def test_searching_in_one_record_shows_nothing_of_the_others_until_all_are_asked(desk):
    seat, shell, practice = desk
    shell.show_place(Place(View.NOTES, practice.records["ada"].id))
    seat.settle()
    (action,) = [
        one for one in shell.actions_of_window() if "Ctrl+Shift+F" in one.shortcut().toString()
    ]
    action.trigger()
    assert "in this record" in shell.search_box.accessibleName()
    seat.type("bothcanary")
    seat.settle()
    assert strange(practice, "ada", told(shell.search_page)) == []
    shell.search_box.selectAll()
    seat.type("adacanary")
    seat.wait(lambda: canary("ada", "note") in told(shell.search_page))
    shell.search_page.scope.setFocus()
    shell.search_page.scope.set_value(None)
    shell.search_box.setFocus()
    shell.search_box.selectAll()
    seat.type("bothcanary")
    seat.wait(lambda: canary("both", "note") in told(shell.search_page))
    shell.search_box.clear()
    assert "everything" in shell.search_box.accessibleName()


def test_today_names_whose_note_waits_and_nothing_that_is_in_it(desk):
    seat, shell, practice = desk
    shell.show_view(View.TODAY)
    seat.settle()
    shown = told(shell.page)
    tasks = {canary(who, "task") for who in KINDS}  # what is to be done is what it is there for
    everything = {word for who in KINDS for word in practice.strangers(who)} - {NAMES["both"]}
    everything -= tasks
    assert [word for word in everything if word in shown] == []
    assert NAMES["ada"] in shown


def test_a_member_is_led_to_the_joint_record_and_back(desk):
    seat, shell, practice = desk
    shell.show_place(Place(View.NOTES, practice.records["ada"].id))
    seat.settle()
    joint = practice.records["both"]
    assert f"Couple {joint.code}" in told(shell.clients.view.above)
    link = next(
        each
        for each in shell.clients.view.above.findChildren(QWidget)
        if joint.code in getattr(each, "text", str)()
    )
    link.click()
    seat.settle()
    assert shell.client_in_sight == joint.id
    assert NAMES["ada"] in told(shell.clients.view.above)
