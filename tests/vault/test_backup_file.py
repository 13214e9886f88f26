"""A backup from a stranger costs nothing before it is refused."""

import json
import os
import struct
import time
import tracemalloc
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.support.headers import made
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.errors import VaultDamaged, VaultError, VaultTooNew
from therapist_desk.vault import backup_file, header, keys, strictjson
from therapist_desk.vault.backup_file import Manifest
from therapist_desk.vault.state import State

MIB = 2**20
DATABASE = 2 * backup_file.PAGE


def manifest(**fields):
    now = SystemClock().now().replace(microsecond=0)
    state = State(1, {"client": 2}, 3, bytes(32))
    return replace(Manifest(made().header.vault_id, now, 1, 2, bytes(32), state, "0.1.0"), **fields)


def honest() -> bytes:
    """Return a backup as it lies on the disk; its pages are noise, which reading does not tell."""
    with TemporaryDirectory() as folder:
        place = Path(folder) / "backup"
        place.write_bytes(os.urandom(DATABASE))
        key = keys.backup_key(made().data_key, made().header.vault_id)
        backup_file.finish(place, manifest(), header.encode(made().header), key)
        return place.read_bytes()


@pytest.fixture
def path(tmp_path):
    place = tmp_path / f"practice{backup_file.SUFFIX}"
    place.write_bytes(honest())
    return place


def test_what_was_written_is_read_and_vouched_for(path):
    found = backup_file.read(path)
    assert found.manifest.state.counters == {"client": 2}
    assert found.is_authentic(made().data_key)


def test_another_key_vouches_for_nothing(path):
    assert not backup_file.read(path).is_authentic(keys.new_data_key())


# Hostile


def with_lengths(whole, *lengths):
    return whole[:-64] + struct.pack(">QII32s16s", *lengths, bytes(32), b"tdesk-backup-end")


def with_told(whole, told, header_raw=None):
    """Return the backup with another manifest and lengths that fit it."""
    raw = header.encode(made().header) if header_raw is None else header_raw
    return with_lengths(whole[:DATABASE] + told + raw + bytes(64), DATABASE, len(told), len(raw))


def with_fields(whole, **changes):
    return with_told(whole, strictjson.encode(fields(whole) | changes))


def with_costs(whole, **costs):
    given = json.loads(header.encode(made().header))
    next(slot for slot in given["slots"] if slot["kdf"])["kdf"] |= costs
    return with_told(whole, strictjson.encode(fields(whole)), strictjson.encode(given))


def with_slots(whole, times):
    raw = header.encode(made().header).replace(b"[", b"[" + b'{"id":"00"},' * times)
    return with_told(whole, strictjson.encode(fields(whole)), raw)


def fields(whole):
    told = struct.unpack(">QII32s16s", whole[-64:])[1]
    return json.loads(whole[DATABASE : DATABASE + told])


HOSTILE = {
    "a database of 2^63 bytes": lambda whole: with_lengths(whole, 2**63, 10, 10),
    "a manifest of 4 GiB": lambda whole: with_lengths(whole, DATABASE, 2**32 - 1, 0),
    "a header of 4 GiB": lambda whole: with_lengths(whole, DATABASE, 0, 2**32 - 1),
    "nothing in it": lambda whole: with_lengths(whole, 0, 0, 0),
    "a page and a half": lambda whole: with_lengths(whole, DATABASE - 1, 1, 0),
    "arrays 10,000 deep": lambda whole: with_told(whole, b"[" * 10_000),
    "objects 3,000 deep": lambda whole: with_told(whole, b'{"a":' * 3_000),
    "no fields": lambda whole: with_told(whole, b"{}"),
    "null": lambda whole: with_told(whole, b"null"),
    "no manifest": lambda whole: with_told(whole, b""),
    "a number of 16,000 digits": lambda whole: with_told(whole, b"9" * 16_000),
    "spaces": lambda whole: with_told(whole, b" " * 17_000),
    "no text": lambda whole: with_told(whole, b"\xff" * 100),
    "version 1e99": lambda whole: with_told(
        whole, b'{"format":"therapist-desk backup","version":1e99}'
    ),
    "2^60 pages": lambda whole: with_fields(whole, pages=2**60),
    "minus one page": lambda whole: with_fields(whole, pages=-1),
    "true for pages": lambda whole: with_fields(whole, pages=True),
    "a hundred tables": lambda whole: with_fields(
        whole, counters={str(number): number for number in range(100)}
    ),
    "a negative count": lambda whole: with_fields(whole, counters={"client": -1}),
    "made yesterday": lambda whole: with_fields(whole, created_at="yesterday"),
    "another zone": lambda whole: with_fields(whole, created_at="2026-11-26T12:04:00+05:00"),
    "a long name of the desk": lambda whole: with_fields(whole, desk="x" * 1000),
    "a short vault id": lambda whole: with_fields(whole, vault_id="ab"),
    "another field": lambda whole: with_fields(whole, more=1),
    "four terabytes of memory": lambda whole: with_costs(whole, memory_kib=4 * 2**30),
    "2^32 passes": lambda whole: with_costs(whole, passes=2**32),
    "a million slots": lambda whole: with_slots(whole, 1_000_000),
}


def refused(path, raw, trouble=VaultDamaged):
    path.write_bytes(raw)
    tracemalloc.start()
    begun = time.process_time()
    with pytest.raises(trouble):
        backup_file.read(path)
    taken, (_, peak) = time.process_time() - begun, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert taken < 1
    assert peak < 4 * MIB


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_backup_is_refused_at_once(path, name):
    refused(path, HOSTILE[name](path.read_bytes()))


def test_a_later_format_is_named_as_such(path):
    refused(path, with_fields(path.read_bytes(), version=2), VaultTooNew)


def test_a_pipe_is_no_backup(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(VaultError):
        backup_file.read(tmp_path / "pipe")
