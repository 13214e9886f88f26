"""Places in the window: where a page can ask to go, without knowing other pages."""

from dataclasses import dataclass
from enum import StrEnum

from therapist_desk.domain.clients import ClientId


class View(StrEnum):
    """A page of the window, or a tab of the client page."""

    TODAY = "today"
    CALENDAR = "calendar"
    CLIENTS = "clients"
    OVERVIEW = "overview"
    NOTES = "notes"
    PROCESS_NOTES = "process_notes"
    CHECKINS = "checkins"
    ALL_CHECKINS = "all_checkins"
    AGREEMENTS = "agreements"
    ALL_AGREEMENTS = "all_agreements"
    TEMPLATES = "templates"
    MESSAGES = "messages"
    CHATS = "chats"
    FILES = "files"
    PLAN = "plan"
    SAFETY_PLAN = "safety_plan"
    MEDICAL = "medical"
    MEASURES = "measures"
    ALL_MEASURES = "all_measures"
    DETAILS = "details"
    MERGE = "merge"
    WRITE = "write"
    REMINDERS = "reminders"
    LINK_TEST = "link_test"
    EXPORT = "export"
    EXPORTS = "exports"
    CPD = "cpd"
    GROUPS = "groups"
    RESOURCES = "resources"
    ENDING = "ending"
    SEARCH = "search"
    TASKS = "tasks"
    PREP = "prep"
    BIN = "bin"
    TRUST = "trust"
    BACKUPS = "backups"
    MOVE = "move"
    PRACTICE = "practice"
    SETTINGS = "settings"
    WRITING = "writing"
    VAULTS = "vaults"
    VERIFICATION = "verification"
    VAULT_KEYS = "vault_keys"
    SHORTCUTS = "shortcuts"
    HELP = "help"


MESSAGES = -1
"""As the record of View.WRITING: the therapist's own messages."""


@dataclass(frozen=True, slots=True)
class Place:
    """A view, of one client if it says so, showing one record of it, or beginning a new one.

    ``wanted`` is what the new one should begin with, in words that view understands.
    """

    view: View
    client_id: ClientId | None = None
    record_id: int | None = None
    new: bool = False
    wanted: tuple[str, ...] = ()
