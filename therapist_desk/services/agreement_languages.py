"""The languages of agreements: which there are, and which one a paper is in."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from therapist_desk import paths
from therapist_desk.domain.composition import ENGLISH_TAG
from therapist_desk.domain.templates import Template
from therapist_desk.domain.translations import Translation, load_translations


@cache
def translations() -> Mapping[str, Translation]:
    """Return the shipped translations by language."""
    return load_translations(paths.resources())


def offered(template: Template) -> tuple[str, ...]:
    """Return the languages the template can be written in, English first."""
    found = (tag for tag, each in translations().items() if each.has_template(template))
    return (ENGLISH_TAG, *found)


def language_for(template: Template, chosen: str, clients: str) -> str:
    """Return the language a paper is in: the one chosen, else the client's, else English."""
    wanted = chosen or clients
    return wanted if wanted in offered(template) else ENGLISH_TAG


def translation_into(language: str) -> Translation | None:
    """Return the translation into ``language``, None for English and where there is none."""
    return translations().get(language)


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language of a paper beside those it could be in, and the client's own ("" unknown)."""

    language: str = ENGLISH_TAG
    offered: tuple[str, ...] = (ENGLISH_TAG,)
    clients: str = ""
    awaits_native_reader: bool = False


def tongue(template: Template, language: str, clients: str) -> Tongue:
    """Return what there is to say of a paper in ``language`` for a client who speaks ``clients``."""
    found = translation_into(language)
    return Tongue(
        language, offered(template), clients, found.awaits_native_reader if found else False
    )
