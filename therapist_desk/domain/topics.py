"""What a write can touch; screens redraw when one of their topics changed."""

from enum import StrEnum


class Topic(StrEnum):
    """One noun of the record."""

    PRACTICE = "practice"
    CLIENT = "client"
    CLIENT_MERGE = "client_merge"
    RELATION = "relation"
    SESSION = "session"
    APPOINTMENT = "appointment"
    NOTE = "note"
    PROCESS_NOTE = "process_note"
    AGREEMENT = "agreement"
    MESSAGE = "message"
    CHECKIN = "checkin"
    DISCLOSURE = "disclosure"
    ATTACHMENT = "attachment"
    DEVICE_CHECK = "device_check"
    PLAN = "plan"
    GOAL_RATING = "goal_rating"
    NOTE_GOAL = "note_goal"
    SAFETY_PLAN = "safety_plan"
    CLINICAL_FACT = "clinical_fact"
    CPD_ENTRY = "cpd_entry"
    NOTE_FORMAT = "note_format"
    PHRASE = "phrase"
    OWN_MESSAGE = "own_message"
    TASK = "task"
    TASK_PAUSE = "task_pause"
    SETTING = "setting"
