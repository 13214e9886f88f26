"""Step 1 of a new vault: the folder it will lie in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from therapist_desk.services import vault_folders
from therapist_desk.ui.kit import buttons, languages, theme
from therapist_desk.ui.kit.asker import Asker
from therapist_desk.ui.kit.beside import Beside
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.passphrase_field import Problem
from therapist_desk.ui.kit.text_field import TextField

_SETTLED_MS = 250
_LONGEST_PATH = 4096


class Where(QWidget):
    """Says while one types whether the folder will do; it is looked at beside the window."""

    entered = Signal()

    def __init__(self, beside: Beside, asker: Asker, suggested: Path) -> None:
        super().__init__()
        self._beside = beside
        self._asker = asker
        self.typing = TextField(limit=_LONGEST_PATH)
        self.typing.set_value(str(suggested))
        self.typing.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.typing.returnPressed.connect(self.entered)
        self.typing.edited.connect(self._on_edited)
        self.problem = Problem()
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(lambda: self.check(lambda _: None))
        self._lay_out()
        self.setFocusProxy(self.typing)

    @property
    def folder(self) -> Path:
        """The folder as it stands there."""
        return Path(self.typing.value()).expanduser()

    def check(self, then: Callable[[Path], None]) -> None:
        """Look whether the folder will do; ``then`` gets it if so, else the reason is shown."""
        folder = self.folder
        self._beside.work(
            self,
            lambda: vault_folders.check(folder),
            lambda _: self._found(folder, "", then),
            lambda trouble: self._found(folder, languages.in_words(trouble), then),
        )

    def _found(self, folder: Path, problem: str, then: Callable[[Path], None]) -> None:
        if folder != self.folder:
            return  # typed on since
        self.problem.say(problem)
        self.typing.setAccessibleDescription(problem)
        if not problem:
            then(folder)

    def _on_edited(self) -> None:
        self.problem.say("")
        self._settled.start()

    def _browse(self) -> None:
        chosen = self._asker.choose_folder(self.tr("A folder for your vault"))
        if chosen:
            self.typing.set_value(str(chosen))
            self.typing.setFocus()

    def _lay_out(self) -> None:
        label = Heading(self.tr("Folder"), 3)
        label.setBuddy(self.typing)
        self.typing.setAccessibleName(label.text())
        row = QHBoxLayout()
        row.setSpacing(theme.grid())
        row.addWidget(self.typing, 1)
        row.addWidget(buttons.quiet(self.tr("Browse…"), self._browse, "folder"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(
            Muted(
                self.tr(
                    "Your vault is a folder of encrypted files on this computer. The suggested "
                    "place is a good one."
                )
            )
        )
        column.addSpacing(theme.grid())
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(
            Muted(
                self.tr(
                    "Not in a folder that a cloud service copies. A drive that is always there, "
                    "such as the computer's own, is best."
                )
            )
        )
        column.addStretch(1)
