"""A file given to the desk comes back byte for byte, or is refused with a sentence and leaves nothing."""

import os
from contextlib import contextmanager

import pytest

from tests.support.backed_up import Kept, by, kept_vault
from tests.support.clock import FixedClock
from tests.support.memory_vault import memory_vault
from tests.support.records import NOON, client
from tests.support.vaults import FAST, NEW, PASSPHRASE, made_vault
from therapist_desk.domain.attachments import LARGEST, MIB
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import Cancelled, RuleBroken, VaultDamaged, VaultUnwritable
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.services import (
    attaching,
    attachments,
    backups,
    clients,
    notes,
    restoring,
    search,
    vault_keys,
)
from therapist_desk.services import bin as bins
from therapist_desk.services.attachments import Link
from therapist_desk.services.desk import Desk
from therapist_desk.services.verification import Verification

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def desk():
    made = Desk(memory_vault(FixedClock()))
    made.do(lambda writer: clients.save(writer, client())).result()
    yield made
    made.close()


def bytes_of(size):
    """Bytes of which no two slices are the same."""
    return b"".join(number.to_bytes(4, "big") for number in range(size // 4 + 1))[:size]


def note(client_id):
    return Note(NoteId(0), client_id, "dap", NOON, "UTC", sections={"data": "Drew the house."})


def take(desk, path, told=attaching.quietly):
    received = attaching.take_file(desk, path, told)
    return desk.do(lambda writer: attachments.keep(writer, ClientId(1), received)).result()[0]


def counted(desk):
    """Rows of the three tables."""
    tables = ("attachment", "attachment_content", "attachment_slice")
    return tuple(
        desk.ask(lambda reader, t=t: reader.row(f"SELECT count(*) FROM {t}")[0]).result()
        for t in tables
    )


@pytest.mark.parametrize("size", [1, MIB - 1, MIB, MIB + 1, 3 * MIB])
def test_a_file_comes_back_byte_for_byte(desk, tmp_path, size):
    path = tmp_path / "letter.bin"
    path.write_bytes(bytes_of(size))
    kept = take(desk, path)
    assert (kept.name, kept.size) == ("letter.bin", size)
    assert b"".join(attaching.give(desk, kept)) == path.read_bytes()


def test_it_is_listed_found_by_its_name_renamed_and_put_into_the_bin_and_back(desk, tmp_path):
    path = tmp_path / "referral Okafor.txt"
    path.write_text("Dear colleague")
    kept = take(desk, path)

    def find(typed):
        return [
            one.record_id for one in desk.ask(lambda reader: search.find(reader, typed)).result()
        ]

    assert desk.ask(lambda reader: attachments.of_client(reader, ClientId(1))).result() == [kept.id]
    assert find("okafor") == [kept.id]
    desk.do(lambda writer: attachments.rename(writer, kept.id, "Letter of the GP.txt")).result()
    assert (find("okafor"), find("letter gp")) == ([], [kept.id])
    desk.do(lambda writer: attachments.bin_attachment(writer, kept.id)).result()
    assert desk.ask(lambda reader: attachments.of_client(reader, ClientId(1))).result() == []
    assert find("letter") == []
    key = desk.ask(bins.listed).result()[0]
    desk.do(lambda writer: bins.restore(writer, key)).result()
    assert find("letter") == [kept.id]
    assert b"".join(attaching.give(desk, kept)) == b"Dear colleague"


def test_a_file_can_belong_to_a_note_of_the_same_client_only(desk, tmp_path):
    other = desk.do(
        lambda writer: clients.save(writer, client("Ben Other", code="C-0900"))
    ).result()[0]
    mine = desk.do(lambda writer: notes.save(writer, note(ClientId(1)))).result()[0]
    theirs = desk.do(lambda writer: notes.save(writer, note(other.id))).result()[0]
    path = tmp_path / "drawing.png"
    path.write_bytes(PNG)
    kept = take(desk, path)
    desk.do(lambda writer: attachments.link(writer, kept.id, Link(note_id=mine.id))).result()
    shown = desk.ask(lambda reader: attachments.shown(reader, kept.id)).result()
    assert shown.note.id == mine.id
    with pytest.raises(RuleBroken, match="another client"):
        desk.do(lambda writer: attachments.link(writer, kept.id, Link(note_id=theirs.id))).result()


def test_a_program_called_a_picture_is_kept_as_it_is_and_told_apart(desk, tmp_path):
    path = tmp_path / "holiday.jpg"
    path.write_bytes(b"MZ\x90\x00\x03\x00\x00\x00" + bytes(range(256)))
    kept = take(desk, path)
    assert (kept.kind, kept.name, kept.is_mistaken) == (FileKind.PROGRAM, "holiday.jpg", True)
    assert b"".join(attaching.give(desk, kept)) == path.read_bytes()


def _empty(path):
    path.touch()


def _large(path):
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)


def _pipe(path):
    os.mkfifo(path)


def _closed(path):
    path.symlink_to("/proc/self/mem/nothing")


@pytest.mark.parametrize(
    ("made", "sentence"),
    [
        (_empty, "empty"),
        (_large, "larger than 200 MB"),
        (os.mkdir, "folder"),
        (_pipe, "no file"),
        (_closed, "can't be read"),
        (lambda _: None, "not there"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_a_sentence_and_leaves_nothing(
    desk, tmp_path, made, sentence
):
    path = tmp_path / "file"
    made(path)
    with pytest.raises(RuleBroken, match=sentence):
        attaching.take_file(desk, path)
    assert counted(desk) == (0, 0, 0)


def test_a_file_that_breaks_off_in_the_middle_leaves_nothing(desk):
    class Torn:
        reads = 0

        def read(self, _size, /):
            self.reads += 1
            if self.reads > 2:
                raise OSError(5, "the stick was pulled out")
            return bytes(MIB)

    with pytest.raises(RuleBroken, match="to its end"):
        attaching._take(desk, Torn(), "film.mp4", 5 * MIB, attaching.quietly)
    assert counted(desk) == (0, 0, 0)


def test_stopping_in_the_middle_leaves_nothing(desk, tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(bytes_of(4 * MIB))
    heard = []

    def told(done, whole):
        heard.append((done, whole))
        if done > 2 * MIB:
            raise Cancelled

    with pytest.raises(Cancelled):
        take(desk, path, told)
    assert heard == [(MIB, 4 * MIB), (2 * MIB, 4 * MIB), (3 * MIB, 4 * MIB)]
    assert counted(desk) == (0, 0, 0)


def test_a_save_goes_between_two_slices(desk, tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(bytes_of(4 * MIB))
    named = []

    def told(done, _whole):
        adding = desk.do(lambda writer: clients.save(writer, client(f"C{done}", code=f"C-{done}")))
        named.append(adding.result()[0].name)

    take(desk, path, told)
    assert len(named) == 4


def test_no_record_is_kept_without_all_its_bytes(desk, tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(bytes_of(3 * MIB))
    received = attaching.take_file(desk, path)
    desk.do(
        lambda writer: writer.execute("DELETE FROM attachment_slice WHERE id % 1024 = 1")
    ).result()
    with pytest.raises(RuleBroken, match="whole"):
        desk.do(lambda writer: attachments.keep(writer, ClientId(1), received)).result()


@contextmanager
def practice(folder):
    kept = kept_vault(folder, "Ada Moreau")
    with kept.opened() as vault:
        yield kept, vault


def test_a_disk_without_room_is_told_before_anything_is_written(tmp_path, monkeypatch):
    path = tmp_path / "scan.pdf"
    path.write_bytes(bytes_of(MIB))
    with practice(tmp_path / "practice") as (_, vault):
        monkeypatch.setattr("shutil.disk_usage", lambda _: type("Room", (), {"free": 50 * MIB})())
        with pytest.raises(VaultUnwritable, match="room"):
            attaching.take_file(vault.desk, path)
        assert counted(vault.desk) == (0, 0, 0)


def test_what_a_killed_import_left_is_found_afterwards_and_can_be_cleared(tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(bytes_of(2 * MIB))
    with practice(tmp_path / "practice") as (kept, vault):
        whole = take(vault.desk, path)
        attaching.take_file(vault.desk, path)  # and no record: the power went
    with kept.opened() as vault:
        mark = vault.desk.ask(attaching.next_id).result()
        begun = attaching.take_file(vault.desk, path)  # under way in this very window
        left = vault.desk.ask(lambda reader: attaching.left_over(reader, mark)).result()
        assert begun.content_id not in left
        assert len(left) == 1
        attaching.discard(vault.desk, left[0])
        assert counted(vault.desk) == (1, 2, 4)
        assert b"".join(attaching.give(vault.desk, whole)) == path.read_bytes()


def test_a_backup_brings_every_file_back(tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(bytes_of(2 * MIB + 5))
    with practice(tmp_path / "practice") as (kept, vault):
        attachment = take(vault.desk, path)
        made = backups.make(vault, kept.backups, kept.clock)
    restoring.restore(made.backup.path, tmp_path / "new", by(), kept.clock)
    with Kept(tmp_path / "new", kept.clock).opened() as vault:
        assert b"".join(attaching.give(vault.desk, attachment)) == path.read_bytes()


def checked(desk, *, deep):
    verdict = desk.check(Verification(deep=deep).finish).result()
    return [(one.kind, one.where, one.count) for one in verdict.damages]


def test_a_lost_slice_is_found_by_every_check_and_other_bytes_by_the_deep_one(tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(bytes_of(3 * MIB))
    with practice(tmp_path / "practice") as (_, vault):
        desk, kept = vault.desk, take(vault.desk, path)
        take(desk, path)
        assert (checked(desk, deep=False), checked(desk, deep=True)) == ([], [])
        other = bytes(MIB)
        where = kept.content_id * 1024 + 1
        sql = "UPDATE attachment_slice SET bytes = ? WHERE id = ?"
        # Past the desk, as an old page put back would: settings are not said to be damaged.
        desk.check(lambda store: store.examine(lambda db: db.execute(sql, (other, where)))).result()
        assert checked(desk, deep=False) == []
        assert checked(desk, deep=True) == [("bytes", "attachment", 1)]
        with pytest.raises(VaultDamaged, match="not as they were kept"):
            list(attaching.give(desk, kept))
        desk.do(lambda writer: writer.execute(
            "DELETE FROM attachment_slice WHERE id = ?", (where,)
        )).result()  # fmt: skip
        assert checked(desk, deep=False) == [("bytes", "attachment", 1)]
        with pytest.raises(VaultDamaged, match="not as they were kept"):
            list(attaching.give(desk, kept))


def test_a_new_data_key_carries_every_file(tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(bytes_of(2 * MIB + 5))
    made = made_vault(tmp_path / "practice", records=1, kilobytes=1)
    vault = made.opened(PASSPHRASE)
    vault.desk.do(lambda writer: clients.save(writer, client(code="C-0900"))).result()
    attachment = take(vault.desk, path)
    vault.close()
    clock = FixedClock()
    draft = vault_keys.draft_rekey(made.folder, PASSPHRASE, NEW, clock, FAST)
    vault_keys.rekey(draft, clock, lambda _: None)
    vault = made.opened(NEW)
    try:
        assert b"".join(attaching.give(vault.desk, attachment)) == path.read_bytes()
        assert checked(vault.desk, deep=True) == []
    finally:
        vault.close()
