import json
import os
import shutil
import subprocess
import sys
from argparse import Namespace
from itertools import pairwise

import pytest

from tests.support.backed_up import PASSPHRASE as OPENS
from tests.support.backed_up import kept_vault
from tests.support.program import run_program
from therapist_desk.cli import vaulting
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.services import moving

PASSPHRASE = "obvious otter paints five lanterns"


def vault_command(*arguments, passphrase=PASSPHRASE):
    """Run a vault command with the passphrase on a file descriptor of its own."""
    reading, writing = os.pipe()
    os.write(writing, f"{passphrase}\n".encode())
    os.close(writing)
    try:
        return subprocess.run(
            [
                sys.executable,
                "-m",
                "therapist_desk",
                "vault",
                *arguments,
                "--passphrase-fd",
                str(reading),
            ],
            capture_output=True,
            pass_fds=[reading],
            timeout=60,
            check=False,
        )
    finally:
        os.close(reading)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("vaults") / "practice"
    done = vault_command("create", str(folder))
    assert (done.returncode, done.stderr) == (0, b"")
    return folder, done.stdout.decode()


def test_create_prints_the_recovery_key_once_and_leaves_private_files(made):
    folder, printed = made
    *words, empty, code = printed.splitlines()
    assert (len(words), empty, code.split(" ")[0]) == (24, "", "code:")
    assert sorted(entry.name for entry in folder.iterdir()) == [
        ".lock",
        "vault-1.db",
        "vault.hdr",
        "vault.hdr.bak",
    ]
    assert all(entry.stat().st_mode & 0o077 == 0 for entry in folder.iterdir())
    first, second, third = printed.split()[1:6:2]
    as_printed, as_typed = printed.splitlines()[0].strip(), f"{first} {second} {third}"
    kept = b"".join(entry.read_bytes() for entry in folder.iterdir())
    assert not any(
        form.encode() in kept for form in (as_printed, as_typed, as_typed.replace(" ", "\n"))
    )


def test_the_recovery_key_can_go_into_a_private_file_and_never_over_another(tmp_path):
    kit = tmp_path / "kit.txt"
    done = vault_command("create", str(tmp_path / "v"), "--kit-out", str(kit))
    assert (done.returncode, done.stdout) == (0, b"")
    assert kit.stat().st_mode & 0o777 == 0o600
    assert len(kit.read_text().splitlines()) == 26
    again = vault_command("create", str(tmp_path / "w"), "--kit-out", str(kit))
    assert again.returncode == 1
    assert not (tmp_path / "w").exists()


def test_a_vault_that_could_not_be_made_leaves_no_recovery_key_behind(tmp_path, monkeypatch):
    def no_room(*_):
        raise VaultUnwritable("The disk is full.")

    monkeypatch.setattr("therapist_desk.services.vaults.make", no_room)
    monkeypatch.setattr("therapist_desk.cli.opening.passphrase", lambda *_: PASSPHRASE)
    kit = tmp_path / "kit.txt"
    given = Namespace(folder=tmp_path / "v", kit_out=kit, passphrase_fd=3)
    with pytest.raises(VaultUnwritable):
        vaulting.create(given)
    assert not kit.exists()


