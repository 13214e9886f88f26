"""Choosing a client, wherever something goes to another record than the one that is open."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from therapist_desk.domain.clients import ClientId
from therapist_desk.services.clients import Named
from therapist_desk.ui.kit.choosers import FoundByTyping


class ClientField(FoundByTyping):
    """One of the clients, found by part of the name or file number; the value is the id."""

    def __init__(self) -> None:
        super().__init__((), may_be_empty=True)

        self._people: Sequence[Named] = ()

    def offer(self, people: Sequence[Named], *, hidden: bool) -> None:
        """Offer ``people``, by their initials where names are hidden; nobody is chosen yet."""
        self._people = people
        self._say(None, hidden=hidden)

    def hide_names(self, *, hidden: bool) -> None:
        """Say the same people by name or by initials; whoever is chosen stays chosen."""
        self._say(self.chosen(), hidden=hidden)

    def _say(self, chosen: ClientId | None, *, hidden: bool) -> None:
        self.blockSignals(True)
        self.set_choices([(one.id, named(one, hidden=hidden)) for one in self._people])
        self.set_value(chosen)
        self.setEditText(self.itemText(self.currentIndex()))
        self.blockSignals(False)

    def chosen(self) -> ClientId | None:
        """Return who is chosen, if anybody."""
        value = self.value()
        return None if value is None else ClientId(int(value))


def named(person: Named, *, hidden: bool) -> str:
    """Return how a person stands in a choice: with the file number, for two may share a name."""
    return f"{person.initials if hidden else person.name} · {person.code}"


def clear(widgets: list[QWidget]) -> None:
    """Take widgets away."""
    for widget in widgets:
        widget.hide()
        widget.deleteLater()
    widgets.clear()
