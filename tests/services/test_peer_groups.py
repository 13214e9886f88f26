"""A group: consents decide what the guard says, the invitation is the only way in, nothing is lost."""

from dataclasses import replace

import pytest

from tests.support import papers
from tests.support.clock import FixedClock
from tests.support.records import NOON, ask, do, saved_client, vault, whatsapp
from therapist_desk.domain.agreements import Acceptance
from therapist_desk.domain.clients import ClientId, ClientKind
from therapist_desk.domain.composition import Composition
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import Answer, Channel, Effect, FindingName, Purpose
from therapist_desk.domain.guard_words import WORDS
from therapist_desk.domain.messages import LinkStyle
from therapist_desk.domain.peer_groups import GroupMember, GroupMemberId, Incident, IncidentId
from therapist_desk.domain.relations import RelationKind
from therapist_desk.domain.risk import RiskLevel
from therapist_desk.services import (
    agreements,
    clients,
    messages,
    peer_groups,
    practice,
    relations,
    search,
)
from therapist_desk.services import bin as bins
from therapist_desk.services.agreements import Plan
from therapist_desk.services.messages import OpenRequest
from therapist_desk.services.verification import SEALED
from therapist_desk.vault.shelves import peer_groups as shelf

TODAY = NOON.date()
CODE = "AbCdEfGhIjKlMnOpQrStUv"


@pytest.fixture
def store():
    store = vault(FixedClock(NOON))
    do(store, practice.keep, papers.practice())
    return store


@pytest.fixture
def group(store):
    return saved_client(store, "Tuesday group", kind=ClientKind.GROUP)


def member(group, name="Rosa", **fields):
    return GroupMember(GroupMemberId(0), group.id, name, **fields)


def agreed(group, name="Rosa", **fields):
    return member(group, name, agreed_on=TODAY, agreed_how="signed", **fields)


def with_rules(store, group):
    """Let the rules of the group be accepted."""
    plan = Plan(Composition("group_chat"), {"group_name": "Tuesday", "names": ["Rosa"]})
    draft = do(store, agreements.save_draft, group.id, plan)
    given = Acceptance("signed on paper", NOON, "Europe/London", "Rosa", draft.signatures)
    do(store, agreements.accept, draft.id, given)


def judged(store, group, purpose=Purpose.SAFETY):
    found = ask(store, messages.situation, group.id, Channel.GROUP, purpose)
    return {each.finding.name: each.finding.effect for each in found.reasons}


def test_the_guard_asks_as_long_as_a_member_has_not_agreed(store, group):
    with_rules(store, group)
    do(store, peer_groups.save_invite, group.id, f"https://chat.whatsapp.com/{CODE}")
    do(store, peer_groups.save_member, agreed(group))
    assert "group_consent" not in judged(store, group)
    kept = do(store, peer_groups.save_member, member(group, "Finn"))
    assert judged(store, group)["group_consent"] is Effect.ASK
    do(store, peer_groups.save_member, replace(kept, left_on=TODAY))
    assert "group_consent" not in judged(store, group)


def test_a_member_of_the_record_counts_before_anybody_noted_a_consent(store, group):
    ada = saved_client(store)
    do(store, relations.add, group.id, RelationKind.MEMBER, ada.id)
    (one,) = ask(store, peer_groups.members, group.id)
    assert (one.name, one.has_agreed) == ("Ada Moreau", False)
    assert ask(store, peer_groups.without_consent, group.id) == 1
    do(store, peer_groups.save_member, replace(one, agreed_on=TODAY, agreed_how="signed"))
    assert ask(store, peer_groups.without_consent, group.id) == 0
    assert len(ask(store, peer_groups.members, group.id)) == 1


