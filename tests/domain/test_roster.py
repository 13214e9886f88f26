"""A list of members against the consents: who agreed, who did not, and nobody taken for another."""

import pytest

from tests.support.records import NOON
from therapist_desk.domain import roster
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.peer_groups import GroupMember, GroupMemberId
from therapist_desk.domain.roster import Doubt

ANNA, MARIA, BEN, CLEO = "+4915123456789", "+4915123456788", "+447911123456", "+351912345678"


def member(name, phone="", *, agreed=True, **fields):
    on = NOON.date() if agreed else None
    return GroupMember(GroupMemberId(1), ClientId(1), name, phone, agreed_on=on, **fields)


def compared(text, members, region="DE", **answers):
    numbers = {place: frozenset({one.phone} - {""}) for place, one in enumerate(members)}
    return roster.compare(roster.read(text, region), members, numbers, **answers)


def names(found):
    return [each.member.name for each in found]


@pytest.mark.parametrize(
    "written",
    [
        "+49 1512 3456789",
        "+49 1512 345 67 89",
        "\u202a+49\u00a01512\u00a03456789\u202c",
        "01512 3456789",
        "0049 1512 3456789",
        "~Anni +49 1512 3456789",
        "+49 1512 3456789 ~Anni",
        "~Anni\n+49 1512 3456789",
        "+49 1512 3456789\n~Anni",
        "+٤٩ ١٥١٢ ٣٤٥٦٧٨٩",
        "Anna Schmidt\n+49 1512 3456789",
        "You, +49 1512 3456789",
    ],
)
def test_a_number_is_met_in_every_way_the_page_writes_it(written):
    found = compared(written, [member("Anna Schmidt", ANNA)])
    assert names(found.agreed) == ["Anna Schmidt"]
    assert found.is_right


def test_whoever_is_in_the_chat_without_consent_stands_out():
    people = [member("Anna Schmidt", ANNA), member("Ben Roth", BEN, agreed=False)]
    found = compared("+49 1512 3456789\n+44 7911 123456\n+351 912 345 678", people)
    assert names(found.agreed) == ["Anna Schmidt"]
    assert names(found.not_agreed) == ["Ben Roth"]
    assert [one.phone for one in found.unknown] == [CLEO]
    assert not found.is_right


def test_who_agreed_and_is_not_in_the_chat_is_missed_but_nobody_who_left():
    left = member("Ben Roth", BEN, left_on=NOON.date())
    found = compared("+49 1512 3456789", [member("Anna", ANNA), member("Cleo", CLEO), left])
    assert [one.name for one in found.missing] == ["Cleo"]


def test_one_who_left_and_is_still_in_the_chat_has_no_consent_any_more():
    found = compared("+44 7911 123456", [member("Ben Roth", BEN, left_on=NOON.date())])
    assert names(found.not_agreed) == ["Ben Roth"]


@pytest.mark.parametrize(
    ("written", "people", "doubt"),
    [
        ("Anna", [member("Anna Schmidt")], Doubt.NAME_ALONE),
        ("~Anna Schmidt", [member("Anna Schmidt")], Doubt.NAME_ALONE),
        ("Anna Schmidt", [member("Anna Schmidt"), member("anna schmidt")], Doubt.NAME_ALONE),
        ("Anna", [member("Anna")], Doubt.NAME_ALONE),
        ("Anna Maria", [member("Anna Maria Schmidt")], Doubt.NAME_ALONE),
        ("Anna Maria Schmidt", [member("Anna Maria")], Doubt.NAME_ALONE),
        ("Anna Schmidt +49 1512 3456789", [member("Anna Schmidt")], Doubt.NAME_ALONE),
        ("~Anna\n+44 7911 123456", [member("Anna Schmidt", ANNA)], Doubt.OTHER_NUMBER),
        (
            "Ben Roth +49 1512 3456789",
            [member("Anna Schmidt", ANNA), member("Ben Roth")],
            Doubt.OTHER_NAME,
        ),
        ("+49 1512 3456789", [member("Anna", ANNA), member("Mum", ANNA)], Doubt.TWO_NUMBERED),
    ],
)
def test_what_could_be_somebody_else_is_a_question(written, people, doubt):
    found = compared(written, people)
    assert [one.doubt for one in found.questions] == [doubt]
    assert not found.agreed
    assert not found.is_right
    assert found.questions[0].member not in found.missing


def test_a_second_line_for_one_member_is_asked_about():
    found = compared("Anna Schmidt\nSchmidt Anna", [member("Anna Schmidt")])
    assert [one.doubt for one in found.questions] == [Doubt.TWICE]
    assert names(found.agreed) == ["Anna Schmidt"]


