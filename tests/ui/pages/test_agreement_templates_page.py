"""Templates of one's own on their page: by keyboard, in versions, and used like shipped ones."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.support import papers
from tests.support.accessible import nameless
from tests.support.records import client, whatsapp
from tests.ui.pages.test_agreements_tab import agreed
from therapist_desk.domain.composition import Form
from therapist_desk.domain.own_templates import copy_of
from therapist_desk.services import agreement_templates as templates
from therapist_desk.services import agreements, clients, practice
from therapist_desk.ui.kit.fold import Fold
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.agreements.tab import AgreementsTab
from therapist_desk.ui.pages.agreements.templates_page import TemplatesPage


@pytest.fixture
def page(seat):
    seat.do(practice.keep, papers.practice())
    made = TemplatesPage(seat.tasks, seat.outside)
    seat.show(made)
    seat.settle()
    return made


def newest(seat):
    return [seat.ask(templates.get, each) for each in seat.ask(templates.listed)]


def begin(seat, page):
    label, _, pressed = page.part._copies()[0]
    pressed()
    seat.settle()
    return label


def save(seat, page):
    page.save()
    seat.settle()
    return newest(seat)[0]


def current(page, section, clause):
    tree = page.part.sections.tree
    item = tree.topLevelItem(section)
    item = item if clause is None else item.child(clause)
    tree.setCurrentItem(item)
    tree.setFocus()
    return item


def test_a_shipped_one_is_copied_named_and_kept(seat, page):
    label = begin(seat, page)
    assert page.part.form.values()["title"] == f"{label} (mine)"
    kept = save(seat, page)
    assert (kept.version, kept.base) == (1, "individual_adult")
    assert kept == replace(
        copy_of(papers.ADULT, f"{label} (mine)"),
        id=kept.id,
        created_at=kept.created_at,
        changed_at=kept.changed_at,
    )


def test_the_keyboard_moves_ticks_and_renames(seat, page):
    begin(seat, page)
    first, second = papers.ADULT.sections[0], papers.ADULT.sections[1]
    current(page, 0, 0)
    seat.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    current(page, 1, 0)
    seat.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    free = next(
        at
        for at, entry in enumerate(papers.ADULT.sections[2][1])
        if not entry.essential and not entry.required
    )
    current(page, 2, free)
    seat.press(Qt.Key.Key_Space)
    current(page, 3, None).setText(0, "What stays between us")
    seat.settle()
    kept = save(seat, page)
    assert kept.sections[0].clauses[1] == first[1][0].clause
    assert kept.sections[0].clauses[-1] == second[1][0].clause
    assert kept.added == (papers.ADULT.sections[2][1][free].clause,)
    assert kept.sections[3].heading == "What stays between us"


def test_what_a_paper_needs_can_neither_be_unticked_nor_taken_out(seat, page):
    begin(seat, page)
    item = current(page, 0, 0)
    seat.press(Qt.Key.Key_Space)
    assert item.checkState(0) is Qt.CheckState.Checked
    assert not page.part.sections.remove_button.isEnabled()


def test_a_clause_of_another_paper_is_added_and_taken_out_again(seat, page):
    begin(seat, page)
    current(page, 0, None)
    title, _, pressed = page.part.sections._others()[0]
    pressed()
    added = page.part.sections.value().sections[0].clauses[-1]
    assert papers.CATALOGUE.clauses[added].title == title
    page.part.sections.remove_button.click()
    assert added not in page.part.sections.value().sections[0].clauses


def test_the_full_form_ticks_what_the_essential_one_leaves_out(seat, page):
    begin(seat, page)
    page.part.form.fill({"form": Form.FULL})
    seat.settle()
    kept = save(seat, page)
    assert (kept.form, kept.added, kept.left_out) == (Form.FULL, (), ())


def test_options_are_proposed_to_papers_and_nothing_personal_is_asked(seat, page):
    begin(seat, page)
    for fold in page.findChildren(Fold):
        fold.open()
    seat.wait(lambda: page.part.options.focus_option("max_messages_week"))
    seat.wait(lambda: not page.part.options._to_make)
    page.part.options.focus_option("max_messages_week").set_value(4)
    assert page.part.options.focus_option("allowed_people") is None
    assert nameless(page) == []
    assert save(seat, page).options == {"max_messages_week": 4}


def test_a_change_is_a_version_undone_by_one_step_and_earlier_ones_come_back(seat, page):
    begin(seat, page)
    first = save(seat, page)
    page.part.form.fill({"title": "Mine"})
    second = save(seat, page)
    assert (second.title, second.version) == ("Mine", 2)
    seat.wait(lambda: page.part._earlier)
    label, _, bring_back = page.part._versions()[0]
    assert label.startswith("Version 1")
    bring_back()
    third = save(seat, page)
    assert (third.title, third.version) == (first.title, 3)
    seat.told[-1][1]()
    seat.settle()
    assert newest(seat)[0].title == "Mine"


def test_one_in_the_bin_comes_back_with_undo(seat, page):
    begin(seat, page)
    kept = save(seat, page)
    page.part.bin_button.click()
    seat.settle()
    assert newest(seat) == []
    seat.told[-1][1]()
    seat.settle()
    assert newest(seat)[0].id == kept.id


def test_what_was_typed_and_not_saved_waits_over_a_lock(seat, page):
    begin(seat, page)
    page.part.form.fill({"title": "Half a na"})
    page.keep()
    seat.settle()
    again = TemplatesPage(seat.tasks, seat.outside)
    seat.show(again)
    seat.wait(lambda: again.part.form.values()["title"] == "Half a na")
    assert newest(seat) == []


def test_an_agreement_becomes_a_template_without_its_client(seat, page):
    phones = (whatsapp("+442079460127"),)
    alex = seat.do(clients.save, client("Alex Example", phones=phones))
    agreed(seat, alex, allowed_people=["Kim Example"], max_messages_week=3)
    tab = AgreementsTab(seat.tasks, seat.outside)
    seat.show(tab)
    tab.show_client(alex.id)
    seat.wait(tab.reader.isVisible)
    seat.settle()
    ((_, _, make),) = tab.reader._more()
    make()
    seat.settle()
    (made,) = newest(seat)
    assert seat.places[-1] == (Place(View.TEMPLATES, record_id=made.id),)
    assert "Alex" not in repr(made)
    assert "Kim" not in repr(made)
    assert made.options == {"max_messages_week": 3}
    page.show_place(Place(View.TEMPLATES, record_id=made.id))
    seat.wait(lambda: page.part.form.values()["title"] == made.title)
    paper = next(one for one in seat.ask(templates.papers) if one.name)
    plan = agreements.Plan(paper.composition)
    composed = seat.ask(agreements.compose_for, alex.id, plan)
    assert composed.rules["max_messages_week"] == 3
