"""The shelf of question sets somebody wrote."""

from therapist_desk.domain.question_sets import OwnQuestions
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader

question_sets = Shelf(Topic.QUESTION_SET, OwnQuestions)


def listed(reader: Reader) -> list[OwnQuestions]:
    """Return all sets that are not in the bin, by name."""
    return question_sets.where(reader, "binned_at IS NULL ORDER BY title COLLATE NOCASE, id")


def findable(own: OwnQuestions) -> Findable:
    """Return what the search box finds a set by; it is no client's."""
    at = own.changed_at or own.created_at
    assert at is not None  # kept
    lines = [own.title, own.intro, *(one.text for one in own.questions), own.close]
    return Findable(0, at, "\n".join(filter(None, lines)))
