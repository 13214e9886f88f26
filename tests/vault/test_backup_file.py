"""A backup from a stranger costs nothing before it is refused."""

import json
import os
import struct
import time
import tracemalloc
from dataclasses import replace

import pytest

from tests.support.headers import made
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.errors import VaultDamaged, VaultError, VaultTooNew
from therapist_desk.vault import backup_file, header, keys, strictjson
from therapist_desk.vault.backup_file import Manifest
from therapist_desk.vault.state import State

MIB = 2**20


def manifest(**fields):
    now = SystemClock().now().replace(microsecond=0)
    state = State(1, {"client": 2}, 3, bytes(32))
    return replace(Manifest(made().header.vault_id, now, 1, 2, bytes(32), state, "0.1.0"), **fields)


@pytest.fixture
def path(tmp_path):
    place = tmp_path / f"practice{backup_file.SUFFIX}"
    place.write_bytes(os.urandom(2 * backup_file.PAGE))
    key = keys.backup_key(made().data_key, made().header.vault_id)
    backup_file.finish(place, manifest(), header.encode(made().header), key)
    return place


def test_what_was_written_is_read_and_vouched_for(path):
    found = backup_file.read(path)
    assert found.manifest.state.counters == {"client": 2}
    assert found.is_authentic(made().data_key)


def test_another_key_vouches_for_nothing(path):
    assert not backup_file.read(path).is_authentic(keys.new_data_key())


def refused(path, raw, trouble=VaultDamaged):
    path.write_bytes(raw)
    tracemalloc.start()
    begun = time.perf_counter()
    with pytest.raises(trouble):
        backup_file.read(path)
    taken, (_, peak) = time.perf_counter() - begun, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert taken < 1
    assert peak < 4 * MIB


def with_told(path, told, header_raw=None):
    """Return the backup with another manifest and lengths that fit it."""
    whole = path.read_bytes()
    raw = header.encode(made().header) if header_raw is None else header_raw
    footer = struct.pack(">QII32s16s", 8192, len(told), len(raw), bytes(32), b"tdesk-backup-end")
    return whole[:8192] + told + raw + footer


def fields(path):
    whole = path.read_bytes()
    told = struct.unpack(">QII32s16s", whole[-64:])[1]
    return json.loads(whole[8192 : 8192 + told])


@pytest.mark.parametrize(
    "lengths",
    [(2**63, 10, 10), (8192, 2**32 - 1, 0), (8192, 0, 2**32 - 1), (0, 0, 0), (8191, 1, 0)],
)
def test_lying_lengths_are_refused(path, lengths):
    refused(
        path,
        path.read_bytes()[:-64]
        + struct.pack(">QII32s16s", *lengths, bytes(32), b"tdesk-backup-end"),
    )


@pytest.mark.parametrize(
    "told",
    [
        b"[" * 10_000,
        b'{"a":' * 3_000,
        b"{}",
        b"null",
        b"",
        b"9" * 16_000,
        b" " * 17_000,
        b"\xff" * 100,
        b'{"format":"therapist-desk backup","version":1e99}',
    ],
)  # fmt: skip
def test_a_manifest_that_is_none_of_ours_is_refused(path, told):
    refused(path, with_told(path, told))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("pages", 2**60),
        ("pages", -1),
        ("pages", True),
        ("counters", {str(n): n for n in range(100)}),
        ("counters", {"client": -1}),
        ("created_at", "yesterday"),
        ("created_at", "2026-11-26T12:04:00+05:00"),
        ("desk", "x" * 1000),
        ("vault_id", "ab"),
        ("more", 1),
    ],
)
def test_a_manifest_with_an_odd_field_is_refused(path, name, value):
    refused(path, with_told(path, strictjson.encode(fields(path) | {name: value})))


def test_a_later_format_is_named_as_such(path):
    told = strictjson.encode(fields(path) | {"version": 2})
    refused(path, with_told(path, told), VaultTooNew)


@pytest.mark.parametrize("costs", [{"memory_kib": 4 * 2**30}, {"passes": 2**32}])
def test_a_header_that_asks_for_too_much_is_refused(path, costs):
    given = json.loads(header.encode(made().header))
    next(slot for slot in given["slots"] if slot["kdf"])["kdf"] |= costs
    raw = strictjson.encode(given)
    refused(path, with_told(path, strictjson.encode(fields(path)), raw))


def test_a_million_slots_are_refused(path):
    given = json.loads(header.encode(made().header))
    given["slots"] *= 500_000
    raw = strictjson.encode(given)
    refused(path, with_told(path, strictjson.encode(fields(path)), raw))


def test_a_pipe_is_no_backup(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(VaultError):
        backup_file.read(tmp_path / "pipe")
