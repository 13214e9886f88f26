"""The very file that would be saved, as pictures of its pages."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from therapist_desk.domain.errors import Cancelled
from therapist_desk.exporting import files, summary
from therapist_desk.exporting.summary import SummaryRequest
from therapist_desk.exporting.summary_words import Words
from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.paper_sheets import PaperSheets
from therapist_desk.ui.kit.pdf import render_pdf
from therapist_desk.ui.kit.pdf_pages import preview_pages
from therapist_desk.ui.kit.tasks import Tasks

_PAUSE_MS = 250
_PATIENCE_MS = 400
_AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class Paper:
    """A file as it would be saved, before a password is put on it, and what it was made from."""

    request: SummaryRequest
    words: Words
    pdf: bytes
    pages: int


_Made = tuple[Paper, list[QImage]]


class Preview(QWidget):
    """Lays the paper out beside the window, one at a time, a moment after the last change."""

    changed = Signal()
    """``paper`` is another one, or there is none just now, or one is coming."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self.paper: Paper | None = None
        self._wanted: tuple[SummaryRequest, Words] | None = None
        self._then: Callable[[], object] | None = None
        self._is_working, self._stopped = False, Event()
        tasks.closing.connect(self._stop_work)  # the lock waits for what runs
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_busy)
        self._state = Muted("", wraps=False)
        self.stop_button = buttons.plain(self.tr("Stop"), self.stop)
        self._area = PaperSheets()
        self._area.more_wanted.connect(self._show_more)
        self._nothing = EmptyState("note", "")
        self._stack = QStackedLayout()
        self._lay_out()
        self.show_nothing("")

    @property
    def is_coming(self) -> bool:
        """Whether a paper was asked for that is not there yet."""
        return self._wanted is not None and self.paper is None

    def once_there(self, act: Callable[[], object]) -> None:
        """Do ``act`` when the paper that is coming is there; until then say what is waited for."""
        self._then = act
        self._say_busy()
        self._pause.stop()
        self._begin()

    def wait_no_longer(self) -> None:
        """Forget what was to be done: the person went on to something else."""
        self._then = None

    def ask(self, request: SummaryRequest, words: Words) -> None:
        """Show what ``request`` comes to, soon; until then there is no paper."""
        self._wanted, self.paper = (request, words), None
        self._stopped.set()
        self._patience.start()
        self._pause.start()
        self.changed.emit()

    def show_nothing(self, sentence: str) -> None:
        """Show ``sentence`` where the paper would be."""
        self._wanted = self.paper = self._then = None
        self._stopped.set()
        self._pause.stop()
        self._idle("")
        self._nothing.say(sentence)
        self._stack.setCurrentWidget(self._nothing)
        self.changed.emit()

    def stop(self) -> None:
        """Wait no longer for a paper that takes too long; changing anything asks again."""
        self.show_nothing(self.tr("Stopped. Choose fewer notes, or change anything to try again."))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.wait_no_longer()

    def _begin(self) -> None:
        if self._is_working or self._wanted is None:
            return
        wanted, width = self._wanted, self._area.sharp_width
        self._is_working, self._stopped = True, Event()
        stopped = self._stopped.is_set
        self._tasks.work(
            self,
            lambda: _made(*wanted, width, stopped),
            lambda made: self._take(wanted, made),
            self._fail,
        )

    def _take(self, asked: tuple[SummaryRequest, Words], made: _Made | None) -> None:
        self._is_working = False
        if asked is not self._wanted or made is None:
            if not self._pause.isActive():
                self._begin()
            return
        paper, pictures = made
        self.paper = paper
        self._area.show_first(pictures, paper.pages)
        self._stack.setCurrentWidget(self._area)
        self._idle(self.tr("Pages: {count}").format(count=self.locale().toString(paper.pages)))
        self.changed.emit()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _stop_work(self) -> None:
        self._stopped.set()

    def _fail(self, trouble: Exception) -> None:
        self._is_working = False
        self.show_nothing(self.tr("This can't be shown."))
        self._tasks.failed.emit(trouble)

    def _show_more(self) -> None:
        paper, first, width = self.paper, self._area.shown, self._area.sharp_width
        if paper is None:
            return
        self._tasks.work(
            self,
            lambda: preview_pages(paper.pdf, width, _AT_ONCE, first),
            lambda pictures: self._area.add(pictures) if paper is self.paper else None,
        )

    def _say_busy(self) -> None:
        self._state.setText(self.tr("Laying out the paper…"))
        self.stop_button.show()

    def _idle(self, words: str) -> None:
        self._patience.stop()
        self._state.setText(words)
        self.stop_button.hide()
        self._area.setAccessibleName(self.tr("Preview: {words}").format(words=words))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._state, 1)
        top.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addLayout(self._stack, 1)
        # Filled when it stands here: what is put into a stack of its own is shown as a window.
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._area)


def _made(
    request: SummaryRequest, words: Words, width: int, stopped: Callable[[], bool]
) -> _Made | None:
    """Return the paper and pictures of its first pages, or None if nobody waits for it any more."""
    try:
        pdf = render_pdf(summary.build(request, words), stopped)
    except Cancelled:
        return None
    pictures = preview_pages(pdf, width, _AT_ONCE)
    return Paper(request, words, pdf, files.page_count(pdf)), pictures
