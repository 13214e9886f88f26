import string
from dataclasses import replace
from random import Random

import pytest

from tests.support import pages, real_vault
from tests.support.clock import FixedClock
from tests.support.records import NOON, ask, do, saved_client, saved_note, vault
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import Amendment, Note, NoteId, ProcessNote, ProcessNoteId
from therapist_desk.domain.sessions import Session, SessionId
from therapist_desk.services import bin as bins
from therapist_desk.services import note_history, notes, redacting, search, sessions
from therapist_desk.services.notes import Entry, NewAmendment
from therapist_desk.vault import keys


def signed(store, owner, **sections):
    note = saved_note(store, owner, sections=sections)
    return do(store, notes.sign, note.id, "Dr. Ines Vidal")


def began(store, owner, starts=NOON, text="About Ben"):
    session = Session(SessionId(0), owner.id, starts, starts + (NOON - NOON), "Europe/Berlin")
    session = replace(session, ends_at=starts.replace(hour=13))
    note = Note(NoteId(0), owner.id, "dap", starts, "Europe/Berlin", sections={"data": text})
    return do(store, notes.write, Entry(note, (), session))


def revisions(store):
    return str(store.read(lambda reader: reader.rows("SELECT * FROM note_revision")))


def test_a_redacted_section_leaves_its_hash_its_reason_and_the_other_sections(store, ada):
    note = signed(store, ada, data="Ben's heron", plan="Walk")
    do(store, redacting.redact, {note.id: frozenset({"data"})}, "Belongs to another file ")
    kept = ask(store, notes.get, note.id).note
    assert kept.sections == {"plan": "Walk"}
    assert (kept.sha256, kept.signed_by) == (note.sha256, note.signed_by)
    (gone,) = kept.redactions
    assert (gone.reason, gone.sections) == ("Belongs to another file", ("data",))
    assert ask(store, search.find, "heron") == []


def test_what_was_added_goes_with_it_its_reason_too(store, ada):
    note = signed(store, ada, data="Ben's heron")
    added = NewAmendment(Amendment.ADDENDUM, "Ben phoned", "Ben came")
    added = do(store, notes.amend, note.id, added)
    do(store, notes.sign, added.id, "Dr. Ines Vidal")
    chosen = {note.id: frozenset({"data"}), added.id: frozenset({"text"})}
    do(store, redacting.redact, chosen, "Wrong file")
    entry = ask(store, notes.get, note.id)
    assert [one.is_empty for one in (entry.note, *entry.amendments)] == [True, True]
    assert entry.amendments[0].reason == ""


@pytest.mark.parametrize("which", ["the note", "the addition"])
def test_what_is_half_typed_to_be_added_goes_too(store, ada, which):
    note = signed(store, ada, data="Ben's heron")
    new = NewAmendment(Amendment.ADDENDUM, "Ben phoned", "The heron came")
    added = do(store, notes.amend, note.id, new)
    do(store, notes.sign, added.id, "Dr. Ines Vidal")
    do(store, notes.keep_amendment_draft, note.id, new)
    chosen = {note.id: frozenset({"data"})}
    if which == "the addition":
        chosen = {added.id: frozenset({"text"})}
    do(store, redacting.redact, chosen, "Wrong file")
    assert ask(store, notes.amendment_draft, note.id) is None


def test_without_a_reason_or_a_part_nothing_is_taken_out(store, ada):
    note = signed(store, ada, data="Ben's heron")
    with pytest.raises(RuleBroken, match="why"):
        do(store, redacting.redact, {note.id: frozenset({"data"})}, "  ")
    with pytest.raises(RuleBroken, match="at least one"):
        do(store, redacting.redact, {note.id: frozenset()}, "Wrong file")
    assert ask(store, notes.get, note.id).note == note


def test_a_redacted_draft_lies_empty_in_the_bin_and_takes_no_text_again(store, ada):
    note = saved_note(store, ada, "Ben's heron")
    do(store, notes.save, replace(note, sections={"data": "Ben's herons"}))
    assert revisions(store) != "[]"
    do(store, redacting.redact, {note.id: frozenset({"data"})}, "Wrong file")
    assert ask(store, notes.drafts) == []
    assert len(ask(store, bins.listed)) == 1
    assert revisions(store) == "[]"
    do(store, notes.restore, note.id)
    with pytest.raises(RuleBroken, match="taken out"):
        do(store, notes.save, note)


