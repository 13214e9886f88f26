"""The walk through the main job, watched from outside: what it leaves, says and asks of the network."""

import os
import re
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path
from types import SimpleNamespace

import pytest
from pypdf import PdfReader

from tests.support.canary import findings
from therapist_desk.walk.steps import Walk

pytestmark = [
    pytest.mark.end2end,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="watches with Linux tools"),
]

ROOT = Path(__file__).parents[2]
NOTE = "Keep the walks, add one call to a friend."
APART = "hurried at the end"
CANARIES = [
    *Walk.CLIENT.split(),
    *("Slept six hours", "call to a friend", "seventeen paper lanterns", APART),
]
WATCH = ("strace", "-f", "--seccomp-bpf", "-e", "trace=%network,open,openat,creat", "-o")


def works(*command: str) -> bool:
    found = shutil.which(command[0])
    return bool(found) and subprocess.run(command, capture_output=True).returncode == 0


CAN_WATCH = works(*WATCH, "/dev/null", "true")
CAN_CUT_OFF = works("unshare", "--net", "true")
watched_only = pytest.mark.skipif(not CAN_WATCH, reason="strace can't watch a process here")


def run(folder: Path, *command: str) -> SimpleNamespace:
    """Run Python in ``folder`` with nothing of ours around it, watched and cut off where possible."""
    home, temporary, log = folder / "home", folder / "tmp", folder / "log"
    for made in (home, temporary, log):
        made.mkdir()
    surroundings = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "XDG_RUNTIME_DIR": str(temporary),
        "XDG_CACHE_HOME": str(home / "cache"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    around = ["unshare", "--net"] if CAN_CUT_OFF else []
    around += [*WATCH, str(log / "calls")] if CAN_WATCH else []
    with (log / "out").open("wb") as out, (log / "err").open("wb") as err:
        done = subprocess.run(
            [*around, sys.executable, *command],
            env=surroundings, cwd=folder, stdout=out, stderr=err, timeout=300, check=False,
        )  # fmt: skip
    said = (log / "out").read_text("utf-8") + (log / "err").read_text("utf-8")
    calls = (log / "calls").read_text("utf-8", "replace") if CAN_WATCH else ""
    return SimpleNamespace(folder=folder, code=done.returncode, said=said, calls=calls)


@pytest.fixture(scope="module")
def walked(tmp_path_factory) -> SimpleNamespace:
    folder = tmp_path_factory.mktemp("walk")
    return run(folder, "-m", "therapist_desk", "rehearse", "--walk", str(folder / "out"))


@pytest.fixture(scope="module")
def papers(walked) -> list[Path]:
    """The session summary; agreements in other languages stand beside it."""
    found = (walked.folder / "out").glob("*.pdf")
    return [each for each in found if not each.name.startswith("agreement-")]


def inet_sockets(calls: str) -> list[str]:
    return re.findall(r"\bsocket\(AF_INET6?\b.*|\bsa_family=AF_INET6?\b.*", calls)


def made_files(calls: str) -> set[Path]:
    made = re.findall(r'\b(?:open|openat|creat)\([^"]*"([^"]+)"[^=]*\bO_CREAT\b.*= \d', calls)
    return {Path(each) for each in made}


def test_every_step_of_the_main_job_happens(walked):
    assert walked.code == 0, walked.said


def test_it_leaves_numbered_pictures_and_one_paper(walked, papers):
    left = sorted(file.name for file in (walked.folder / "out").iterdir())
    pictures = [name for name in left if name.endswith(".png")]
    numbers = [int(name.split("-")[0]) for name in pictures]
    assert numbers == list(range(1, len(pictures) + 1))
    assert len(pictures) >= 12
    assert len(papers) == 1
    others = {"agreement-es.pdf", "agreement-zh-Hant.pdf"}
    assert set(left) == {*pictures, papers[0].name, *others}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Esta traducción todavía no la ha revisado"),
        ("zh-Hant", "這份譯文尚未由以中文為母語的人校閱"),
    ],
)
def test_agreements_in_other_languages_say_at_their_end_that_they_await_a_reader(
    walked, language, words
):
    pages = PdfReader(walked.folder / "out" / f"agreement-{language}.pdf").pages
    text = "".join("".join(page.extract_text() for page in pages).split())
    assert "".join(words.split()) in unicodedata.normalize("NFKC", text)


def test_nobody_else_may_read_what_it_leaves(walked):
    modes = {file.name: file.stat().st_mode & 0o777 for file in (walked.folder / "out").iterdir()}
    assert set(modes.values()) == {0o600}, modes


def test_the_paper_holds_the_note_and_the_name(papers):
    text = " ".join(page.extract_text() for page in PdfReader(papers[0]).pages)
    flowing = " ".join(text.split())
    assert NOTE in flowing
    assert "the friend said yes" in flowing
    assert APART not in flowing  # a process note leaves only when asked for twice
    assert Walk.CLIENT in flowing


def test_the_client_stands_in_no_file_but_the_paper(walked, papers):
    places = [walked.folder / name for name in ("home", "tmp", "out", "log")]
    found = [each for each in findings(CANARIES, places) if not each.startswith(str(papers[0]))]
    assert found == []
    assert findings(CANARIES, [Path(papers[0].name)]) == []  # not in its name either


def test_nothing_of_the_rehearsal_vault_stays_behind(walked):
    assert list((walked.folder / "tmp").rglob("*.db*")) == []


@watched_only
def test_no_file_is_made_outside_its_own_folders(walked):
    own = walked.folder
    elsewhere = {
        file
        for file in made_files(walked.calls)
        if own not in file.parents and not file.is_relative_to("/dev")
    }
    assert made_files(walked.calls)
    assert elsewhere == set()


@watched_only
def test_no_socket_to_the_network_is_opened(walked):
    assert inet_sockets(walked.calls) == []


@watched_only
@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_a_socket_to_the_network_would_have_been_seen(tmp_path, family):
    opened = run(tmp_path, "-c", f"import socket as s; s.socket(s.{family}, s.SOCK_DGRAM)")
    assert opened.code == 0, opened.said
    assert inet_sockets(opened.calls)


@pytest.mark.skipif(not CAN_CUT_OFF, reason="only root may take the network away")
def test_all_of_it_happened_without_a_network(walked, tmp_path):
    there = run(tmp_path, "-c", "print(open('/proc/net/dev').read().count(':'))")
    assert there.said.strip() == "1"  # the loopback alone, and that is down
    assert walked.code == 0
