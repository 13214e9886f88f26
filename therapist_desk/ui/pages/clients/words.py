"""The words for what a client can be, in one place for all screens of the client page."""

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.clients import ClientStatus, SafetyHint


def statuses() -> dict[ClientStatus, str]:
    """Return each status in words."""
    return {
        ClientStatus.ENQUIRY: QCoreApplication.translate("clients", "Enquiry"),
        ClientStatus.ACTIVE: QCoreApplication.translate("clients", "Active"),
        ClientStatus.PAUSED: QCoreApplication.translate("clients", "Paused"),
        ClientStatus.ENDED: QCoreApplication.translate("clients", "Ended"),
    }


def hints() -> dict[SafetyHint, str]:
    """Return each safety hint in words."""
    return {
        SafetyHint.SHARED_PHONE: QCoreApplication.translate(
            "clients", "Someone else may read this phone"
        ),
        SafetyHint.CALL_ONLY: QCoreApplication.translate("clients", "Call only, never write"),
        SafetyHint.NEVER_NAME_THERAPY: QCoreApplication.translate("clients", "Never name therapy"),
        SafetyHint.SAFE_WORD: QCoreApplication.translate("clients", "A safe word is agreed"),
    }
