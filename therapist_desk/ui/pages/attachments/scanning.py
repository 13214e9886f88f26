"""What lies in the scan folder, to be chosen for this client; nothing is taken by itself."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from therapist_desk.domain.attachments import clean_name
from therapist_desk.services import scan_folder
from therapist_desk.services.scan_folder import Scanned
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.banner import Banner
from therapist_desk.ui.kit.errors import show_error
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.attachments import words

_FILE = int(Qt.ItemDataRole.UserRole)


class Scanning(QWidget):
    """Offers the files of the folder; ``wanted`` carries the paths chosen."""

    wanted = Signal(object)
    done = Signal()

    def __init__(self, tasks: Tasks, outside: Outside) -> None:
        super().__init__()
        self._tasks, self._outside = tasks, outside
        self._folder = Muted("")
        self.banner = Banner()
        self.files = QListWidget()
        self.files.setAccessibleName(self.tr("Files in the scan folder"))
        self.files.itemChanged.connect(lambda _: self._look_at_choice())
        self.add_button = buttons.primary(self.tr("Add the chosen files"), self._take, "add")
        self._lay_out()

    def begin(self) -> None:
        """Look into the folder; ask for one where none was chosen yet."""
        self.banner.hide()
        self._tasks.ask(self, scan_folder.chosen, lambda found: self._look(*found))

    def choose_folder(self) -> None:
        """Ask where scans arrive, and remember it for this practice."""
        folder = self._outside.asker.choose_folder(self.tr("Where do scans arrive?"))
        if folder is not None:
            self._tasks.do(
                self, lambda writer: scan_folder.choose(writer, folder), lambda _: self.begin()
            )

    def _look(self, folder: str, kept: set[tuple[int, str]]) -> None:
        if not folder:
            self._folder.setText(
                self.tr(
                    "Choose the folder your scanner or phone puts files into. The desk looks "
                    "there only when you ask."
                )
            )
            self._show([])
            return
        self._folder.setText(folder)
        place = Path(folder)
        self._tasks.work(self, lambda: scan_folder.found(place, kept), self._show, self._fail)

    def _show(self, found: list[Scanned]) -> None:
        self.files.blockSignals(True)
        self.files.clear()
        for one in found:
            self.files.addItem(self._item(one))
        self.files.blockSignals(False)
        if found:
            self.files.setCurrentRow(0)
        self.files.setFocus()
        self._look_at_choice()
        if any(one.is_kept for one in found):
            self.banner.tell(
                self.tr(
                    "Files marked “in the vault” are kept already. Delete them in the folder: "
                    "there they are not encrypted."
                )
            )

    def _item(self, one: Scanned) -> QListWidgetItem:
        known = self.tr("in the vault") if one.is_kept else words.size(one.size)
        item = QListWidgetItem(f"{clean_name(one.path.name)} · {known}")
        item.setData(_FILE, str(one.path))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not one.is_kept:
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        else:
            item.setFlags(flags)
        return item

    def _chosen(self) -> list[Path]:
        items = (self.files.item(row) for row in range(self.files.count()))
        checked = Qt.CheckState.Checked
        return [
            Path(item.data(_FILE))
            for item in items
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable and item.checkState() is checked
        ]

    def _take(self) -> None:
        chosen = self._chosen()
        if chosen:
            self.wanted.emit(chosen)

    def _look_at_choice(self) -> None:
        self.add_button.setEnabled(bool(self._chosen()))

    def _fail(self, trouble: Exception) -> None:
        self._show([])
        show_error(trouble, self.banner)

    def _lay_out(self) -> None:
        row = Bar()
        row.addWidget(buttons.plain(self.tr("Another folder…"), self.choose_folder, "folder"))
        row.end_from_here()
        row.addWidget(buttons.quiet(self.tr("Not now"), self.done.emit))
        row.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.grid(1.5))
        column.addWidget(Heading(self.tr("From the scan folder"), 2))
        column.addWidget(self._folder)
        column.addWidget(self.banner)
        column.addWidget(self.files, 1)
        column.addWidget(
            Muted(
                self.tr(
                    "Tick what belongs to this client. The files stay in the folder as they are."
                )
            )
        )
        column.addLayout(row)
