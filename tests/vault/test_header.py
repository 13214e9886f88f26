"""The header: torn, flipped, hostile or gone, the vault opens or says a sentence."""

import os
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.headers import made
from therapist_desk.domain.errors import (
    DeskError,
    VaultDamaged,
    VaultError,
)
from therapist_desk.vault import headerfile, keys, keyslots, recovery
from therapist_desk.vault.header import (
    encode,
    is_authentic,
    parse,
    sealed,
)

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


def test_who_has_the_right_words_for_an_edited_header_is_not_told_that_they_are_wrong(vault):
    (vault / "vault.hdr").write_bytes(encode(replace(made().header, generation=2)))
    older = keyslots.replace_recovery(made().header, made().data_key, bytes(32))
    (vault / "vault.hdr.bak").write_bytes(encode(sealed(older, made().data_key)))
    with pytest.raises(VaultDamaged, match="changed by something else"):
        headerfile.unlock(vault, made().by_words)


def test_a_header_put_back_from_before_a_re_key_shuts_nobody_out(vault):
    (vault / made().header.database).touch()
    stale = keyslots.replace_recovery(made().header, keys.new_data_key(), bytes(32))
    (vault / "vault.hdr").write_bytes(encode(sealed(stale, keys.new_data_key())))
    later = sealed(replace(made().header, generation=2), made().data_key)
    (vault / "vault.hdr.bak").write_bytes(encode(later))
    opened = headerfile.unlock(vault, made().by_words)
    assert (opened.header, opened.from_copy) == (later, True)


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
