"""Every word of the window's own can be said in another language: the next one that can't is found."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.support.clock import FixedClock
from tests.support.fake_asker import FakeAsker
from tests.support.memory_vault import memory_vault
from tests.support.records import client, whatsapp
from tests.support.room import PLACES
from tests.support.shown import words_on
from tests.support.window import FakeLinks
from therapist_desk.domain.risk import RiskLevel
from therapist_desk.services import clients, measures, message_templates, safety_plans
from therapist_desk.services.anchoring import Anchoring
from therapist_desk.services.desk import Desk
from therapist_desk.services.vaults import OpenVault
from therapist_desk.ui.kit.clipboard import SelfClearingClipboard
from therapist_desk.ui.kit.labels import isolated
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.settings import Preferences
from therapist_desk.ui.pages.settings.about import Versions
from therapist_desk.ui.shell.open_desk import OpenDesk
from therapist_desk.ui.shell.window import DeskWindow
from therapist_desk.vault.folder_lock import FolderLock

OPEN, SHUT = "⟦", "⟧"
ENGLISH = re.compile(r"[A-Za-z]{2,}")
PHONES = (whatsapp(),)
OWN_NAMES = {
    *("English", "American English (US)", "UTC", "ICD-10", "ICD-11", "WhatsApp"),
    "Professionals I call",
}
"""A language is called what it calls itself; a zone, a list of codes and a program have no other
name, and a safety plan speaks the language of its client."""


class Marking(QTranslator):
    """Translates every text into itself between marks, so that what was not asked for shows."""

    def translate(self, _context, text, _disambiguation=None, _count=-1):
        return f"{OPEN}{text}{SHUT}"


@pytest.fixture
def marked(qapp) -> Iterator[None]:
    before, marking = QLocale(), Marking()
    QLocale.setDefault(QLocale("ja_JP"))  # whatever has English letters then is nobody's language
    qapp.installTranslator(marking)
    yield
    qapp.removeTranslator(marking)
    QLocale.setDefault(before)


@pytest.fixture
def desk(marked, qtbot, desk_app, tmp_path) -> Iterator[OpenDesk]:
    """The window over a vault with one client, whose name has no letter of ours."""
    store = memory_vault(FixedClock())
    lock = FolderLock(tmp_path / ".lock")
    anchoring = Anchoring(tmp_path, bytes(32))
    vault = OpenVault(
        tmp_path,
        "0",
        rehearsal=False,
        from_copy=False,
        desk=Desk(store),
        lock=lock,
        anchoring=anchoring,
        data_key=bytearray(32),
    )
    preferences = Preferences(tmp_path / "window.ini")
    window = DeskWindow(preferences)
    board = SelfClearingClipboard(QApplication.clipboard(), parent=window)
    outside = Outside(FixedClock(), FakeAsker(), board, FakeLinks(), preferences)
    opened = OpenDesk(vault, outside, window)
    opened.show()
    qtbot.addWidget(window)
    window.show()
    yield opened
    opened.abandon()  # nothing typed here is worth keeping


def unmarked(words: str) -> str:
    """Return ``words`` without what stands between marks."""
    left, depth = [], 0
    for sign in words:
        depth += (sign == OPEN) - (sign == SHUT)
        if not depth and sign not in (OPEN, SHUT):
            left.append(sign)
    return "".join(left)


@pytest.fixture
def go(desk, qtbot):
    """Go to a place of the one client."""
    verb = desk._vault.desk.do(lambda writer: clients.save(writer, client("王", phones=PHONES)))
    who, topics = verb.result()
    desk.tasks.changed.emit(topics)

    def went(view: View, *, new: bool = False) -> None:
        desk.shell.show_place(Place(view, who.id, new=new))
        for _ in range(2):
            desk.ask(lambda _: None)
            qtbot.wait(30)

    return went


def english_on(desk: OpenDesk) -> set[str]:
    for versions in desk.shell.findChildren(Versions):
        versions.hide()  # what programs are called, and their numbers
    shown = words_on(desk.shell.window())
    assert any(OPEN in words for words in shown)  # or nothing is proved
    folder = str(desk._vault.folder)
    left = {unmarked(re.sub(f"{re.escape(folder)}\\S*", "", words)).strip() for words in shown}
    known = OWN_NAMES | spoken_to_the_client() | published()
    return {words for words in left if ENGLISH.search(words)} - known


def spoken_to_the_client() -> set[str]:
    """Return the words of the safety plan and of an ending, which speak the client's language."""
    told = message_templates.named("delete_chat").texts["en"]
    return {part.heading for part in safety_plans.form("en").parts} | {isolated(told)}


def published() -> set[str]:
    """Return what the owners of measures call them and say of their use: nobody may reword that."""
    found = measures.shipped().values()
    terms = {"\n".join(filter(None, (one.licence, *one.sources))) for one in found}
    return terms | {words for one in found for words in (one.name, one.credit)}


@pytest.mark.slow
def test_no_word_of_any_page_is_english_in_every_language(desk, go):
    found = {}
    for view, new in PLACES:
        go(view, new=new)
        found[view, new] = english_on(desk)
    assert {place: words for place, words in found.items() if words} == {}


@pytest.mark.slow
def test_no_note_format_is_english_in_every_language(desk, go):
    go(View.NOTES, new=True)
    editor = desk.shell.tabs[View.NOTES].editor
    found = {}
    for at in range(editor.format_choice.count()):
        editor.format_choice.setCurrentIndex(at)
        editor.format_choice.edited.emit()
        found[editor.format_choice.currentText()] = english_on(desk)
    assert len(found) > 10
    assert {form: words for form, words in found.items() if words} == {}


@pytest.mark.slow
def test_what_a_risk_level_asks_for_is_english_in_no_other_language(desk, go):
    go(View.CHECKINS, new=True)
    fields = desk.shell.tabs[View.CHECKINS].form.fields
    found = {}
    for level in RiskLevel:
        fields.field("risk_level").set_value(level)
        fields.show_risk()
        found[level] = english_on(desk)
    assert {level: words for level, words in found.items() if words} == {}