def test_whoever_shares_a_number_is_asked_about_by_the_name_that_fits():
    people = [member("Anna", ANNA), member("Mum", ANNA)]
    found = compared("Mum +49 1512 3456789", people)
    assert [one.member.name for one in found.questions] == ["Mum"]
    (seen,) = roster.read("+49 1512 3456789", "DE")
    assert names(compared("+49 1512 3456789", people, denied=[(seen, 0)]).agreed) == ["Mum"]


def test_a_name_given_to_oneself_or_to_nobody_here_does_not_shake_a_number():
    people = [member("Anna Schmidt", ANNA), member("Ben Roth", agreed=False)]
    for written in ("~Ben Roth +49 1512 3456789", "Zoe +49 1512 3456789"):
        found = compared(written, people)
        assert (names(found.agreed), found.questions) == (["Anna Schmidt"], ())


def test_what_was_answered_about_one_counts_for_no_other():
    people = [member("Anna Schmidt"), member("anna schmidt")]
    (seen,) = roster.read("Anna Schmidt", "DE")
    (other,) = roster.read("Ben", "DE")
    still = compared("Anna Schmidt", people, denied=[(seen, 0)])
    assert [(one.member, one.doubt) for one in still.questions] == [(people[1], Doubt.NAME_ALONE)]
    for answers in ({"said": [(other, 0)]}, {"denied": [(other, 0)]}):
        assert len(compared("Anna Schmidt", people, **answers).questions) == 1


def test_a_list_in_which_nobody_stands_is_not_all_right():
    assert not compared("Group · 3 members", []).is_right


def test_whoever_only_named_themselves_is_unknown_and_no_words_about_somebody():
    found = compared("~Zoe", [])
    assert ([one.name for one in found.unknown], found.unread) == (["Zoe"], ())


def test_an_answer_settles_a_question_either_way():
    people = [member("Anna Schmidt")]
    (seen,) = roster.read("Anna", "DE")
    yes = compared("Anna", people, said=[(seen, 0)])
    assert names(yes.agreed) == ["Anna Schmidt"]
    no = compared("Anna", people, denied=[(seen, 0)])
    assert not no.questions
    assert [one.name for one in no.unread] == ["Anna"]
    assert [one.name for one in no.missing] == ["Anna Schmidt"]


def test_a_whole_name_from_the_phones_contacts_is_enough():
    found = compared("Anna Schmidt\nHey there! I am using WhatsApp.", [member("Anna Schmidt")])
    assert found.is_right


def test_lines_of_the_page_itself_are_nobody():
    page = "Group · 3 members\nYou\nGroup admin\nDu\nGruppenadmin\nAvailable\nInvite via link"
    assert roster.read(page, "DE") == ()


def test_the_admin_below_oneself_makes_nobody_else_one():
    anna, ben = roster.read("Anna Schmidt\nYou\nGroup admin\nBen Roth\nAdmin", "DE")
    assert (anna.is_admin, ben.is_admin) == (False, True)


def test_a_line_that_can_not_be_read_is_shown_and_not_dropped():
    found = compared("Anna Schmidt\nliving the dream", [member("Anna Schmidt")])
    assert [one.name for one in found.unread] == ["living the dream"]
    assert not found.is_right


def test_a_number_of_no_country_is_somebody_unknown():
    found = compared("0000 000 000 00", [])
    assert [one.name for one in found.unknown] == ["0000 000 000 00"]


def test_names_before_numbers_stay_with_their_own():
    seen = roster.read("~Zoe\n+49 1512 3456789\n+49 1512 3456788\n~Ben\n+44 7911 123456", "DE")
    assert [(one.name, one.phone) for one in seen] == [("Zoe", ANNA), ("", MARIA), ("Ben", BEN)]


def test_a_number_with_its_name_below_is_one_and_not_a_contact():
    (seen,) = roster.read("+49 1512 3456789\n~Anni\n+49 1512 3456789", "DE")
    assert (seen.name, seen.phone, seen.is_contact) == ("Anni", ANNA, False)
    (known,) = roster.read("Anni\t+49 1512 3456789", "DE")
    assert (known.name, known.phone, known.is_contact) == ("Anni", ANNA, True)


def test_a_name_written_last_name_first_is_one_name():
    assert compared("Schmidt, Anna", [member("Anna Schmidt")]).is_right
    assert len(roster.read("Anna Schmidt, Ben, Cleo", "DE")) == 3


def test_a_header_line_of_the_web_page_is_read_name_by_name():
    seen = roster.read("Anna Schmidt, Ben, +44 7911 123456, You", "DE")
    assert [one.words for one in seen] == ["Anna Schmidt", "Ben", "+44 7911 123456"]
