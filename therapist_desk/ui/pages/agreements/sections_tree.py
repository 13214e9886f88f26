"""The sections of a template and the clauses under them: ticked, moved and named by keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from therapist_desk.domain.composition import Form
from therapist_desk.domain.own_templates import OwnSection, OwnTemplate
from therapist_desk.domain.templates import Entry, Template
from therapist_desk.services.practice import catalogue
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Muted, plain_tooltip
from therapist_desk.ui.kit.more_menu import Choice, menu_button

_CLAUSE = Qt.ItemDataRole.UserRole
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_ROWS = 14


@dataclass(frozen=True, slots=True)
class Placed:
    """The value of the field: the sections in order, and what differs from the shipped form."""

    sections: tuple[OwnSection, ...] = ()
    added: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


def placed(own: OwnTemplate) -> Placed:
    """Return where the clauses of a template stand."""
    return Placed(own.sections, own.added, own.left_out)


class SectionsTree(QWidget):
    """An input of a form: its value is a Placed."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._entries: dict[str, Entry] = {}
        self._form = Form.ESSENTIAL
        self.tree = _Tree()
        self.tree.setAccessibleName(self.tr("Sections and clauses"))
        self.tree.moved.connect(self._move)
        self.tree.itemChanged.connect(lambda *_: self.edited.emit())
        self.tree.currentItemChanged.connect(lambda *_: self._settle())
        self.setFocusProxy(self.tree)
        self.up_button = buttons.icon_button("up", self.tr("Move up"), lambda: self._move(-1))
        self.down_button = buttons.icon_button("down", self.tr("Move down"), lambda: self._move(1))
        self.name_button = buttons.quiet(self.tr("Rename"), self._rename, "edit")
        self.section_button = buttons.quiet(self.tr("Add a section"), self._add_section, "add")
        self.clause_button = menu_button(
            self.tr("Add a clause…"),
            self.tr("Add a clause that the shipped template does not have"),
            self._others,
        )
        self.remove_button = buttons.quiet(self.tr("Take it out"), self._remove, "bin")
        self._lay_out()

    def show_base(self, base: Template) -> None:
        """Say which shipped template stands under it."""
        self._entries = {entry.clause: entry for entry in base.entries()}

    def show_form(self, form: Form) -> None:
        """Tick what stands in this form, but for what was chosen by hand."""
        now = self.value()
        self._form = form
        self.set_value(now)

    def value(self) -> Placed:
        """Return the sections and what is ticked otherwise than the form has it."""
        sections, added, left_out = [], [], []
        for section in self._sections():
            clauses = []
            for item in _under(section):
                clause, is_in = _id_of(item), _is_ticked(item)
                clauses.append(clause)
                if is_in and not self._by_form(clause):
                    added.append(clause)
                elif not is_in and self._by_form(clause):
                    left_out.append(clause)
            sections.append(OwnSection(section.text(0).strip(), tuple(clauses)))
        return Placed(tuple(sections), tuple(sorted(added)), tuple(sorted(left_out)))

    def set_value(self, value: Placed | None) -> None:
        """Show these sections."""
        value = value or Placed()
        was_blocked = self.tree.blockSignals(True)
        self.tree.clear()
        for one in value.sections:
            section = self._section(one.heading)
            for clause in one.clauses:
                is_in = clause in value.added or (
                    clause not in value.left_out and self._by_form(clause)
                )
                section.addChild(self._clause(clause, is_in=is_in))
            section.setExpanded(True)
        self.tree.blockSignals(was_blocked)
        self._settle()

    def _section(self, heading: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([heading])
        item.setFlags(_FLAGS | Qt.ItemFlag.ItemIsEditable)
        font = self.tree.font()
        font.setBold(True)
        item.setFont(0, font)
        self.tree.addTopLevelItem(item)
        return item

    def _clause(self, clause: str, *, is_in: bool) -> QTreeWidgetItem:
        known = catalogue().clauses[clause]
        item = QTreeWidgetItem([known.title])
        item.setData(0, _CLAUSE, clause)
        item.setToolTip(0, plain_tooltip(known.purpose))
        item.setFlags(_FLAGS | Qt.ItemFlag.ItemIsUserCheckable)
        if self._is_needed(clause):
            item.setText(0, self.tr("{clause} (always)").format(clause=known.title))
            item.setFlags(_FLAGS)
        ticked = is_in or self._is_needed(clause)
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    def _is_needed(self, clause: str) -> bool:
        entry = self._entries.get(clause)
        must = catalogue().clauses[clause].required
        return entry is not None and (entry.required or (entry.essential and must))

    def _by_form(self, clause: str) -> bool:
        entry = self._entries.get(clause)
        return entry is None or entry.essential or self._form is Form.FULL

    def _move(self, steps: int) -> None:
        item = self.tree.currentItem()
        if item is None:
            return
        was_blocked = self.tree.blockSignals(True)
        moved = _move_clause(item, steps) if item.parent() else self._move_section(item, steps)
        self.tree.blockSignals(was_blocked)
        self._go_to(item)
        if moved:
            self.edited.emit()

    def _move_section(self, item: QTreeWidgetItem, steps: int) -> bool:
        at = self.tree.indexOfTopLevelItem(item)
        if not 0 <= at + steps < self.tree.topLevelItemCount():
            return False
        self.tree.takeTopLevelItem(at)
        self.tree.insertTopLevelItem(at + steps, item)
        item.setExpanded(True)
        return True

    def _rename(self) -> None:
        item = self.tree.currentItem()
        if item is not None:
            self.tree.editItem(item.parent() or item, 0)

    def _add_section(self) -> None:
        item = self._section(self.tr("New section"))
        self._go_to(item)
        self.edited.emit()
        self.tree.editItem(item, 0)

    def _others(self) -> list[Choice]:
        """Offer the clauses of the catalogue that stand nowhere yet."""
        standing = {_id_of(item) for section in self._sections() for item in _under(section)}
        return [
            (each.title, "", lambda clause=each.id: self._add_clause(clause))  # type: ignore[misc]
            for each in catalogue().clauses.values()
            if each.id not in standing
        ]

    def _add_clause(self, clause: str) -> None:
        current = self.tree.currentItem() or self.tree.topLevelItem(0)
        if current is None:
            return
        section = current.parent() or current
        item = self._clause(clause, is_in=True)
        section.addChild(item)
        self._go_to(item)
        self.edited.emit()

    def _remove(self) -> None:
        """Take out a clause that the shipped template does not have, or an empty section."""
        item = self.tree.currentItem()
        if item is None or not self._may_go(item):
            return
        parent = item.parent()
        if parent is not None:
            parent.removeChild(item)
        else:
            self.tree.takeTopLevelItem(self.tree.indexOfTopLevelItem(item))
        self._settle()
        self.tree.setFocus()
        self.edited.emit()

    def _may_go(self, item: QTreeWidgetItem) -> bool:
        if item.parent() is not None:
            return _id_of(item) not in self._entries
        return item.childCount() == 0 and self.tree.topLevelItemCount() > 1

    def _go_to(self, item: QTreeWidgetItem) -> None:
        self.tree.setCurrentItem(item)
        self.tree.scrollToItem(item)
        self._settle()

    def _settle(self) -> None:
        item = self.tree.currentItem()
        for button in (self.up_button, self.down_button, self.name_button):
            button.setEnabled(item is not None)
        self.remove_button.setEnabled(item is not None and self._may_go(item))

    def _sections(self) -> Iterator[QTreeWidgetItem]:
        for at in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(at)
            assert item is not None  # counted just now
            yield item

    def _lay_out(self) -> None:
        hint = self.tr("Space ticks, Alt with an arrow moves, F2 renames a section.")
        row = Bar()
        for button in (
            *(self.up_button, self.down_button, self.name_button),
            *(self.section_button, self.clause_button, self.remove_button),
        ):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.tree)
        column.addWidget(Muted(hint))
        column.addLayout(row)


class _Tree(QTreeWidget):
    """The tree; Alt with an arrow key moves what is current."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(steps)
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), self.fontMetrics().lineSpacing() * _ROWS * 3 // 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), self.sizeHint().height())


def _move_clause(item: QTreeWidgetItem, steps: int) -> bool:
    """Move a clause within its section, or over its edge into the next one."""
    section, tree = item.parent(), item.treeWidget()
    assert section is not None  # asked by the caller
    assert tree is not None  # it is the current one
    at = section.indexOfChild(item) + steps
    if not 0 <= at < section.childCount():
        other = tree.topLevelItem(tree.indexOfTopLevelItem(section) + steps)
        if other is None:
            return False
        at = other.childCount() if steps < 0 else 0
        section.removeChild(item)
        section = other
    else:
        section.removeChild(item)
    section.insertChild(at, item)
    section.setExpanded(True)
    return True


def _under(section: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for at in range(section.childCount()):
        item = section.child(at)
        assert item is not None  # counted just now
        yield item


def _id_of(item: QTreeWidgetItem) -> str:
    return str(item.data(0, _CLAUSE))


def _is_ticked(item: QTreeWidgetItem) -> bool:
    return item.checkState(0) is Qt.CheckState.Checked
