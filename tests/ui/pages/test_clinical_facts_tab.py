"""Diagnoses and medication as they are typed; codes are checked, and named by the person's own list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.support.accessible import nameless
from tests.support.records import client
from therapist_desk.domain.clinical_facts import (
    ClinicalFact,
    ClinicalFactId,
    CodeSystem,
    FactKind,
)
from therapist_desk.services import clients, clinical_facts
from therapist_desk.ui.pages.clinical_facts.tab import MedicalTab


@pytest.fixture
def ada(seat):
    return seat.do(clients.save, client("Ada Moreau"))


@pytest.fixture
def tab(seat, ada):
    shown = MedicalTab(seat.tasks, seat.outside)
    seat.show(shown)
    shown.show_client(ada.id)
    seat.settle()
    return shown


@pytest.fixture
def form(seat, tab):
    tab.begin_new()
    seat.wait(tab.form.isVisible)
    return tab.form


def words_on(page) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def listed(seat, owner):
    return seat.ask(clinical_facts.listed, owner.id)


def save(seat, form) -> None:
    """Press Ctrl+Enter and wait for the button it presses."""
    with seat.bot.waitSignal(form.save_button.clicked):
        seat.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.settle()


def test_a_diagnosis_is_typed_and_kept(seat, ada, tab, form):
    form.form.field("code").setFocus()
    seat.type("f410")
    form.form.field("name").setFocus()
    seat.type("Panic disorder")
    save(seat, form)
    (kept,) = listed(seat, ada)
    assert (kept.system, kept.code, kept.name) == (CodeSystem.ICD_10, "F41.0", "Panic disorder")


def test_what_is_no_code_is_said_at_its_field_and_nothing_typed_is_lost(seat, ada, tab, form):
    form.form.field("code").setFocus()
    seat.type("panic")
    save(seat, form)
    assert "An ICD-10 code looks like F41.0 or Z63." in words_on(tab)
    assert listed(seat, ada) == ()
    tab.keep()
    seat.settle()
    assert seat.ask(clinical_facts.draft, ada.id).code == "PANIC"


def test_each_kind_asks_for_what_it_has(seat, form):
    shown = form.form.field("dose").isVisible, form.form.field("code").isVisible
    assert [each() for each in shown] == [False, True]
    form.form.fill({"kind": FactKind.MEDICATION})
    assert [each() for each in shown] == [True, False]


def test_the_persons_own_list_names_a_code_unless_another_name_was_typed(
    seat, ada, tab, form, tmp_path
):
    path = tmp_path / "codes.csv"
    path.write_text("Code;Titel\nF41.0;Panikstörung\nF41.1;Generalisierte Angst\n", "utf-8")
    seat.asker.answers.append(path)
    tab.load_codes(CodeSystem.ICD_10)
    seat.wait(lambda: seat.told)
    seat.settle()
    assert seat.ask(clinical_facts.code_counts) == {CodeSystem.ICD_10: 2}
    form.form.field("code").setFocus()
    seat.type("F41.0")
    seat.wait(lambda: form.form.values()["name"] == "Panikstörung")
    form.form.fill({"name": "Panic, as she says"})
    form.form.fill({"code": "F41.1"})
    seat.settle()
    assert form.form.values()["name"] == "Panic, as she says"


def test_a_file_without_codes_is_a_sentence(seat, tab, tmp_path):
    path = tmp_path / "codes.csv"
    path.write_text("dear diary\n", "utf-8")
    seat.asker.answers.append(path)
    tab.load_codes(CodeSystem.ICD_11)
    seat.wait(lambda: tab.banner.words)
    assert "No codes were found in this file." in tab.banner.words


def test_what_was_put_away_by_mistake_comes_back(seat, ada, tab):
    fact = ClinicalFact(ClinicalFactId(0), ada.id, FactKind.ALLERGY, "Penicillin")
    kept = seat.do(clinical_facts.save, fact)
    seat.wait(tab.form.isVisible)
    tab.form.bin_wanted.emit(kept)
    seat.settle()
    assert listed(seat, ada) == ()
    seat.told[-1][1]()
    seat.settle()
    assert [one.name for one in listed(seat, ada)] == ["Penicillin"]


def test_nothing_of_one_client_shows_with_another(seat, ada, tab, form):
    form.form.field("name").setFocus()
    seat.type("Panic disorder")
    ben = seat.do(clients.save, client("Ben"))
    tab.show_client(ben.id)
    seat.settle()
    assert not tab.form.isVisible()
    assert tab.banner.words == ""
    tab.show_client(ada.id)
    seat.settle()
    assert "An entry waits here that was not saved." in tab.banner.words


def test_an_entry_left_for_another_one_comes_back_to_its_own_client_alone(seat, ada, tab, form):
    form.form.fill({"name": "Panic"})
    tab.begin_new()
    said, bring_back = seat.told[-1]
    assert said == "Changes discarded"
    form.form.fill({"name": "Sleep"})
    tab.keep()
    bo = seat.do(clients.save, client("Bo Reyes"))
    tab.show_client(bo.id)
    seat.settle()
    bring_back()
    seat.settle()
    assert form.form.values()["name"] != "Panic" or not form.isVisible()
    assert seat.ask(clinical_facts.draft, ada.id).name == "Panic"
    assert seat.ask(clinical_facts.draft, bo.id) is None


def test_every_control_has_a_name(seat, tab, form):
    assert nameless(tab) == []
