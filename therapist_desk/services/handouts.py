"""Papers to hand over: which there are, and what they say for one client today."""

from functools import cache

from therapist_desk import paths
from therapist_desk.domain import handouts as rules
from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.handout_tongues import load_tongues
from therapist_desk.domain.handouts import IN_ENGLISH, Handout, Handouts, Tongue
from therapist_desk.services import practice
from therapist_desk.services.agreements import Folder
from therapist_desk.services.desk import Reader


@cache
def shipped() -> Handouts:
    """Return the shipped handouts."""
    return rules.load(paths.resources())


def source_of(folder: Folder) -> Agreement | None:
    """Return the agreement whose rules the papers tell: what was accepted, else a draft, else none."""
    latest = folder.latest
    told = (AgreementState.ACCEPTED, AgreementState.DRAFT)
    return latest if latest and latest.state in told else None


@cache
def tongues() -> dict[str, Tongue]:
    """Return the languages the papers can be had in, by code."""
    return load_tongues(paths.resources())


def spoken(folder: Folder) -> tuple[str, ...]:
    """Return the languages a paper for this client should be in, the agreement's own first."""
    agreement = source_of(folder)
    wanted = (agreement.language if agreement else "", folder.client.language)
    return tuple(dict.fromkeys(each for each in wanted if each))


def written_in(tag: str) -> str:
    """Return the code under which papers are written in a language, or "" where they are not."""
    root = tag.replace("_", "-").split("-", maxsplit=1)[0]
    return root if root in tongues() else ""


def written(
    reader: Reader, handout: Handout, agreement: Agreement | None, tongue: Tongue = IN_ENGLISH
) -> Handout:
    """Return the handout as it reads with the rules of ``agreement`` in one language."""
    known = rules.facts(agreement, practice.get(reader), tongue)
    return rules.written(tongue.handout(handout), known)
