from dataclasses import replace

import pytest

from tests.support.records import ask, do, saved_client, saved_note
from therapist_desk.domain import own_formats as rules
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.note_formats import Section
from therapist_desk.domain.own_formats import OwnFormat, OwnFormatId
from therapist_desk.services import bin as bins
from therapist_desk.services import note_formats, notes, own_formats


def section(label, **fields):
    return Section("", label, "", required=False, **fields)


@pytest.fixture
def intake(store):
    form = OwnFormat(OwnFormatId(0), "My intake", (section("Reason"), section("History")))
    return do(store, own_formats.save, form)


def known(store):
    return rules.joined(note_formats.shipped(), ask(store, own_formats.versions))


def labels(store, note):
    return [part.label for part in known(store).sections_of(note.format_id, note.sections)]


def written_in(store, form):
    note = saved_note(store, saved_client(store))
    sections = {form.sections[0].key: "Sleeps badly"}
    return do(store, notes.save, replace(note, format_id=form.format_id, sections=sections))


def test_an_own_format_stands_beside_the_shipped_ones(store, intake):
    assert known(store).get(intake.format_id).title == "My intake"
    assert len({part.key for part in intake.sections}) == 2


def test_a_note_keeps_the_headings_it_was_written_under(store, intake):
    note = written_in(store, intake)
    renamed = replace(intake.sections[0], label="Why now")
    second = do(store, own_formats.save, replace(intake, sections=(renamed, section("Hopes"))))
    assert labels(store, note) == ["Reason", "History"]
    assert second.id != intake.id
    assert rules.newest(intake.format_id, ask(store, own_formats.versions)) == second.format_id
    assert second.sections[0].key == intake.sections[0].key  # its text is still carried forward
    assert second.sections[1].key not in {part.key for part in intake.sections}
    assert ask(store, own_formats.listed) == [second.id]


def test_a_format_nobody_wrote_in_is_changed_in_its_place(store, intake):
    changed = do(store, own_formats.save, replace(intake, title="First talk"))
    assert (changed.id, ask(store, own_formats.listed)) == (intake.id, [intake.id])


def test_a_format_in_use_can_be_retired_and_not_deleted(store, intake):
    note = written_in(store, intake)
    second = do(store, own_formats.save, replace(intake, title="First talk"))
    with pytest.raises(RuleBroken, match="Retire it"):
        do(store, own_formats.bin_format, second.id)
    retired = do(store, own_formats.retire, second.id)
    assert not retired.is_offered
    assert labels(store, note) == ["Reason", "History"]
    assert do(store, own_formats.offer_again, second.id).is_offered


def test_an_unused_format_goes_into_the_bin_under_its_own_name_and_comes_back(store, intake):
    do(store, own_formats.bin_format, intake.id)
    (key,) = ask(store, bins.listed)
    assert ask(store, bins.page, [key])[key].client_name == "My intake"
    assert ask(store, own_formats.listed) == []
    do(store, bins.restore, key)
    assert ask(store, own_formats.listed) == [intake.id]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"title": " "}, "needs a name"),
        ({"sections": ()}, "at least one section"),
        ({"sections": (section("Plan"), section("plan "))}, "same heading"),
        ({"sections": (section(" "),)}, "needs a heading"),
        ({"sections": tuple(section(f"Part {n}") for n in range(31))}, "30 sections"),
    ],
)
def test_what_would_make_no_format_is_said_in_a_sentence(store, intake, changed, said):
    with pytest.raises(RuleBroken, match=said):
        do(store, own_formats.save, replace(intake, **changed))