def test_earlier_versions_of_a_draft_can_be_forgotten_and_the_draft_stays(store, ada):
    note = saved_note(store, ada, "Ben's heron")
    do(store, notes.save, replace(note, sections={"data": "Ada slept better"}))
    assert "heron" in revisions(store)
    kept = do(store, redacting.forget_versions, note.id)
    assert kept.sections == {"data": "Ada slept better"}
    assert "heron" not in revisions(store)
    assert [one.is_now for one in ask(store, note_history.versions, note.id)] == [True]
    assert ask(store, notes.drafts) == [kept]


def test_the_log_says_that_text_was_taken_out_and_seals_what_is_left(store, ada):
    note = signed(store, ada, data="Ben's heron")
    do(store, redacting.redact, {note.id: frozenset({"data"})}, "Wrong file")
    deed, detail = store.read(
        lambda reader: reader.row("SELECT deed, detail FROM audit_event ORDER BY seq DESC LIMIT 1")
    )
    assert deed == "redacted"
    assert note.sha256 in detail
    assert store.broken_audit_event() is None


def test_nothing_of_the_text_is_left_in_page_history_index_or_journal(tmp_path):
    gone = Left(tmp_path / "safe", 12)
    assert gone.before > 0, "the words were there to be found"
    assert (gone.pages, gone.journal_open, gone.journal, gone.index) == (0, 0, 0, 0)


def test_without_overwriting_pages_the_scan_does_find_them(tmp_path):
    assert Left(tmp_path / "careless", 12, careless=True).pages > 0


@pytest.mark.parametrize("way", ["a note", "a process note", "what a draft was"])
def test_each_way_of_taking_out_empties_the_journal_by_itself(tmp_path, way):
    home = real_vault.make(tmp_path / "vault")
    database = home.folder / real_vault.unlocked_header(home.folder, home.words).header.database
    store = home.open()
    owner = saved_client(store)
    note = saved_note(store, owner, "Ben's heron")
    thought = ProcessNote(ProcessNoteId(0), owner.id, NOON, "UTC", text="About Ben")
    thought = do(store, notes.save_process_note, thought)
    journal = database.with_name(f"{database.name}-journal")
    assert journal.stat().st_size > 0, "a save leaves there what its pages were before"
    if way == "a note":
        do(store, redacting.redact, {note.id: frozenset(note.sections)}, "Wrong file")
    elif way == "a process note":
        do(store, redacting.redact_process_note, thought.id, "Wrong file")
    else:
        do(store, redacting.forget_versions, note.id)
    assert journal.stat().st_size == 0
    store.close()


class Left:
    """How often words were found in a vault file before and after they were taken out."""

    def __init__(self, place, count, *, careless=False):
        home = real_vault.make(place)
        opened = real_vault.unlocked_header(home.folder, home.words)
        key = keys.database_key(opened.data_key, opened.header.vault_id)
        database = home.folder / opened.header.database
        journal = home.folder / f"{opened.header.database}-journal"
        store = home.open()
        if careless:
            store._connection.execute("PRAGMA secure_delete = OFF")
        chance = Random(3)
        words = ["".join(chance.choices(string.ascii_lowercase, k=14)) for _ in range(count)]
        chosen, thoughts = self._write(store, words)
        self.before = _count(pages.decrypted(database, key), words)
        for each in chosen:
            do(store, redacting.redact, each, "Stood in the wrong file")
        for each in thoughts:
            do(store, redacting.redact_process_note, each, "Stood in the wrong file")
        self.index = _count(_index(store), words)
        self.journal_open = _count(pages.decrypted_journal(journal, key), words)
        store.close()
        self.pages = _count(pages.decrypted(database, key), words)
        self.journal = _count(pages.decrypted_journal(journal, key), words)

    def _write(self, store, words):
        owner, chosen, thoughts = saved_client(store), [], []
        for number, word in enumerate(words):
            note = saved_note(store, owner, f"{word} " * 100)
            saved_note(store, owner, "Another note that stays.")
            if number % 3:
                typed = replace(note, sections={"data": f"{word} " * 90, "plan": word})
                note = do(store, notes.save, typed)
            each = {note.id: frozenset(note.sections)}
            if number % 3 == 1:
                do(store, notes.sign, note.id, "Dr. Ines Vidal")
                new = NewAmendment(Amendment.CORRECTION, word, word * 5)
                added = do(store, notes.amend, note.id, new)
                do(store, notes.sign, added.id, "Dr. Ines Vidal")
                do(store, notes.keep_amendment_draft, note.id, new)
                each[added.id] = frozenset(added.sections)
            thought = ProcessNote(ProcessNoteId(0), owner.id, NOON, "UTC", text=f"{word} " * 40)
            thoughts.append(do(store, notes.save_process_note, thought).id)
            chosen.append(each)
        do(store, search.file_older, 4)
        return chosen, thoughts


