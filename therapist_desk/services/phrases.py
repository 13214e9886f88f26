"""What one can ask about phrases and do with them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from therapist_desk.domain import phrases as rules
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import storable
from therapist_desk.domain.phrases import Phrase, PhraseId
from therapist_desk.services import drafts
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import phrases as shelf

_DRAFT = "phrase_draft"


def every(reader: Reader) -> list[Phrase]:
    """Return all phrases, by their letters."""
    return shelf.listed(reader)


def listed(reader: Reader) -> list[int]:
    """Return the ids of all phrases, by their letters."""
    return [phrase.id for phrase in shelf.listed(reader)]


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, Phrase]:
    """Return the phrases with these ids."""
    return shelf.phrases.page(reader, ids)


def save(writer: Writer, phrase: Phrase) -> Phrase:
    """Keep a phrase, new or changed; RuleBroken if its letters stand for another one already."""
    phrase = replace(phrase, shortcut=phrase.shortcut.strip(), text=storable(phrase.text))
    rules.check(phrase)
    _refuse_a_second(writer, phrase)
    if phrase.id:
        return shelf.phrases.replace(writer, phrase)
    return shelf.phrases.add(writer, phrase)


def bin_phrase(writer: Writer, phrase_id: PhraseId) -> Phrase:
    """Put a phrase into the bin; what it was put into stays as it is."""
    return shelf.phrases.bin(writer, phrase_id)


def restore(writer: Writer, phrase_id: PhraseId) -> Phrase:
    """Take a phrase back out of the bin."""
    return shelf.phrases.restore(writer, phrase_id)


def keep_draft(writer: Writer, typed: Phrase | None) -> None:
    """Keep what is typed of a phrase and not saved yet, or forget it: no record, not audited."""
    if typed is None:
        drafts.forget(writer, _DRAFT)
    else:
        drafts.keep(writer, _DRAFT, typed)


def draft(reader: Reader) -> Phrase | None:
    """Return what was typed of a phrase and never saved, if anything."""
    return drafts.read(reader, _DRAFT, Phrase)


def _refuse_a_second(reader: Reader, phrase: Phrase) -> None:
    letters = phrase.shortcut.casefold()
    for other in shelf.listed(reader):
        if other.id != phrase.id and other.shortcut.casefold() == letters:
            raise RuleBroken("These letters stand for another phrase already.", "shortcut")
