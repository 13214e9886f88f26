"""Settings that only lead to pages of their own, about where the vault lies."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from therapist_desk.ui.kit import buttons
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.settings.row import SettingRow

translate = QCoreApplication.translate


def to_writing(go: Callable[[Place], object]) -> SettingRow:
    """Return the row that leads to formats and phrases."""
    return SettingRow(
        translate("SettingsPage", "Writing"),
        translate("SettingsPage", "Sections of notes, text you write often, and words you spell."),
        buttons.quiet(
            translate("SettingsPage", "Formats and phrases"),
            lambda: go(Place(View.WRITING)),
            "edit",
        ),
    )


def to_link_test(go: Callable[[Place], object]) -> SettingRow:
    """Return the row that leads to trying which links work on this computer."""
    return SettingRow(
        translate("SettingsPage", "What works on this computer"),
        translate(
            "SettingsPage", "Tries the ways to open a chat with your own number, and call links."
        ),
        buttons.quiet(
            translate("SettingsPage", "WhatsApp on this computer"),
            lambda: go(Place(View.LINK_TEST)),
            "open",
        ),
    )


def rows(go: Callable[[Place], object]) -> tuple[SettingRow, ...]:
    """Return the rows; ``go`` is told where the person wants to."""
    return (
        SettingRow(
            translate("SettingsPage", "Several vaults"),
            translate("SettingsPage", "Opens another one instead of this, one at a time."),
            buttons.quiet(
                translate("SettingsPage", "Your vaults"), lambda: go(Place(View.VAULTS)), "lock"
            ),
        ),
        SettingRow(
            translate("SettingsPage", "A new laptop"),
            translate("SettingsPage", "Takes your practice there on a drive, step by step."),
            buttons.quiet(
                translate("SettingsPage", "Move to a new laptop"),
                lambda: go(Place(View.MOVE)),
                "export",
            ),
        ),
    )
