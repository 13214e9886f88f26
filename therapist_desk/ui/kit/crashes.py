"""Catches bugs and reports where they came from, without any value of the record."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, QSysInfo, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from therapist_desk.domain import traces

log = logging.getLogger(__name__)


def report(error: BaseException) -> str:
    """Return where ``error`` came from: its kind and the lines of code, without any value.

    The error's own message is left out, for it may quote what stood in a record.
    """
    parts = [
        f"{QGuiApplication.applicationName()} {QGuiApplication.applicationVersion()}".strip(),
        f"Python {sys.version.split()[0]}, Qt {qVersion()}, "
        f"{QSysInfo.prettyProductName()}, {QGuiApplication.platformName()}",
        "",
    ]
    parts += traces.places(error)
    return "\n".join(part for part in parts) + "\n"


class Crashes(QObject):
    """Catches what nobody caught, on any thread, and hands its report to the window."""

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._telling = False

    def install(self) -> None:
        """Become ``sys.excepthook``."""
        sys.excepthook = self.catch

    def catch(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None = None,
    ) -> None:
        """Take one uncaught ``error``; Ctrl+C still ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.tell(error)

    def tell(self, error: BaseException) -> None:
        """Tell of one ``error`` that nobody took care of."""
        text = report(error)
        log.error("uncaught: %s", text)
        self.happened.emit(text)

    def show_over(self, parent: Callable[[], QWidget | None]) -> None:
        """Show a crash window over ``parent()`` for each, one at a time."""
        self.happened.connect(lambda text: self._tell(text, parent()))

    def _tell(self, text: str, parent: QWidget | None) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            from therapist_desk.ui.kit.crash_window import CrashWindow  # nobody should need it

            CrashWindow(text, parent).exec()
        finally:
            self._telling = False