def test_verify_says_that_a_header_was_damaged_and_mends_it(made, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(made[0], copy)
    (copy / "vault.hdr").write_bytes(b"{}")
    done = vault_command("verify", str(copy))
    assert (done.returncode, b"its copy was used" in done.stderr) == (0, True)
    assert (copy / "vault.hdr").read_bytes() == (copy / "vault.hdr.bak").read_bytes() != b"{}"
    again = vault_command("verify", str(copy))
    assert (again.returncode, again.stderr) == (0, b"")


@pytest.mark.parametrize("number", ["-1", "99", str(10**11)])
def test_a_file_descriptor_that_is_none_is_one_sentence(made, number):
    done = run_program("vault", "verify", str(made[0]), "--passphrase-fd", number)
    assert (done.returncode, done.stderr) == (1, b"This file descriptor can't be read.\n")


def test_info_needs_no_passphrase_and_tells_no_secret(made):
    facts = json.loads(run_program("vault", "info", str(made[0]), "--json").stdout)
    assert facts["slots"] == ["passphrase", "recovery"]
    assert facts["database_bytes"] > 0


def test_a_healthy_vault_is_called_healthy(made):
    done = vault_command("verify", str(made[0]))
    assert (done.returncode, done.stdout) == (0, b"The vault is healthy.\n")


def test_an_old_database_beside_a_newer_header_is_told_as_json_too(made, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(made[0], copy)
    old = (copy / "vault-1.db").read_bytes()
    assert vault_command("verify", str(copy), "--deep").stdout == b"The vault is healthy.\n"
    (copy / "vault-1.db").write_bytes(old)
    done = vault_command("verify", str(copy), "--deep")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"older than it was" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    told = json.loads(vault_command("verify", str(copy), "--json").stdout)
    assert (told["healthy"], len(told["complaints"])) == (False, 1)


@pytest.mark.parametrize("wrong", ["something else entirely", ""])
def test_a_wrong_passphrase_is_one_sentence(made, wrong):
    done = vault_command("verify", str(made[0]), passphrase=wrong)
    assert done.returncode == 1
    assert len(done.stderr.decode().strip().splitlines()) == 1


def test_damage_is_told_in_one_sentence_and_mended_by_nobody(made, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(made[0], copy)
    database = copy / "vault-1.db"
    content = bytearray(database.read_bytes())
    content[len(content) // 2] ^= 1
    database.write_bytes(content)
    done = vault_command("verify", str(copy))
    assert done.returncode == 1
    assert len(done.stderr.decode().strip().splitlines()) == 1
    assert b"Traceback" not in done.stderr


def test_a_vault_is_never_made_over_another(made):
    before = {entry: entry.read_bytes() for entry in made[0].iterdir()}
    assert vault_command("create", str(made[0])).returncode == 1
    assert {entry: entry.read_bytes() for entry in made[0].iterdir()} == before


def test_a_passphrase_as_an_argument_is_wrong_usage():
    assert run_program("vault", "verify", "somewhere", "--passphrase", "secret").returncode == 2


def test_a_folder_without_a_vault_is_told(tmp_path):
    done = run_program("vault", "info", str(tmp_path))
    assert done.returncode == 1
    assert done.stderr


def recovered(folder, words, passphrase):
    pipes = []
    for content in (words, passphrase):
        reading, writing = os.pipe()
        os.write(writing, f"{content}\n".encode())
        os.close(writing)
        pipes.append(reading)
    options = ["--kit-fd", str(pipes[0]), "--passphrase-fd", str(pipes[1])]
    try:
        return subprocess.run(
            [sys.executable, "-m", "therapist_desk", "vault", "recover", str(folder), *options],
            capture_output=True,
            pass_fds=pipes,
            timeout=60,
            check=False,
        )
    finally:
        for pipe in pipes:
            os.close(pipe)


def test_a_forgotten_passphrase_is_replaced_with_the_kit_alone(tmp_path):
    folder = tmp_path / "v"
    kit = vault_command("create", str(folder)).stdout.decode()
    assert recovered(folder, kit, "another six plain words here").returncode == 0
    assert vault_command("verify", str(folder)).returncode == 1
    done = vault_command("verify", str(folder), passphrase="another six plain words here")
    assert done.returncode == 0


def test_a_word_of_the_kit_mistyped_changes_nothing(tmp_path):
    folder = tmp_path / "v"
    words = vault_command("create", str(folder)).stdout.decode().split()[1:48:2]
    swapped = [words[1], words[0], *words[2:]]
    before = (folder / "vault.hdr").read_bytes()
    done = recovered(folder, " ".join(swapped), "another six plain words here")
    if words[0] != words[1]:
        assert done.returncode == 1
        pairs = (f"{one} {other}".encode() for one, other in pairwise(swapped))
        assert not any(
            pair in done.stderr for pair in pairs
        )  # one word alone may be any sentence’s
        assert (folder / "vault.hdr").read_bytes() == before


def test_a_retired_vault_says_so_and_does_what_was_asked_all_the_same(tmp_path):
    kept = kept_vault(tmp_path / "old", "Ada")
    assert b"retired" not in vault_command("verify", str(kept.folder), passphrase=OPENS).stderr
    (tmp_path / "drive").mkdir()
    with kept.opened() as vault:
        moving.copy(vault, tmp_path / "drive", kept.clock)
        vault.desk.do(lambda writer: moving.retire(writer, "the new grey laptop")).result()
    done = vault_command("verify", str(kept.folder), passphrase=OPENS)
    assert done.returncode == 0
    assert b"retired since 2026-" in done.stderr
    assert b"healthy" in done.stdout
