"""Where failures meet the person: a known one is a sentence, a bug is a window to copy from."""

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QObject, QSysInfo, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from therapist_desk.domain.errors import Cancelled, DeskError, RuleBroken
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.forms import Form
from therapist_desk.ui.kit.labels import Heading, PlainLabel

log = logging.getLogger(__name__)


def show_error(error: Exception, banner: Banner, form: Form | None = None) -> None:
    """Show a known failure: under its input in ``form`` if it names one, else in ``banner``.

    Raises ``error`` again when it is a bug, so that the crash window tells it.
    """
    if isinstance(error, Cancelled):
        return
    if isinstance(error, RuleBroken) and form and form.show_error(error):
        return
    if not isinstance(error, DeskError):
        raise error
    banner.tell(languages.in_words(error), "error")


def report(error: BaseException) -> str:
    """Return where ``error`` came from: its kind and the lines of code, without any value.

    The error's own message is left out, for it may quote what stood in a record.
    """
    parts = [
        f"{QGuiApplication.applicationName()} {QGuiApplication.applicationVersion()}".strip(),
        f"Python {sys.version.split()[0]}, Qt {QLibraryInfo.version().toString()}, "
        f"{QSysInfo.prettyProductName()}, {QGuiApplication.platformName()}",
        "",
    ]
    seen: BaseException | None = error
    while seen is not None:
        kind = type(seen)
        parts.append(f"{kind.__module__}.{kind.__qualname__}, raised at:")
        parts += [line.rstrip() for line in traceback.format_tb(seen.__traceback__)]
        seen = seen.__cause__ or seen.__context__
    return "\n".join(part for part in parts) + "\n"


class CrashWindow(QDialog):
    """Says that something unforeseen happened, what is safe, and what could be copied and sent."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(theme.px(640), theme.px(440))
        self._text = QPlainTextEdit(text)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setAccessibleName(self.tr("Technical details"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(3)] * 4)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(Heading(self.tr("Something went wrong"), 2))
        column.addWidget(PlainLabel(self._sentence(), wraps=True))
        column.addWidget(self._text, 1)
        row = QHBoxLayout()
        row.addWidget(buttons.quiet(self.tr("Copy details"), self.copy, "copy"))
        row.addStretch(1)
        row.addWidget(buttons.primary(self.tr("Go on"), self.accept))
        column.addLayout(row)

    def _sentence(self) -> str:
        return self.tr(
            "The desk met something it was not built for. What was saved is safe. Nothing is sent "
            "anywhere; the details below hold no client data and help whoever mends this."
        )

    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self._text.toPlainText())


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
            CrashWindow(text, parent).exec()
        finally:
            self._telling = False
