"""Locking leaves nothing of what was open: not in memory, not in an open file, not on disk."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.memory import hidden
from therapist_desk.services import locking

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")

TWICE = """
import os, sys
from pathlib import Path
from tests.support.memory import copies
from therapist_desk.services import locking

HIDDEN = {hidden!r}
if sys.argv[1:] == []:
    kept = [bytes(byte ^ 1 for byte in HIDDEN) + bytes([number]) for number in range(100)]
    os.set_inheritable(os.open("/dev/null", os.O_RDONLY), True)
    print(copies(HIDDEN) >= 100)
    locking.replace_process(locking.arguments(Path("/some/folder"), locking.LockReason.IDLE))
print(sys.argv[1:])
print(copies(HIDDEN))
print(sorted(int(name) for name in os.listdir("/dev/fd"))[:-1])
"""


def test_the_next_process_holds_no_word_of_the_note_and_no_open_file(tmp_path):
    script = tmp_path / "twice.py"
    script.write_text(TWICE.format(hidden=hidden(b"She wept at the well")), "utf-8")
    run = subprocess.run(
        [sys.executable, "-X", "utf8", str(script)],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert run.stderr == ""
    assert run.stdout.splitlines() == [
        "True",
        "['--locked', 'idle', '/some/folder']",
        "0",
        "[0, 1, 2]",
    ]


@pytest.mark.parametrize(
    ("started", "told", "again"),
    [
        (
            ["python", "-m", "therapist_desk", "a", "b"],
            ["x/__main__.py", "a", "b"],
            ["-m", "therapist_desk"],
        ),
        (["python", "-X", "utf8", "/bin/desk"], ["/bin/desk"], ["-X", "utf8", "/bin/desk"]),
    ],
)
def test_the_desk_starts_again_the_way_it_was_started(monkeypatch, started, told, again):
    ran = []
    monkeypatch.setattr(sys, "orig_argv", started)
    monkeypatch.setattr(sys, "argv", told)
    monkeypatch.setattr(os, "execv", lambda *command: ran.append(command))
    monkeypatch.setattr(locking, "_let_no_file_through", lambda: None)
    replace: Any = locking.replace_process  # which never returns, but for the fake above
    replace(["--locked", "asked"])
    assert ran == [(sys.executable, [sys.executable, *again, "--locked", "asked"])]


@pytest.mark.parametrize("reason", locking.LockReason)
def test_the_next_process_understands_what_it_is_told(tmp_path, reason):
    told = locking.arguments(tmp_path / "my vault", reason)
    assert locking.reason_among(told) == (reason, [str(tmp_path / "my vault")])


def test_the_next_process_is_told_which_backup_to_restore(tmp_path):
    folder, backup = tmp_path / "my vault", tmp_path / "drive" / "practice.tdeskbackup"
    told = locking.arguments(folder, locking.LockReason.RESTORE, backup)
    assert locking.reason_among(told) == (locking.LockReason.RESTORE, [str(folder)])
    assert locking.backup_among(told) == backup
    assert locking.backup_among(["--locked", "asked", "/v"]) is None


@pytest.mark.parametrize(
    "told",
    [
        ["--locked", "asked", "/v", "/b"],
        [],
        ["/v"],
        ["--locked"],
        ["--locked", "burnt", "/v"],
        ["vault", "info", "/v"],
    ],
)
def test_other_arguments_are_left_to_the_command_line(told):
    assert locking.reason_among(told) == (None, told)


def test_a_guarded_process_dumps_nothing_and_makes_files_for_its_owner_only(tmp_path):
    code = (
        "import os, resource, sys, ctypes\n"
        "from therapist_desk.services.process_guard import guard_process\n"
        "guard_process()\n"
        "open(sys.argv[1], 'w').close()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))\n"
    )
    made = tmp_path / "made"
    run = subprocess.run(
        [sys.executable, "-c", code, str(made)], capture_output=True, text=True, timeout=60
    )
    assert run.stdout == "(0, 0) 0\n"
    assert made.stat().st_mode & 0o777 == 0o600
