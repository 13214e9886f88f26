"""The shelf of question sets somebody wrote."""

from therapist_desk.domain.question_sets import OwnQuestions
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

question_sets = Shelf(Topic.QUESTION_SET, OwnQuestions)


def listed(reader: Reader) -> list[OwnQuestions]:
    """Return all sets that are not in the bin, by name."""
    return question_sets.where(reader, "binned_at IS NULL ORDER BY title COLLATE NOCASE, id")
