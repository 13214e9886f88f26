"""The ratings and reply words that come with the desk."""

from functools import cache

from therapist_desk import paths
from therapist_desk.domain import checkin_replies
from therapist_desk.domain import ratings as rules
from therapist_desk.domain.checkin_replies import Reader, Reply
from therapist_desk.domain.ratings import Catalogue
from therapist_desk.domain.shipped import Say


@cache
def shipped(say: Say = str) -> Catalogue:
    """Return what a check-in can hold, of ``resources/checkins``, as ``say`` says it."""
    return rules.load(_text("log_fields.json"), say)


def read_reply(text: str, language: str) -> Reply:
    """Return the ratings found in a client's pasted reply, and all the rest of it.

    ``language`` is a code like es or zh-TW; English words are read where its own are not shipped.
    """
    return readers().get(language.partition("-")[0].lower(), readers()["en"]).read(text)


@cache
def readers() -> dict[str, Reader]:
    """Return a reader of ratings for each language that has words, by its code."""
    return checkin_replies.load(_text("reply_words.json"), shipped())


def _text(name: str) -> str:
    return (paths.resources() / "checkins" / name).read_text("utf-8")
