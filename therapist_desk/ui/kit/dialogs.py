"""Asks with real dialogs, which load when the first one is shown."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from therapist_desk.ui.kit.asker import Question


class DialogAsker:
    """Asks with dialogs over ``parent``.

    File dialogs are Qt's own: the desktop's keep lists of recent files, and a file's name may say
    who is a client.
    """

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def confirm(self, question: Question) -> bool:
        """Ask ``question`` and tell whether it was answered with its verb."""
        from therapist_desk.ui.kit.confirm import ConfirmDialog  # Qt's dialogs load slowly

        dialog = ConfirmDialog(question, self._parent)
        answer = dialog.exec()
        dialog.deleteLater()
        return answer == ConfirmDialog.DialogCode.Accepted.value

    def choose_file(self, title: str, kinds: Sequence[str]) -> Path | None:
        """Ask for a file that is there; ``kinds`` are like ``Word lists (*.txt)``."""
        from PySide6.QtWidgets import QFileDialog

        own = QFileDialog.Option.DontUseNativeDialog
        name, _ = QFileDialog.getOpenFileName(
            self._parent, title, str(Path.home()), ";;".join(kinds), options=own
        )
        return Path(name) if name else None

    def choose_files(self, title: str, kinds: Sequence[str]) -> list[Path]:
        """Ask for any number of files that are there; none if the person changed their mind."""
        from PySide6.QtWidgets import QFileDialog

        own = QFileDialog.Option.DontUseNativeDialog
        names, _ = QFileDialog.getOpenFileNames(
            self._parent, title, str(Path.home()), ";;".join(kinds), options=own
        )
        return [Path(name) for name in names]

    def save_file(self, title: str, suggested: Path, kinds: Sequence[str]) -> Path | None:
        """Ask where to write a file; writing over one was confirmed."""
        from PySide6.QtWidgets import QFileDialog

        if not suggested.parent.is_dir():  # Qt would begin wherever the program was started
            suggested = Path.home() / suggested.name
        own = QFileDialog.Option.DontUseNativeDialog
        name, _ = QFileDialog.getSaveFileName(
            self._parent, title, str(suggested), ";;".join(kinds), options=own
        )
        return Path(name) if name else None

    def choose_folder(self, title: str) -> Path | None:
        """Ask for a folder."""
        from PySide6.QtWidgets import QFileDialog

        own = QFileDialog.Option.DontUseNativeDialog
        name = QFileDialog.getExistingDirectory(
            self._parent, title, str(Path.home()), options=own | QFileDialog.Option.ShowDirsOnly
        )
        return Path(name) if name else None
