"""What the therapist set for this vault: it is kept inside, for it says how the practice works."""

from enum import StrEnum

from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelves import settings as shelf


class Setting(StrEnum):
    """One setting; the value after each is its default."""

    IDLE_MINUTES = "idle_minutes"
    NOTE_FORMAT = "note_format"
    OWN_WORDS = "own_words"
    PROCESS_NOTES_ASK = "process_notes_ask"
    LINK_STYLE = "link_style"
    TEXT_IN_LINK = "text_in_link"
    VOICE_LINK = "voice_link"
    VIDEO_LINK = "video_link"
    BACKUP_FOLDER = "backup_folder"
    BACKUP_BUDGET_MB = "backup_budget_mb"
    SCAN_FOLDER = "scan_folder"
    MEASURES_ON = "measures_on"


DEFAULTS = {
    Setting.IDLE_MINUTES: "5",
    Setting.NOTE_FORMAT: "dap",
    Setting.OWN_WORDS: "",
    Setting.PROCESS_NOTES_ASK: "no",
    Setting.LINK_STYLE: "app",
    Setting.TEXT_IN_LINK: "no",
    Setting.VOICE_LINK: "",
    Setting.VIDEO_LINK: "",
    Setting.BACKUP_FOLDER: "",  # beside the vault's database
    Setting.BACKUP_BUDGET_MB: "2000",
    Setting.SCAN_FOLDER: "",
    Setting.MEASURES_ON: "",  # ids of those that wait to be switched on, with spaces between
}


def get(reader: Reader, setting: Setting) -> str:
    """Return the value of a setting, or its default."""
    kept = shelf.value(reader, setting)
    return DEFAULTS[setting] if kept is None else kept


def put(writer: Writer, setting: Setting, value: str) -> None:
    """Keep the value of a setting."""
    shelf.keep(writer, setting, value)
    writer.audit(Deed.EDITED, Topic.SETTING, 0, setting=str(setting))
