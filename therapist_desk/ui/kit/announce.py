"""Telling a screen reader what appeared without taking the focus there."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have ``words`` read aloud; an ``urgent`` one may interrupt."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # slow to load

    event = QAccessibleAnnouncementEvent(widget, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
