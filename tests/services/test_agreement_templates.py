"""A template of one's own keeps what papers can't do without, and every version of itself."""

from dataclasses import replace

import pytest

from tests.support import papers
from tests.support.records import ask, do, saved_client, whatsapp
from therapist_desk.domain.composition import Composition
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.own_clauses import OwnClause
from therapist_desk.domain.own_templates import OwnSection, copy_of
from therapist_desk.services import agreement_templates as templates
from therapist_desk.services import agreements, bin, practice
from therapist_desk.services.agreements import Plan

ADULT = papers.ADULT
OWN = OwnClause("own-1", "Letters", "I write letters too.", ADULT.sections[0][0])


@pytest.fixture
def owner(store):
    do(store, practice.keep, papers.practice())
    return saved_client(store, "Alex Example", phones=(whatsapp("+442079460127"),))


@pytest.fixture
def mine(store):
    return do(store, templates.save, replace(copy_of(ADULT, "Mine"), own=(OWN,)))


def plan(own):
    return Plan(own.composition)


def test_a_paper_from_it_has_its_order_its_options_and_its_own_words(store, owner, mine):
    turned = do(
        store,
        templates.save,
        replace(mine, sections=mine.sections[::-1], options={"max_messages_week": 4}),
    )
    composed = ask(store, agreements.compose_for, owner.id, plan(turned))
    shipped = ask(store, agreements.compose_for, owner.id, Plan(Composition(ADULT.id)))
    headings = [one.heading for one in composed.sections]
    assert headings == [one.heading for one in shipped.sections][::-1]
    assert "I write letters too." in composed.text
    assert composed.rules["max_messages_week"] == 4
    assert composed.template.signatures == ADULT.signatures


def test_no_clause_is_lost_that_the_shipped_one_needs(store, owner, mine):
    bare = do(store, templates.save, replace(mine, sections=(OwnSection("All of it", ()),)))
    composed = ask(store, agreements.compose_for, owner.id, plan(bare))
    shipped = ask(store, agreements.compose_for, owner.id, Plan(Composition(ADULT.id)))
    assert set(shipped.clauses) <= set(composed.clauses)
    needed = next(
        each.clause for each in ADULT.entries() if papers.CATALOGUE.clauses[each.clause].required
    )
    without = do(store, templates.save, replace(bare, left_out=(needed,)))
    assert needed in ask(store, agreements.compose_for, owner.id, plan(without)).clauses


def test_a_changed_one_is_a_new_version_and_agreements_keep_theirs(store, owner, mine):
    draft = do(store, agreements.save_draft, owner.id, plan(mine))
    after = do(store, templates.save, replace(mine, title="Mine, longer", own=()))
    assert (after.version, after.replaces) == (2, mine.id)
    assert ask(store, templates.listed) == [after.id]
    assert ask(store, templates.versions_before, after) == [mine]
    again = do(store, agreements.save_draft, owner.id, agreements.plan_of(draft), draft.id)
    assert (again.template_id, again.template_version) == (mine.key, "1")
    assert "I write letters too." in again.text
    names = [each.name for each in ask(store, templates.papers, [again.template_id]) if each.name]
    assert names == ["Mine, longer", "Mine"]


def test_saving_it_unchanged_makes_no_version(store, mine):
    assert do(store, templates.save, mine).id == mine.id


def test_undo_brings_the_words_before_back_and_binned_ones_are_not_offered(store, owner, mine):
    draft = do(store, agreements.save_draft, owner.id, plan(mine))
    after = do(store, templates.save, replace(mine, title="Other"))
    do(store, templates.undo, after)
    (newest,) = ask(store, templates.listed)
    assert ask(store, templates.get, newest).title == "Mine"
    do(store, templates.bin_template, newest)
    assert ask(store, templates.listed) == []
    assert ask(store, agreements.compose_for, owner.id, agreements.plan_of(draft)).clauses
    (key,) = ask(store, bin.listed)
    assert ask(store, bin.page, [key])[key].client_name == "Mine"
    do(store, bin.restore, key)
    assert ask(store, templates.listed) == [newest]


def test_one_made_of_an_agreement_leaves_that_clients_names_and_words_behind(store, owner):
    options = {"max_messages_week": 4, "allowed_people": ["Kim Example"], "alt_channel": "a letter"}
    chosen = Composition(ADULT.id, options=options, own=(OWN,))
    draft = do(store, agreements.save_draft, owner.id, Plan(chosen))
    made = do(store, templates.save, ask(store, templates.out_of, draft, "From a paper"))
    assert made.options == {"max_messages_week": 4}
    assert (made.base, made.own) == (ADULT.id, (OWN,))
    second = do(store, agreements.save_draft, owner.id, plan(made))
    assert ask(store, templates.out_of, second, "Again").base == ADULT.id


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"title": ""}, "title"),
        ({"sections": ()}, "sections"),
        ({"sections": (OwnSection(" ", ()),)}, "sections"),
        ({"sections": (OwnSection("One", ()), OwnSection("One ", ()))}, "sections"),
        ({"sections": (OwnSection("One", ("no-such",)),)}, "sections"),
        ({"options": {"max_messages_week": "many"}}, "max_messages_week"),
        ({"own": (replace(OWN, text="{{nobody}}"),)}, "text"),
    ],
)
def test_what_makes_no_template_is_told_at_its_field(store, mine, change, field):
    with pytest.raises(RuleBroken) as broken:
        do(store, templates.save, replace(mine, **change))
    assert broken.value.field == field


def test_what_is_half_typed_waits_and_is_no_record(store, mine):
    do(store, templates.keep_draft, replace(mine, title=""))
    assert ask(store, templates.draft).title == ""
    do(store, templates.keep_draft, None)
    assert ask(store, templates.draft) is None


def test_a_paper_from_it_is_composed_with_its_gaps_and_languages_told(store, owner, mine):
    found = ask(store, agreements.look, owner.id, plan(mine))
    assert (found.composed.template.id, found.gaps) == (mine.key, ())
    assert found.tongue.offered == ("en",)  # its own headings have no translation
