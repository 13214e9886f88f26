"""A file on its way into the vault when the power goes or the disk is full: all of it, or nothing."""

import json

import pytest

from tests.soak import steps
from tests.support import real_vault
from tests.support.small_disk import apart

pytestmark = pytest.mark.slow


def test_a_disk_full_in_the_middle_keeps_no_half_and_room_makes_it_work(tmp_path):
    way = apart()
    if way is None:
        pytest.skip("no disk can be mounted here")
    done = real_vault.python("-m", "tests.soak.attaching_full", tmp_path, before=way)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "refused": True, "records": [0], "rows": [0], "same": True, "complaints": [],
    }  # fmt: skip


def test_a_kill_leaves_all_of_a_file_or_nothing_of_it(tmp_path):
    assert not steps.run(tmp_path, "attachment", 6)["bad"]


def test_a_record_kept_before_its_bytes_would_be_noticed(tmp_path):
    assert steps.run(tmp_path, "attachment", 10, "careless")["bad"]
