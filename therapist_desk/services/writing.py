"""What helps with writing about a client: phrases, what fills them, and which words are right."""

from dataclasses import dataclass

from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.phrases import Phrase
from therapist_desk.services import clients, own_words, phrases, practice
from therapist_desk.services.desk import Reader


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything the writing of one client's notes is helped with."""

    client: Client
    phrases: tuple[Phrase, ...]
    own_words: tuple[str, ...]
    therapist_name: str
    country: str


def surroundings(reader: Reader, client_id: ClientId) -> Surroundings:
    """Return what helps with writing about this client."""
    own = practice.get(reader)
    return Surroundings(
        client=clients.get(reader, client_id),
        phrases=tuple(phrases.every(reader)),
        own_words=own_words.every(reader),
        therapist_name=own.therapist_name,
        country=own.country,
    )
