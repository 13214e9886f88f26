"""The search box on the command line."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from tests.support.program import run_program
from therapist_desk.domain.clock import SystemClock
from therapist_desk.services import vaults
from therapist_desk.services.rehearsal import fill
from therapist_desk.services.rehearsal.fill import Size

PASSPHRASE = "obvious otter paints five lanterns"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("vaults") / "practice"
    kit = vaults.new_kit()
    vault = vaults.create(made, PASSPHRASE, kit, SystemClock(), rehearsal=True, costs=vaults.FAST)
    now = datetime.now(UTC)  # noqa: TID251 - the program under test asks the real clock too
    vault.desk.do(lambda writer: fill.fill(writer, Size.SMALL, 1, now)).result()
    vault.close()
    return made


def search(folder, *arguments, passphrase=PASSPHRASE, stdin=b""):
    reading, writing = os.pipe()
    os.write(writing, f"{passphrase}\n".encode())
    os.close(writing)
    command = [sys.executable, "-m", "therapist_desk", "search", str(folder), *arguments]
    try:
        return subprocess.run(
            [*command, "--passphrase-fd", str(reading)],
            input=stdin, capture_output=True, pass_fds=[reading], timeout=60, check=False,
        )  # fmt: skip
    finally:
        os.close(reading)


@pytest.mark.slow
def test_json_is_one_object_with_the_newest_hit_first(folder):
    done = search(folder, "焦慮", "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    answer = json.loads(done.stdout)
    assert set(answer) == {"hits", "ms"}
    assert set(answer["hits"][0]) == {"kind", "id", "when", "snippet"}
    assert "焦慮" in answer["hits"][0]["snippet"]
    times = [hit["when"] for hit in answer["hits"]]
    assert times == sorted(times, reverse=True)


@pytest.mark.slow
def test_all_words_count_and_nothing_found_is_no_failure(folder):
    assert search(folder, "lift", "subway").stdout
    done = search(folder, "lift", "nowhere")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.slow
def test_a_wrong_passphrase_finds_nothing_and_says_so(folder):
    done = search(folder, "lift", passphrase="not this one")
    assert done.returncode == 1
    assert done.stdout == b""
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.slow
def test_words_can_be_given_where_no_list_of_processes_shows_them(folder):
    given = search(folder, "walk", "--json")
    typed = search(folder, "--json", stdin=b"walk\n")
    assert json.loads(given.stdout)["hits"]
    assert json.loads(typed.stdout)["hits"] == json.loads(given.stdout)["hits"]


def test_the_vault_alone_is_missed_where_nothing_is_given():
    done = run_program("search")
    assert done.returncode == 2
    assert done.stderr.decode().endswith("the following arguments are required: VAULT\n")
