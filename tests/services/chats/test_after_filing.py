"""What becomes of filed messages: brought to the session, made a check-in, summed up, let go."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.support import agreed, filed
from tests.support.clock import FixedClock
from tests.support.filed import TEXTS, asked
from tests.support.records import ask, do, saved_client, vault
from therapist_desk.domain.checkins import ContactChannel, Initiator
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.messages import Direction, Outcome
from therapist_desk.domain.tasks import TaskKind
from therapist_desk.services import (
    chats,
    checkins,
    contact_log,
    filing_chats,
    messages,
    preparing,
    tasks,
)
from therapist_desk.services.filing_chats import Import
from therapist_desk.vault.milliseconds import to_milliseconds


def test_a_marked_message_is_there_before_the_session_until_it_was_held(store, mara):
    filed.filed(store, mara, TEXTS)
    ids = ask(store, chats.of_client, mara.id)
    assert do(store, chats.set_marks, ids[2:3], on=True) == ids[2:3]
    since = ask(store, preparing.prepare, mara.id).since
    assert [one.message.text for one in since.marked] == [TEXTS[2]]
    assert ask(store, chats.marked_ids, mara.id) == frozenset(ids[2:3])
    assert do(store, chats.set_marks, ids[2:3], on=True) == []
    do(store, chats.set_marks, ids[2:3], on=False)
    assert ask(store, preparing.prepare, mara.id).since.marked == ()
    assert do(store, chats.set_marks, ids[:3], on=False) == []
    do(store, chats.unmark, ids[0])  # which never had one
    do(store, chats.unmark, ids[2])  # nor this one any more
    assert do(store, chats.set_marks, ids[1:3], on=True) == ids[1:3]
    assert ask(store, chats.marked_ids, mara.id) == frozenset(ids[1:3])


def test_a_message_that_is_gone_is_not_marked_told_of_or_summed_up(store, mara):
    with pytest.raises(RuleBroken, match="not there"):
        do(store, chats.mark, 128)
    with pytest.raises(RuleBroken, match="Choose a message"):
        do(store, chats.begin_checkin, mara.id, [128])
    with pytest.raises(RuleBroken, match="Choose a message"):
        do(store, chats.summarise, mara.id, [128], "What it was about.")
    with pytest.raises(RuleBroken) as refused:
        do(store, chats.summarise, mara.id, [128], " ")
    assert refused.value.field == "summary"


def test_what_was_marked_before_the_last_session_does_not_come_again_and_the_latest_is_first():
    clock = FixedClock()
    store = vault(clock)
    owner = saved_client(store, filed.NAME)
    filed.filed(store, owner, TEXTS)
    ids = ask(store, chats.of_client, owner.id)
    do(store, chats.set_marks, ids[:1], on=True)
    held = to_milliseconds(clock.now())
    clock.move(days=1)
    do(store, chats.set_marks, ids[1:3], on=True)
    fresh = ask(store, chats.marked_since, owner.id, held)
    assert [one.message.text for one in fresh] == [TEXTS[2], TEXTS[1]]


def test_a_checkin_is_begun_with_the_clients_words_and_never_over_another(store, mara):
    filed.filed(store, mara, TEXTS)
    ids = ask(store, chats.of_client, mara.id)
    do(store, chats.begin_checkin, mara.id, ids)
    draft = ask(store, checkins.draft, mara.id)
    assert draft.reply == f"{TEXTS[0]}\n{TEXTS[2]}"
    assert (draft.checkin.message_count, draft.checkin.zone) == (4, "Europe/Berlin")
    assert draft.checkin.occurred_at == datetime(2026, 3, 13, 14, 0, tzinfo=UTC)
    assert draft.checkin.initiated_by is Initiator.CLIENT
    assert draft.checkin.channel is ContactChannel.WHATSAPP_MESSAGE
    with pytest.raises(RuleBroken):
        do(store, chats.begin_checkin, mara.id, ids)


def test_a_checkin_begun_with_what_the_therapist_wrote_says_who_began(store, mara):
    filed.filed(store, mara, TEXTS, first=filed.FIRST.replace(second=41), style="de iOS")
    ids = ask(store, chats.of_client, mara.id)
    do(store, chats.begin_checkin, mara.id, [ids[1], 10**9, ids[3]])
    draft = ask(store, checkins.draft, mara.id)
    assert draft.reply == f"{TEXTS[1]}\n{TEXTS[3]}"
    assert draft.checkin.initiated_by is Initiator.THERAPIST
    assert draft.checkin.message_count == 2
    assert draft.checkin.occurred_at == datetime(2026, 3, 13, 14, 0, tzinfo=UTC)


def test_a_summary_says_who_wrote_and_is_never_taken_for_an_open_link(store, mara):
    filed.filed(store, mara, TEXTS)
    ids = ask(store, chats.of_client, mara.id)
    both = do(store, chats.summarise, mara.id, [ids[0], 10**9, ids[1]], "A bad night.")
    assert (both.direction, both.outcome) == (Direction.FROM_CLIENT, None)
    mine = do(store, chats.summarise, mara.id, ids[1:2], "I was sorry.")
    assert (mine.direction, mine.outcome) == (Direction.TO_CLIENT, Outcome.SENT)
    do(store, chats.take_back_summary, mine.id)
    assert ask(store, messages.of_client, mara.id) == [both.id]


def test_the_summary_stays_in_the_contact_log_when_the_chat_is_let_go(store, mara, desk):
    kept = filing_chats.file(desk, Import(filed.wanted(mara), filed.lines(filed.export(TEXTS))))
    ids = asked(desk, chats.of_client, mara.id)
    desk.do(lambda w: chats.set_marks(w, ids[:1], on=True)).result()
    desk.do(lambda w: chats.summarise(w, mara.id, ids, "Sleep and a lantern.")).result()
    filing_chats.let_go(desk, kept.id)
    assert asked(desk, chats.of_client, mara.id) == []
    assert asked(desk, chats.marked_ids, mara.id) == frozenset()
    (gone,) = asked(desk, chats.chats_of, mara.id)
    assert (gone.count, gone.is_there) == (4, False)
    log = asked(desk, messages.page, asked(desk, messages.of_client, mara.id))
    assert [one.text for one in log.values()] == ["Sleep and a lantern."]


def test_a_summary_is_put_right_and_binned_like_what_was_told_by_hand(store, mara):
    filed.filed(store, mara, TEXTS)
    ids = ask(store, chats.of_client, mara.id)
    kept = do(store, chats.summarise, mara.id, ids, "Slep and a lantern.")
    right = do(store, contact_log.log, replace(kept, text="Sleep and a lantern."))
    assert ask(store, messages.get, kept.id).text == "Sleep and a lantern."
    do(store, contact_log.bin_entry, right.id)
    assert ask(store, messages.of_client, mara.id) == []


def test_the_agreed_day_brings_the_task_to_delete_the_chat_from_the_phone():
    clock = FixedClock()
    store = vault(clock)
    owner = agreed.agreed_client(store, added=("rc-delete",))
    chat = filed.filed(store, owner, TEXTS)
    assert chat.delete_on == clock.now().date() + timedelta(days=30)
    kinds = [one.kind for one in ask(store, tasks.open_now)]
    assert TaskKind.CHAT_DELETE not in kinds
    clock.move(days=400)
    assert TaskKind.CHAT_DELETE in [one.kind for one in ask(store, tasks.open_now)]
    do(store, chats.deleted_from_phone, chat.id)
    assert TaskKind.CHAT_DELETE not in [one.kind for one in ask(store, tasks.open_now)]
    do(store, chats.still_on_phone, chat.id)
    assert TaskKind.CHAT_DELETE in [one.kind for one in ask(store, tasks.open_now)]
