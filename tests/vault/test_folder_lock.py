"""The lock of a vault's folder: one window at a time, and nothing is left behind by a second one."""

import os
import stat
import sys
from pathlib import Path

import pytest

from therapist_desk.vault.folder_lock import FolderLock

OPEN_FILES = Path("/proc/self/fd")


def test_a_second_one_is_refused_until_the_first_gives_it_back(tmp_path):
    first = FolderLock(tmp_path / ".lock")
    with pytest.raises(BlockingIOError):
        FolderLock(tmp_path / ".lock")
    first.release()
    second = FolderLock(tmp_path / ".lock")
    first.release()  # twice does no harm, least of all to the second
    with pytest.raises(BlockingIOError):
        FolderLock(tmp_path / ".lock")
    second.release()


@pytest.mark.skipif(not OPEN_FILES.is_dir(), reason="only Linux tells of open files in a folder")
def test_who_tries_in_vain_again_and_again_leaves_no_file_open(tmp_path):
    held = FolderLock(tmp_path / ".lock")
    before = len(list(OPEN_FILES.iterdir()))
    for _ in range(5):
        with pytest.raises(BlockingIOError):
            FolderLock(tmp_path / ".lock")
    assert len(list(OPEN_FILES.iterdir())) == before
    held.release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such bits")
def test_the_lock_is_for_nobody_else_to_open(tmp_path):
    umask = os.umask(0)
    try:
        FolderLock(tmp_path / ".lock").release()
    finally:
        os.umask(umask)
    assert stat.S_IMODE((tmp_path / ".lock").stat().st_mode) == 0o600
