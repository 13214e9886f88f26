"""The model of a power cut loses what a real one can lose, and nothing that was synced."""

from random import Random

import pytest

from tests.support import syscalls
from tests.support.power_cut import SECTOR, Disk, states
from tests.support.real_vault import python
from tests.support.syscalls import Created, Cut, Removed, Renamed, Synced, Told, Written

NEW = b"n" * 4 * SECTOR
OLD = {"a": b"o" * 4 * SECTOR}


def left(calls, tries=400, files=OLD):
    """Return every folder that a power cut after ``calls`` left in so many tries."""
    disk, chance = Disk(files), Random(3)
    for call in calls:
        disk.take(call)
    return [disk.cut(chance, 0).files for _ in range(tries)]


def test_what_was_written_and_not_synced_survives_whole_torn_or_not_at_all():
    found = {each["a"] for each in left([Written("a", 0, NEW)])}
    assert {OLD["a"], NEW} < found
    torn = found - {OLD["a"], NEW}
    assert torn
    assert all(
        each[:SECTOR] == NEW[:SECTOR] and each[-SECTOR:] == OLD["a"][:SECTOR] for each in torn
    )


def test_what_was_synced_stays():
    assert {each["a"] for each in left([Written("a", 0, NEW), Synced("a")])} == {NEW}


def test_a_later_write_can_survive_an_earlier_one():
    calls = [Written("a", 0, b"1"), Written("a", 1, b"2")]
    assert b"o2" in {each["a"][:2] for each in left(calls)}


def test_a_cut_file_may_still_be_long_until_it_is_synced():
    assert {len(each["a"]) for each in left([Cut("a", 9)])} == {9, 4 * SECTOR}
    assert {len(each["a"]) for each in left([Cut("a", 9), Synced("a")])} == {9}


def test_a_new_file_may_have_no_name_until_its_folder_is_synced():
    calls = [Created("b"), Written("b", 0, b"x"), Synced("b")]
    assert {"b" in each for each in left(calls)} == {True, False}
    assert {each.get("b") for each in left([*calls, Synced("")])} == {b"x"}


def test_a_removed_file_may_come_back_until_its_folder_is_synced():
    assert {"a" in each for each in left([Removed("a")])} == {True, False}
    assert {"a" in each for each in left([Removed("a"), Synced("")])} == {False}


def test_a_file_put_in_the_place_of_another_is_one_of_the_two():
    calls = [Created("b"), Synced(""), Written("b", 0, NEW), Synced("b"), Renamed("b", "a")]
    assert {each["a"] for each in left(calls)} == {OLD["a"], NEW}


def test_what_was_told_before_the_cut_is_known_and_what_came_after_is_not():
    calls: list[syscalls.Call] = [Told("1"), Written("a", 0, NEW), Told("2")]
    found = {state.told for state in states(OLD, calls, 60, seed=1)}
    assert found == {(), ("1",), ("1", "2")}


PROGRAM = """
import os, sys
folder = sys.argv[1]
one = os.open(f"{folder}/b.new", os.O_CREAT | os.O_WRONLY, 0o600)
os.write(one, b"he"); os.write(one, b'l"o'); os.pwrite(one, b"x", 9); os.ftruncate(one, 12)
os.fsync(one)
os.replace(f"{folder}/b.new", f"{folder}/b")
os.fsync(os.open(folder, os.O_RDONLY))
os.write(1, b"safe\\n")
os.unlink(f"{folder}/b")
"""


@pytest.mark.skipif(not syscalls.can_watch(), reason="strace can't watch a process here")
def test_what_a_program_does_is_recorded_in_order(tmp_path):
    folder, trace = tmp_path / "vault", tmp_path / "trace"
    folder.mkdir()
    done = python("-c", PROGRAM, folder, before=syscalls.watching(trace))
    assert done.returncode == 0, done.stderr
    assert list(syscalls.records(trace, folder)) == [
        Created("b.new"),
        Written("b.new", 0, b"he"),
        Written("b.new", 2, b'l"o'),
        Written("b.new", 9, b"x"),
        Cut("b.new", 12),
        Synced("b.new"),
        Renamed("b.new", "b"),
        Synced(""),
        Told("safe"),
        Removed("b"),
    ]
