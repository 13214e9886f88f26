"""A card for Today: whom to remind of tomorrow, one press away."""

from PySide6.QtCore import QCoreApplication, Signal

from therapist_desk.services.reminders import Progress
from therapist_desk.ui.kit.cards import Card, Line
from therapist_desk.ui.kit.lines import count
from therapist_desk.ui.kit.places import Place, View


class RemindersCard(Card):
    """Says how many are left; hidden while there is nobody left to remind."""

    go = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("RemindersCard", "Tomorrow’s reminders"), "")
        self.hide()

    def show_found(self, found: Progress) -> None:
        """Show how far tomorrow's reminders are."""
        place = Place(View.REMINDERS)
        said = self.tr("%n to remind", "", found.left)
        aside = self.tr("{sent} of {all} reminded").format(
            sent=count(found.sent), all=count(found.every)
        )
        self.show_lines([Line("message", said, aside, lambda: self.go.emit(place), "accent")])
        self.setVisible(found.left > 0)
