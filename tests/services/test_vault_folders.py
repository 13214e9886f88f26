"""A vault may not lie where another program copies it away, or where it could not be saved."""

import os
from pathlib import Path

import pytest

from tests.support import nobody, real_vault
from tests.support.clock import FixedClock
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services import vault_folders, vaults
from therapist_desk.services.synced_folders import syncing_service


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("Dropbox/vault", "Dropbox"),
        ("Dropbox (Personal)/practice/vault", "Dropbox"),
        ("OneDrive - My Practice/vault", "OneDrive"),
        ("onedrive/vault", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/vault", "iCloud Drive"),
        ("iCloudDrive/vault", "iCloud Drive"),
        ("Google Drive/vault", "Google Drive"),
        ("My Drive/vault", "Google Drive"),
        ("Nextcloud/vault", "Nextcloud"),
        ("pCloudDrive/vault", "pCloud"),
    ],
)
def test_a_folder_that_is_copied_elsewhere_is_known_by_its_name(tmp_path, path, service):
    assert syncing_service(tmp_path / path) == service
    with pytest.raises(RuleBroken, match=service) as refused:
        vault_folders.check(tmp_path / path)
    assert refused.value.field == "folder"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_syncthing_is_known_by_its_mark_however_deep(tmp_path):
    (tmp_path / ".stfolder").mkdir()
    assert syncing_service(tmp_path / "a" / "b" / "vault") == "Syncthing"


def test_a_link_into_a_synced_folder_does_not_hide_it(tmp_path):
    (tmp_path / "Nextcloud").mkdir()
    (tmp_path / "plain").symlink_to(tmp_path / "Nextcloud")
    assert syncing_service(tmp_path / "plain" / "vault") == "Nextcloud"


@pytest.mark.parametrize("name", ["Dropboxes", "my drives", "one", "Documents", "mega-plans"])
def test_an_ordinary_name_raises_no_alarm(tmp_path, name):
    assert syncing_service(tmp_path / name) == ""


def test_a_new_or_empty_folder_will_do_and_nothing_is_made_yet(tmp_path):
    vault_folders.check(tmp_path)
    vault_folders.check(tmp_path / "new" / "deep")
    assert list(tmp_path.iterdir()) == []


def test_what_lies_in_the_way_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(RuleBroken, match="file of this name"):
        vault_folders.check(tmp_path / "file")
    with pytest.raises(RuleBroken, match="not empty"):
        vault_folders.check(tmp_path)
    with pytest.raises(RuleBroken, match="Nothing can be written"):
        vault_folders.check(tmp_path / "file" / "vault")
    with pytest.raises(RuleBroken, match="whole path"):
        vault_folders.check(Path("vault"))


def test_a_vault_that_is_there_already_is_to_be_opened(tmp_path):
    made = vaults.create(
        tmp_path / "v", "six plain words", vaults.new_kit(), FixedClock(), costs=vaults.FAST
    )
    made.close()
    with pytest.raises(RuleBroken, match="Open it instead"):
        vault_folders.check(tmp_path / "v")


TRY_IT = """
import sys
from pathlib import Path
from tests.support import nobody
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.services import vault_folders
place = Path(sys.argv[1])
vault_folders.check(place / "before" / "vault")
nobody.become()
try:
    vault_folders.check(place / "locked" / "vault")
except RuleBroken as refused:
    sys.stdout.write(str(refused))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such folders")
def test_a_read_only_place_is_refused():
    with nobody.reachable_place() as place:
        (place / "locked").mkdir(mode=0o555)
        done = real_vault.python("-c", TRY_IT, place)
    assert done.stderr == ""
    assert "Nothing can be written" in done.stdout
