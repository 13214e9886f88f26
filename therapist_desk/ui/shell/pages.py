"""The pages of the window and the tabs of the client page: how each is made when first wanted.

A page's module loads with it: after unlocking, nobody waits for a page not looked at. Only what
is seen first loads with this one, while the passphrase is typed.
"""

from collections.abc import Callable, Mapping

from therapist_desk.services.today import Today
from therapist_desk.ui.kit.outside import Outside
from therapist_desk.ui.kit.page import ClientTab, Page
from therapist_desk.ui.kit.places import Place, View
from therapist_desk.ui.kit.tasks import Tasks
from therapist_desk.ui.pages.backups.work import BackingUp
from therapist_desk.ui.pages.checkins.follow_ups_card import FollowUpsCard
from therapist_desk.ui.pages.clients.decisions_card import DecisionsCard
from therapist_desk.ui.pages.messages.drafts_card import DraftsCard
from therapist_desk.ui.pages.messages.reminders_card import RemindersCard
from therapist_desk.ui.pages.messages.waiting import WaitingCard
from therapist_desk.ui.pages.notes.tab import NotesTab
from therapist_desk.ui.pages.tasks.card import TasksCard
from therapist_desk.ui.pages.timeline.tab import OverviewTab
from therapist_desk.ui.pages.today.page import TodayPage

Make = Callable[[Tasks, Outside], Page]
MakeTab = Callable[[Tasks, Outside], ClientTab]


def _overview(tasks: Tasks, outside: Outside) -> ClientTab:
    return OverviewTab(tasks, outside)


def _notes(tasks: Tasks, outside: Outside) -> ClientTab:
    return NotesTab(tasks, outside)


def _checkins(tasks: Tasks, outside: Outside) -> ClientTab:
    from therapist_desk.ui.pages.checkins.tab import CheckInsTab

    return CheckInsTab(tasks, outside)


def _agreements(tasks: Tasks, outside: Outside) -> ClientTab:
    from therapist_desk.ui.pages.agreements.tab import AgreementsTab

    return AgreementsTab(tasks, outside)


def _messages(tasks: Tasks, outside: Outside) -> ClientTab:
    from therapist_desk.ui.pages.messages.tab import MessagesTab

    return MessagesTab(tasks, outside)


def _chats(tasks: Tasks, outside: Outside) -> ClientTab:
    from therapist_desk.ui.pages.chats.tab import ChatsTab

    return ChatsTab(tasks, outside)


def _files(tasks: Tasks, outside: Outside) -> ClientTab:
    from therapist_desk.ui.pages.attachments.tab import FilesTab

    return FilesTab(tasks, outside)


def _measures(tasks: Tasks, outside: Outside) -> ClientTab:
    from therapist_desk.ui.pages.measures.tab import MeasuresTab

    return MeasuresTab(tasks, outside)


def _plan(tasks: Tasks, outside: Outside) -> ClientTab:
    from therapist_desk.ui.pages.plans.tab import PlanTab

    return PlanTab(tasks, outside)


def _medical(tasks: Tasks, outside: Outside) -> ClientTab:
    from therapist_desk.ui.pages.clinical_facts.tab import MedicalTab

    return MedicalTab(tasks, outside)


def _details(tasks: Tasks, outside: Outside) -> ClientTab:
    from therapist_desk.ui.pages.clients.details import DetailsTab

    return DetailsTab(tasks, outside)


def _process_notes(tasks: Tasks, outside: Outside) -> ClientTab:
    from therapist_desk.ui.pages.process_notes.tab import ProcessNotesTab

    return ProcessNotesTab(tasks, outside)


TABS: Mapping[View, MakeTab] = {
    View.OVERVIEW: _overview,
    View.NOTES: _notes,
    View.CHECKINS: _checkins,
    View.AGREEMENTS: _agreements,
    View.MESSAGES: _messages,
    View.CHATS: _chats,
    View.FILES: _files,
    View.MEASURES: _measures,
    View.PLAN: _plan,
    View.MEDICAL: _medical,
    View.DETAILS: _details,
    View.PROCESS_NOTES: _process_notes,
}


def _today(tasks: Tasks, outside: Outside) -> Page:
    return TodayPage(tasks, outside)


