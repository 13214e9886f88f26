"""The library: found by its words, given to a client through the guard, noted, looked at again."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.support.agreed import WITHIN_HOURS, agreed_client
from tests.support.clock import FixedClock
from tests.support.records import ask, do
from therapist_desk.domain import resources as rules
from therapist_desk.domain.attachments import ContentId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.domain.guard import Channel, Purpose
from therapist_desk.domain.messages import Draft, LinkStyle, Outcome
from therapist_desk.domain.resources import Resource, ResourceId, ResourceKind, Way
from therapist_desk.domain.tasks import TaskKind
from therapist_desk.domain.topics import Topic
from therapist_desk.services import (
    attaching,
    messages,
    practice,
    resource_shares,
    resources,
    search,
    tasks,
    timeline,
)
from therapist_desk.services import bin as bins
from therapist_desk.services.attachments import Received
from therapist_desk.services.messages import OpenRequest
from therapist_desk.vault import contents
from therapist_desk.vault.contents import Check

LINK = "https://example.org/diary"


@pytest.fixture
def clock():
    return FixedClock(WITHIN_HOURS)


def entry(store, title="Sleep diary", **fields):
    today = ask(store, practice.today)
    given = {"link": LINK, "message": "The diary for the week.", "checked_on": today}
    return Resource(ResourceId(0), title, **(given | fields))


def saved(store, title="Sleep diary", **fields):
    return do(store, resources.save, entry(store, title, **fields))


def sent(store, owner, text, outcome=Outcome.SENT):
    request = OpenRequest(
        owner.id, Channel.CHAT, Purpose.RESOURCE, LinkStyle.APP, text, reason="asked for it"
    )
    message = do(store, messages.open_link, request).message
    return do(store, messages.close, message.id, outcome), message


def given(store, one):
    return [each.share.client_id for each in ask(store, resource_shares.of_resource, one.id)]


def test_what_was_sent_is_noted_and_stands_in_the_clients_line_of_time(store):
    owner, one = agreed_client(store), saved(store)
    other = saved(store, "Breathing", link="", message="Breathe out slowly for three minutes.")
    do(store, resources.prepare_message, one, owner.id)
    draft = ask(store, messages.draft, owner.id)
    assert draft.purpose is Purpose.RESOURCE
    assert given(store, one) == []
    sent(store, owner, draft.text)
    assert given(store, one) == [owner.id]
    assert given(store, other) == []
    keys = ask(store, timeline.keys, owner.id, "UTC", [Topic.RESOURCE_SHARE])
    assert len([key for key in keys if key > 0]) == 1
    assert [hit.client_id for hit in ask(store, search.find, "sleep diary")] == [owner.id]


def test_what_was_not_sent_after_all_is_not_noted(store):
    owner, one = agreed_client(store), saved(store)
    closed, before = sent(store, owner, one.text_to_send)
    do(store, messages.reopen, before)
    assert given(store, one) == []
    do(store, messages.close, closed.id, Outcome.SENT)
    assert given(store, one) == [owner.id]
    do(store, messages.close, closed.id, Outcome.NOT_SENT)
    assert given(store, one) == []


def test_a_message_being_written_keeps_its_words_above(store):
    owner, one = agreed_client(store), saved(store)
    do(store, messages.keep_draft, owner.id, Draft(text="As we said:"))
    do(store, resources.prepare_message, one, owner.id)
    do(store, resources.prepare_message, one, owner.id)
    text = ask(store, messages.draft, owner.id).text
    assert text == f"As we said:\n\nThe diary for the week.\n{LINK}"


def test_what_was_given_on_paper_is_noted_by_hand_and_taken_back(store):
    owner, one = agreed_client(store), saved(store)
    share = do(store, resource_shares.note, one, owner.id, Way.SESSION)
    assert given(store, one) == [owner.id]
    do(store, resource_shares.bin_share, share.id)
    assert given(store, one) == []


def test_a_share_keeps_the_title_it_had_then(store):
    owner, one = agreed_client(store), saved(store)
    do(store, resource_shares.note, one, owner.id, Way.SESSION)
    do(store, resources.save, replace(one, title="Night diary"))
    (kept,) = ask(store, resource_shares.of_resource, one.id)
    assert kept.share.title == "Sleep diary"


def test_the_task_to_look_again_writes_itself_and_goes(store, clock):
    one = saved(store, check_months=6)

    def kinds():
        return [each.kind for each in ask(store, tasks.open_now)]

    assert TaskKind.RESOURCE_CHECK not in kinds()
    clock.move(hours=24 * 190)
    assert TaskKind.RESOURCE_CHECK in kinds()
    do(store, resources.checked_today, one.id)
    assert TaskKind.RESOURCE_CHECK not in kinds()


@pytest.mark.parametrize(
    ("day", "months", "due"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 11, 26), 2, date(2027, 1, 26)),
        (date(9998, 6, 1), 120, date.max),
    ],
)
def test_months_are_counted_on_the_calendar(day, months, due):
    assert rules.months_later(day, months) == due


def test_the_library_is_searched_by_every_word_and_kind(store):
    one, two = saved(store), saved(store, "Diary of moods", kind=ResourceKind.WORKSHEET)
    assert ask(store, resources.listed, "DIARY") == [two.id, one.id]
    assert ask(store, resources.listed, "diary sleep") == [one.id]
    assert ask(store, resources.listed, "", ResourceKind.WORKSHEET) == [two.id]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"title": " "}, "title"),
        ({"link": "javascript:alert(1)"}, "link"),
        ({"link": "https://a b.example"}, "link"),
        ({"link": "", "kind": ResourceKind.LINK}, "link"),
        ({"message": "x" * 1001}, "message"),
        ({"checked_on": date(2999, 1, 1)}, "checked_on"),
        ({"check_months": 0}, "check_months"),
    ],
)
def test_what_can_not_stand_is_said_at_its_field(store, fields, field):
    with pytest.raises(RuleBroken) as wrong:
        saved(store, **fields)
    assert wrong.value.field == field


def received(store, content=b"%PDF-1.4 leaflet", size=None):
    from hashlib import sha256

    def take(writer):
        content_id = contents.begin(writer)
        contents.put(writer, content_id, 0, content)
        return content_id

    length = len(content) if size is None else size
    digest = sha256(content).hexdigest()
    return Received(do(store, take), "leaflet.pdf", FileKind.PDF, length, digest)


def test_a_file_of_the_library_is_never_cleared_away_and_damage_to_it_is_found(store):
    one = do(store, resources.save, entry(store), received(store))
    assert one.file_name == "leaflet.pdf"
    end = ask(store, attaching.next_id)
    assert ask(store, attaching.left_over, end) == []
    assert damaged(store) == 0
    do(store, lambda writer: writer.execute("UPDATE attachment_slice SET bytes = zeroblob(16)"))
    assert damaged(store) == 1


def damaged(store):
    check = Check(deep=True)
    while ask(store, check.advance):
        pass
    return check.wrong


def test_a_file_that_did_not_come_in_whole_is_refused(store):
    with pytest.raises(RuleBroken) as cut:
        do(store, resources.save, entry(store), received(store, size=99))
    assert cut.value.field == "file"
    assert ask(store, resources.listed) == []


def test_an_entry_comes_back_from_the_bin_with_what_was_noted(store):
    owner, one = agreed_client(store), saved(store)
    do(store, resource_shares.note, one, owner.id, Way.SESSION)
    do(store, resources.bin_resource, one.id)
    assert ask(store, resources.listed) == []
    (key,) = ask(store, bins.listed)
    do(store, bins.restore, key)
    assert ask(store, resources.listed) == [one.id]
    assert given(store, one) == [owner.id]


def test_the_desks_own_entries_come_once_and_are_fit_to_send(store):
    added = do(store, resources.add_starters)
    assert len(added) == 3
    assert do(store, resources.add_starters) == []
    today = ask(store, practice.today)
    for one in added:
        rules.check(one, today + timedelta(days=0))
        assert len(one.text_to_send) < 400


def test_saving_clears_the_draft(store):
    do(store, resources.keep_draft, entry(store, ""))
    assert ask(store, resources.draft) is not None
    saved(store)
    assert ask(store, resources.draft) is None


def test_a_file_that_was_cleared_meanwhile_is_not_put_back_as_if_it_were_there(store):
    gone = Received(ContentId(41), "diary.pdf", FileKind.PDF, 3, "0" * 64)
    one = saved(store)
    before = replace(one, content_id=gone.content_id, file_name=gone.name, file_size=gone.size)
    with pytest.raises(RuleBroken, match="not in the vault"):
        do(store, resources.put_back, before)
    assert ask(store, resources.get, one.id) == one
