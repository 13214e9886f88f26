"""What My practice keeps, refuses and suggests."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from tests.support import papers
from tests.support.records import ask, do, vault
from therapist_desk.domain.clauses import Source
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.practice import CrisisLine, Practice
from therapist_desk.domain.topics import Topic
from therapist_desk.services import practice


def test_a_practice_comes_back_as_it_was_saved():
    store = vault()
    do(store, practice.save, papers.practice())
    assert ask(store, practice.get) == papers.practice()


def test_screens_are_told_that_the_practice_changed():
    _, touched = vault().write(lambda writer: practice.save(writer, papers.practice()))
    assert touched == {Topic.PRACTICE}


def test_saving_what_did_not_change_leaves_no_trace():
    store = vault()
    do(store, practice.save, papers.practice())
    _, touched = store.write(lambda writer: practice.save(writer, papers.practice()))
    assert not touched


def test_phones_are_kept_as_they_are_dialled_from_anywhere():
    typed = replace(papers.practice(), whatsapp_number="020 7946 0199")
    assert do(vault(), practice.save, typed).whatsapp_number == "+442079460199"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("therapist_name", " "),
        ("urgent_phone", "12"),
        ("backup_contact_phone", "call Sam"),
        ("country", "XX"),
        ("zone", "Europe/Nowhere"),
        ("weekly", {"mon": ("nine",)}),
        ("emergency_number", "ask at the desk"),
        ("crisis_lines", (CrisisLine("", "988", "US"),)),
        ("no_crisis_line_in", ("GB",)),
        ("email", "a\0b"),
        ("letterhead", ("x" * 400,)),
    ],
)
def test_what_cannot_stand_is_told_at_its_field_and_changes_nothing(field, value):
    store = vault()
    do(store, practice.save, papers.practice())
    with pytest.raises(RuleBroken) as told:
        do(store, practice.save, replace(papers.practice(), **{field: value}))
    assert told.value.field == field
    assert ask(store, practice.get) == papers.practice()


def test_what_is_not_fit_to_save_waits_as_a_draft_until_it_is():
    store = vault()
    typed = replace(papers.practice(), urgent_phone="12", practice_name="half a \ud800")
    do(store, practice.keep_draft, typed)
    assert ask(store, practice.get) == Practice()
    assert ask(store, practice.draft) == typed
    do(store, practice.save, papers.practice())
    assert ask(store, practice.draft) is None


def test_a_new_practice_is_told_what_an_agreement_needs():
    missing = [each.field for each in ask(vault(), practice.missing)]
    assert missing == [
        "therapist_name",
        "whatsapp_number",
        "urgent_phone",
        "emergency_number",
        "crisis_lines",
        "zone",
        "regulator_name",
    ]


def test_a_whole_practice_lacks_nothing():
    store = vault()
    do(store, practice.save, papers.practice())
    assert ask(store, practice.missing) == ()


def test_an_unconfirmed_crisis_line_is_still_missing_unless_there_is_none():
    store = vault()
    lines = tuple(replace(line, confirmed_on=None) for line in papers.practice().crisis_lines)
    unsure = replace(papers.practice(), crisis_lines=lines)
    do(store, practice.save, unsure)
    assert [each.field for each in ask(store, practice.missing)] == ["crisis_lines"]
    do(store, practice.save, replace(unsure, no_crisis_line_in=("GB",)))
    assert ask(store, practice.missing) == ()


def test_every_field_a_paper_takes_from_the_practice_has_its_place_there():
    ours = {Source.PRACTICE, Source.COUNTRY}
    fields = [each for each in papers.CATALOGUE.fields.values() if each.source in ours]
    assert {practice.fills(each.name) for each in fields} <= set(Practice.__dataclass_fields__)


def test_a_country_suggests_its_numbers_the_surest_line_first_and_its_zones():
    found = practice.suggested("GB")
    assert found.emergency == ("999", "112")
    assert [line.display for line in found.lines] == ["116 123", "111"]
    assert found.zones == ("Europe/London",)


def test_lines_that_are_not_called_are_not_suggested():
    assert "741741" not in [line.dial for line in practice.suggested("US").lines]


def test_an_unknown_country_suggests_nothing():
    assert practice.suggested("XX") == practice.Suggestions()


def test_every_suggested_zone_is_one():
    zones = {
        zone for each in practice.places().countries for zone in practice.suggested(each).zones
    }
    assert len(zones) > 300
    assert all(ZoneInfo(zone) for zone in zones)
