"""The header: torn, flipped, hostile or gone, the vault opens or says a sentence."""

import json
import os
import stat
import subprocess
import sys
import time
import tracemalloc
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.headers import made
from therapist_desk.domain.errors import (
    DeskError,
    VaultDamaged,
    VaultError,
    VaultTooNew,
    VaultUnwritable,
    WrongPassphrase,
)
from therapist_desk.vault import headerfile, keyslots, recovery
from therapist_desk.vault.header import (
    CAPS,
    FLOOR,
    MOST_BYTES,
    VERSION,
    Costs,
    encode,
    format_of,
    is_authentic,
    parse,
    sealed,
)


@pytest.fixture
def vault(tmp_path):
    headerfile.write(tmp_path, made().header, made().data_key)
    return tmp_path


# What is written is what is read


def test_a_header_comes_back_as_it_was_written(vault):
    found = headerfile.read(vault)
    assert found.header == made().header
    assert not found.from_copy
    assert found.header.database == "vault-1.db"


@given(
    st.dictionaries(
        st.text(max_size=64), st.integers(0, 2**53 - 1) | st.text(max_size=128), max_size=20
    )
    | st.none(),
    st.integers(1, 2**53 - 1),
    st.booleans(),
)
def test_any_anchor_and_generation_come_back(anchor, generation, rehearsal):
    header = replace(made().header, anchor=anchor, generation=generation, rehearsal=rehearsal)
    assert parse(encode(header)) == header


def test_both_files_are_whole_alike_and_for_the_owner_only(vault):
    names = {path.name: path for path in vault.iterdir()}
    assert set(names) == {"vault.hdr", "vault.hdr.bak"}
    assert names["vault.hdr"].read_bytes() == names["vault.hdr.bak"].read_bytes()
    if os.name != "nt":
        assert {path.stat().st_mode & 0o777 for path in names.values()} == {0o600}


def test_the_files_hold_no_secret(vault):
    raw = (vault / "vault.hdr").read_bytes()
    for secret in (bytes(made().data_key), recovery.recovery_key_from(made().words)):
        assert secret not in raw
        assert secret.hex().encode() not in raw


def test_a_header_of_the_first_release_still_opens():
    header = parse(RELEASED_1)
    data_key = keyslots.unlock_with_recovery(header, " ".join(recovery.words_of(bytes(range(32)))))
    assert data_key == bytes(range(32, 64))
    assert is_authentic(header, data_key)


# Damage


def test_every_byte_flipped_opens_from_the_copy(vault):
    whole = (vault / "vault.hdr").read_bytes()
    for place in range(len(whole)):
        spoilt = bytearray(whole)
        spoilt[place] ^= (0x01, 0x20, 0xFF)[place % 3]
        (vault / "vault.hdr").write_bytes(spoilt)
        opened = headerfile.unlock(vault, made().by_words)
        assert opened.from_copy
        assert opened.data_key == made().data_key
        assert opened.header == made().header


def test_every_byte_flipped_in_both_files_is_a_sentence_and_never_a_wrong_key(vault):
    whole = (vault / "vault.hdr").read_bytes()
    for place in range(len(whole)):
        spoilt = bytearray(whole)
        spoilt[place] ^= 0x01
        (vault / "vault.hdr").write_bytes(spoilt)
        (vault / "vault.hdr.bak").write_bytes(spoilt)
        with pytest.raises(DeskError, match=r"\.$"):
            headerfile.unlock(vault, made().by_words)


def test_a_header_cut_anywhere_opens_from_the_copy(vault):
    whole = (vault / "vault.hdr").read_bytes()
    for length in range(len(whole)):
        (vault / "vault.hdr").write_bytes(whole[:length])
        assert headerfile.read(vault) == headerfile.HeaderRead(made().header, from_copy=True)


@pytest.mark.parametrize(("gone", "from_copy"), [("vault.hdr", True), ("vault.hdr.bak", False)])
def test_one_file_alone_opens_the_vault(vault, gone, from_copy):
    (vault / gone).unlink()
    opened = headerfile.unlock(vault, made().by_words)
    assert opened.from_copy is from_copy
    headerfile.write(vault, opened.header, opened.data_key)
    assert (vault / gone).read_bytes() == encode(made().header)


def test_both_files_gone_is_a_sentence_that_names_the_way_out(tmp_path):
    (tmp_path / "vault-1.db").touch()
    with pytest.raises(VaultDamaged, match="backup or the recovery kit"):
        headerfile.read(tmp_path)


