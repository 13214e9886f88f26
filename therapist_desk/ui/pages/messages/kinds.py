"""The words for what a message gives away; apart from the rest, for the check is loaded late."""

from PySide6.QtCore import QCoreApplication

from therapist_desk.services.words import Kind


def named() -> dict[Kind, str]:
    """Return what words give away, as it stands within a sentence."""
    translate = QCoreApplication.translate
    return {
        Kind.THERAPY: translate("messages", "health or therapy"),
        Kind.CONDITION: translate("messages", "what someone suffers from"),
        Kind.MEDICINE: translate("messages", "a medicine"),
        Kind.PERSON: translate("messages", "a person’s name"),
        Kind.ADDRESS: translate("messages", "an address"),
        Kind.SCORE: translate("messages", "a result"),
        Kind.RISK: translate("messages", "danger"),
        Kind.NAME_AND_TIME: translate("messages", "a full name with a time"),
        Kind.TRACKING_LINK: translate("messages", "a link that tells who opens it"),
        Kind.LENGTH: translate("messages", "a long message"),
    }


def title(kind: Kind) -> str:
    """Return what words of this kind give away, as it begins a line."""
    name = named()[kind]
    return name[:1].upper() + name[1:]
