"""A chat in the record: the right person, the right minute, nothing twice, and gone when let go."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.support import agreed, filed, papers, real_vault
from tests.support.clock import FixedClock, TickingClock
from tests.support.exports import parsed
from tests.support.records import ask, do, saved_client, saved_note, vault, whatsapp
from therapist_desk.domain import filed_chats as rules
from therapist_desk.domain.checkins import ContactChannel, Initiator
from therapist_desk.domain.composition import Composition
from therapist_desk.domain.errors import Cancelled, RuleBroken
from therapist_desk.domain.filed_chats import Person, Side
from therapist_desk.domain.messages import Direction, Outcome
from therapist_desk.domain.tasks import Task, TaskId, TaskKind
from therapist_desk.services import (
    agreements,
    chat_leftovers,
    chats,
    checkins,
    client_merges,
    clients,
    contact_log,
    filing_chats,
    messages,
    practice,
    preparing,
    search,
    tasks,
)
from therapist_desk.services.agreements import Plan
from therapist_desk.services.desk import Desk
from therapist_desk.services.filing_chats import Import
from therapist_desk.services.verification import Verification
from therapist_desk.vault import search as index
from therapist_desk.vault.milliseconds import to_milliseconds
from therapist_desk.vault.shelves import chats as shelf

TEXTS = ["Slept badly.", "I am sorry to hear it.", "The lantern helped.", "Good."]


@pytest.fixture
def store():
    return vault()


@pytest.fixture
def mara(store):
    return saved_client(store, filed.NAME)


@pytest.fixture
def desk(store):
    running = Desk(store)
    yield running
    running.close()


def asked(desk, question, *given):
    return desk.ask(lambda reader: question(reader, *given)).result()


def rows(desk):
    tables = ("chat", "chat_block", "chat_mark", "search_entry")
    return {
        table: asked(desk, lambda reader, name=table: reader.row(f"SELECT count(*) FROM {name}")[0])
        for table in tables
    }


def test_a_filed_message_keeps_the_phones_minute_its_zone_and_its_raw_line(store, mara):
    chat = filed.filed(store, mara, TEXTS)
    (first, *_) = ask(store, chats.of_client, mara.id)
    message = ask(store, chats.page, [first])[first]
    assert message.local == filed.FIRST
    assert message.at == datetime(2026, 3, 13, 8, 0, tzinfo=UTC)
    assert (message.side, message.sender, message.text) == (Side.CLIENT, filed.NAME, TEXTS[0])
    assert message.raw.startswith("13.03.26, 09:00 - ")
    assert chat.zone == "Europe/Berlin"


def test_the_files_order_stays_where_the_clock_went_back(store, mara):
    autumn = datetime(2026, 10, 25, 2, 30)  # noqa: DTZ001 - a phone's wall clock
    filed.filed(store, mara, ["before", "after"], first=autumn - timedelta(hours=1))
    text = "25.10.26, 02:50 - Mara Example: one\n25.10.26, 02:10 - Mara Example: two\n"
    begun = do(store, chats.begin, filed.wanted(mara), others_confirmed=True)
    do(store, shelf.put, begun, filed.lines(text))
    do(store, shelf.file, begun)
    told = filed.texts_of(store, mara)
    assert told.index("one") < told.index("two")


def test_a_second_export_adds_only_what_is_new_after_any_overlap(store, mara, desk):
    first = filed.lines(filed.export(TEXTS[:3]))
    filing_chats.file(desk, Import(filed.wanted(mara), first))
    second = filed.lines(filed.export(TEXTS))
    new = rules.are_new(second, filing_chats.there(desk, mara.id))
    assert new == [False, False, False, True]


def test_another_phone_that_tells_seconds_brings_nothing_twice(store, mara, desk):
    filing_chats.file(desk, Import(filed.wanted(mara), filed.lines(filed.export(TEXTS))))
    ios = filed.lines(filed.export(TEXTS, style="de iOS", first=filed.FIRST.replace(second=41)))
    assert not any(rules.are_new(ios, filing_chats.there(desk, mara.id)))


def test_what_was_written_twice_in_a_minute_is_there_twice(store, mara, desk):
    line = f"13.03.26, 09:00 - {filed.NAME}: Hello?\n"
    filing_chats.file(desk, Import(filed.wanted(mara), filed.lines(line)))
    again = rules.are_new(filed.lines(line * 2), filing_chats.there(desk, mara.id))
    assert again == [False, True]


def test_third_parties_are_left_out_and_whatsapps_own_lines_come_along(store, mara):
    text = (
        "13.03.26, 09:00 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n"
        f"13.03.26, 09:01 - {filed.NAME}: mine\n13.03.26, 09:02 - Cousin: not yours\n"
    )
    told = filed.lines(text)
    assert [(one.side, one.text) for one in told][1:] == [(Side.CLIENT, "mine")]
    assert told[0].side is Side.NOBODY


def test_search_finds_a_message_and_the_list_finds_within_the_chats(store, mara):
    filed.filed(store, mara, TEXTS)
    (found,) = ask(store, search.find, "lantern")
    assert (found.client_id, found.title) == (mara.id, Side.CLIENT)
    assert filed.texts_of(store, mara, "lant") == [TEXTS[2]]
    assert filed.texts_of(store, mara, "nowhere") == []
    assert filed.texts_of(store, mara, '"lantern helped"') == [TEXTS[2]]


def test_a_cancelled_import_leaves_nothing(mara, desk):
    before = rows(desk)
    told = filed.lines(filed.export(["A word or two."] * 1300))

    def stop(done, _whole):
        assert asked(desk, chats.of_client, mara.id) == []  # nothing of it is seen meanwhile
        assert asked(desk, search.find, "word") == []
        if done > 600:
            raise Cancelled

    with pytest.raises(Cancelled):
        filing_chats.file(desk, Import(filed.wanted(mara), told), stop)
    assert rows(desk) == before


def test_what_was_filed_says_from_when_to_when_and_how_far_it_is(mara, desk):
    told = filed.lines(filed.export(["A word or two."] * 1300))
    heard = []
    kept = filing_chats.file(desk, Import(filed.wanted(mara), told), lambda *far: heard.append(far))
    assert heard == [(1000, 1300), (1300, 1300)]
    first = datetime(2026, 3, 13, 8, 0, tzinfo=UTC)
    assert (kept.count, kept.first_at) == (1300, first)
    assert kept.last_at.date() == (first + timedelta(hours=2 * 1299)).date()
    heard.clear()
    filing_chats.let_go(desk, kept.id, told=lambda *far: heard.append(far))
    assert heard == sorted(heard)
    assert heard[0][0] < heard[-1][0] == 1300
    with pytest.raises(RuleBroken, match="already"):
        filing_chats.file(desk, Import(filed.wanted(mara), ()))


def test_what_a_kill_left_half_way_is_cleared_and_never_seen(store, mara, desk):
    before = rows(desk)
    begun = desk.do(lambda w: chats.begin(w, filed.wanted(mara), others_confirmed=True)).result()[0]
    told = filed.lines(filed.export(["A word or two."] * 350))
    desk.do(lambda writer: shelf.put(writer, begun, told)).result()
    assert verdict(desk) == ()
    mark = asked(desk, chat_leftovers.next_id)
    assert asked(desk, filing_chats.left_over, mark) == [begun.id]
    while desk.do(lambda writer: filing_chats.clear(writer, begun.id)).result()[0]:
        pass
    assert rows(desk) == before
    assert asked(desk, filing_chats.left_over, mark) == []


def test_a_clock_that_goes_on_while_a_chat_is_filed_breaks_no_seal():
    """The seal of a chat held another millisecond than its row, now and then."""
    store = vault(TickingClock())
    filed.filed(store, saved_client(store, filed.NAME), TEXTS)
    assert Verification(deep=True).finish(store).is_healthy


def verdict(desk):
    check = Verification(deep=True, at_once=True)
    return desk.check(check.finish).result().damages


@pytest.mark.parametrize("count", [3, 350])
def test_an_import_taken_back_leaves_no_word_in_record_index_or_journal(tmp_path, count):
    home = real_vault.make(tmp_path / "v")
    database = home.folder / real_vault.unlocked_header(home.folder, home.words).header.database
    store = home.open()
    owner = saved_client(store, filed.NAME)
    note = saved_note(store, owner, "Unrelated words.")
    desk = Desk(store)
    told = filed.lines(filed.export(["zanzibarcanary again"] * count))
    kept = filing_chats.file(desk, Import(filed.wanted(owner), told))
    assert len(asked(desk, search.find, "zanzibarcanary")) == min(50, count)
    assert verdict(desk) == ()
    filing_chats.let_go(desk, kept.id, undone=True)
    assert asked(desk, search.find, "zanzibarcanary") == []
    assert asked(desk, chats.chats_of, owner.id) == []
    dump = asked(desk, _everything)
    assert b"zanzibarcanary" not in dump
    assert b"zanzibar" not in dump
    assert filed.ME.encode() not in dump
    assert b"She asked" not in dump  # why it was filed
    assert database.with_name(f"{database.name}-journal").stat().st_size == 0
    assert asked(desk, search.find, "unrelated")[0].record_id == note.id
    assert verdict(desk) == ()
    desk.close()


def test_a_deep_check_while_a_chat_is_let_go_finds_nothing_wrong_at_any_step(
    mara, desk, monkeypatch
):
    monkeypatch.setattr(index, "SQUEEZED", 1)  # so that the last block waits for some steps
    texts = [f"word{row * 7919 % 5000} word{row * 104_729 % 5000} lantern" for row in range(2_000)]
    kept = filing_chats.file(desk, Import(filed.wanted(mara), filed.lines(filed.export(texts))))
    desk.do(lambda writer: tasks.save(writer, Task(TaskId(0), "Call", mara.id))).result()
    desk.do(lambda writer: search.file_older(writer, keep=0)).result()  # it was filed long ago
    desk.do(lambda writer: filing_chats._go(writer, kept.id, undone=False)).result()
    found = set()
    while desk.do(lambda writer: shelf.empty(writer, kept.id, 4)).result()[0]:
        found.add(rows(desk)["search_entry"])
        assert verdict(desk) == ()
    assert found & set(range(3, 102))  # with client and task, not all of the last block
    assert verdict(desk) == ()


def _everything(reader):
    names = [row[0] for row in reader.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    held = [reader.rows(f'SELECT * FROM "{name}"') for name in names if name != "search"]
    return b"\n".join(
        value if isinstance(value, bytes) else str(value).encode()
        for table in held
        for row in table
        for value in row
    )


def test_a_changed_word_of_a_filed_chat_is_found_by_the_deep_check(store, mara, desk):
    filing_chats.file(desk, Import(filed.wanted(mara), filed.lines(filed.export(TEXTS))))
    desk.do(
        lambda w: w.execute("UPDATE chat_block SET body = replace(body, 'badly', 'well')")
    ).result()
    assert [one.where for one in verdict(desk)] == ["chat_block"]


def test_a_chat_needs_a_reason_where_the_agreement_says_summary(store):
    owner = agreed.agreed_client(store)
    found = ask(store, chats.import_start, owner.id, [])
    assert (found.agreed.record, found.agreed.needs_reason) == ("summary", True)
    with pytest.raises(RuleBroken) as refused:
        do(store, chats.begin, filed.wanted(owner, reason="  "), others_confirmed=True)
    assert refused.value.field == "reason"
    begun = do(store, chats.begin, filed.wanted(owner, reason="She asked."), others_confirmed=True)
    assert begun.reason == "She asked."


def test_a_chat_that_is_agreed_to_be_kept_whole_needs_no_reason_and_keeps_none(store):
    whole = {"record_method": "export the whole chat into your file"}
    owner = agreed.agreed_client(store, added=("rc-record",), options=whole)
    begun = do(store, chats.begin, filed.wanted(owner, reason=""), others_confirmed=True)
    assert begun.reason == ""
    typed = filed.wanted(owner, reason="Typed before it was agreed.")
    assert do(store, chats.begin, typed, others_confirmed=True).reason == ""


def test_what_a_draft_says_of_chats_is_not_agreed_yet(store, mara):
    do(store, practice.keep, papers.practice())
    whole = {"record_method": "export the whole chat into your file"}
    paper = Composition("individual_adult", options=whole, added=frozenset({"rc-record"}))
    do(store, agreements.save_draft, mara.id, Plan(paper))
    found = ask(store, chats.import_start, mara.id, [])
    assert (found.agreed.record, found.agreed.needs_reason) == ("", True)


def test_a_chat_in_which_nobody_is_the_client_is_not_filed(store, mara):
    nobody = replace(filed.wanted(mara), people=(Person(filed.ME, Side.ME),))
    with pytest.raises(RuleBroken) as refused:
        do(store, chats.begin, nobody, others_confirmed=True)
    assert refused.value.field == "people"


def test_another_client_who_is_left_out_is_no_question_and_not_named_in_the_record(store, mara):
    saved_client(store, "Ben Roth")
    people = (Person(filed.NAME, Side.CLIENT), Person("Ben Roth", Side.LEFT_OUT))
    chat = replace(filed.wanted(mara), people=people)
    begun = do(store, chats.begin, chat, others_confirmed=False)
    assert [one.name for one in begun.people] == [filed.NAME]


def test_another_clients_number_is_a_question_and_blocks_until_it_is_answered(store, mara):
    other = saved_client(store, "Ben Roth", phones=(whatsapp("+447700900124"),))
    sender = "\u202a+44\u00a07700\u00a0900124\u202c"
    found = ask(store, chats.import_start, mara.id, [sender, filed.ME])
    assert {name: one.id for name, one in found.others.items()} == {sender: other.id}
    assert found.sides.get(sender) is not Side.CLIENT
    chat = replace(filed.wanted(mara), people=(Person(sender, Side.CLIENT),))
    with pytest.raises(RuleBroken):
        do(store, chats.begin, chat, others_confirmed=False)
    do(store, chats.begin, chat, others_confirmed=True)


def test_another_clients_name_on_the_file_or_in_an_earlier_chat_is_a_question(store, mara):
    ben = saved_client(store, "Ben Roth")
    found = ask(store, chats.import_start, ben.id, ["X"], "WhatsApp Chat with Mara Example.txt")
    assert [one.id for one in found.others.values()] == [mara.id]
    filed.filed(store, mara, TEXTS)
    found = ask(store, chats.import_start, ben.id, [filed.NAME, filed.ME])
    assert {name: one.id for name, one in found.others.items()} == {filed.NAME: mara.id}


def test_a_phones_name_for_another_client_is_known_from_the_earlier_chat(store, mara):
    people = (Person("Bunny", Side.CLIENT), Person(filed.ME, Side.ME))
    chat = replace(filed.wanted(mara), people=people)
    do(store, shelf.file, do(store, chats.begin, chat, others_confirmed=True))
    ben = saved_client(store, "Ben Roth")
    found = ask(store, chats.import_start, ben.id, ["Bunny", filed.ME])
    assert {name: one.id for name, one in found.others.items()} == {"Bunny": mara.id}
    assert found.sides == {}


def test_nobody_is_asked_about_who_cannot_be_another_client(store, mara):
    number = whatsapp("+447400123456")
    ben = saved_client(store, "Ben Roth", phones=(number,))
    saved_client(store, "Ben Roth")  # a namesake would be asked about in each chat
    saved_client(store, "Cleo Roth", phones=(number,))  # and so would who shares the number
    saved_client(store, "Al")  # stands in the name of too many files
    found = ask(
        store, chats.import_start, ben.id, ["Ben Roth", "+447400123456"], "Chat with Al.txt"
    )
    assert found.others == {}
    do(store, clients.bin_client, mara.id)
    assert ask(store, chats.import_start, ben.id, [filed.NAME], "").others == {}


def test_a_name_of_signs_alone_and_a_short_number_are_nobody_known(store):
    do(store, practice.keep, replace(papers.practice(), therapist_name=""))
    owner = saved_client(store, "Ben Roth", phones=(whatsapp("+112233"),))
    assert ask(store, chats.import_start, owner.id, ["\N{RABBIT}", "+112233", "X"]).sides == {}


def test_the_client_is_known_by_name_and_the_one_beside_is_the_therapist(store, mara):
    found = ask(store, chats.import_start, mara.id, ["Mara  example", "Somebody"])
    assert found.sides == {"Mara  example": Side.CLIENT, "Somebody": Side.ME}
    three = ask(store, chats.import_start, mara.id, [filed.NAME, "A", "B"])
    assert three.sides == {filed.NAME: Side.CLIENT}


def test_a_number_as_it_is_dialled_at_home_is_read_in_the_clients_country(store):
    do(store, practice.keep, replace(papers.practice(), country="DE"))
    phones = (whatsapp("+447400123456"),)
    british = saved_client(store, "Ben Roth", phones=phones, country="GB")
    found = ask(store, chats.import_start, british.id, ["07400 123456"])
    assert found.sides == {"07400 123456": Side.CLIENT}
    other = saved_client(store, "Ada Quill", country="GB")
    found = ask(store, chats.import_start, other.id, ["07400 123456", "B", "C"])
    assert [one.id for one in found.others.values()] == [british.id]
    assert "07400 123456" not in found.sides


def test_a_third_person_in_a_chat_is_asked_about_though_two_are_known(store, mara):
    filed.filed(store, mara, TEXTS)
    found = ask(store, chats.import_start, mara.id, [filed.NAME, filed.ME, "Cousin"])
    assert found.sides == filed.SIDES


def test_whoever_writes_with_somebody_left_out_is_asked_about(store, mara):
    people = (Person(filed.NAME, Side.CLIENT), Person("Cousin", Side.LEFT_OUT))
    begun = do(
        store, chats.begin, replace(filed.wanted(mara), people=people), others_confirmed=True
    )
    # As the first imports kept it: who was left out had a name in the record.
    out = replace(begun, people=(*begun.people, Person("Cousin", Side.LEFT_OUT)))
    do(store, shelf.put, begun, filed.lines(filed.export(TEXTS)))
    do(store, shelf.file, out)
    found = ask(store, chats.import_start, mara.id, ["Cousin", "Somebody"])
    assert "Somebody" not in found.sides


def test_an_older_chat_filed_later_comes_first(store, mara):
    filed.filed(store, mara, ["new"])
    filed.filed(store, mara, ["old"], first=filed.FIRST - timedelta(days=30))
    assert filed.texts_of(store, mara) == ["old", "new"]


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


def test_nobody_is_merged_while_a_chat_is_on_its_way_in(store, mara):
    other = saved_client(store, "M. Example")
    begun = do(store, chats.begin, filed.wanted(mara), others_confirmed=True)
    do(store, shelf.put, begun, filed.lines(filed.export(TEXTS)))
    for stays, goes in ((other, mara), (mara, other)):
        with pytest.raises(RuleBroken, match="being filed"):
            do(store, client_merges.merge, stays.id, goes.id, {})
    while do(store, filing_chats.clear, begun.id):
        pass
    do(store, client_merges.merge, other.id, mara.id, {})
    assert Verification(deep=True).finish(store).is_healthy


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


def test_chats_come_along_when_two_records_are_merged_and_go_back(store, mara):
    twin = saved_client(store, "Mara E.")
    filed.filed(store, twin, TEXTS)
    merged = do(store, client_merges.merge, mara.id, twin.id, {})
    assert filed.texts_of(store, mara) == TEXTS
    (found,) = ask(store, search.find, "lantern")
    assert found.client_id == mara.id
    do(store, client_merges.part, merged.id)
    assert filed.texts_of(store, twin) == TEXTS
    assert ask(store, search.find, "lantern")[0].client_id == twin.id


def test_two_days_and_no_client_are_said():
    chat = parsed(filed.export(TEXTS * 10))
    day = filed.FIRST.date()
    told = list(rules.lines(chat, filed.SIDES, "Europe/Berlin", day, day))
    assert {one.local[:10] for one in told} == {day.isoformat()}
    with pytest.raises(RuleBroken):
        rules.check_people([Person("A", Side.ME)])
    assert rules.is_cut(40_000)
    assert not rules.is_cut(39_000)


def test_the_index_made_anew_finds_the_chats_again(store, mara):
    filed.filed(store, mara, TEXTS)
    do(store, search.renew)
    assert len(ask(store, search.find, "lantern")) == 1


def test_who_is_left_out_is_named_nowhere_in_the_record(store, mara):
    people = (Person(filed.NAME, Side.CLIENT), Person("Cousin Vera", Side.LEFT_OUT))
    chat = replace(filed.wanted(mara), people=people)
    begun = do(store, chats.begin, chat, others_confirmed=True)
    assert [one.name for one in begun.people] == [filed.NAME]