def test_a_folder_where_no_vault_lies_is_not_called_damaged(tmp_path):
    for folder in (tmp_path, tmp_path / "no such folder"):
        with pytest.raises(VaultDamaged, match="No vault lies in this folder"):
            headerfile.read(folder)


def test_a_passphrase_slot_spoilt_in_one_file_still_opens_by_the_passphrase(vault):
    first, *rest = made().header.slots
    spoilt = replace(made().header, slots=(replace(first, nonce=bytes(12)), *rest))
    (vault / "vault.hdr").write_bytes(encode(spoilt))
    assert headerfile.unlock(vault, made().by_passphrase).from_copy


def test_an_edited_header_is_not_believed_without_a_whole_copy(vault):
    (vault / "vault.hdr").write_bytes(encode(replace(made().header, generation=2)))
    assert headerfile.unlock(vault, made().by_words).header.generation == 1
    (vault / "vault.hdr.bak").unlink()
    with pytest.raises(VaultDamaged, match="changed by something else"):
        headerfile.unlock(vault, made().by_words)


def test_a_pipe_in_place_of_the_header_does_not_hang(vault):
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes with names here")
    (vault / "vault.hdr").unlink()
    os.mkfifo(vault / "vault.hdr")
    assert headerfile.read(vault).from_copy


