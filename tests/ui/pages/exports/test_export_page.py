"""From a client's notes to a file one can hand over, by keyboard, and its line in the log."""

import hashlib
import unicodedata
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from io import BytesIO

from pypdf import PdfReader
from PySide6.QtCore import Qt

from tests.exporting.test_summary import DAP, START
from tests.support.records import client
from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.disclosures import Recipient
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.domain.notes import Note, NoteId, ProcessNote, ProcessNoteId
from therapist_desk.domain.risk import RiskAction, RiskKind, RiskLevel
from therapist_desk.exporting import files
from therapist_desk.exporting.document import Plotted
from therapist_desk.exporting.summary import build
from therapist_desk.exporting.summary_ratings import RATINGS
from therapist_desk.exporting.summary_words import Words
from therapist_desk.services import checkins, clients, disclosures, notes
from therapist_desk.vault.looseseals import LooseSeals

PASSWORD = "correct horse battery staple"


def fill(qtbot, page, **values):
    page.form.set_values({"to_whom": "Dr. Okafor", "why": "Handover"} | values)
    qtbot.waitUntil(lambda: page.preview.paper is not None and is_current(page))


def is_current(page):
    values, asked = page.form.values(), page.preview.paper.request
    return (asked.to_whom, asked.why, asked.sections) == (
        *(values["to_whom"], values["why"]),
        page.sections.value(),
    )


def text_of(content, password=""):
    reader = PdfReader(BytesIO(content))
    if password:
        assert reader.decrypt(password)
    text = "\n".join(each.extract_text() for each in reader.pages)
    return unicodedata.normalize("NFKC", " ".join(text.split()))


def unprotect(page):
    page.protection.wanted.setChecked(False)


def saved(qtbot, desk, page, path, *answers):
    desk.asker.answers.extend([*answers, path])
    page.save_button.click()
    qtbot.waitUntil(lambda: bool(page.banner.words))
    return page.banner.words


def log(desk):
    ids = desk.ask(disclosures.listed)
    found = desk.ask(disclosures.page, ids)
    return [found[each].disclosure for each in ids]


def test_what_is_saved_is_what_was_shown_and_the_log_has_its_hash(qtbot, desk, page, tmp_path):
    fill(qtbot, page, recipient=Recipient.COLLEAGUE)
    unprotect(page)
    shown, path = page.preview.paper.pdf, tmp_path / "out.pdf"
    assert "Saved as out.pdf" in saved(qtbot, desk, page, path, True)
    assert path.read_bytes() == shown
    (line,) = log(desk)
    assert line.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (line.to_whom, line.why, line.recipient) == ("Dr. Okafor", "Handover", "colleague")
    assert not line.encrypted
    assert all(text in text_of(shown) for text in DAP.values())


def test_a_protected_file_opens_with_its_password_and_no_question_is_asked(
    qtbot, desk, page, tmp_path
):
    fill(qtbot, page, recipient=Recipient.COLLEAGUE)
    qtbot.keyClicks(page.protection.first, PASSWORD)
    qtbot.keyClicks(page.protection.again, PASSWORD)
    path = tmp_path / "out.pdf"
    saved(qtbot, desk, page, path)
    content = path.read_bytes()
    assert "heron" in text_of(content, PASSWORD)
    assert not PdfReader(BytesIO(content)).decrypt("correct horse")
    (line,) = log(desk)
    assert line.encrypted
    assert line.sha256 == hashlib.sha256(content).hexdigest()


def test_only_what_is_ticked_is_in_the_file(qtbot, desk, page, owner):
    process = ProcessNote(ProcessNoteId(0), owner.id, START, "Europe/Berlin", text="CANARY1")
    desk.do(notes.save_process_note, process)
    stranger = desk.do(clients.save, client("Bo Stranger"))
    desk.do(notes.save, draft_of(stranger, data="CANARY2"))
    fill(qtbot, page, recipient=Recipient.COLLEAGUE)
    page.sections.box("Assessment").click()
    fill(qtbot, page)
    text = text_of(page.preview.paper.pdf)
    assert "Talked of the heron." in text
    assert "Low mood" not in text
    assert "CANARY" not in text
    assert "Ada <b>Moreau</b>" in text


def draft_of(owner, **sections):
    return Note(NoteId(0), owner.id, "dap", START, "UTC", sections=sections)


def test_drafts_are_in_only_when_ticked_by_hand(qtbot, desk, page, owner):
    desk.do(notes.save, draft_of(owner, plan="Unfinished thought"))
    qtbot.waitUntil(lambda: page.notes.list.count() == 2)
    fill(qtbot, page)
    assert "Unfinished" not in text_of(page.preview.paper.pdf)
    rows = [page.notes.list.item(row).text() for row in range(2)]
    (row,) = [place for place, words in enumerate(rows) if "draft" in words]
    page.notes.list.setCurrentRow(row)
    qtbot.keyClick(page.notes.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.preview.paper is not None)
    text = text_of(page.preview.paper.pdf)
    assert "Unfinished thought" in text
    assert "DRAFT, NOT SIGNED" in text


