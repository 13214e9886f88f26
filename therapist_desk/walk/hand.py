"""What a walk has instead of a person: a hand on the keys, a camera, and answers to dialogs."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from therapist_desk.app import App
from therapist_desk.domain.errors import DeskError
from therapist_desk.ui.kit.asker import Question

Say = Callable[[str], None]
PATIENCE_MS = 30_000
LOOK_MS = 40


class StepFailed(DeskError):
    """A step of the walk did not happen."""


class Hand:
    """Presses keys, waits, and takes pictures, as a person with a camera would."""

    def __init__(self, app: App, out: Path, say: Say) -> None:
        self.app, self._out, self._say = app, out, say
        self._pictures = 0

    def type(self, text: str) -> None:
        """Type where the cursor is."""
        QTest.keyClicks(self._cursor(), text)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press one key where the cursor is."""
        QTest.keyClick(self._cursor(), key, modifier)

    def fill(self, field: QWidget, text: str) -> None:
        """Type into one field."""
        field.setFocus()
        QTest.keyClicks(field, text)

    def until(self, happened: Callable[[], object], what: str) -> None:
        """Wait until something is so; StepFailed after half a minute."""
        loop, patience = QEventLoop(), QTimer(singleShot=True)
        look = QTimer(interval=LOOK_MS)
        look.timeout.connect(lambda: loop.quit() if happened() else None)
        patience.timeout.connect(loop.quit)
        look.start()
        patience.start(PATIENCE_MS)
        loop.exec()
        look.stop()
        if not happened():
            raise StepFailed(f"This did not happen: {what}.")

    def rest(self, milliseconds: int = 350) -> None:
        """Let the window settle before a picture: what was asked of the vault is shown, too."""
        for _ in range(2):  # what is shown may ask for more
            if self.app.desk is not None:
                self.app.desk.ask(lambda _: None)  # stands behind all that was asked before
            loop = QEventLoop()
            QTimer.singleShot(milliseconds // 2, loop.quit)
            loop.exec()

    def picture(self, name: str) -> None:
        """Save what the window shows as the next numbered picture."""
        if self.app.desk is not None:  # what was said stands in the foot as well
            self.app.desk.shell.toasts.close()
        self.rest()
        self._pictures += 1
        path = self._out / f"{self._pictures:02d}-{name}.png"
        if not self.app.window.grab().save(str(path)):
            raise StepFailed("A picture could not be written.")
        path.chmod(0o600)
        self._say(f"  picture {path.name}")

    def _cursor(self) -> QWidget:
        # Without a window manager no window is active, but each knows its own cursor.
        widget = QApplication.focusWidget() or self.app.window.focusWidget()
        if widget is None:
            raise StepFailed("No field has the cursor.")
        return widget


class Answers:
    """Answers the dialogs a walk meets: yes, and files go into the walk's own folder."""

    def __init__(self, out: Path) -> None:
        self._out = out

    def confirm(self, question: Question) -> bool:
        """Say yes."""
        del question
        return True

    def choose_file(self, title: str, kinds: Sequence[str]) -> Path | None:
        """Choose none."""
        del title, kinds
        return None

    def choose_files(self, title: str, kinds: Sequence[str]) -> list[Path]:
        """Choose none."""
        del title, kinds
        return []

    def save_file(self, title: str, suggested: Path, kinds: Sequence[str]) -> Path | None:
        """Write into the walk's folder under the suggested name."""
        del title, kinds
        return self._out / suggested.name

    def choose_folder(self, title: str) -> Path | None:
        """Choose none."""
        del title
        return None


class NotedLinks:
    """Opens nothing: a walk writes to nobody."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def can_open(self, scheme: str) -> bool:
        """Say that there is a handler."""
        return scheme in ("whatsapp", "https")

    def open(self, url: str) -> bool:
        """Note the link down."""
        self.opened.append(url)
        return True