def test_a_folder_that_may_not_be_read_is_not_called_damaged(vault, monkeypatch):
    def refused(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.open", refused)  # chmod does not stop root
    with pytest.raises(VaultError, match="does not let you read") as told:
        headerfile.read(vault)
    assert not isinstance(told.value, VaultDamaged)


# Writing, cut short


class Killed(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("survived", [0, 1])
def test_a_write_killed_before_either_file_leaves_an_openable_vault(vault, monkeypatch, survived):
    replaced = []

    def dying(source, target):
        if len(replaced) == survived:
            raise Killed
        replaced.append(target)
        return real(source, target)

    real = os.replace
    monkeypatch.setattr("os.replace", dying)
    with pytest.raises(Killed):
        headerfile.write(vault, replace(made().header, rehearsal=True), made().data_key)
    opened = headerfile.unlock(vault, made().by_words)
    assert opened.header.rehearsal is bool(survived)
    assert not opened.from_copy


def test_a_process_killed_between_header_and_copy_leaves_an_openable_vault(vault):
    program = (
        "import os, sys, pathlib\n"
        "from therapist_desk.vault import headerfile\n"
        "from dataclasses import replace\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "header = headerfile.read(folder).header\n"
        "headerfile._take_the_copys_place = lambda copy: os._exit(9)\n"
        "headerfile.write(folder, replace(header, rehearsal=True), bytes.fromhex(sys.stdin.read()))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, vault], input=made().data_key.hex(), text=True, check=False
    )
    assert ran.returncode == 9
    assert (vault / "vault.hdr.bak.new").exists()
    opened = headerfile.unlock(vault, made().by_words)
    assert opened.header.rehearsal
    headerfile.write(vault, opened.header, opened.data_key)
    assert {path.name for path in vault.iterdir()} == {"vault.hdr", "vault.hdr.bak"}
    assert (vault / "vault.hdr.bak").read_bytes() == encode(opened.header)


@pytest.mark.skipif(os.name == "nt", reason="Windows opens no folder")
def test_each_file_is_on_the_disk_before_its_name_and_its_name_before_the_copys(vault, monkeypatch):
    seen = []

    def synced(handle):
        seen.append("sync folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "sync file")
        real_fsync(handle)

    def replaced(source, target):
        seen.append(target.name)
        real_replace(source, target)

    real_fsync, real_replace = os.fsync, os.replace
    monkeypatch.setattr("os.fsync", synced)
    monkeypatch.setattr("os.replace", replaced)
    headerfile.write(vault, made().header, made().data_key)
    assert seen == [
        *("sync file", "sync file"),
        *("vault.hdr", "sync folder"),
        *("vault.hdr.bak", "sync folder"),
    ]


def test_a_proof_that_fails_leaves_the_old_header(vault):
    before = {path.name: path.read_bytes() for path in vault.iterdir()}
    stranger = keyslots.proof_of_recovery(" ".join(recovery.words_of(bytes(32))), made().data_key)
    with pytest.raises(WrongPassphrase):
        headerfile.write(vault, made().header, made().data_key, stranger)
    assert {path.name: path.read_bytes() for path in vault.iterdir()} == before


@pytest.mark.parametrize("call", ["os.fsync", "os.open", "os.replace"])
def test_a_full_disk_is_a_sentence_and_changes_nothing(vault, monkeypatch, call):
    before = {path.name: path.read_bytes() for path in vault.iterdir()}

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(call, full)
        with pytest.raises(VaultUnwritable, match="disk may be full"):
            headerfile.write(vault, replace(made().header, rehearsal=True), made().data_key)
    assert {path.name: path.read_bytes() for path in vault.iterdir()} == before


def test_a_copy_that_cannot_be_replaced_is_said_and_the_change_stands(vault, monkeypatch):
    def refusing(source, target):
        if str(target).endswith(".bak"):
            raise PermissionError(13, "in use")
        return real(source, target)

    real = os.replace
    monkeypatch.setattr("os.replace", refusing)
    with pytest.raises(VaultUnwritable, match="The change is made"):
        headerfile.write(vault, replace(made().header, rehearsal=True), made().data_key)
    assert headerfile.unlock(vault, made().by_words).header.rehearsal


def test_a_disk_that_keeps_something_else_is_noticed_before_the_old_header_goes(vault, monkeypatch):
    before = (vault / "vault.hdr").read_bytes()
    monkeypatch.setattr("pathlib.Path.read_bytes", lambda _: before)
    with pytest.raises(VaultUnwritable, match="did not keep"):
        headerfile.write(vault, replace(made().header, rehearsal=True), made().data_key)
    monkeypatch.undo()
    assert (vault / "vault.hdr").read_bytes() == before


# Hostile


def as_json():
    return json.loads(encode(made().header))


def spoilt(**changes):
    return json.dumps(as_json() | changes, sort_keys=True, separators=(",", ":")).encode()


def with_costs(**changes):
    slots = as_json()["slots"]
    slots[0]["kdf"] |= changes
    return spoilt(slots=slots)


def with_slot(**changes):
    slots = as_json()["slots"]
    slots[0] |= changes
    return spoilt(slots=slots)


HOSTILE = {
    "four terabytes of memory": lambda: with_costs(memory_kib=4 * 2**30),
    "one KiB above the cap": lambda: with_costs(memory_kib=CAPS.memory_kib + 1),
    "under the floor": lambda: with_costs(memory_kib=FLOOR.memory_kib - 1),
    "2^32 passes": lambda: with_costs(passes=2**32),
    "two passes": lambda: with_costs(passes=2),
    "nine lanes": lambda: with_costs(lanes=9),
    "no lanes": lambda: with_costs(lanes=0),
    "negative": lambda: with_costs(passes=-3),
    "true for a number": lambda: with_costs(lanes=True),
    "a fraction": lambda: with_costs(lanes=4.0),
    "a number of 60,000 digits": lambda: encode(made().header).replace(
        b'"passes":3', b'"passes":' + b"3" * 60_000
    ),
    "not a number": lambda: encode(made().header).replace(b'"passes":3', b'"passes":NaN'),
    "a million slots": lambda: encode(made().header).replace(
        b"[", b"[" + b'{"id":"00"},' * 1_000_000
    ),
    "nine slots": lambda: spoilt(
        slots=[as_json()["slots"][1] | {"id": f"{n:016x}"} for n in range(9)]
    ),
    "two slots of one id": lambda: spoilt(slots=as_json()["slots"][1:] * 2),
    "arrays 30,000 deep": lambda: b"[" * 30_000 + b"]" * 30_000,
    "objects 9,000 deep": lambda: b'{"a":' * 9_000 + b"1" + b"}" * 9_000,
    "depth behind a broken string": lambda: b'"\\' + b"[" * 60_000,
    "65 KiB": lambda: spoilt(anchor={"x": "y" * 65 * 1024}),
    "spaces": lambda: encode(made().header) + b" " * 100,
    "a longer file than may be": lambda: encode(made().header) + b" " * MOST_BYTES,
    "a key twice": lambda: encode(made().header).replace(b"{", b'{"version":1,', 1),
    "another key": lambda: spoilt(extra=1),
    "no slots at all": lambda: spoilt(slots=None),
    "another type of slot": lambda: with_slot(type="dentist"),
    "a passphrase without costs": lambda: with_slot(kdf=None),
    "a recovery slot with costs": lambda: with_slot(type="recovery"),
    "a short nonce": lambda: with_slot(nonce="00"),
    "a key too long": lambda: with_slot(wrapped="00" * 49),
    "a database elsewhere": lambda: spoilt(database="../../home/vault-1.db"),
    "a database of another generation": lambda: spoilt(database="vault-2.db"),
    "generation nought": lambda: spoilt(generation=0, database="vault-0.db"),
    "an anchor in an anchor": lambda: spoilt(anchor={"a": {"b": 1}}),
    "a moment without zone": lambda: spoilt(created_at="2026-03-01T09:30:00"),
    "a moment in another zone": lambda: spoilt(created_at="2026-03-01T09:30:00+01:00"),
    "a moment that never was": lambda: spoilt(created_at="2026-02-30T09:30:00+00:00"),
    "highest costs without bound": lambda: spoilt(
        highest_costs={"memory_kib": 2**40, "passes": 3, "lanes": 1}
    ),
    "version nought": lambda: spoilt(version=0, format=format_of(0)),
    "a later version in one place only": lambda: spoilt(version=VERSION + 1),
    "UTF-16": lambda: encode(made().header).decode().encode("utf-16"),
    "no bytes": lambda: b"",
    "zeros": lambda: bytes(4096),
    "null": lambda: b"null",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_header_is_refused_at_once(tmp_path, name):
    raw = HOSTILE[name]()
    for file in ("vault.hdr", "vault.hdr.bak"):
        (tmp_path / file).write_bytes(raw)
    start = time.perf_counter()
    with pytest.raises(VaultDamaged):
        headerfile.unlock(tmp_path, made().by_passphrase)
    assert time.perf_counter() - start < 1


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_refused_with_a_sentence(raw):
    with pytest.raises(VaultDamaged):
        parse(raw)


def test_a_huge_file_in_place_of_the_header_takes_no_memory(tmp_path):
    with (tmp_path / "vault.hdr").open("wb") as file:
        file.truncate(2**30)
    tracemalloc.start()
    with pytest.raises(VaultDamaged):
        headerfile.read(tmp_path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2**20


def test_a_newer_vault_is_refused_even_with_an_older_copy_beside(vault):
    newer = spoilt(version=2, format=format_of(2), shape={"unheard": ["of"]})
    (vault / "vault.hdr").write_bytes(newer)
    with pytest.raises(VaultTooNew, match="nothing was changed"):
        headerfile.read(vault)
    assert (vault / "vault.hdr").read_bytes() == newer


def test_a_header_that_asks_for_too_much_is_never_written(vault):
    greedy = replace(made().header, highest_costs=Costs(CAPS.memory_kib * 2, 3, 1))
    with pytest.raises(VaultDamaged):
        headerfile.write(vault, greedy, made().data_key)
    assert headerfile.read(vault).header == made().header


def test_the_caps_are_never_lower_than_what_a_released_version_wrote():
    assert CAPS.joined(Costs(memory_kib=1024 * 1024, passes=20, lanes=8)) == CAPS


def test_the_mac_covers_everything(vault):
    header = made().header
    changed = [
        replace(header, vault_id="00" * 16),
        replace(header, created_at=header.created_at.replace(year=2020)),
        replace(header, rehearsal=True),
        replace(header, generation=2),
        replace(header, highest_costs=CAPS),
        replace(header, slots=header.slots[::-1]),
        replace(header, slots=header.slots[:1]),
        replace(header, anchor={}),
        replace(header, version=2),
        replace(header, mac=bytes(32)),
    ]
    assert is_authentic(header, made().data_key)
    assert not any(is_authentic(each, made().data_key) for each in changed)
    assert is_authentic(sealed(changed[3], made().data_key), made().data_key)


RELEASED_1 = (
    b'{"anchor":null,"created_at":"2026-01-01T00:00:00+00:00","database":"vault-1.db","format"'
    b':"therapist-desk vault header 1","generation":1,"highest_costs":{"lanes":1,"memory_kib":'
    b'65536,"passes":3},"mac":"c363b082463d3fb901ffe8e37ad76642ea64fab46ffb096a44b7accdf7f5ac7'
    b'0","rehearsal":false,"slots":[{"id":"b9ebf1bdda9af232","kdf":{"lanes":1,"memory_kib":655'
    b'36,"passes":3,"salt":"cf9e91e2476a293f525355fc79d961b0"},"nonce":"cbb8436f203f9f6cdb20ff'
    b'09","type":"passphrase","wrapped":"f3d558bfbc1a65955018ad62bd8bce5688cbfd6b2c9a2981700ca'
    b'f0629a4983cf7e73ed6e8cc56f7f469b14e531cfaa4"},{"id":"de2848fb90ff8cf6","kdf":null,"nonce'
    b'":"99745200d41cdef25ad9db16","type":"recovery","wrapped":"e3b5b263bee5240dd5f8bc4d625d59'
    b'4b857a9237b7819e45ac3d181f1247ea08e1fd095025bfdaaaa4585f66d19d419f"}],"vault_id":"3cdee8'
    b'c24badd43ca70000916dc1dc5b","version":1}'
)
