"""The very file that would be saved, as pictures of its pages."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from therapist_desk.exporting import files, summary
from therapist_desk.exporting.summary import SummaryRequest
from therapist_desk.exporting.summary_words import Words
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.pdf import preview_pages, render_pdf
from therapist_desk.ui.kit.tasks import Tasks

_PAUSE_MS = 250
_PATIENCE_MS = 400
_AT_ONCE = 8
_WIDEST = 640


@dataclass(frozen=True, slots=True)
class Paper:
    """A file as it would be saved, before a password is put on it, and what it was made from."""

    request: SummaryRequest
    words: Words
    pdf: bytes
    pages: int


class Preview(QWidget):
    """Lays the paper out beside the window, one at a time, a moment after the last change."""

    changed = Signal()
    """``paper`` is another one, or there is none just now."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self.paper: Paper | None = None
        self._wanted: tuple[SummaryRequest, Words] | None = None
        self._is_working = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_busy)
        self._state = Muted("", wraps=False)
        self.stop_button = buttons.plain(self.tr("Stop"), self.stop)
        self._more = buttons.quiet(self.tr("Show more pages"), self._show_more)
        self._sheets: list[_Sheet] = []
        self._area = QScrollArea()
        self._nothing = EmptyState("note", "")
        self._stack = QStackedLayout()
        self._lay_out()
        self.show_nothing("")

    def ask(self, request: SummaryRequest, words: Words) -> None:
        """Show what ``request`` comes to, soon; until then there is no paper."""
        self._wanted = (request, words)
        self._drop_paper()
        self._patience.start()
        self._pause.start()

    def show_nothing(self, sentence: str) -> None:
        """Show ``sentence`` where the paper would be."""
        self._wanted = None
        self._pause.stop()
        self._drop_paper()
        self._idle("")
        self._nothing.say(sentence)
        self._stack.setCurrentWidget(self._nothing)

    def stop(self) -> None:
        """Wait no longer for a paper that takes too long; changing anything asks again."""
        self.show_nothing(self.tr("Stopped. Choose fewer notes, or change anything to try again."))

    def _begin(self) -> None:
        if self._is_working or self._wanted is None:
            return
        wanted, width = self._wanted, self._sharp_width()
        self._is_working = True
        self._tasks.work(
            self,
            lambda: _made(*wanted, width),
            lambda made: self._take(wanted, *made),
            self._fail,
        )

    def _take(
        self, asked: tuple[SummaryRequest, Words], paper: Paper, pictures: list[QImage]
    ) -> None:
        self._is_working = False
        if asked is not self._wanted:
            self._begin()
            return
        self.paper = paper
        self._show(pictures, afresh=True)
        self._stack.setCurrentWidget(self._area)
        self._idle(self.tr("Pages: {count}").format(count=self.locale().toString(paper.pages)))
        self.changed.emit()

    def _fail(self, trouble: Exception) -> None:
        self._is_working = False
        self.show_nothing(self.tr("This can't be shown."))
        self._tasks.failed.emit(trouble)

    def _show_more(self) -> None:
        paper, first, width = self.paper, len(self._sheets), self._sharp_width()
        if paper is None:
            return
        self._more.setEnabled(False)
        self._tasks.work(
            self,
            lambda: preview_pages(paper.pdf, width, _AT_ONCE, first),
            lambda pictures: self._show(pictures, afresh=False) if paper is self.paper else None,
        )

    def _show(self, pictures: list[QImage], *, afresh: bool) -> None:
        if afresh:
            for sheet in self._sheets:
                sheet.deleteLater()
            self._sheets.clear()
            self._area.verticalScrollBar().setValue(0)
        for picture in pictures:
            sheet = _Sheet(picture)
            self._column.insertWidget(len(self._sheets), sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            self._sheets.append(sheet)
        assert self.paper is not None  # it came with the pictures
        self._more.setEnabled(True)
        self._more.setVisible(len(self._sheets) < self.paper.pages)
        self._size_sheets()

    def _drop_paper(self) -> None:
        if self.paper is not None:
            self.paper = None
            self.changed.emit()

    def _say_busy(self) -> None:
        self._state.setText(self.tr("Laying out the paper…"))
        self.stop_button.show()

    def _idle(self, words: str) -> None:
        self._patience.stop()
        self._state.setText(words)
        self.stop_button.hide()
        self._area.setAccessibleName(self.tr("Preview: {words}").format(words=words))

    def _sharp_width(self) -> int:
        return round(self._width() * self.devicePixelRatioF())

    def _width(self) -> int:
        room = self.width() - theme.grid(4)  # a scroll bar and a margin
        return max(theme.px(120), min(room, theme.px(_WIDEST)))

    def _size_sheets(self) -> None:
        for sheet in self._sheets:
            sheet.set_width(self._width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_sheets()

    def _lay_out(self) -> None:
        held = QWidget()
        held.setProperty("page", True)
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(0, theme.grid(), 0, theme.grid())
        self._column.setSpacing(theme.grid(2))
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._area.setWidget(held)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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


class _Sheet(QWidget):
    """One page on the desk."""

    def __init__(self, picture: QImage) -> None:
        super().__init__()
        self._picture = picture

    def set_width(self, width: int) -> None:
        """Show the page ``width`` pixels wide."""
        height = round(width * self._picture.height() / self._picture.width())
        self.setFixedSize(QSize(width, height))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._picture)
        painter.setPen(theme.current().color("line"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


def _made(request: SummaryRequest, words: Words, width: int) -> tuple[Paper, list[QImage]]:
    pdf = render_pdf(summary.build(request, words))
    pictures = preview_pages(pdf, width, _AT_ONCE)
    return Paper(request, words, pdf, files.page_count(pdf)), pictures
