"""A screen of its own (Xvfb with openbox) on which a real window is used from outside (xdotool)."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

TOOLS = ("Xvfb", "openbox", "xdotool", "xclip")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
SIZE = (1280, 800)
PATIENCE = 20.0
_CURSOR_AND_CLOCK = 70
"""Lines of the picture that may change by themselves: a blinking cursor, seconds counting down."""


class Screen:
    """Keys for whatever has the focus, and what is to be seen."""

    def __init__(self, display: str, framebuffer: Path) -> None:
        self.display = display
        self._framebuffer = framebuffer

    def tell(self, *words: str) -> str:
        """Run xdotool, or another program of X, and return what it says."""
        command = words if words[0] in TOOLS else ("xdotool", *words)
        done = subprocess.run(
            command,
            env=os.environ | {"DISPLAY": self.display},
            capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        return done.stdout

    def type(self, text: str) -> None:
        """Type ``text`` as quick fingers would."""
        self.tell("type", "--delay", "15", "--", text)

    def press(self, *keys: str) -> None:
        """Press keys one after the other and let the window rest; a key is named as "ctrl+n"."""
        for key in keys:
            self.tell("key", key)
            self.rest()

    def rest(self) -> None:
        """Wait until nothing moves any more."""
        self.until(lambda: self._moving(0.2) <= _CURSOR_AND_CLOCK, "the window comes to rest")

    def press_to(self, key: str, lines: int) -> None:
        """Press a key that changes at least so many of the picture's 800 lines; wait for it."""
        self.change(lambda: self.tell("key", key), lines)

    def change(self, deed: Callable[[], object], lines: int) -> None:
        """Do something that changes at least so many lines of the picture, and wait for it."""
        before = self._lines()
        deed()
        self.until(lambda: _differing(before, self._lines()) >= lines, "the window changes")
        self.rest()

    def until(self, happened: Callable[[], object], what: str) -> None:
        """Wait until something is so; ``what`` is said when it never is."""
        patience = time.monotonic() + PATIENCE
        while not happened():
            assert time.monotonic() < patience, f"waited in vain: {what}"
            time.sleep(0.1)

    def until_ready(self, process: int, lines: int) -> None:
        """Wait for a window of ``process`` that has painted so many lines and is given the keys.

        A change of the picture is not enough to go by: the window of a process that has just
        died may still be seen for a moment, and what is typed before the focus came is lost.
        """
        of_it = ("getwindowfocus", "getwindowpid")
        self.until(lambda: self.tell(*of_it).strip() == str(process), "the window has the focus")
        self.until(lambda: self._painted() >= lines, "the window is painted")
        self.rest()

    def windows(self, process: int) -> list[str]:
        """Return the numbers of the windows of a process, once there is one to be seen."""
        shown = ("search", "--onlyvisible", "--pid", str(process))
        self.until(lambda: self.tell(*shown), "a window shows")
        return self.tell(*shown).split()

    def clipboard(self) -> str:
        """Return the text another program would paste."""
        return self.tell("xclip", "-selection", "clipboard", "-out")

    def offered(self, selection: str) -> str:
        """Return in which forms the owner of a selection would give its text."""
        return self.tell("xclip", "-selection", selection, "-target", "TARGETS", "-out")

    @contextmanager
    def copied_elsewhere(self, text: str) -> Iterator[None]:
        """Have another program hold ``text`` on the clipboard for a while."""
        holder = subprocess.Popen(
            ["xclip", "-selection", "clipboard", "-in", "-quiet"],
            env=os.environ | {"DISPLAY": self.display},
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert holder.stdin
        holder.stdin.write(text.encode())
        holder.stdin.close()
        self.until(lambda: self.clipboard() == text, "another program copied")
        try:
            yield
        finally:
            _end(holder)

    def _moving(self, seconds: float) -> int:
        before = self._lines()
        time.sleep(seconds)
        return _differing(before, self._lines())

    def _painted(self) -> int:
        """Return how many lines are not all black, as a screen without windows is."""
        return sum(any(line) for line in self._lines())

    def _lines(self) -> list[bytes]:
        """Read the picture. Its file is in the XWD format (X11/XWDFile.h), numbers big-endian."""
        picture = self._framebuffer.read_bytes()
        number = [int.from_bytes(picture[at : at + 4], "big") for at in range(0, 100, 4)]
        size, height, stride, colors = number[0], number[5], number[12], number[19]
        start = size + colors * 12
        return [picture[start + at * stride : start + (at + 1) * stride] for at in range(height)]


def _differing(before: list[bytes], after: list[bytes]) -> int:
    return sum(one != other for one, other in zip(before, after, strict=True))


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Start a screen on a free display; ``folder`` keeps its picture."""
    told, tell = os.pipe()
    width, height = SIZE
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{width}x{height}x24",
         "-nolisten", "tcp", "-fbdir", str(folder)],
        pass_fds=[tell], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(tell)
    try:
        with os.fdopen(told) as number:
            display = f":{number.readline().strip()}"
        openbox = subprocess.Popen(
            ["openbox"],
            env=os.environ | {"DISPLAY": display, "HOME": str(folder)},
            stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            yield Screen(display, folder / "Xvfb_screen0")
        finally:
            _end(openbox)
    finally:
        _end(server)


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    process.wait(10)