def _count(content, words):
    return sum(content.count(word[4:].encode()) for word in words)


def _index(store):
    blobs = store.read(lambda reader: reader.rows("SELECT block FROM search_data"))
    return b"".join(row[0] for row in blobs)


def test_a_redacted_process_note_keeps_why_and_takes_no_text_again(store, ada):
    note = ProcessNote(ProcessNoteId(0), ada.id, NOON, "UTC", text="About Ben")
    kept = do(store, notes.save_process_note, note)
    gone = do(store, redacting.redact_process_note, kept.id, "Wrong file")
    assert (gone.text, gone.redactions[0].reason) == ("", "Wrong file")
    with pytest.raises(RuleBroken, match="taken out"):
        do(store, notes.save_process_note, gone)


def test_a_draft_moves_with_its_session_and_its_history_and_comes_back(store, ada):
    ben = saved_client(store, "Ben Okafor")
    entry = began(store, ada)
    do(store, notes.save, replace(entry.note, sections={"data": "About Ben and his heron"}))
    moved = do(store, redacting.move, entry.note.id, ben.id)
    assert ask(store, notes.of_client, ada.id) == []
    assert ask(store, sessions.of_client, ada.id) == []
    assert [one.number for one in ask(store, sessions.of_client, ben.id)] == [1]
    assert [one.client_id for one in ask(store, search.find, "heron")] == [ben.id]
    assert len(ask(store, note_history.listed, moved.id, every=True)) == 2
    do(store, redacting.move, entry.note.id, ada.id)
    assert ask(store, notes.of_client, ada.id) == [moved.id]
    assert ask(store, sessions.of_client, ben.id) == []


def test_a_moved_draft_goes_to_the_session_of_its_hour_and_to_no_other(store, ada):
    ben = saved_client(store, "Ben Okafor")
    other = began(store, ben, NOON.replace(day=NOON.day + 1))
    same = began(store, ben)
    entry = began(store, ada)
    moved = do(store, redacting.move, entry.note.id, ben.id)
    assert moved.session_id == same.note.session_id
    assert do(store, redacting.move, moved.id, ben.id) == moved
    assert other.note.session_id != moved.session_id
    lone = began(store, ada, NOON.replace(day=NOON.day + 2))
    moved = do(store, redacting.move, lone.note.id, ben.id)
    started = {one.id: one.starts_at for one in ask(store, sessions.of_client, ben.id)}
    assert started[moved.session_id] == NOON.replace(day=NOON.day + 2)


def test_a_planned_session_stays_with_the_client_it_was_planned_for(ada):
    clock = FixedClock()
    store = vault(clock)
    ada, ben = saved_client(store), saved_client(store, "Ben Okafor")
    planned = Session(SessionId(0), ada.id, NOON, NOON.replace(hour=13), "Europe/Berlin", 1)
    planned = do(store, sessions.save, planned)
    clock.move(hours=2)
    note = saved_note(store, ada, "About Ben", session_id=planned.id)
    moved = do(store, redacting.move, note.id, ben.id)
    assert ask(store, sessions.of_client, ada.id) == [planned]
    (copied,) = ask(store, sessions.of_client, ben.id)
    assert (moved.session_id, copied.starts_at) == (copied.id, planned.starts_at)
    back = do(store, redacting.move, note.id, ada.id)
    assert back.session_id == planned.id
    assert ask(store, sessions.of_client, ben.id) == []


def test_a_session_that_another_note_is_about_too_stays_where_it_is(store, ada):
    ben = saved_client(store, "Ben Okafor")
    entry = began(store, ada)
    saved_note(store, ada, "About Ada", session_id=entry.note.session_id)
    moved = do(store, redacting.move, entry.note.id, ben.id)
    assert [one.id for one in ask(store, sessions.of_client, ada.id)] == [entry.note.session_id]
    assert [one.id for one in ask(store, sessions.of_client, ben.id)] == [moved.session_id]


def test_a_signed_note_moves_nowhere(store, ada):
    note = signed(store, ada, data="Ben's heron")
    with pytest.raises(RuleBroken, match="signed"):
        do(store, redacting.move, note.id, saved_client(store, "Ben Okafor").id)