def _calendar(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.calendar.page import CalendarPage

    return CalendarPage(tasks, outside)


def _tasks(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.tasks.page import TasksPage

    return TasksPage(tasks, outside)


def _prepare(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.shell import preparing

    return preparing.page(tasks, outside)


def _all_checkins(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.checkins.page import CheckInsPage

    return CheckInsPage(tasks, outside)


def _all_agreements(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.agreements.page import AgreementsPage

    return AgreementsPage(tasks, outside)


def _merge(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.clients.merge_page import MergePage

    return MergePage(tasks, outside)


def _write(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.messages.write_page import WritePage

    return WritePage(tasks, outside)


def _reminders(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.messages.reminders_page import RemindersPage

    return RemindersPage(tasks, outside)


def _link_test(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.messages.link_test_page import LinkTestPage

    return LinkTestPage(tasks, outside)


def _search(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.search.page import SearchPage

    return SearchPage(tasks, outside)


def _export(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.checkins.ratings_chart import drawn
    from therapist_desk.ui.pages.exports.export_page import ExportPage

    return ExportPage(tasks, outside, drawn)


def _safety_plan(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.safety_plans.page import SafetyPlanPage

    return SafetyPlanPage(tasks, outside)


def _cpd(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.cpd.page import CpdPage

    return CpdPage(tasks, outside)


def _all_measures(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.measures.page import MeasuresPage

    return MeasuresPage(tasks, outside)


def _groups(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.groups.page import GroupsPage

    return GroupsPage(tasks, outside)


def _resources(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.resources.page import ResourcesPage

    return ResourcesPage(tasks, outside)


def _ending(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.endings.page import EndingPage

    return EndingPage(tasks, outside)


def _exports(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.exports.log_page import ExportsPage

    return ExportsPage(tasks, outside)


def _bin(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.bin.page import BinPage

    return BinPage(tasks, outside)


def _trust(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.trust.page import TrustPage

    return TrustPage(tasks, outside)


def _backups(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.backups.page import BackupsPage

    return BackupsPage(tasks, outside)


def _move(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.backups.move_page import MovePage

    return MovePage(tasks, outside)


def _vaults(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.vaults.page import VaultsPage

    return VaultsPage(tasks, outside)


def _writing(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.writing.page import WritingPage

    return WritingPage(tasks, outside)


def _templates(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.agreements.templates_page import TemplatesPage

    return TemplatesPage(tasks, outside)


def _practice(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.practice.page import PracticePage

    return PracticePage(tasks, outside)


def _settings(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.settings.page import SettingsPage

    return SettingsPage(tasks, outside)


def _verification(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.verification.page import VerificationPage

    return VerificationPage(tasks, outside)


def _vault_keys(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.pages.vault_keys.page import VaultKeysPage

    return VaultKeysPage(tasks, outside)


def _shortcuts(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.shell.shortcuts_page import ShortcutsPage

    return ShortcutsPage(tasks, outside)


def _help(tasks: Tasks, outside: Outside) -> Page:
    from therapist_desk.ui.shell.help_page import HelpPage

    return HelpPage(tasks, outside)


PAGES: Mapping[View, Make] = {
    View.TODAY: _today,
    View.CALENDAR: _calendar,
    View.TASKS: _tasks,
    View.PREP: _prepare,
    View.ALL_CHECKINS: _all_checkins,
    View.ALL_AGREEMENTS: _all_agreements,
    View.MERGE: _merge,
    View.WRITE: _write,
    View.REMINDERS: _reminders,
    View.LINK_TEST: _link_test,
    View.SEARCH: _search,
    View.EXPORT: _export,
    View.SAFETY_PLAN: _safety_plan,
    View.CPD: _cpd,
    View.ALL_MEASURES: _all_measures,
    View.GROUPS: _groups,
    View.RESOURCES: _resources,
    View.ENDING: _ending,
    View.EXPORTS: _exports,
    View.BIN: _bin,
    View.TRUST: _trust,
    View.BACKUPS: _backups,
    View.MOVE: _move,
    View.WRITING: _writing,
    View.TEMPLATES: _templates,
    View.PRACTICE: _practice,
    View.SETTINGS: _settings,
    View.VAULTS: _vaults,
    View.VERIFICATION: _verification,
    View.VAULT_KEYS: _vault_keys,
    View.SHORTCUTS: _shortcuts,
    View.HELP: _help,
}
"""Every page but the clients', which is made with the tabs."""


def join_cards(
    tasks: Tasks,
    outside: Outside,
    today: TodayPage,
    go: Callable[[Place], None],
    tell: Callable[[str, Callable[[], object] | None], None],
) -> None:
    """Put what waits in other nouns onto Today: risk first, it can't be hidden."""
    follow_ups = FollowUpsCard(tasks, outside)
    to_decide = DecisionsCard(outside)
    waiting = WaitingCard(outside)
    to_remind, begun = RemindersCard(), DraftsCard(outside)
    to_do = TasksCard(tasks, outside)
    to_do.hide()

    def show(found: Today) -> None:
        follow_ups.show_found(found.follow_ups)
        to_decide.show_found(found.questions)
        waiting.show_found(found.waiting, found.clients)
        to_remind.show_found(found.to_remind)
        begun.show_found(found.drafts, found.clients)
        to_do.show_found(found.todos)
        to_do.setVisible(found.has_clients or bool(found.todos))

    today.add_card(follow_ups, first=True)
    for card in (to_decide, to_remind, waiting, begun, to_do):
        today.add_card(card)
    for each in (follow_ups, to_do):
        each.told.connect(tell)
    for asker in (follow_ups, to_decide, to_remind, waiting, begun, to_do):
        asker.go.connect(go)
    today.found.connect(show)
    begun.due.connect(today.refresh)
    work = BackingUp.of(tasks)
    if work is not None:  # it goes past the tasks, which tell of every other change
        work.ended.connect(today.refresh)
