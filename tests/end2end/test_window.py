"""The real program in a real window, used with the keyboard alone and watched from outside."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.canary import findings
from tests.support.program import run_program
from tests.support.screen import MISSING, Screen, screen
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.notes import Note, NoteId
from therapist_desk.services import locked_vaults, notes, rehearsals, search, vaults
from therapist_desk.services.desk import Desk
from therapist_desk.services.rehearsal.fill import Size
from therapist_desk.ui.kit.clipboard import SECONDS

pytestmark = [
    pytest.mark.end2end,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="needs an X server"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]

ROOT = Path(__file__).parents[2]
PASSPHRASE = locked_vaults.REHEARSAL_PASSPHRASE
TITLE = {"Therapist Desk"}
ALL_OF_IT, A_PART = 600, 150
"""How many of the picture's 800 lines change with a new page, and with a part of one."""
TYPED = "Quokkas came up again and she laughed about them."
CANARIES = ["Quokkas", "laughed about", "Nogueira", "Okafor"]


class OpenDesk:
    """The program, started on a vault, with its window on a screen."""

    def __init__(self, shown: Screen, folder: Path) -> None:
        self.screen, self.folder, self.vault = shown, folder, folder / "vault"
        self.home = folder / "home"
        surroundings = {
            "DISPLAY": shown.display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "TMPDIR": str(self.home),
            "PYTHONPATH": str(ROOT),
        }
        self.home.mkdir(exist_ok=True)
        with (self.home / "said").open("wb") as said:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "therapist_desk", str(self.vault)],
                env=os.environ | surroundings, stdout=said, stderr=said, cwd=self.home,
            )  # fmt: skip
        shown.until_ready(self.process.pid, ALL_OF_IT)

    def unlock(self) -> None:
        self.screen.type(PASSPHRASE)
        self.screen.press_to("Return", ALL_OF_IT)

    def begin_note(self) -> None:
        """Clients, whose first is chosen, then a new note."""
        self.screen.press_to("ctrl+3", A_PART)
        self.screen.press_to("ctrl+n", A_PART)

    def close(self) -> int:
        """Close the window as the window's own button would; return the exit code."""
        self.screen.tell("key", "alt+F4")
        return self.process.wait(20)

    def command(self) -> list[str]:
        """Return the words this process runs under, which anybody can read."""
        told = Path(f"/proc/{self.process.pid}/cmdline").read_text()
        return told.split("\0")[:-1]

    def lock(self) -> None:
        """Press Ctrl+L and wait for the next program in this process to show its window."""
        self.screen.tell("key", "ctrl+l")
        self.screen.until(lambda: "--locked" in self.command(), "the process is replaced")
        self.screen.until_ready(self.process.pid, ALL_OF_IT)

    def windows(self) -> list[str]:
        """Return the windows to be seen, once there is one."""
        return self.screen.windows(self.process.pid)

    def titles(self) -> set[str]:
        """Return what stands on top of its windows."""
        return {self.screen.tell("getwindowname", one).rstrip("\n") for one in self.windows()}

    def notes_with(self, words: str) -> list[Note]:
        """Look into the vault, which no process holds any more."""
        with self._opened() as desk:
            found = desk.ask(lambda reader: search.find(reader, words)).result()
            ids = [NoteId(one.record_id) for one in found]
            return list(desk.ask(lambda reader: notes.page(reader, ids)).result().values())

    def newest_note(self) -> Note:
        """Return the note made last."""
        with self._opened() as desk:
            row = desk.ask(lambda reader: reader.row("SELECT max(id) FROM note")).result()
            assert row is not None
            number = NoteId(row[0])
            return desk.ask(lambda reader: notes.get(reader, number)).result().note

    @contextmanager
    def _opened(self) -> Iterator[Desk]:
        opened = vaults.unlock(self.vault, PASSPHRASE, SystemClock())
        try:
            yield opened.desk
        finally:
            opened.close()


@pytest.fixture(scope="module")
def practice(tmp_path_factory) -> Path:
    folder: Path = tmp_path_factory.mktemp("practice") / "vault"
    rehearsals.make(folder, Size.SMALL, 1, SystemClock()).close()
    return folder


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    with screen(tmp_path_factory.mktemp("screen")) as started:
        yield started


@pytest.fixture
def desk(shown, practice, tmp_path):
    shutil.copytree(practice, tmp_path / "vault")
    opened = OpenDesk(shown, tmp_path)
    try:
        opened.unlock()
        yield opened
    finally:
        opened.process.kill()
        opened.process.wait()


