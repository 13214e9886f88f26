"""Why a chat export is not read: one word for programs, one sentence for the person."""

from therapist_desk.domain.errors import ImportRefused

SENTENCES = {
    "unreadable": "This file can't be opened.",
    "empty": "This file is empty.",
    "not-whatsapp": "This is not a chat exported from WhatsApp.",
    "no-chat-in-zip": "There is no WhatsApp chat in this zip file.",
    "no-file-in-zip": "This file is not in the zip file any more.",
    "bad-zip": "This zip file is damaged. Please export the chat again.",
    "unsafe-zip": "This zip file is not as WhatsApp makes them, and reading it could do harm.",
    "encrypted-zip": "This zip file has a password. Please unpack it first and choose the chat in it.",
    "too-large": "This chat is larger than the desk can read.",
    "encoding": "The letters in this file can't be read.",
    "inconsistent-dates": "The dates in this chat don't fit together: some have the day first, "
    "others the month.",
    "unknown-time-word": "Line {line} has a word beside the time that the desk doesn't know, so it "
    "can't tell morning from evening.",
    "unknown-calendar": "The dates in this chat are of a calendar that the desk can't read.",
}


class ChatRefused(ImportRefused):
    """An export that can't be read; ``code`` is a word for programs."""

    def __init__(self, code: str, line: int = 0) -> None:
        values = {"line": line} if "{line}" in SENTENCES[code] else {}
        super().__init__(SENTENCES[code], line, **values)
        self.code = code