def test_without_an_invitation_no_chat_of_a_group_opens(store, group):
    assert judged(store, group)["no_whatsapp"] is Effect.REFUSE
    request = OpenRequest(
        group.id, Channel.GROUP, Purpose.SCHEDULING, LinkStyle.APP, "Hello", "a storm"
    )
    why = WORDS[FindingName.NO_WHATSAPP].why  # not what is only asked about and comes before it
    with pytest.raises(RuleBroken) as refused:
        do(store, messages.open_link, request)
    assert str(refused.value) == why
    do(store, peer_groups.save_invite, group.id, f"https://chat.whatsapp.com/{CODE}")
    assert "no_whatsapp" not in judged(store, group)
    alone = ask(store, messages.situation, group.id, Channel.CHAT, Purpose.SAFETY)
    assert alone.verdict.verdict is Answer.REFUSE  # a group has a chat and no number


def test_what_opens_is_made_of_the_code_alone_with_the_text_to_paste(store, group):
    raw = f"Come: https://chat.whatsapp.com/{CODE}?evil=1 now"
    do(store, peer_groups.save_invite, group.id, raw)
    request = OpenRequest(
        group.id, Channel.GROUP, Purpose.SAFETY, LinkStyle.APP, "We close early.", "a storm"
    )
    opened = do(store, messages.open_link, request)
    assert opened.opening.link == f"whatsapp://chat?code={CODE}"
    assert opened.opening.clipboard == "We close early."
    assert (opened.message.channel, opened.e164) == ("group", "")


@pytest.mark.parametrize(
    "raw", ["https://wa.me/settings/linked_devices", "https://evil.example/AbCdEfGhIjKlMnOpQrStUv"]
)
def test_what_is_no_invitation_is_refused_at_its_field(store, group, raw):
    with pytest.raises(RuleBroken) as refused:
        do(store, peer_groups.save_invite, group.id, raw)
    assert refused.value.field == "link"
    assert ask(store, peer_groups.invite, group.id) == ""


def test_nothing_of_a_pasted_list_is_kept(store, group):
    do(store, peer_groups.save_member, agreed(group))
    seen = ask(store, peer_groups.read_list, "Rosa\nCanary Secretname\n+44 7911 123456")
    ask(store, peer_groups.compare, group.id, seen)
    do(store, peer_groups.note_compared, group.id)
    assert ask(store, peer_groups.get, group.id).group.compared_on == TODAY
    for one in SEALED:
        assert all(
            "Secretname" not in (each.text or "") for each in ask(store, one.contents, 0, 99)
        )


def test_a_client_in_the_group_is_met_by_a_number_of_the_own_record(store, group):
    ada = saved_client(store, phones=(whatsapp("+447911123456"),))
    do(store, peer_groups.save_member, agreed(group, "Ada Moreau", person_id=ada.id))
    seen = ask(store, peer_groups.read_list, "07911 123456")
    found = ask(store, peer_groups.compare, group.id, seen)
    assert [each.member.name for each in found.agreed] == ["Ada Moreau"]


def test_a_consent_needs_its_how_and_a_number_is_read_where_the_practice_is(store, group):
    with pytest.raises(RuleBroken) as missing:
        do(store, peer_groups.save_member, member(group, agreed_on=TODAY))
    assert missing.value.field == "agreed_how"
    kept = do(store, peer_groups.save_member, agreed(group, phone="+44 7911 123456"))
    assert kept.phone == "+447911123456"


def test_an_answer_about_one_of_two_with_the_same_name_counts_for_that_one(store, group):
    """Each has a record of their own, and nobody noted a consent of either."""
    both = [saved_client(store, "Ben Roth") for _ in range(2)]
    for one in both:
        do(store, relations.add, group.id, RelationKind.MEMBER, one.id)
    seen = ask(store, peer_groups.read_list, "Ben Roth")
    (question,) = ask(store, peer_groups.compare, group.id, seen).questions
    assert question.member.person_id == both[0].id
    answer = (seen[0], question.member.key)
    yes = ask(store, peer_groups.compare, group.id, seen, [answer])
    assert [one.member.person_id for one in yes.not_agreed] == [both[0].id]
    no = ask(store, peer_groups.compare, group.id, seen, (), [answer])
    assert [one.member.person_id for one in no.questions] == [both[1].id]
    gone = (seen[0], "Nobody ")
    assert ask(store, peer_groups.compare, group.id, seen, [gone], [gone]).questions == (question,)


