"""All pages of the window and all tabs of the client page, made once per open vault."""

from collections.abc import Callable

from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, Page
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.agreements.page import AgreementsPage
from therapist_desk.ui.pages.agreements.reviews_card import ReviewsCard
from therapist_desk.ui.pages.agreements.tab import AgreementsTab
from therapist_desk.ui.pages.bin.page import BinPage
from therapist_desk.ui.pages.checkins.follow_ups_card import FollowUpsCard
from therapist_desk.ui.pages.checkins.page import CheckInsPage
from therapist_desk.ui.pages.checkins.tab import CheckInsTab
from therapist_desk.ui.pages.clients.details import DetailsTab
from therapist_desk.ui.pages.clients.page import ClientsPage
from therapist_desk.ui.pages.exports.export_page import ExportPage
from therapist_desk.ui.pages.exports.log_page import ExportsPage
from therapist_desk.ui.pages.messages.tab import MessagesTab
from therapist_desk.ui.pages.messages.waiting import WaitingCard
from therapist_desk.ui.pages.messages.write_page import WritePage
from therapist_desk.ui.pages.notes.tab import NotesTab
from therapist_desk.ui.pages.practice.page import PracticePage
from therapist_desk.ui.pages.process_notes.tab import ProcessNotesTab
from therapist_desk.ui.pages.search.page import SearchPage
from therapist_desk.ui.pages.settings.page import SettingsPage
from therapist_desk.ui.pages.today.page import TodayPage
from therapist_desk.ui.shell.help_page import HelpPage
from therapist_desk.ui.shell.shortcuts_page import ShortcutsPage


def made_tabs(tasks: Tasks, outside: Outside) -> dict[View, ClientTab]:
    """Return the tabs of the client page, in order."""
    return {
        View.NOTES: NotesTab(tasks, outside),
        View.CHECKINS: CheckInsTab(tasks, outside),
        View.AGREEMENTS: AgreementsTab(tasks, outside),
        View.MESSAGES: MessagesTab(tasks, outside),
        View.DETAILS: DetailsTab(tasks, outside),
        View.PROCESS_NOTES: ProcessNotesTab(tasks, outside),
    }


def made_pages(tasks: Tasks, outside: Outside, tabs: dict[View, ClientTab]) -> dict[View, Page]:
    """Return the pages of the window; the client page holds ``tabs``."""
    return {
        View.TODAY: TodayPage(tasks, outside),
        View.CLIENTS: ClientsPage(tasks, outside, list(tabs.items())),
        View.ALL_CHECKINS: CheckInsPage(tasks, outside),
        View.ALL_AGREEMENTS: AgreementsPage(tasks, outside),
        View.WRITE: WritePage(tasks, outside),
        View.SEARCH: SearchPage(tasks, outside),
        View.EXPORT: ExportPage(tasks, outside),
        View.EXPORTS: ExportsPage(tasks, outside),
        View.BIN: BinPage(tasks, outside),
        View.PRACTICE: PracticePage(tasks, outside),
        View.SETTINGS: SettingsPage(tasks, outside),
        View.SHORTCUTS: ShortcutsPage(tasks, outside),
        View.HELP: HelpPage(tasks, outside),
    }


def join_cards(
    tasks: Tasks,
    outside: Outside,
    today: TodayPage,
    go: Callable[[Place], None],
    tell: Callable[[str, Callable[[], object] | None], None],
) -> None:
    """Put what waits in other nouns onto Today: risk first, it can't be hidden."""
    follow_ups = FollowUpsCard(tasks, outside)
    follow_ups.told.connect(tell)
    waiting, reviews = WaitingCard(tasks, outside), ReviewsCard(tasks, outside)
    today.add_card(follow_ups, first=True)
    today.add_card(waiting)
    today.add_card(reviews)
    for card in (follow_ups, waiting, reviews):
        card.go.connect(go)