def test_keys_alone_write_sign_and_find_a_note_and_nothing_of_it_is_left_in_files(desk):
    seen, shown = [desk.titles()], desk.screen
    desk.begin_note()
    shown.type(TYPED)
    for rest in ("No risk seen.", "The same again."):  # or the desk asks about what is empty
        shown.press("Tab")
        shown.type(rest)
    shown.press_to("ctrl+Return", A_PART)
    seen.append(desk.titles())
    shown.press_to("ctrl+1", A_PART)
    shown.press("ctrl+f")
    shown.change(lambda: shown.type("quokk laugh"), A_PART)
    seen.append(desk.titles())
    shown.press_to("Return", A_PART)
    shown.press_to("ctrl+n", A_PART)  # a note of the client who was found
    shown.type("And quokkas once more.")
    assert desk.close() == 0
    second, first = sorted(desk.notes_with("quokkas"), key=lambda note: note.is_signed)
    assert (first.is_signed, second.is_signed) == (True, False)
    assert TYPED in first.sections.values()
    assert "And quokkas once more." in second.sections.values()
    assert first.client_id == second.client_id
    assert seen == [TITLE] * 3
    assert findings(CANARIES, [desk.home, desk.vault]) == []


def test_locking_keeps_the_draft_takes_back_what_was_copied_and_asks_again(desk):
    before = desk.command()
    desk.begin_note()
    desk.screen.type(TYPED)
    desk.screen.press("ctrl+a", "ctrl+c")
    assert desk.screen.clipboard() == TYPED
    assert "x-kde-passwordManagerHint" in desk.screen.offered("clipboard")
    assert "x-kde-passwordManagerHint" in desk.screen.offered("primary")  # marked is copied, in X
    desk.screen.type("x")  # in place of all that, and not saved by itself yet
    desk.lock()
    assert TYPED not in desk.screen.clipboard()
    assert desk.command() == [*before[:3], "--locked", "asked", str(desk.vault)]
    assert desk.titles() == TITLE
    desk.unlock()
    assert desk.titles() == TITLE
    assert desk.close() == 0
    assert desk.newest_note().sections == {"data": "x"}


def test_what_was_copied_from_a_note_is_gone_after_half_a_minute(desk):
    desk.begin_note()
    desk.screen.type(TYPED)
    desk.screen.press("ctrl+a", "ctrl+c")
    copied = time.monotonic()
    assert desk.screen.clipboard() == TYPED
    desk.screen.until(lambda: time.monotonic() > copied + SECONDS / 2, "half the time is over")
    assert desk.screen.clipboard() == TYPED
    desk.screen.until(lambda: not desk.screen.clipboard(), "the clipboard is empty")
    assert SECONDS - 2 < time.monotonic() - copied < SECONDS + 5
    assert "UTF8_STRING" not in desk.screen.offered("primary")


def test_what_another_program_copied_since_stays(desk):
    desk.begin_note()
    desk.screen.type(TYPED)
    desk.screen.press("ctrl+a", "ctrl+c")
    with desk.screen.copied_elsewhere("a recipe"):
        desk.lock()
        assert desk.screen.clipboard() == "a recipe"


def test_the_window_stands_where_it_stood_and_its_file_tells_no_more(desk):
    (window,) = desk.windows()
    desk.screen.tell("windowsize", window, "1111", "666")
    desk.screen.rest()
    desk.lock()
    file = desk.home / "config" / "therapist-desk" / "window.ini"
    assert file.stat().st_mode & 0o777 == 0o600
    assert findings(CANARIES, [file]) == []
    (window,) = desk.windows()
    assert "Geometry: 1111x666" in desk.screen.tell("getwindowgeometry", window)


def test_a_killed_process_loses_nothing_typed_two_seconds_before(desk):
    desk.begin_note()
    desk.screen.type(TYPED)
    time.sleep(2)
    desk.process.send_signal(signal.SIGKILL)
    desk.process.wait()
    assert TYPED in desk.newest_note().sections.values()


def test_a_second_process_is_refused_the_vault_in_under_two_seconds(desk):
    began = _worked()
    second = run_program(
        "search", str(desk.vault), "anything", "--passphrase-fd", "0", stdin=PASSPHRASE.encode()
    )
    assert _worked() - began < 2
    assert (second.returncode, second.stdout) == (1, b"")
    assert second.stderr.startswith(b"This vault is open in another window")


def _worked() -> float:
    """Return the seconds that ended child processes took of a processor, however busy that is."""
    used = os.times()
    return used.children_user + used.children_system
