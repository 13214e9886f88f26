"""What a write can touch; screens redraw when one of their topics changed."""

from enum import StrEnum


class Topic(StrEnum):
    """One noun of the record."""

    PRACTICE = "practice"
    CLIENT = "client"
    SESSION = "session"
    NOTE = "note"
    PROCESS_NOTE = "process_note"
    AGREEMENT = "agreement"
    MESSAGE = "message"
    CHECKIN = "checkin"
    DISCLOSURE = "disclosure"
    DEVICE_CHECK = "device_check"
    NOTE_FORMAT = "note_format"
    PHRASE = "phrase"
    SETTING = "setting"
