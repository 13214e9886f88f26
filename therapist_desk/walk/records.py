"""A step of the walk: the waiting list, a whole record by month, two records made one and parted."""

from therapist_desk.app import App
from therapist_desk.domain.clients import Client, ClientId, ClientStatus
from therapist_desk.services import clients
from therapist_desk.services.desk import Reader
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.clients.merge_page import MergePage
from therapist_desk.ui.pages.timeline.tab import OverviewTab
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand, StepFailed

TWICE = ("Jonas Albrecht", "Jonas A.")
"""One person of the rehearsal who was entered a second time when he asked for a place."""


def look(hand: Hand, shell: Shell, app: App) -> None:
    """Look at who waits and at one whole record; merge two and take it back."""
    assert app.desk is not None
    desk = app.desk
    stays, goes = desk.ask(lambda reader: [_named(reader, name) for name in TWICE])
    shell.show_place(Place(View.CLIENTS))
    shell.clients.show_status(ClientStatus.WAITING)
    hand.until(lambda: shell.clients.is_listed(goes.id), "the waiting list is shown")
    hand.picture("waiting-list")
    shell.clients.show_status(None)
    shell.show_place(Place(View.OVERVIEW, stays.id))
    tab = shell.tabs[View.OVERVIEW]
    assert isinstance(tab, OverviewTab)
    hand.until(lambda: tab.is_painted, "the record shows by month")
    hand.picture("overview")
    _merge(hand, shell, stays.id, goes.id)

    def is_gone() -> bool:
        return desk.ask(lambda reader: clients.get(reader, goes.id)).merged_into == stays.id

    hand.until(lambda: is_gone() and shell.page is shell.clients, "two records are one")
    shell.undo()
    hand.until(lambda: not is_gone(), "the merge was taken back")


def _merge(hand: Hand, shell: Shell, stays: ClientId, goes: ClientId) -> None:
    shell.show_place(Place(View.MERGE, stays))
    page = shell.pages[View.MERGE]
    assert isinstance(page, MergePage)
    hand.until(lambda: page.offers(goes), "the other record can be chosen")
    page.other.set_value(str(goes))
    hand.until(page.merge_button.isEnabled, "both records are compared")
    hand.picture("merge")
    page.merge_button.click()


def _named(reader: Reader, name: str) -> Client:
    found = (one.id for one in clients.named(reader) if one.name == name)
    chosen = next(found, None)
    if chosen is None:
        raise StepFailed("The rehearsal lost one of its clients.")
    return clients.get(reader, chosen)
