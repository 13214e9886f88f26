"""The words for what a message gives away; apart from the rest, for the check is loaded late."""

from PySide6.QtCore import QCoreApplication

from therapist_desk.services.words import Kind


def named() -> dict[Kind, str]:
    """Return what words give away, in words."""
    translate = QCoreApplication.translate
    return {
        Kind.THERAPY: translate("messages", "Health or therapy"),
        Kind.CONDITION: translate("messages", "What someone suffers from"),
        Kind.MEDICINE: translate("messages", "A medicine"),
        Kind.PERSON: translate("messages", "A person’s name"),
        Kind.ADDRESS: translate("messages", "An address"),
        Kind.SCORE: translate("messages", "A result"),
        Kind.RISK: translate("messages", "Danger"),
        Kind.NAME_AND_TIME: translate("messages", "A full name with a time"),
        Kind.TRACKING_LINK: translate("messages", "A link that tells who opens it"),
        Kind.LENGTH: translate("messages", "A long message"),
    }
