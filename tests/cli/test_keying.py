"""The keys of a vault on the command line: nothing secret is ever an argument."""

import os
import subprocess
import sys

import pytest

from tests.support.program import run_program
from tests.support.vaults import NEW, PASSPHRASE, made_vault
from therapist_desk.cli.keying import split_kit


def keyed(verb, folder, *options, **secrets):
    """Run a vault command, each of ``secrets`` on a file descriptor of its own."""
    pipes = []
    for name, content in secrets.items():
        reading, writing = os.pipe()
        os.write(writing, content.encode())
        os.close(writing)
        pipes.append(reading)
        options = (*options, f"--{name}-fd", str(reading))
    command = [sys.executable, "-m", "therapist_desk", "vault", verb, str(folder), *options]
    try:
        return subprocess.run(command, capture_output=True, pass_fds=pipes, timeout=60, check=False)
    finally:
        for pipe in pipes:
            os.close(pipe)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory):
    return made_vault(tmp_path_factory.mktemp("pattern") / "v", records=2)


@pytest.fixture
def made(pattern, tmp_path):
    return pattern.copied_to(tmp_path / "v")


def opens(made, passphrase):
    return keyed("verify", made.folder, passphrase=f"{passphrase}\n").returncode == 0


def one_sentence(done):
    lines = done.stderr.decode().strip().splitlines()
    return done.returncode == 1 and len(lines) == 1 and "Traceback" not in lines[0]


def test_the_passphrase_is_changed_by_two_lines(made):
    done = keyed("passphrase", made.folder, passphrase=f"{PASSPHRASE}\n{NEW}\n")
    assert (done.returncode, done.stderr) == (0, b"")
    assert opens(made, NEW)
    assert not opens(made, PASSPHRASE)


@pytest.mark.parametrize("verb", ["passphrase", "rekey"])
@pytest.mark.parametrize("lines", [f"{PASSPHRASE}\n", f"{PASSPHRASE}\nshort\n", f"wrong\n{NEW}\n"])
def test_what_is_missing_or_wrong_is_one_sentence_and_changes_nothing(made, verb, lines):
    before = (made.folder / "vault.hdr").read_bytes()
    assert one_sentence(keyed(verb, made.folder, passphrase=lines))
    assert (made.folder / "vault.hdr").read_bytes() == before
    assert (made.folder / "vault-1.db").exists()


def test_a_rekey_prints_a_kit_that_opens_the_vault_with_both_headers_gone(made):
    done = keyed("rekey", made.folder, passphrase=f"{PASSPHRASE}\n{NEW}\n")
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 26)
    assert b"Backups and copies made before today still open" in done.stderr
    assert opens(made, NEW)
    for name in ("vault.hdr", "vault.hdr.bak"):
        (made.folder / name).unlink()
    kit, third = done.stdout.decode(), "a third handful of plain words"
    words_only = kit.partition("\n\n")[0]
    assert one_sentence(keyed("recover", made.folder, kit=words_only, passphrase=third))
    assert keyed("recover", made.folder, kit=kit, passphrase=third).returncode == 0
    assert opens(made, third)


def test_the_kit_of_a_rekey_goes_into_a_private_file_and_away_if_nothing_was_changed(
    made, tmp_path
):
    kit = tmp_path / "kit.txt"
    newer = made.folder / "vault-2.db"
    newer.write_bytes(b"something")
    lines = f"{PASSPHRASE}\n{NEW}\n"
    assert one_sentence(keyed("rekey", made.folder, "--kit-out", str(kit), passphrase=lines))
    assert not kit.exists()
    newer.unlink()
    done = keyed("rekey", made.folder, "--kit-out", str(kit), passphrase=lines)
    assert (done.returncode, done.stdout) == (0, b"")
    assert kit.stat().st_mode & 0o777 == 0o600
    assert len(kit.read_text().splitlines()) == 26


def test_words_of_another_vault_are_one_sentence(made, tmp_path):
    other = made_vault(tmp_path / "other", records=0)
    assert one_sentence(keyed("recover", made.folder, kit=other.words, passphrase=NEW))
    for name in ("vault.hdr", "vault.hdr.bak"):
        (made.folder / name).unlink()
    both = f"{other.words}\n{other.kit.code}\n"
    assert one_sentence(keyed("recover", made.folder, kit=both, passphrase=NEW))
    assert one_sentence(keyed("recover", tmp_path, kit=both, passphrase=NEW))


WORDS = ["abandon"] * 23 + ["art"]


@pytest.mark.parametrize(
    "lines",
    [
        [" ".join(WORDS), "ABCD 2345"],
        [*WORDS, "", "code: ABCD 2345"],
        [f"{number:2} {word}" for number, word in enumerate(WORDS, 1)] + ["Code: ABCD", "2345"],
        [" ".join(WORDS[:12]), " ".join(WORDS[12:]), "ABCD 2345"],
    ],
    ids=["as the manual says", "a word a line", "as printed", "two lines of words"],
)
def test_words_and_code_are_told_apart(lines):
    words, code = split_kit(lines)
    assert words.split()[-1] == "art"
    assert code.split() == ["ABCD", "2345"]


@pytest.mark.parametrize("verb", ["passphrase", "rekey", "recover"])
def test_each_command_shows_an_example(verb):
    told = run_program("vault", verb, "--help").stdout
    assert b"example" in told
    assert b"3< " in told
