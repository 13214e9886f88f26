"""A chat comes into the record: the right minute, nothing twice, no half, and gone when taken back."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.support import filed, real_vault
from tests.support.clock import TickingClock
from tests.support.exports import parsed
from tests.support.filed import TEXTS, asked
from tests.support.records import ask, do, saved_client, saved_note, vault
from therapist_desk.domain import filed_chats as rules
from therapist_desk.domain.errors import Cancelled, RuleBroken
from therapist_desk.domain.filed_chats import Person, Side
from therapist_desk.domain.tasks import Task, TaskId
from therapist_desk.services import (
    chat_leftovers,
    chats,
    client_merges,
    filing_chats,
    search,
    tasks,
)
from therapist_desk.services.desk import Desk
from therapist_desk.services.filing_chats import Import
from therapist_desk.services.verification import Verification
from therapist_desk.vault import search as index
from therapist_desk.vault.shelves import chats as shelf


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


def test_an_older_chat_filed_later_comes_first(store, mara):
    filed.filed(store, mara, ["new"])
    filed.filed(store, mara, ["old"], first=filed.FIRST - timedelta(days=30))
    assert filed.texts_of(store, mara) == ["old", "new"]


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
