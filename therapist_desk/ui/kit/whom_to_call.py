"""Whom to call for a client in danger, and where the client is: all of it text that can be copied."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from therapist_desk.domain import phones
from therapist_desk.domain.clients import Client
from therapist_desk.domain.practice import CrisisLine, Practice
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.emptying import empty
from therapist_desk.ui.kit.labels import Muted, PlainLabel

Entries = Sequence[tuple[str, str]]


class WhomToCall(QWidget):
    """Names and numbers, a line for each; what is missing says so."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.grid(2))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(1, 1)

    def show_people(self, client: Client, practice: Practice, more: Entries = ()) -> None:
        """Show what is known of the client and the practice, then ``more`` lines."""
        empty(self._grid)
        missing = self.tr("not on file")
        for row, (name, value) in enumerate((*self._entries(client, practice), *more)):
            label = Muted(name, wraps=False)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            shown = PlainLabel(value or missing, wraps=True).selectable()
            shown.setAccessibleName(f"{name}: {value or missing}")
            self._grid.addWidget(shown, row, 1)

    def _entries(self, client: Client, practice: Practice) -> list[tuple[str, str]]:
        numbers = " · ".join(phones.shown(phone.e164) for phone in client.phones)
        contact = client.emergency
        emergency = (contact.name, contact.relation, phones.shown(contact.phone))
        backup = (practice.backup_contact_name, phones.shown(practice.backup_contact_phone))
        entries = [
            (self.tr("Client"), numbers),
            (self.tr("Address"), client.address),
            (self.tr("Emergency contact"), _joined(emergency)),
            (self.tr("Emergency number"), practice.emergency_number),
        ]
        confirmed = [one for one in practice.crisis_lines if one.confirmed_on]
        abroad = len({one.country for one in confirmed}) > 1
        entries += [(self.tr("Crisis line"), _line(one, abroad=abroad)) for one in confirmed]
        if not confirmed:
            entries.append((self.tr("Crisis line"), self.tr("none confirmed in My practice")))
        return [*entries, (self.tr("Backup colleague"), _joined(backup))]


def _line(found: CrisisLine, *, abroad: bool) -> str:
    name = f"{found.name} ({found.country})" if abroad else found.name
    return _joined((name, found.number, found.hours))


def _joined(parts: tuple[str, ...]) -> str:
    return " · ".join(part for part in parts if part)
