"""The shelf of phrases."""

from therapist_desk.domain.phrases import Phrase
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Shelf
from therapist_desk.vault.store import Reader

phrases = Shelf(Topic.PHRASE, Phrase)


def listed(reader: Reader) -> list[Phrase]:
    """Return all phrases that are not in the bin, by their letters."""
    return phrases.where(reader, "binned_at IS NULL ORDER BY shortcut COLLATE NOCASE, id")
