"""The next version begins with what the guard missed, and says what changed since the last one."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.services.test_agreements import accepted, verdict
from tests.support import papers
from tests.support.records import ask, do, saved_client, whatsapp
from therapist_desk.domain import agreement_changes
from therapist_desk.domain.agreements import Side
from therapist_desk.domain.composition import Composition, Form
from therapist_desk.domain.differences import Change
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Answer, Channel, FindingName, Purpose, Request
from therapist_desk.domain.own_clauses import OwnClause
from therapist_desk.services import agreement_versions as versions
from therapist_desk.services import agreements, clients, practice
from therapist_desk.services.agreements import Plan

USES = ["times and bookings"]


@pytest.fixture
def owner(store):
    do(store, practice.keep, papers.practice())
    phones = (whatsapp("+442079460127"),)
    return saved_client(store, "Alex Example", phones=phones, zone="Europe/London")


@pytest.mark.parametrize(
    ("channel", "purpose"),
    [
        (Channel.CHAT, Purpose.CHECK_IN),
        (Channel.CHAT, Purpose.RESOURCE),
        (Channel.CHAT, Purpose.GUIDANCE),
        (Channel.CALL, Purpose.CALL),
    ],
)
def test_the_version_it_prepares_allows_what_the_guard_asked_about(store, owner, channel, purpose):
    accepted(store, owner, allowed_uses=USES)
    request = Request(channel, purpose)
    asked = verdict(store, owner, request)
    names = {FindingName.PURPOSE, FindingName.CHANNEL}
    found = [each.name for each in asked.findings if each.name in names]
    assert found
    for name in found:
        wanted = versions.wanted_for(name, request)
        prepared = ask(store, versions.prepared, owner.id, wanted)
        assert prepared.option == "allowed_uses"
        rules = ask(store, agreements.compose_for, owner.id, prepared.plan).rules
        assert str(purpose) in rules["purposes"]
        assert str(channel) in rules["channels"]


def test_it_goes_on_with_the_draft_there_is_and_names_the_clauses_that_come(store, owner):
    accepted(store, owner, allowed_uses=USES)
    plan = Plan(
        Composition("individual_adult", options={"allowed_uses": USES, "max_messages_week": 3})
    )
    draft = do(store, agreements.save_draft, owner.id, plan)
    prepared = ask(store, versions.prepared, owner.id, ("purposes", "check_in"))
    assert prepared.draft == draft
    assert prepared.plan.composition.options["max_messages_week"] == 3
    assert "sf-checkin" in prepared.clauses


def test_clauses_a_check_speaks_of_stand_in_the_version_it_prepares(store, owner):
    accepted(store, owner, allowed_uses=USES)
    wanted = (versions.CLAUSES, "et-style", "ch-purpose", "gr-open")
    prepared = ask(store, versions.prepared, owner.id, wanted)
    assert (prepared.clauses, prepared.lacking) == (("et-style",), ("gr-open",))
    composed = ask(store, agreements.compose_for, owner.id, prepared.plan)
    assert "et-style" in composed.clauses


def test_a_clause_left_out_by_hand_comes_back_when_a_check_speaks_of_it(store, owner):
    composition = Composition("individual_adult", Form.FULL, left_out=frozenset({"et-style"}))
    draft = do(store, agreements.save_draft, owner.id, Plan(composition))
    prepared = ask(store, versions.prepared, owner.id, (versions.CLAUSES, "et-style"))
    assert prepared.draft == draft
    composed = ask(store, agreements.compose_for, owner.id, prepared.plan)
    assert "et-style" in composed.clauses


def test_what_no_clause_of_the_paper_makes_is_not_made_up(store, owner):
    accepted(store, owner)
    prepared = ask(store, versions.prepared, owner.id, ("channels", "group"))
    assert (prepared.option, prepared.clauses) == ("", ())


def test_details_changed_later_name_the_clauses_that_would_read_differently(store, owner, clock):
    agreement = accepted(store, owner)
    assert ask(store, versions.outdated, agreement) == ()
    clock.move(days=40)
    assert ask(store, versions.outdated, agreement) == ()  # a later review day is no news
    moved = replace(papers.practice(), whatsapp_number="+442079460129", therapist_name="Robin O.")
    do(store, practice.keep, moved)
    named = ask(store, versions.outdated, agreement)
    told = [pair for one in agreement.sections for pair in one.clauses if "0123" in pair[1]]
    assert told
    assert named == (
        agreement.title,  # of the introduction, which names the therapist
        *(papers.CATALOGUE.clauses[clause].title for clause, _ in told),
    )
    assert ask(store, agreements.get, agreement.id).text == agreement.text
    do(store, practice.keep, papers.practice())
    client = ask(store, clients.get, owner.id)
    do(store, clients.save, replace(client, phones=()))
    assert ask(store, versions.outdated, agreement)


def test_either_side_ends_it_on_a_day_and_the_guard_follows_at_once(store, owner, clock):
    agreement = accepted(store, owner)
    clock.move(days=3)
    day = agreement.acceptance.at + timedelta(days=1)
    ended = do(store, agreements.withdraw, agreement.id, "said so", Side.THERAPIST, day)
    assert (ended.withdrawn_by, ended.withdrawn_at) == ("therapist", day)
    request = Request(Channel.CHAT, Purpose.SCHEDULING)
    assert verdict(store, owner, request).verdict is Answer.REFUSE


def test_it_can_not_end_before_it_began_or_tomorrow(store, owner, clock):
    agreement = accepted(store, owner)
    for day in (-1, 1):
        with pytest.raises(RuleBroken) as broken:
            do(
                store,
                agreements.withdraw,
                agreement.id,
                "wrote STOP",
                Side.CLIENT,
                agreement.acceptance.at + timedelta(days=day),
            )
        assert broken.value.field == "at"


def test_two_versions_are_compared_by_clause_by_option_and_by_word(store, owner):
    own = OwnClause("own-1", "Letters", "I write letters.", "Letters between us")
    older = accepted(store, owner, max_messages_week=5)
    options = {"allowed_uses": [*USES, "short check-ins", "sending worksheets"]}
    plan = Plan(Composition("individual_adult", options=options, own=(own,)))
    newer = do(store, agreements.save_draft, owner.id, plan)
    found = agreement_changes.between(older, newer, papers.CATALOGUE)
    assert "Letters" in found.came
    assert found.went == ()
    changed = {each.label: (each.before, each.after) for each in found.options}
    assert "sending worksheets" in changed["What WhatsApp may be used for"][1]
    for agreement, left_out in ((older, Change.NEW), (newer, Change.GONE)):
        sections = dict(found.texts)
        for section in agreement.sections:
            told = "".join(
                piece.text for piece in sections[section.heading] if piece.change is not left_out
            )
            assert told == "\n\n".join(text for _, text in section.clauses)
    same = agreement_changes.between(older, older, papers.CATALOGUE)
    assert (same.came, same.went, same.options) == ((), (), ())
    assert {piece.change for _, pieces in same.texts for piece in pieces} == {Change.SAME}
