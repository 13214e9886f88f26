import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.backed_up import PASSPHRASE, WORDS, kept_vault


def vault_command(*arguments, passphrase=None, kit=None):
    """Run a vault command with its secrets on file descriptors of their own."""
    pipes, options = [], []
    for option, secret in (("--passphrase-fd", passphrase), ("--kit-fd", kit)):
        if secret is not None:
            reading, writing = os.pipe()
            os.write(writing, f"{secret}\n".encode())
            os.close(writing)
            pipes.append(reading)
            options += [option, str(reading)]
    try:
        return subprocess.run(
            [sys.executable, "-m", "therapist_desk", "vault", *map(str, arguments), *options],
            capture_output=True,
            pass_fds=pipes,
            timeout=60,
            check=False,
        )
    finally:
        for pipe in pipes:
            os.close(pipe)


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    made = kept_vault(tmp_path_factory.mktemp("vaults") / "practice", "Ada", "Bo", "Cyd")
    done = vault_command("backup", made.folder, "--json", passphrase=PASSPHRASE)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["verified"]
    return made


def newest(kept):
    done = vault_command("backups", kept.folder, "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    return json.loads(done.stdout)["backups"][0]


def test_a_backup_is_listed_without_a_passphrase(kept):
    found = newest(kept)
    assert (found["ours"], found["verified"]) == (True, True)
    assert found["bytes"] == Path(found["path"]).stat().st_size
    assert b"checked when made" in vault_command("backups", kept.backups).stdout


def test_a_backup_goes_to_the_drive_that_is_named(kept, tmp_path):
    done = vault_command("backup", kept.folder, "--to", tmp_path, passphrase=PASSPHRASE)
    assert (done.returncode, done.stderr) == (0, b"")
    assert [entry.name for entry in tmp_path.iterdir()] == [
        done.stdout.decode().split("/")[-1].split("\n")[0]
    ]


@pytest.mark.parametrize("secret", [{"passphrase": PASSPHRASE}, {"kit": WORDS}])
def test_a_backup_comes_back_with_the_passphrase_or_the_kit(kept, tmp_path, secret):
    new = tmp_path / "new"
    done = vault_command("restore", newest(kept)["path"], "--to", new, **secret)
    assert (done.returncode, done.stderr) == (0, b"")
    assert vault_command("verify", new, passphrase=PASSPHRASE).stdout == b"The vault is healthy.\n"
    again = vault_command("restore", newest(kept)["path"], "--to", new, "--json", **secret)
    assert Path(json.loads(again.stdout)["aside"]).is_dir()
    assert vault_command("verify", new, passphrase=PASSPHRASE).returncode == 0


def test_a_drill_needs_only_the_words(kept):
    done = vault_command("drill", kept.folder, "--json", kit=WORDS)
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["rows"]["client"] == 3


def test_the_kit_as_it_was_written_with_its_code_serves_for_a_drill_and_a_restore(kept, tmp_path):
    numbered = "".join(f"{number:2} {word}\n" for number, word in enumerate(WORDS.split(), 1))
    kit = f"{numbered}\ncode: AECK MK6I YGRH FOQ4"
    assert vault_command("drill", kept.folder, kit=kit).returncode == 0
    done = vault_command("restore", newest(kept)["path"], "--to", tmp_path / "new", kit=kit)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_script_without_words_is_told_the_option_that_takes_them(kept):
    done = subprocess.run(
        [sys.executable, "-m", "therapist_desk", "vault", "drill", str(kept.folder)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert b"--kit-fd" in done.stderr
    assert b"--passphrase-fd" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("restore", "nowhere.tdeskbackup", "--to", "here"),
        ("backups", "nowhere"),
        ("drill", "nowhere"),
    ],
)
def test_what_is_not_there_is_one_sentence(arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = vault_command(*arguments)
    assert (done.returncode, done.stdout) == (1, b"")
    assert len(done.stderr.decode().strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("verb", ["backup", "backups", "restore", "drill"])
def test_help_shows_an_example(verb):
    done = vault_command(verb, "--help")
    assert b"example:\n  therapist-desk vault " + verb.encode() in done.stdout
