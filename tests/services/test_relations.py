"""Relations: one row between two records, read from both sides; members of joint records."""

import pytest

from tests.support.records import ask, do, saved_client
from therapist_desk.domain.clients import ClientKind
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.relations import RelationKind, Side
from therapist_desk.services import bin as bins
from therapist_desk.services import clients, relations, search


@pytest.fixture
def ben(store):
    return saved_client(store, "Ben Roth")


@pytest.fixture
def couple(store):
    return saved_client(store, "Ada & Ben", kind=ClientKind.COUPLE)


def ties(store, owner):
    return ask(store, relations.of_client, owner.id)


def test_a_relation_entered_once_is_seen_from_both_sides(store, ada, ben):
    do(store, relations.add, ada.id, RelationKind.PARENT, ben.id)
    (from_child,), (from_parent,) = ties(store, ada), ties(store, ben)
    assert from_child.id == from_parent.id
    assert (from_child.side, from_child.name) == (Side.CLIENT, "Ben Roth")
    assert (from_parent.side, from_parent.name) == (Side.PERSON, "Ada Moreau")


@pytest.mark.parametrize("kind", [RelationKind.PARTNER, RelationKind.SIBLING])
def test_what_reads_the_same_from_both_sides_is_not_kept_twice(store, ada, ben, kind):
    do(store, relations.add, ada.id, kind, ben.id)
    with pytest.raises(RuleBroken, match="already"):
        do(store, relations.add, ben.id, kind, ada.id)
    with pytest.raises(RuleBroken, match="already"):
        do(store, relations.add, ada.id, kind, ben.id)


def test_each_may_have_referred_the_other(store, ada, ben):
    do(store, relations.add, ada.id, RelationKind.REFERRER, ben.id)
    do(store, relations.add, ben.id, RelationKind.REFERRER, ada.id)
    assert len(ties(store, ada)) == 2


def test_members_are_clients_or_names_and_a_name_is_found_by_the_search(store, ada, couple):
    do(store, relations.add, couple.id, RelationKind.MEMBER, ada.id)
    do(store, relations.add, couple.id, RelationKind.MEMBER, name="  Zebulon\nRoth ")
    assert ask(store, relations.members, couple.id) == ("Ada Moreau", "Zebulon Roth")
    (found,) = ask(store, search.find, "zebulon")
    assert found.client_id == couple.id
    with pytest.raises(RuleBroken, match="already"):
        do(store, relations.add, couple.id, RelationKind.MEMBER, name="zebulon roth")


def test_the_record_of_a_member_says_that_a_joint_one_exists_and_not_its_name(store, ada, couple):
    do(store, relations.add, couple.id, RelationKind.MEMBER, ada.id)
    (tie,) = ties(store, ada)
    assert (tie.client_id, tie.client_kind, tie.code) == (couple.id, couple.kind, couple.code)
    assert tie.name == ""


def test_what_makes_no_sense_is_refused_at_its_input(store, ada, ben, couple):
    family = saved_client(store, "The Roths", kind=ClientKind.FAMILY)
    for owner, kind, other, name in (
        (ada, RelationKind.PARTNER, ada, ""),
        (ada, RelationKind.MEMBER, ben, ""),
        (couple, RelationKind.MEMBER, family, ""),
        (couple, RelationKind.MEMBER, None, " "),
        (ada, RelationKind.PARTNER, None, "Somebody"),
    ):
        with pytest.raises(RuleBroken) as refused:
            do(store, relations.add, owner.id, kind, other.id if other else None, name)
        assert refused.value.field == "person"


def test_a_relation_put_into_the_bin_comes_back_and_hides_with_a_binned_client(store, ada, ben):
    kept = do(store, relations.add, ada.id, RelationKind.PARTNER, ben.id)
    do(store, relations.bin_relation, kept.id)
    assert ties(store, ada) == ()
    (key,) = ask(store, bins.listed)
    do(store, bins.restore, key)
    assert len(ties(store, ben)) == 1
    do(store, clients.bin_client, ben.id)
    assert ties(store, ada) == ()
    do(store, clients.restore, ben.id)
    assert len(ties(store, ada)) == 1


@pytest.mark.parametrize("entered_with", ["ada", "ben"])
def test_a_relation_entered_again_comes_back_from_the_bin_and_stands_once(
    store, ada, ben, entered_with
):
    kept = do(store, relations.add, ada.id, RelationKind.PARTNER, ben.id)
    do(store, relations.bin_relation, kept.id)
    one, other = (ada, ben) if entered_with == "ada" else (ben, ada)
    again = do(store, relations.add, one.id, RelationKind.PARTNER, other.id)
    assert again.id == kept.id
    assert ask(store, bins.listed) == []
    assert len(ties(store, ada)) == len(ties(store, ben)) == 1
