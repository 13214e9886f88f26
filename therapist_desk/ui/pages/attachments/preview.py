"""A file looked at inside the window: a picture, pages, a text, or why there is nothing to see."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from therapist_desk.domain.attachments import MIB, Attachment
from therapist_desk.domain.errors import Cancelled, DeskError
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.domain.text_files import Decoded
from therapist_desk.ui.kit import languages, theme
from therapist_desk.ui.kit.empty import EmptyState
from therapist_desk.ui.kit.fields import LongTextField
from therapist_desk.ui.kit.labels import Muted
from therapist_desk.ui.kit.long_work import LongWork
from therapist_desk.ui.kit.paper_sheets import PaperSheets
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.attachments import looking
from therapist_desk.ui.pages.attachments.looking import Look, Nothing, Paper

AT_ONCE = 8 * MIB
"""A larger file is shown when asked for: one may only be passing it in the list."""


_LOWEST = 160
"""A lower window scrolls the page around it."""

_HEAVY = (FileKind.IMAGE, FileKind.PDF)


class FilePreview(QWidget):
    """Nothing of a file is ever written to the disk to be shown."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._attachment: Attachment | None = None
        self._paper: Paper | None = None
        self._work = LongWork(tasks, self)
        self._work.ended.connect(self._begin_again)
        self._is_wanted = False
        self.note = Muted("")
        self.nothing = EmptyState("eye-off", "")
        self._asking = EmptyState(
            "eye",
            self.tr("A large file is opened only when you ask for it."),
            self.tr("Show it"),
            self.look,
        )
        self.sheets, self.text = PaperSheets(widest=900), LongTextField()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.sheets.more_wanted.connect(self._show_more)
        self._stack = QStackedWidget()
        self._lay_out()

    def show_file(self, attachment: Attachment) -> None:
        """Show a file, a large one only when asked."""
        known = self._attachment
        self._attachment = attachment
        if known is not None and known.content_id == attachment.content_id:
            return
        self.forget_content()
        if attachment.size <= AT_ONCE or attachment.kind not in _HEAVY:
            self.look()
        else:
            self._stack.setCurrentWidget(self._asking)

    def look(self) -> None:
        """Show the file now."""
        self._is_wanted = True
        self._work.stop()
        self._begin_again()

    def enter(self) -> None:
        """Show the file and go there with the keyboard."""
        if self._stack.currentWidget() is self._asking:
            self.look()
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    def forget(self) -> None:
        """Show no file."""
        self._attachment = None
        self.forget_content()

    def forget_content(self) -> None:
        """Let go of what is shown."""
        self._is_wanted = False
        self._work.stop()
        self._paper = None
        self.sheets.clear()
        self.text.clear()
        self.note.setText("")
        self._say("")

    def _begin_again(self) -> None:
        attachment = self._attachment
        if not self._is_wanted or attachment is None or self._work.is_busy:
            return
        self._is_wanted = False
        desk, width = self._tasks.desk, self.sheets.sharp_width
        self._work.run(
            "",
            lambda told: looking.look(desk, attachment, width, told),
            lambda found: self._show(attachment, found),
            self._fail,
        )

    def _show(self, attachment: Attachment, found: Look) -> None:
        now = self._attachment
        if now is None or now.content_id != attachment.content_id:
            return
        if isinstance(found, Paper):
            self._paper = found
            pages = self.tr("%n page(s)", "", found.pages)
            self._show_sheets(found.pictures, found.pages, pages)
        elif isinstance(found, QImage):
            self._show_sheets([found], 1, self.tr("Picture of the file"))
        elif isinstance(found, Decoded):
            self._show_text(found)
        else:
            self._say(self._reason(found))

    def _show_sheets(self, pictures: list[QImage], pages: int, words: str) -> None:
        self._stack.setCurrentWidget(self.sheets)
        self.sheets.setAccessibleName(words)
        self.sheets.show_first(pictures, pages)

    def _show_text(self, found: Decoded) -> None:
        self.text.set_value(found.text)
        notes = []
        if found.guessed:
            notes.append(
                self.tr("The file does not say how its letters are encoded; this is a guess.")
            )
        if found.cut:
            notes.append(self.tr("Only the beginning is shown."))
        self.note.setText(" ".join(notes))
        self.note.setVisible(bool(notes))
        self._stack.setCurrentWidget(self.text)

    def _show_more(self) -> None:
        paper, first, width = self._paper, self.sheets.shown, self.sheets.sharp_width
        if paper is not None:
            self._tasks.work(
                self,
                lambda: looking.sheets(paper.pdf, width, first),
                lambda pictures: self.sheets.add(pictures) if paper is self._paper else None,
            )

    def _reason(self, nothing: Nothing) -> str:
        if nothing.large:
            return self.tr("Too large to be shown here. Export it to open it in another program.")
        if nothing.kind is FileKind.PDF:
            return self.tr("This PDF is locked with a password or damaged, so it can't be shown.")
        if nothing.kind is FileKind.IMAGE:
            return self.tr(
                "This picture can't be shown: its format is not known, or it is damaged."
            )
        return self.tr("There is no preview for this kind of file.")

    def _fail(self, trouble: Exception) -> None:
        if isinstance(trouble, Cancelled):
            return
        if not isinstance(trouble, DeskError):
            self._tasks.failed.emit(trouble)
            self._say(self.tr("This can't be shown."))
            return
        self._say(languages.in_words(trouble))

    def _say(self, sentence: str) -> None:
        self.nothing.say(sentence)
        self.note.hide()
        self._stack.setCurrentWidget(self.nothing)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid())
        column.addWidget(self.note)
        column.addWidget(self._stack, 1)
        self._stack.setMinimumHeight(theme.px(_LOWEST))
        for page in (self.nothing, self._asking, self.sheets, self.text):
            self._stack.addWidget(page)
