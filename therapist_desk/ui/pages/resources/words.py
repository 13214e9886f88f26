"""The library in the person's words."""

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.resources import ReadingLevel, ResourceKind, Way

translate = QCoreApplication.translate


def kinds() -> dict[ResourceKind, str]:
    """Return what an entry can be."""
    return {
        ResourceKind.LEAFLET: translate("resources", "Leaflet"),
        ResourceKind.WORKSHEET: translate("resources", "Worksheet"),
        ResourceKind.EXERCISE: translate("resources", "Exercise"),
        ResourceKind.LINK: translate("resources", "Link"),
    }


def levels() -> dict[ReadingLevel, str]:
    """Return how easy an entry can be to read."""
    return {
        ReadingLevel.EASY: translate("resources", "Easy to read"),
        ReadingLevel.EVERYDAY: translate("resources", "Everyday language"),
        ReadingLevel.DEMANDING: translate("resources", "Demanding"),
    }


def ways() -> dict[Way, str]:
    """Return how a client can have been given an entry."""
    return {
        Way.WHATSAPP: translate("resources", "by WhatsApp"),
        Way.SESSION: translate("resources", "in a session"),
        Way.OTHER: translate("resources", "in another way"),
    }
