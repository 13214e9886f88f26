"""What a message gives away: the lists that come with the desk, and the check made with them."""

from collections.abc import Iterable, Sequence
from functools import cache

from therapist_desk import paths
from therapist_desk.whatsapp import word_lists
from therapist_desk.whatsapp.word_names import People
from therapist_desk.whatsapp.word_neutral import Offer
from therapist_desk.whatsapp.words import Finding, Kind, WordCheck

__all__ = ["Finding", "Kind", "Offer", "People", "check", "people", "shipped"]


@cache
def shipped() -> WordCheck:
    """Return the check with the lists of ``resources/words``."""
    folder = paths.resources() / "words"
    files = [each for each in sorted(folder.glob("*.json")) if each.stem != "common"]
    return WordCheck(
        [word_lists.read_language(each.read_text("utf-8")) for each in files],
        word_lists.read_common((folder / "common.json").read_text("utf-8")),
    )


def people(names: Iterable[str]) -> People:
    """Return names made ready, once for many messages."""
    return People(names)


def check(
    text: str, language: str = "", client: Sequence[str] = (), others: People | None = None
) -> list[Finding]:
    """Return what ``text`` gives away; ``others`` are the other people of the vault."""
    return shipped().check(text, language, client, others)
