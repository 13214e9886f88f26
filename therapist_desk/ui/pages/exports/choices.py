"""What goes into a summary: the notes to tick, and the sections to tick across them."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from therapist_desk.domain.note_formats import NoteFormats
from therapist_desk.exporting.summary import AMENDMENTS
from therapist_desk.exporting.summary_facts import FACTS
from therapist_desk.exporting.summary_ratings import RATINGS
from therapist_desk.exporting.summary_scores import SCORES
from therapist_desk.services.notes import Entry
from therapist_desk.ui.kit import buttons, theme, when
from therapist_desk.ui.kit.fields import CheckField

_ROWS_SHOWN = 6


class NotesChoice(QWidget):
    """Notes with a tick each, the latest first; drafts are ticked by hand only."""

    edited = Signal()

    def __init__(self, formats: Callable[[], NoteFormats]) -> None:
        super().__init__()
        self._formats = formats
        self._by_hand: dict[int, bool] = {}
        self._filling = False
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Notes to include"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemChanged.connect(self._on_ticked)
        self._all = buttons.plain(self.tr("All signed"), lambda: self._tick_all(ticked=True))
        self._none = buttons.plain(self.tr("None"), lambda: self._tick_all(ticked=False))
        self._lay_out()

    def offer(self, entries: Sequence[Entry], *, afresh: bool) -> None:
        """Show ``entries``; what was ticked by hand stays so unless ``afresh``."""
        if afresh:
            self._by_hand.clear()
        self._filling = True
        self.list.clear()
        for entry in reversed(entries):
            item = QListWidgetItem(self._words(entry), self.list)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setSizeHint(QSize(0, theme.px(34)))
            usual = self._by_hand.get(entry.note.id, entry.note.is_signed)
            item.setCheckState(_state(ticked=usual))
        if self.list.count():
            self.list.setCurrentRow(0)
        self._filling = False

    def value(self) -> tuple[Entry, ...]:
        """Return the ticked notes, oldest first."""
        items = (self.list.item(row) for row in reversed(range(self.list.count())))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _words(self, entry: Entry) -> str:
        note = entry.note
        day = when.wall_clock(note.occurred_at, note.zone).date()
        words = f"{when.full_day(day)} · {self._formats().get(note.format_id).title}"
        return words if note.is_signed else self.tr("{note} · draft").format(note=words)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        note = item.data(Qt.ItemDataRole.UserRole).note
        self._by_hand[note.id] = item.checkState() is Qt.CheckState.Checked
        self.edited.emit()

    def _tick_all(self, *, ticked: bool) -> None:
        self._filling = True
        for row in range(self.list.count()):
            item = self.list.item(row)
            note = item.data(Qt.ItemDataRole.UserRole).note
            wanted = ticked and note.is_signed
            self._by_hand[note.id] = wanted
            item.setCheckState(_state(ticked=wanted))
        self._filling = False
        self.edited.emit()

    def _lay_out(self) -> None:
        self.list.setMinimumHeight(theme.px(34 * _ROWS_SHOWN + 12))
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.addWidget(self._all)
        row.addWidget(self._none)
        row.addStretch(1)
        column.addLayout(row)


class SectionsChoice(QWidget):
    """A tick for each section that the chosen notes have text in."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, CheckField] = {}
        self._by_hand: dict[str, bool] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))

    def offer(self, found: Mapping[str, int], usual: Iterable[str]) -> None:
        """Show the labels in ``found``, ticked as by hand, else when ``usual``."""
        usual = frozenset(usual)
        if list(found) != list(self._boxes):
            self._rebuild(found)
        for label, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(self._by_hand.get(label, label in usual))
            box.blockSignals(False)

    def forget(self) -> None:
        """Forget what was ticked by hand."""
        self._by_hand.clear()

    def value(self) -> frozenset[str]:
        """Return the ticked labels."""
        return frozenset(label for label, box in self._boxes.items() if box.isChecked())

    def box(self, label: str) -> CheckField:
        """Return the tick of one section; KeyError if no chosen note has it."""
        return self._boxes[label]

    def _rebuild(self, found: Iterable[str]) -> None:
        for box in self._boxes.values():
            self._column.removeWidget(box)
            box.deleteLater()
        self._boxes = {label: self._make(label) for label in found}
        for box in self._boxes.values():
            self._column.addWidget(box)

    def _make(self, label: str) -> CheckField:
        apart = {
            AMENDMENTS: self.tr("Added since: addenda, late entries, corrections"),
            SCORES: self.tr("Scores of measures in this time"),
            RATINGS: self.tr("Chart of the ratings between sessions in this time"),
            FACTS: self.tr("Medical entries that hold now: diagnoses, medication, allergies"),
        }
        # An ampersand in a heading is no shortcut.
        box = CheckField(apart.get(label, label.replace("&", "&&")))
        box.edited.connect(lambda: self._on_ticked(label))
        return box

    def _on_ticked(self, label: str) -> None:
        self._by_hand[label] = self._boxes[label].isChecked()
        self.edited.emit()


def _state(*, ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
