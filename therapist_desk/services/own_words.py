"""The therapist's own words, which no dictionary knows: kept in the vault and nowhere else."""

from collections.abc import Iterable

from therapist_desk.services import settings
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.services.settings import Setting


def every(reader: Reader) -> tuple[str, ...]:
    """Return the words, in order."""
    return tuple(settings.get(reader, Setting.OWN_WORDS).split())


def add(writer: Writer, word: str) -> None:
    """Keep one more word."""
    keep(writer, [*every(writer), word])


def forget(writer: Writer, word: str) -> None:
    """Take a word away again."""
    keep(writer, [one for one in every(writer) if one != word])


def keep(writer: Writer, words: Iterable[str]) -> None:
    """Keep these words in place of the ones before."""
    each = {word for line in words for word in line.split()}
    settings.put(writer, Setting.OWN_WORDS, " ".join(sorted(each, key=str.casefold)))
