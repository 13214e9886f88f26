"""Versions of the desk and what it stands on, to look at and to copy; nothing of the record."""

import platform
from collections.abc import Mapping
from importlib import metadata

from PySide6.QtCore import QSysInfo, qVersion
from PySide6.QtWidgets import QGridLayout, QWidget

from therapist_desk.services import doctor
from therapist_desk.services.doctor import VaultFacts
from therapist_desk.ui.kit import theme
from therapist_desk.ui.kit.clipboard import copy_for_others
from therapist_desk.ui.kit.labels import Muted, PlainLabel


class Versions(QWidget):
    """A small table of what runs here."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: dict[str, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.grid(3))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(1, 1)
        self.setAccessibleName(self.tr("Versions"))

    def show_facts(self, found: tuple[VaultFacts, str | None]) -> None:
        """Show what :func:`look` found."""
        self._facts = dict(self._name(*found))
        for row, (name, value) in enumerate(self._facts.items()):
            self._grid.addWidget(Muted(name, wraps=False), row, 0)
            self._grid.addWidget(PlainLabel(value, wraps=True).selectable(), row, 1)
        self.setAccessibleDescription(self.text())

    def text(self) -> str:
        """Return the table as lines."""
        return "\n".join(f"{name}: {value}" for name, value in self._facts.items())

    def copy(self) -> None:
        """Put the table on the clipboard."""
        copy_for_others(self.text())

    def _name(self, vault: VaultFacts, whatsapp: str | None) -> Mapping[str, str]:
        return {
            "Therapist Desk": metadata.version("therapist-desk"),
            "Python": platform.python_version(),
            "Qt": qVersion(),
            self.tr("System"): QSysInfo.prettyProductName(),
            "SQLite": vault.sqlite,
            "SQLCipher": vault.sqlcipher,
            self.tr("Cipher library"): vault.cipher_library,
            self.tr("Keychain"): vault.keychain or self.tr("none that the desk trusts"),
            self.tr("Opens WhatsApp links"): whatsapp or self.tr("nothing; use WhatsApp Web"),
        }


def look() -> tuple[VaultFacts, str | None]:
    """Ask the computer; slow, for it may start another program."""
    return doctor.vault_facts(), doctor.whatsapp_handler()
