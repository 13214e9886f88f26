"""Names in a message: of the other people in the vault, and the client's own in full.

A first name is what one calls the client by, so it may stand alone. A name that is also an ordinary
word (Will, Ernst, Luz) counts alone only where it can be nothing else.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from therapist_desk.whatsapp.word_pieces import Piece, begins_sentence, between, pieces

_PARTICLES = frozenset({
    "de", "la", "las", "los", "del", "da", "do", "dos", "das", "du", "des", "van", "von", "der", "den",
    "dem", "ter", "ten", "di", "el", "al", "bin", "ben", "ibn", "abu", "bint", "mc", "st", "le", "y", "e",
    "i", "und", "zu", "zur", "vom", "of",
})  # fmt: skip
_TITLES = frozenset({
    "dr", "prof", "herr", "herrn", "frau", "mr", "mrs", "ms", "miss", "mx", "sir", "sr", "sra", "srta",
    "senor", "senora", "don", "dona", "mme", "mlle", "m", "monsieur", "madame", "dra",
})  # fmt: skip
_ARABIC_BEFORE = "وفبلك"
_SHORTEST = 3
_AHEAD = 80
"""Signs in which a name that begins somewhere ends."""
_JOINS = " \t'’-‐‑.,"  # noqa: RUF001 - as people write


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody's name: its words folded, or as it is in a script without spaces."""

    words: tuple[str, ...]
    spaceless: str = ""

    @property
    def given(self) -> str:
        """Return what a Chinese name has beside the family name; "" where it is too short to tell."""
        size = len(self.spaceless)
        return self.spaceless[1:] if size == 3 else self.spaceless[2:] if size == 4 else ""


class People:
    """Names made ready to be looked for; make them once for many messages."""

    def __init__(self, names: Iterable[str]) -> None:
        self.people = [_person(each) for each in names]
        self.spaceless = [each for each in self.people if each.spaceless]
        self.first = {each.words[0] for each in self.people if each.words}
        self.by_word: dict[str, list[Person]] = {}
        for person in self.people:
            for word in person.words:
                self.by_word.setdefault(word, []).append(person)

    def of_word(self, key: str) -> Sequence[Person]:
        """Return who has this word in the name, also in a genitive or behind an Arabic particle."""
        found = self.by_word.get(key)
        if found is None and len(key) > _SHORTEST:
            if key.endswith("s"):
                found = self.by_word.get(key[:-1])
            elif key[0] in _ARABIC_BEFORE:
                found = self.by_word.get(key[1:])
        return found or ()


def client_people(names: Sequence[str]) -> People:
    """Return the client; names of one word each are parts of one full name."""
    if all(len(_words(each)) <= 1 for each in names) and not any(map(_is_spaceless, names)):
        return People([" ".join(names)])
    return People(names)


def full(text: str, given: Sequence[Piece], people: People) -> Iterator[tuple[int, int]]:
    """Yield where one of ``people`` stands with a full name."""
    for _, start, end, whole in _runs(text, given, people):
        if whole:
            yield start, end
    for person in people.spaceless:
        yield from _everywhere(text, person.spaceless)


def others(
    text: str, given: Sequence[Piece], people: People, client: People, ordinary: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """Yield where another person stands, in full or with one name that says who it is."""
    quiet = not any(each.written[0].isupper() for each in given)
    for at, start, end, whole in _runs(text, given, people):
        piece = given[at]
        titled = at > 0 and given[at - 1].key in _TITLES and piece.capital
        lower = quiet or (piece.key in people.first and len(piece.key) > _SHORTEST)
        alone = not client.of_word(piece.key) and (
            titled or _tells(text, piece, ordinary, lower=lower)
        )
        if whole or alone:
            yield start, end
    own = {each.given for each in client.people}
    for person in people.spaceless:
        places = list(_everywhere(text, person.spaceless))
        if not places and len(person.given) > 1 and person.given not in ordinary | own:
            places = list(_everywhere(text, person.given))
        yield from places


def _tells(text: str, piece: Piece, ordinary: frozenset[str], *, lower: bool) -> bool:
    if len(piece.key) < _SHORTEST or piece.key in _PARTICLES:
        return False
    if piece.key in ordinary or piece.key.removesuffix("s") in ordinary:
        return (
            piece.written[0].isupper() and not begins_sentence(text, piece) and "_" not in ordinary
        )
    return piece.capital or lower


def _runs(
    text: str, given: Sequence[Piece], people: People
) -> Iterator[tuple[int, int, int, bool]]:
    """Yield each run of words of one person's name, and whether it is more than one of them."""
    known: dict[tuple[str, ...], tuple[int, bool]] = {}  # a common name is looked at once
    place = 0
    while place < len(given):
        named = () if given[place].spaceless else people.of_word(given[place].key)
        length, whole = 0, False
        if named:
            window = tuple(text[given[place].start : given[place].end + _AHEAD].split())
            if window not in known:
                known[window] = _best_run(text, given, place, named)
            length, whole = known[window]
            yield place, given[place].start, given[place + length - 1].end, whole
        place += length or 1


def _best_run(
    text: str, given: Sequence[Piece], place: int, named: Sequence[Person]
) -> tuple[int, bool]:
    runs = (_run(text, given, place, each) for each in named)
    count, distinct = max(runs, key=lambda one: (one[1] > 1, one[0]))
    return count, distinct > 1


def _run(text: str, given: Sequence[Piece], place: int, person: Person) -> tuple[int, int]:
    """Return how many pieces belong to the name, and how many of its own words are among them."""
    seen: set[str] = set()
    last = place
    for at in range(place, min(len(given), place + len(person.words) + 2)):
        if at > place and not set(between(text, given[at - 1], given[at])) <= set(_JOINS):
            break
        word = _word_of(given[at].key, person)
        if word:
            seen.add(word)
            last = at
        elif given[at].key not in _PARTICLES and len(given[at].key) > 1:
            break
    return last - place + 1, len(seen)


def _word_of(key: str, person: Person) -> str:
    for each in (key, key.removesuffix("s"), key[1:] if key[0] in _ARABIC_BEFORE else key):
        if each in person.words:
            return each
    return ""


def _person(name: str) -> Person:
    if _is_spaceless(name):
        return Person((), "".join(name.split()))
    return Person(_words(name))


def _words(name: str) -> tuple[str, ...]:
    found = (each.key for each in pieces(name))
    return tuple(each for each in found if each not in _PARTICLES | _TITLES and len(each) > 1)


def _is_spaceless(name: str) -> bool:
    return any(each.spaceless for each in pieces(name))


def _everywhere(text: str, word: str) -> Iterator[tuple[int, int]]:
    place = text.find(word) if len(word) > 1 else -1
    while place >= 0:
        yield place, place + len(word)
        place = text.find(word, place + len(word))
