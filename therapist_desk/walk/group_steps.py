"""Steps of the walk: a group held against its consents, an entry of the library, an ending."""

from therapist_desk.app import App
from therapist_desk.domain.clients import ClientId
from therapist_desk.services import endings, peer_groups
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.pages.endings.page import EndingPage
from therapist_desk.ui.pages.groups.page import GroupsPage
from therapist_desk.ui.pages.resources.page import ResourcesPage
from therapist_desk.ui.shell.shell import Shell
from therapist_desk.walk.hand import Hand

LIST = (
    "Tuesday peer group · 5 members\nYou\nGroup admin\nMaya Lindqvist\nDaniel\n"
    "+1 (212) 555-0143\n~Rosa\n+1 (212) 555-0144\n+44 7911 123456\n~Zed\n"
)
"""What the info page of a group shows: who agreed, who did not, a stranger, and half a name."""


def look(app: App, hand: Hand, shell: Shell, client_id: ClientId) -> None:
    """Look at a group, at the library, and at the ending of a case, which is taken back."""
    compare(app, hand, shell)
    read(hand, shell)
    end(app, hand, shell, client_id)


def compare(app: App, hand: Hand, shell: Shell) -> None:
    """Hold the list of a chat against who agreed to its rules."""
    assert app.desk is not None
    group_id = ClientId(app.desk.ask(peer_groups.listed)[0])
    shell.show_place(Place(View.GROUPS, group_id))
    page = shell.pages[View.GROUPS]
    assert isinstance(page, GroupsPage)
    hand.until(page.members.roster.isVisible, "the members are shown")
    hand.picture("group-members")
    page.members.roster.text.set_value(LIST)  # pasted: a key types one line
    page.members.roster.compare_button.click()
    hand.until(page.members.roster.result.isVisible, "the list was compared")
    hand.picture("group-compared")


def read(hand: Hand, shell: Shell) -> None:
    """Read an entry of the library."""
    shell.show_view(View.RESOURCES)
    page = shell.pages[View.RESOURCES]
    assert isinstance(page, ResourcesPage)
    hand.until(page.reader.isVisible, "an entry can be read")
    hand.fill(page.search, "diary")
    hand.until(page.reader.due.isVisible, "the entry that is to be checked shows")
    hand.picture("resources")


def end(app: App, hand: Hand, shell: Shell, client_id: ClientId) -> None:
    """End therapy, and take it back."""
    assert app.desk is not None
    desk = app.desk
    shell.show_place(Place(View.ENDING, client_id))
    page = shell.pages[View.ENDING]
    assert isinstance(page, EndingPage)
    hand.until(lambda: page.isVisible() and page.end_button.isEnabled(), "therapy can be ended")
    page.end_button.click()
    hand.until(page.reopen_button.isVisible, "the steps wait")
    hand.picture("ending")
    page.reopen_button.click()
    hand.until(
        lambda: not desk.ask(lambda reader: endings.get(reader, client_id)).is_ended,
        "the ending was taken back",
    )
