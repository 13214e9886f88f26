"""Asks with real dialogs, which load when the first one is shown."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtWidgets import QWidget

from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.asker import Question

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog


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
        found = _ask(self._dialog(title, Path.home(), kinds))
        return found[0] if found else None

    def choose_files(self, title: str, kinds: Sequence[str]) -> list[Path]:
        """Ask for any number of files that are there; none if the person changed their mind."""
        dialog = self._dialog(title, Path.home(), kinds)
        dialog.setFileMode(dialog.FileMode.ExistingFiles)
        return _ask(dialog)

    def save_file(self, title: str, suggested: Path, kinds: Sequence[str]) -> Path | None:
        """Ask where to write a file; writing over one was confirmed."""
        if not suggested.parent.is_dir():  # Qt would begin wherever the program was started
            suggested = Path.home() / suggested.name
        dialog = self._dialog(title, suggested.parent, kinds)
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setFileMode(dialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(suggested.suffix.removeprefix("."))  # else nobody could open it
        dialog.selectFile(suggested.name)
        found = _ask(dialog)
        return found[0] if found else None

    def choose_folder(self, title: str) -> Path | None:
        """Ask for a folder."""
        dialog = self._dialog(title, Path.home(), ())
        dialog.setFileMode(dialog.FileMode.Directory)
        dialog.setOption(dialog.Option.ShowDirsOnly)
        found = _ask(dialog)
        return found[0] if found else None

    def _dialog(self, title: str, folder: Path, kinds: Sequence[str]) -> "QFileDialog":
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._parent, title, str(folder), ";;".join(kinds))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        _furnish(dialog)
        return dialog


def _furnish(dialog: "QFileDialog") -> None:
    """Give it places to begin at, and room: what Qt remembers of the last one is emptied, see `_ask`."""
    from PySide6.QtWidgets import QHeaderView, QSplitter, QTreeView

    dialog.setSidebarUrls(_places())
    room = dialog.screen().availableSize()
    wide = min(theme.px(840), room.width() * 9 // 10)
    dialog.resize(wide, min(theme.px(540), room.height() * 9 // 10))
    for splitter in dialog.findChildren(QSplitter):
        splitter.setSizes([theme.px(160), wide - theme.px(160)])
    for tree in dialog.findChildren(QTreeView):
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


def _places() -> list[QUrl]:
    """Return the drives, the home folder, and the usual folders in it that are there."""
    where = QStandardPaths.StandardLocation
    usual = (where.DesktopLocation, where.DocumentsLocation, where.DownloadLocation)
    folders = [Path.home(), *(Path(QStandardPaths.writableLocation(each)) for each in usual)]
    there = dict.fromkeys(str(folder) for folder in folders if folder.is_dir())
    return [QUrl("file:"), *map(QUrl.fromLocalFile, there)]


def _ask(dialog: "QFileDialog") -> list[Path]:
    """Return what was chosen; nothing of where the person looked stays.

    Qt writes the folders a dialog went through into a file of settings when it goes, and a folder
    may be named after a client.
    """
    answer = dialog.exec()
    found = dialog.selectedFiles() if answer == dialog.DialogCode.Accepted.value else []
    dialog.setDirectory(str(Path.home()))  # becomes the one visited last
    dialog.setSidebarUrls([])
    dialog.setHistory([])
    dialog.deleteLater()
    return [Path(name) for name in found]
