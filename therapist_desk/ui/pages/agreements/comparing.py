"""Two versions beside each other: first what was agreed otherwise, then every word that changed."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from therapist_desk.domain import agreement_changes
from therapist_desk.domain import agreements as rules
from therapist_desk.domain.agreement_changes import Changed, Changes
from therapist_desk.domain.agreements import Agreement, AgreementId
from therapist_desk.domain.veiling import veiled
from therapist_desk.services.agreements import Folder
from therapist_desk.services.practice import catalogue
from therapist_desk.ui.kit import buttons, theme
from therapist_desk.ui.kit.differences_view import DifferencesView
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.fields import ChoiceField
from therapist_desk.ui.kit.flow import Bar
from therapist_desk.ui.kit.labels import Heading, Muted, PlainLabel
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements import words
from therapist_desk.ui.pages.agreements.sides import Sides, side


class Comparing(QWidget):
    """Compares two agreements of a Folder; ``closed`` when one is done with it."""

    closed = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._folder: Folder | None = None
        self._shown: tuple[Agreement, Agreement] | None = None
        self._veil = ""
        self.older, self.newer = ChoiceField(), ChoiceField()
        self.older.setAccessibleName(self.tr("Older version"))
        self.newer.setAccessibleName(self.tr("Newer version"))
        for chooser in (self.older, self.newer):
            chooser.edited.connect(self._compare)
        self.told = QWidget()
        self._grid = QGridLayout(self.told)
        self.text = DifferencesView()
        self._lay_out()

    def veil(self, name: str) -> None:
        """Show initials for ``name`` from now on; "" shows every name."""
        if name != self._veil:
            self._veil, self._shown = name, None
            self._compare()

    def begin(self, folder: Folder, newer_id: AgreementId) -> None:
        """Compare an agreement with the version before it; of the first with the one after."""
        self._folder, self._shown = folder, None
        choices = [(each.id, self._name(each, folder.today)) for each in folder.versions]
        ids = [each.id for each in folder.versions]
        at = min(ids.index(newer_id), len(ids) - 2)
        for chooser, chosen in ((self.older, ids[at + 1]), (self.newer, ids[at])):
            was_blocked = chooser.blockSignals(True)
            chooser.set_choices(choices)
            chooser.set_value(chosen)
            chooser.blockSignals(was_blocked)
        self._compare()

    def refresh(self, folder: Folder) -> None:
        """Compare again if one of the two is another now; they stay chosen."""
        older, newer = self.older.value(), self.newer.value()
        if {older, newer} <= {each.id for each in folder.versions}:
            self._folder = folder
            self._compare()
        else:
            self.closed.emit()

    @property
    def is_open_on(self) -> int | None:
        """The client whose versions are compared, or None."""
        return self._folder.client.id if self._folder else None

    def leave(self) -> None:
        """Compare nothing any more."""
        self._folder = self._shown = None

    def _compare(self) -> None:
        if self._folder is None:
            return
        known = {each.id: each for each in self._folder.versions}
        pair = known[self.older.value()], known[self.newer.value()]
        if pair == self._shown:
            return
        self._shown = pair
        self._tasks.ask(  # on the thread of the vault: a long paper takes a while
            self,
            lambda _: agreement_changes.between(*pair, catalogue()),
            lambda found: self._show(pair, found),
        )

    def _show(self, pair: tuple[Agreement, Agreement], found: Changes) -> None:
        if self._shown != pair:
            return
        older, newer = pair
        rows = [
            *((self.tr("Came in"), title) for title in found.came),
            *((self.tr("Went out"), title) for title in found.went),
            *((one.label, self._told(one)) for one in _rules_changed(older, newer)),
        ]
        known = {told for _, told in rows}  # a use is a rule and an option: said once
        options = [(one.label, self._told(one)) for one in found.options]
        rows += [(label, told) for label, told in options if told not in known]
        self._show_rows([(label, veiled(told, self._veil)) for label, told in rows])
        self.text.show_sections(
            [
                (
                    veiled(heading, self._veil),
                    [replace(piece, text=veiled(piece.text, self._veil)) for piece in pieces],
                )
                for heading, pieces in found.texts
            ]
        )

    def _show_rows(self, rows: list[tuple[str, str]]) -> None:
        empty(self._grid)
        if not rows:
            nothing = Muted(self.tr("No clause, rule or option changed."))
            self._grid.addWidget(nothing, 0, 0)
        for row, (label, told) in enumerate(rows):
            about = Muted(label)
            about.setMaximumWidth(theme.px(150))
            self._grid.addWidget(about, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(PlainLabel(told, wraps=True), row, 1)
        self.told.setAccessibleName("\n".join(f"{label}: {told}" for label, told in rows))

    def _told(self, changed: Changed) -> str:
        if changed.before and changed.after:
            told = self.tr("was: {before}\nnow: {after}")
        elif changed.after:
            told = self.tr("new: {after}")
        else:
            told = self.tr("no longer: {before}")
        return told.format(before=changed.before, after=changed.after)

    def _name(self, agreement: Agreement, today: date) -> str:
        state = words.standings()[rules.standing(agreement, today)][0]
        told = self.tr("Version {number} ({state})")
        return told.format(number=count(agreement.version), state=state)

    def _lay_out(self) -> None:
        top = Bar(gap=1.5)
        top.addWidget(Heading(self.tr("What changed from"), 2))
        top.addWidget(self.older)
        top.addWidget(Muted(self.tr("to"), wraps=False))
        top.addWidget(self.newer)
        top.end_from_here()
        self.close_button = buttons.quiet(self.tr("Close"), self.closed.emit)
        top.addWidget(self.close_button)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(theme.grid(2))
        self._grid.setVerticalSpacing(theme.grid())
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.told)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, theme.grid())
        whole.setSpacing(theme.grid(1.5))
        whole.addLayout(top)
        whole.addWidget(Sides(side(held), self.text, (4, 5)), 1)


def _rules_changed(older: Agreement, newer: Agreement) -> Iterable[Changed]:
    """Return the rules the desk follows that differ, in the words the reader of one shows."""
    was, now = dict(words.rules_told(older)), dict(words.rules_told(newer))
    for label in dict.fromkeys([*was, *now]):
        if was.get(label, "") != now.get(label, ""):
            yield Changed(label, was.get(label, ""), now.get(label, ""))
