"""Keeps links out of Qt's own log: a failed one would stand there whole, number and text included."""

import re
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

# What Qt writes when a link can't be opened (qtbase, qgenericunixservices, qwindowsservices,
# qplatformservices), and what a link of ours looks like however it was decoded.
_COMPLAINTS = re.compile(r"Launch failed|ShellExecute|does not support .*open", re.IGNORECASE)
_LINKS = re.compile(r"whatsapp|wa\.me|[a-z][a-z0-9+.-]*:(//|%2f%2f)", re.IGNORECASE)
REDACTED = "(a message about a link, left out)"

_Sink = Callable[[QtMsgType, QMessageLogContext, str], object]


class QtLog:
    """Stands before whatever took Qt's messages until now."""

    def __init__(self, sink: _Sink | None) -> None:
        self.sink = sink

    def __call__(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """Pass a message on, redacted when it holds a link, or not at all."""
        if _COMPLAINTS.search(text):
            return
        if _LINKS.search(text):
            text = REDACTED
        if self.sink is not None:
            self.sink(kind, context, text)
        else:
            _to_stderr(text)


def install() -> None:
    """Put the filter before the log there is; once is enough, twice does no harm."""
    log = QtLog(None)
    before = qInstallMessageHandler(log)
    if isinstance(before, QtLog):
        qInstallMessageHandler(before)
    else:
        log.sink = before


def _to_stderr(text: str) -> None:
    # As Qt itself would: where there is no stderr (a window on Windows) nothing is written.
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")
