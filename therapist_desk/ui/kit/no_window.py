"""Says in a sentence why there is no window, where Qt would end the process with a core dump."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_NO_SCREEN = ("could not connect to display", "Failed to create wl_display")


@contextmanager
def told(no_screen: str, lacking: Callable[[], str]) -> Iterator[None]:
    """While Qt looks for a screen, end with ``no_screen`` and exit code 1 where it finds none.

    Where it found one, and not the libraries to draw on it, with what ``lacking`` returns. What Qt
    says on its way to one that answers is kept back: it tries several.
    """
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        said.append(text)
        if kind is QtMsgType.QtFatalMsg:
            _end(no_screen if any(part in "\n".join(said) for part in _NO_SCREEN) else lacking())

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _end(sentence: str) -> None:
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(f"{sentence}\n")
        sys.stderr.flush()
    os._exit(1)  # Qt aborts when this returns
