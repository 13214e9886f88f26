"""While a paper is composed: its clauses come and go, and one writes clauses of one's own."""

import pytest
from PySide6.QtCore import Qt

from tests.support import papers
from tests.support.accessible import nameless
from tests.support.records import client, whatsapp
from tests.support.shown import upward_tabs
from therapist_desk.services import agreement_templates, agreements, clients, practice
from therapist_desk.ui.kit.fold import Fold
from therapist_desk.ui.pages.agreements.inputs import WordyChoice
from therapist_desk.ui.pages.agreements.tab import AgreementsTab


@pytest.fixture
def alex(seat):
    seat.do(practice.keep, papers.practice())
    return seat.do(clients.save, client("Alex Example", phones=(whatsapp("+442079460127"),)))


@pytest.fixture
def tab(seat, alex):
    page = AgreementsTab(seat.tasks, seat.outside)
    seat.show(page)
    page.show_client(alex.id)
    seat.settle()
    page.begin_new()
    seat.wait(lambda: page.composer.isVisible() and page.composer.text.toPlainText())
    for fold in page.composer.findChildren(Fold):
        fold.open()
    seat.wait(lambda: page.composer.choices.clauses.is_whole)
    seat.settle()
    return page


def click(seat, button):
    seat.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    seat.settle()


def kept(seat, tab, alex):
    tab.keep()
    seat.settle()
    return seat.ask(agreements.latest, alex.id)


def choose(seat, tab, name, value):
    tab.composer.choices.focus(name).set_value(value)
    seat.settle()


def test_a_clause_that_is_ticked_stands_and_one_that_must_stand_can_not_be_taken_away(
    seat, tab, alex
):
    ticks = tab.composer.choices.clauses
    assert not ticks.tick_of("ch-purpose").isEnabled()
    ticks.tick_of("et-style").click()
    seat.settle()
    assert "et-style" in kept(seat, tab, alex).clause_versions
    moved = tab.composer._moves
    assert moved.text() == f"Came in: {ticks.tick_of('et-style').text()}"
    ticks.tick_of("et-style").click()
    seat.settle()
    assert moved.text().startswith("Went out")
    assert "et-style" not in kept(seat, tab, alex).clause_versions


def test_a_clause_added_by_hand_goes_with_its_place_and_nothing_breaks(seat, tab, alex):
    ticks = tab.composer.choices.clauses
    choose(seat, tab, "allowed_uses", ["times and bookings", "voice or video calls"])
    assert ticks.tick_of("cl-calls")
    extra = next(
        name
        for name in ("cl-record", "cl-place", "cl-drop", "cl-calls")
        if ticks.tick_of(name) is not None
    )
    ticks.tick_of(extra).set_value(True)
    seat.settle()
    choose(seat, tab, "allowed_uses", ["times and bookings"])
    assert ticks.tick_of("cl-calls") is None
    assert "cl-calls" not in kept(seat, tab, alex).clause_versions
    assert not tab.composer._banner.isVisible()


def test_an_own_clause_is_kept_while_it_is_typed_and_read_in_the_paper(seat, tab, alex):
    own = tab.composer.choices.own
    click(seat, own.add_button)
    assert seat.focused() is own._text
    seat.type("I also write letters.")
    seat.settle()
    assert "I also write letters." in tab.composer.text.toPlainText()
    own.form.fill({"section": own._template.sections[0][0], "allows": ["resource"]})
    seat.settle()
    draft = kept(seat, tab, alex)
    assert "resource" in draft.rules["purposes"]
    assert draft.sections[0].clauses[-1] == ("own-1", "I also write letters.")
    click(seat, own.done_button)
    again = AgreementsTab(seat.tasks, seat.outside)
    seat.show(again)
    again.show_client(alex.id)
    seat.wait(again.composer.isVisible)
    assert [each.text for each in again.composer.choices.own.value()] == ["I also write letters."]


def test_a_field_no_paper_knows_is_told_where_it_is_typed_and_the_words_stay(seat, tab, alex):
    own = tab.composer.choices.own
    click(seat, own.add_button)
    seat.type("Dear {{nobody}}")
    seat.settle()
    assert "nothing to put in" in own._text.accessibleDescription()
    assert seat.focused() is own._text
    assert own._text.value() == "Dear {{nobody}}"
    own._text.set_value("Dear ")
    own._text.moveCursor(own._text.textCursor().MoveOperation.End)
    next(pressed for label, _, pressed in own._fields() if "name" in label.casefold())()
    seat.settle()
    assert "{{" not in kept(seat, tab, alex).text


def test_an_own_clause_taken_out_comes_back_with_undo(seat, tab, alex):
    own = tab.composer.choices.own
    click(seat, own.add_button)
    seat.type("I also write letters.")
    click(seat, own.remove_button)
    assert "letters." not in tab.composer.text.toPlainText()
    words, undo = seat.told[-1]
    assert words == "Clause taken out"
    undo()
    seat.settle()
    assert "I also write letters." in kept(seat, tab, alex).text