def test_nobody_counts_twice_and_no_record_in_the_bin_counts(store, group):
    ada = saved_client(store)
    do(store, relations.add, group.id, RelationKind.MEMBER, ada.id)
    do(store, relations.add, group.id, RelationKind.MEMBER, None, "Rosa")
    do(store, relations.add, group.id, RelationKind.MEMBER, None, "Finn")
    do(store, peer_groups.save_member, agreed(group, "ROSA"))
    names = [one.name for one in ask(store, peer_groups.members, group.id)]
    assert sorted(names) == ["Ada Moreau", "Finn", "ROSA"]
    do(store, clients.bin_client, ada.id)
    assert ask(store, peer_groups.without_consent, group.id) == 1


def test_what_is_typed_of_a_member_or_an_incident_is_done_with_once_it_is_kept(store, group):
    typed = agreed(group, " Rosa   Lind ")
    do(store, peer_groups.keep_member_draft, typed)
    kept = do(store, peer_groups.save_member, replace(typed, agreed_how=" on paper "))
    assert (kept.name, kept.agreed_how) == ("Rosa Lind", "on paper")
    assert ask(store, peer_groups.member_draft, group.id) is None
    incident = Incident(IncidentId(0), group.id, TODAY, " Noise ", done=" Said so. ")
    do(store, peer_groups.keep_incident_draft, incident)
    assert ask(store, peer_groups.incident_draft, group.id) == incident
    told = do(store, peer_groups.save_incident, incident)
    assert (told.what, told.done) == ("Noise", "Said so.")
    assert ask(store, peer_groups.incident_draft, group.id) is None
    assert do(store, peer_groups.save_incident, replace(told, what="Loud")).id == told.id
    do(store, peer_groups.bin_member, kept.id)
    do(store, peer_groups.bin_incident, told.id)
    do(store, peer_groups.restore_member, kept.id)
    do(store, peer_groups.restore_incident, told.id)
    found = ask(store, peer_groups.get, group.id)
    assert (len(found.members), [one.what for one in found.incidents]) == (1, ["Loud"])


def test_two_members_can_not_go_by_one_name(store, group):
    do(store, peer_groups.save_member, agreed(group))
    with pytest.raises(RuleBroken) as twice:
        do(store, peer_groups.save_member, member(group, "rosa"))
    assert twice.value.field == "name"


def test_an_incident_with_a_risk_says_what_was_done(store, group):
    incident = Incident(IncidentId(0), group.id, TODAY, "A hint", risk_level=RiskLevel.CONCERN)
    with pytest.raises(RuleBroken) as missing:
        do(store, peer_groups.save_incident, incident)
    assert missing.value.field == "done"
    do(store, peer_groups.save_incident, replace(incident, done="Called her at once."))
    (found,) = ask(store, search.find, "called once")
    assert found.client_id == group.id


def test_members_and_incidents_come_back_from_the_bin(store, group):
    one = do(store, peer_groups.save_member, agreed(group))
    two = do(store, peer_groups.save_incident, Incident(IncidentId(0), group.id, TODAY, "Noise"))
    do(store, peer_groups.bin_member, one.id)
    do(store, peer_groups.bin_incident, two.id)
    found = ask(store, peer_groups.get, group.id)
    assert (found.members, found.incidents) == ((), ())
    for key in ask(store, bins.listed):
        do(store, bins.restore, key)
    found = ask(store, peer_groups.get, group.id)
    assert (len(found.members), len(found.incidents)) == (1, 1)


def test_what_is_half_typed_waits_over_a_lock(store, group):
    typed = member(group, "Ro", phone="079")
    do(store, peer_groups.keep_member_draft, typed)
    assert ask(store, peer_groups.member_draft, group.id) == typed
    assert ask(store, peer_groups.member_draft, ClientId(999)) is None


def test_the_rules_are_the_group_clauses(store, group):
    rules = ask(store, peer_groups.get, group.id).rules
    assert "Do not take screenshots and do not forward." in rules
    assert shelf.groups.noun == "peer_group"
