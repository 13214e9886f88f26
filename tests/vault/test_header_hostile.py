"""A header made to hurt, or by a newer desk, is refused with a sentence, at once."""

import json
import time
import tracemalloc
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.headers import made
from therapist_desk.domain.errors import (
    VaultDamaged,
    VaultTooNew,
)
from therapist_desk.vault import headerfile
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
    start = time.process_time()
    with pytest.raises(VaultDamaged):
        headerfile.unlock(tmp_path, made().by_passphrase)
    assert time.process_time() - start < 1


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


def test_a_copy_of_a_newer_version_keeps_no_header_from_being_read(vault):
    newer = spoilt(version=2, format=format_of(2), shape={"unheard": ["of"]})
    (vault / "vault.hdr.bak").write_bytes(newer)
    assert headerfile.read(vault) == headerfile.HeaderRead(made().header, from_copy=False)


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