def test_a_place_that_can_not_be_written_is_told_and_nothing_is_logged(qtbot, desk, page, tmp_path):
    fill(qtbot, page)
    unprotect(page)
    words = saved(qtbot, desk, page, tmp_path / "gone" / "out.pdf", True)
    assert "not there" in words
    assert log(desk) == []
    assert page.save_button.isEnabled()


def test_a_file_that_can_not_be_logged_does_not_stay(qtbot, desk, page, tmp_path, monkeypatch):
    def refuse(*_):
        raise VaultUnwritable("The disk is full.")

    monkeypatch.setattr(disclosures, "log", refuse)
    fill(qtbot, page)
    unprotect(page)
    path = tmp_path / "out.pdf"
    assert "taken away" in saved(qtbot, desk, page, path, True)
    assert not path.exists()
    assert log(desk) == []


def test_a_commit_that_fails_takes_the_file_away_too(qtbot, desk, page, tmp_path, monkeypatch):
    def refuse(_):
        raise VaultUnwritable("The disk is full.")

    monkeypatch.setattr(LooseSeals, "keep", refuse)  # the last that comes before the commit
    fill(qtbot, page)
    unprotect(page)
    path = tmp_path / "out.pdf"
    assert "taken away" in saved(qtbot, desk, page, path, True)
    assert not path.exists()
    assert log(desk) == []


def test_no_means_no_file(qtbot, desk, page, tmp_path):
    fill(qtbot, page)
    unprotect(page)
    desk.asker.answers.append(False)
    page.save()
    assert desk.asker.asked[0].dangerous
    desk.asker.answers.extend([True, None])
    page.save()
    assert log(desk) == []
    assert [each.suffix for each in tmp_path.iterdir() if each.suffix == ".pdf"] == []


def test_the_suggested_name_says_nothing_of_the_client(qtbot, desk, page):
    fill(qtbot, page)
    unprotect(page)
    desk.asker.answers.extend([True, None])
    page.save()
    _, suggested = desk.asker.asked[-1]
    assert suggested.name == files.suggested_name(START.date())
    assert "Ada" not in str(suggested)


def test_without_a_reason_nothing_is_asked_and_the_reason_is(qtbot, desk, page):
    unprotect(page)
    page.save()
    assert desk.asker.asked == []
    assert page.form.field("why").accessibleDescription().startswith("This is needed.")


def test_two_passwords_that_differ_save_nothing(qtbot, desk, page):
    fill(qtbot, page)
    page.protection.first.set_value(PASSWORD)
    page.protection.again.set_value(PASSWORD + "x")
    page.save()
    assert desk.asker.asked == []
    assert "differ" in page.protection.again.accessibleDescription()


def test_another_client_starts_with_nothing_of_the_first(qtbot, desk, page):
    fill(qtbot, page)
    page.protection.first.set_value(PASSWORD)
    stranger = desk.do(clients.save, client("Bo Stranger"))
    page.show_client(stranger.id)
    qtbot.waitUntil(lambda: page.form.values()["to_whom"] == "Bo Stranger")
    assert page.form.values()["why"] == ""
    assert page.protection.password == ""
    assert page.preview.paper is None
    assert not page.save_button.isEnabled()


def test_every_input_is_reached_by_tab(qtbot, desk, page):
    wanted = {
        *(page.form.field(name) for name in page.form.values()),
        *(page.notes.list, page.protection.wanted, page.protection.first, page.save_button),
    }
    page.form.field("recipient").setFocus()
    met = set()
    for _ in range(60):
        met.add(page.focusWidget())
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert wanted <= met


def test_one_begins_at_the_first_choice_and_a_missing_password_is_brought_into_sight(
    qtbot, desk, page
):
    assert desk.focused() is page.form.field("recipient")
    fill(qtbot, page)
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    field = page.protection.first
    qtbot.waitUntil(field.hasFocus)
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect() == field.rect())


def rated(desk, owner, day, mood, **fields):
    at = START - timedelta(days=day)
    kept = CheckIn(
        CheckInId(0), owner.id, at, "UTC", at, summary="s", ratings={"mood": Decimal(mood)}
    )
    desk.do(checkins.save, replace(kept, **fields))


def test_the_chart_of_ratings_is_in_it_if_wanted_and_never_the_marks_of_risk(
    qtbot, desk, owner, page
):
    risk = {
        "risk_level": RiskLevel.WATCH,
        "risk_reason": "Tired",
        "risk_action": frozenset({RiskAction.CALLED_CLIENT}),
        "risk_kind": frozenset({RiskKind.OTHER}),
        "follow_up_at": START + timedelta(days=2),
    }
    rated(desk, owner, 200, "1")
    rated(desk, owner, 5, "3", **risk)
    rated(desk, owner, 2, "6")
    page.refresh()
    qtbot.waitUntil(lambda: RATINGS in page.sections._boxes)
    fill(qtbot, page)
    assert "Ratings between sessions" not in text_of(page.preview.paper.pdf)
    page.sections.box(RATINGS).click()
    fill(qtbot, page)
    printed = text_of(page.preview.paper.pdf)
    assert "Mood (10 is best) 2 3 6 6" in printed
    made = page.preview.paper.request.ratings
    assert [mark.strong for mark in made.marks] == [False]  # the session, not the risk
    document = build(page.preview.paper.request, Words())
    assert [one.chart for one in document.blocks if isinstance(one, Plotted)] == [made]