def test_another_template_keeps_what_was_written_for_this_client(seat, tab, alex):
    own = tab.composer.choices.own
    click(seat, own.add_button)
    seat.type("Written for Alex.")
    draft = kept(seat, tab, alex)
    made = seat.do(
        agreement_templates.save, seat.ask(agreement_templates.out_of, draft, "My paper")
    )
    seat.wait(lambda: made.key in tab.composer.choices._papers)
    choose_template = tab.composer.choices._paper.field("template")
    choose_template.set_value("remote_mobility")
    seat.settle()
    assert "Written for Alex." in kept(seat, tab, alex).text
    choose_template.set_value(made.key)
    seat.settle()
    latest = kept(seat, tab, alex)
    assert (latest.template_id, len(latest.own)) == (made.key, 2)


def test_the_size_says_how_hard_it_is_and_what_the_number_is_good_for(tab):
    size = tab.composer._size
    assert "reading grade" in size.text()
    assert "Flesch" in size.accessibleDescription()


def test_everything_here_has_a_name_and_tab_goes_down(seat, tab):
    click(seat, tab.composer.choices.own.add_button)
    assert nameless(tab) == []
    assert upward_tabs(tab.composer.choices) == []


def test_opening_one_own_clause_after_another_changes_neither(seat, tab, alex):
    own = tab.composer.choices.own
    sections = [heading for heading, _ in own._template.sections]
    for words, at in (("One.", 0), ("Two.", 3)):
        click(seat, own.add_button)
        seat.type(words)
        own.form.fill({"section": sections[at]})
        click(seat, own.done_button)
    before = own.value()
    assert [(each.text, each.section) for each in before] == [
        ("One.", sections[0]),
        ("Two.", sections[3]),
    ]
    for clause in (*before, before[0]):
        own._open(clause)
    seat.settle()
    assert own.value() == before


def test_a_template_made_elsewhere_is_offered_and_changes_nothing_that_was_chosen(seat, tab, alex):
    choose_template = tab.composer.choices._paper.field("template")
    choose_template.set_value("remote_mobility")
    draft = kept(seat, tab, alex)
    made = seat.do(agreement_templates.make_of, draft, "My paper")
    seat.wait(lambda: made.key in tab.composer.choices._papers)
    seat.settle()
    assert choose_template.value() == "remote_mobility"
    assert not tab.has_unsaved_words
    assert len(seat.ask(agreements.versions, alex.id)) == 1


@pytest.mark.parametrize("composes", [False, True])
def test_undo_brings_an_own_clause_into_no_other_clients_paper(seat, tab, alex, composes):
    own = tab.composer.choices.own
    click(seat, own.add_button)
    seat.type("Alex pays on Fridays.")
    click(seat, own.remove_button)
    undo = seat.told[-1][1]
    bo = seat.do(clients.save, client("Bo Example"))
    tab.show_client(bo.id)
    seat.settle()
    if composes:
        tab.begin_new()
        seat.wait(tab.composer.isVisible)
        seat.settle()
    undo()
    tab.keep()
    seat.settle()
    latest = seat.ask(agreements.latest, bo.id)
    assert latest is None or latest.own == ()
    assert own.value() == ()
    assert "not open any more" in seat.told[-1][0]


def test_what_others_named_is_no_markup_in_a_tooltip(seat, desk_app):
    field = WordyChoice([("", "None"), ("scan", "<h1>scan</h1>.pdf")])
    seat.bot.addWidget(field)
    field.set_value("scan")
    assert "<h1>" not in field.toolTip()
    assert "&lt;h1&gt;scan" in field.toolTip()


def test_the_text_scrolls_to_the_clause_that_is_being_changed(seat, tab, alex):
    text = tab.composer.text
    text.verticalScrollBar().setValue(0)
    late = [spot for spot in tab.composer._look.composed.spots if not spot.stands][-1].clause
    tab.composer.choices.clauses.tick_of(late).click()
    seat.settle()
    assert text.verticalScrollBar().value() > 0
    assert text.is_in_sight(late)
    place = text.verticalScrollBar().value()
    tab.composer.choices.clauses.tick_of(late).click()  # what went away moves nothing by itself
    seat.settle()
    assert text.verticalScrollBar().value() <= place


def test_opening_a_draft_shows_it_from_the_top(seat, tab, alex):
    assert tab.composer.text.verticalScrollBar().value() == 0


def test_nothing_of_the_choices_is_cut_off_in_a_usual_window(seat, tab):
    tab.resize(757, 520)  # the room beside the list of clients at 1280x800
    seat.settle()
    area = tab.composer._scroll
    assert area.horizontalScrollBar().maximum() == 0


def test_the_ticks_are_made_a_few_at_a_time_and_tab_goes_through_them_in_order(seat, tab):
    ticks = tab.composer.choices.clauses
    made = list(ticks._ticks)
    ticks._built = ()
    ticks._draw()
    assert not ticks._ticks  # opening takes long enough
    ticks._make_some()
    assert 0 < len(ticks._ticks) <= 2
    seat.wait(lambda: ticks.is_whole)
    assert list(ticks._ticks) == made
    assert upward_tabs(ticks) == []
