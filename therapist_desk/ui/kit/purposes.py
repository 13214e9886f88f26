"""What contact is for, in words: for the pages that write, and the one that keeps texts for them."""

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.guard import Purpose


def purposes() -> dict[Purpose, str]:
    """Return what contact is for, in words."""
    translate = QCoreApplication.translate
    return {
        Purpose.SCHEDULING: translate("messages", "Times and bookings"),
        Purpose.CHECK_IN: translate("messages", "Short check-in"),
        Purpose.RESOURCE: translate("messages", "Worksheet or link"),
        Purpose.GUIDANCE: translate("messages", "Short guidance"),
        Purpose.CALL: translate("messages", "Arranging a call"),
        Purpose.ENDING: translate("messages", "Ending"),
        Purpose.SAFETY: translate("messages", "Safety: someone is in danger"),
    }
