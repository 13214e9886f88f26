"""The language of a paper is chosen in the composer, and two of them can be read side by side."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.support import papers
from tests.support.accessible import nameless
from tests.support.records import client, whatsapp
from therapist_desk.services import agreements, clients, practice
from therapist_desk.ui.pages.agreements.tab import AgreementsTab


@pytest.fixture
def make_tab(seat):
    def make(language, country="", practice_in="GB"):
        seat.do(practice.keep, replace(papers.practice(), country=practice_in))
        phones = (whatsapp("+442079460127"),)
        owner = seat.do(
            clients.save,
            client(
                "Alex Example",
                phones=phones,
                zone="Europe/London",
                language=language,
                country=country,
            ),
        )
        tab = AgreementsTab(seat.tasks, seat.outside)
        seat.show(tab)
        tab.show_client(owner.id)
        seat.settle()
        tab.begin_new()
        seat.wait(lambda: tab.composer.isVisible() and tab.composer.text.toPlainText())
        return tab, owner

    return make


def click(seat, button):
    seat.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    seat.settle()


def choose(seat, field, value):
    field.set_value(value)
    seat.settle()


def draft(seat, owner):
    return seat.ask(agreements.latest, owner.id)


def test_a_paper_begins_in_the_clients_language_and_says_that_it_awaits_a_reader(seat, make_tab):
    tab, _ = make_tab("es")
    language = tab.composer.choices.language
    assert tab.composer.text.toPlainText().startswith("Acuerdo sobre el uso de WhatsApp")
    assert language.choice.value() == "es"
    assert language.pill.isVisible()
    assert language.pill.accessibleName() == "Awaiting a native reader"
    assert "what the desk does stays the same" in language.why.text()
    assert language.value() == ("", frozenset())  # proposed, not chosen
    assert tab.composer.ready_button.isEnabled()
    assert nameless(tab) == []


def test_a_language_the_paper_is_not_there_in_is_said_and_english_stands(seat, make_tab):
    tab, _ = make_tab("pt_BR")
    language = tab.composer.choices.language
    assert tab.composer.text.toPlainText().startswith("Agreement on using WhatsApp")
    assert "This paper is not there in it yet" in language.why.text()
    assert not language.pill.isVisible()


def test_another_language_is_chosen_by_key_and_kept_until_it_is_accepted(seat, make_tab):
    tab, owner = make_tab("en")
    language = tab.composer.choices.language
    language.choice.setFocus()
    seat.press(Qt.Key.Key_Down)
    seat.press(Qt.Key.Key_Down)
    seat.wait(lambda: "使用同意書" in tab.composer.text.toPlainText())
    assert seat.focused() is language.choice
    seat.wait(lambda: draft(seat, owner) and not tab.has_unsaved_words)
    click(seat, tab.composer.ready_button)
    seat.wait(tab.agreeing.isVisible)
    notice = "繁體中文: this translation is awaiting a native reader."
    assert notice in tab.agreeing._held.text()
    click(seat, tab.agreeing.accept_button)
    seat.wait(tab.reader.isVisible)
    assert notice in tab.reader.evidence.how.text()
    kept = draft(seat, owner)
    assert (kept.language, kept.state) == ("zh-Hant", "accepted")
    assert kept.rules["purposes"] == ["scheduling", "check_in"]
    tab.begin_new()
    seat.wait(lambda: tab.composer.isVisible() and tab.composer.text.toPlainText())
    assert language.choice.value() == "zh-Hant"


def test_what_has_no_translation_is_named_and_stands_in_english_only_once_it_was_seen(
    seat, make_tab
):
    tab, owner = make_tab("es", country="GB", practice_in="AQ")  # which Spanish has no name for
    choices = tab.composer.choices
    choose(seat, choices.focus("emergency_number"), "999")
    seat.wait(lambda: tab.composer.gaps.accessibleName().startswith("1 place"))
    assert "Clauses without a translation" in tab.composer.gaps.accessibleName()
    assert not tab.composer.ready_button.isEnabled()
    language = choices.language
    assert "If you travel or live in another country" in language._names.text()
    assert choices.focus("in_english.") is language.allow
    assert seat.focused() is language.allow
    seat.press(Qt.Key.Key_Space)
    seat.wait(lambda: not tab.composer.gaps.isVisible())
    assert seat.focused() is language.choice  # not lost with the button
    assert "In English, as you decided" in language._decided.text()
    assert tab.composer.ready_button.isEnabled()
    seat.wait(lambda: draft(seat, owner) and draft(seat, owner).in_english)
    assert draft(seat, owner).in_english == ("xb-where",)


def test_two_languages_stand_next_to_each_other_clause_by_clause(seat, make_tab):
    tab, _ = make_tab("es")
    beside = tab.composer.beside
    assert beside.text.isVisible()
    beside.choice.setFocus()
    seat.press(Qt.Key.Key_Down)
    seat.wait(beside.both.isVisible)
    document = beside.both.document()
    (table,) = document.rootFrame().childFrames()
    words = [[cell_text(table, row, column) for column in (0, 1)] for row in range(table.rows())]
    assert words[0][0].startswith("Agreement on using WhatsApp")
    assert words[0][1].startswith("Acuerdo sobre el uso de WhatsApp")
    pair = next(row for row in words if row[0].startswith("Please use a screen lock"))
    assert pair[1].startswith("Por favor, use un bloqueo de pantalla")
    assert all(left and right for left, right in words)
    assert nameless(tab) == []
    choose(seat, beside.choice, "")
    assert beside.text.isVisible()


def test_a_choice_changes_both_languages_at_once(seat, make_tab):
    tab, _ = make_tab("es")
    beside = tab.composer.beside
    choose(seat, beside.choice, "en")
    seat.wait(beside.both.isVisible)
    choose(seat, tab.composer.choices.focus("response_hours"), 7)
    seat.wait(lambda: "7 horas laborables" in beside.both.toPlainText())
    assert "7 working hours" in beside.both.toPlainText()


def test_the_clause_one_reads_stays_in_sight_when_another_language_comes_next_to_it(seat, make_tab):
    tab, _ = make_tab("es")
    beside = tab.composer.beside
    late = list(beside.text.places)[len(beside.text.places) // 2]
    beside.text.show_at(late)
    assert beside.text.clause_read() == late
    choose(seat, beside.choice, "en")
    seat.wait(lambda: beside.both.isVisible() and beside.both.is_in_sight(late))
    assert beside.both.clause_read() == late
    earlier = list(beside.text.places)[4]
    beside.both.show_at(earlier)
    choose(seat, beside.choice, "")
    seat.wait(lambda: beside.text.isVisible() and beside.text.is_in_sight(earlier))


def test_two_languages_follow_the_clause_that_is_being_changed(seat, make_tab):
    tab, _ = make_tab("es")
    beside = tab.composer.beside
    choose(seat, beside.choice, "en")
    seat.wait(beside.both.isVisible)
    beside.both.show_at(list(beside.both.places)[-1])
    assert not beside.both.is_in_sight("av-reply")
    choose(seat, tab.composer.choices.focus("response_hours"), 7)
    seat.wait(lambda: beside.both.is_in_sight("av-reply"))


def test_a_hidden_name_is_hidden_in_both_languages(seat, make_tab):
    tab, _ = make_tab("es")
    seat.outside.preferences.change(hide_names=True)
    seat.settle()
    beside = tab.composer.beside
    choose(seat, beside.choice, "en")
    seat.wait(beside.both.isVisible)
    assert "Alex Example" not in beside.both.toPlainText()


def test_a_paper_without_a_translation_offers_nothing_to_stand_next_to_it(seat, make_tab):
    tab, _ = make_tab("es")
    choose(seat, tab.composer.choices._paper.field("template"), "couple_family")
    seat.wait(lambda: "couple or family" in tab.composer.text.toPlainText())
    assert not tab.composer.beside.choice.isVisible()
    assert not tab.composer.choices.language.choice.isEnabled()


def cell_text(table, row, column):
    cell = table.cellAt(row, column)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastCursorPosition().position(), cursor.MoveMode.KeepAnchor)
    return cursor.selectedText()
