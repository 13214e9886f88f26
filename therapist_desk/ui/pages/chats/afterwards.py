"""After an import: the plain file that still lies there, the chat on the phone, and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from therapist_desk.importing import shredding
from therapist_desk.ui.kit import buttons, languages, theme, when
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, PlainLabel
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.chats.reading import Filed


class Afterwards(QFrame):
    """Hidden until something was filed; says what is left to do outside of the desk."""

    undo_wanted = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._filed: Filed | None = None
        self.setProperty("surface", "card")
        self._title, self._words = Heading("", 3), PlainLabel("", wraps=True).selectable()
        self.shred_button = buttons.quiet(self.tr("Shred the file"), self.shred, "bin")
        self.undo_button = buttons.quiet(self.tr("Take the import back"), self._undo, "undo")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.grid(1.5)] * 4)
        column.addWidget(self._title)
        column.addWidget(self._words)
        row = Bar()
        for button in (self.shred_button, self.undo_button):
            row.addWidget(button)
        row.end_from_here()
        row.addWidget(buttons.quiet(self.tr("Close"), self.hide))
        column.addLayout(row)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_filed(self, filed: Filed) -> None:
        """Say what to do now."""
        self._filed = filed
        self._title.setText(self._says_filed(filed))
        lines = [
            self.tr("{name}: {reason}").format(name=name, reason=languages.in_words(trouble))
            for name, trouble in filed.refused
        ]
        lines.append(
            self.tr(
                "The file it came from still lies where it was, not encrypted, and a copy may be in "
                "your mail or on the phone."
            )
        )
        if filed.chat is not None and filed.chat.delete_on is not None:
            told = self.tr(
                "Your agreement: delete the chat from the phone by {day}. A task will say so."
            )
            lines.append(told.format(day=when.full_day(filed.chat.delete_on)))
        self._words.setText("\n".join(lines))
        self.shred_button.setVisible(filed.was is not None)
        self.shred_button.setEnabled(True)
        self.undo_button.show()
        self.show()

    def _says_filed(self, filed: Filed) -> str:
        if filed.chat is None:
            return self.tr("%n file(s) kept", "", len(filed.kept))
        return self.tr("%n message(s) filed", "", filed.chat.count)

    def shred(self) -> None:
        """Overwrite and delete the file the chat was read from."""
        filed = self._filed
        if filed is None or filed.was is None:
            return
        path, was = filed.path, filed.was
        self.shred_button.setEnabled(False)

        def done(_: None) -> None:
            if self._filed is not filed:
                return  # it speaks of another chat by now
            self.shred_button.hide()
            self._words.setText(
                self.tr(
                    "The file was overwritten and deleted. On an SSD, in a synced folder or in a "
                    "backup an older copy can remain: nothing here can reach that. A disk encrypted "
                    "as a whole protects it."
                )
            )

        def failed(trouble: Exception) -> None:
            if self._filed is filed:
                self.shred_button.setEnabled(True)
                self._words.setText(languages.in_words(trouble))

        self._tasks.work(self, lambda: shredding.shred(path, was), done, failed)

    def _undo(self) -> None:
        self.hide()
        self.undo_wanted.emit(self._filed)
