"""Papers to hand over: which there are, and what they say for one client today."""

from functools import cache

from therapist_desk import paths
from therapist_desk.domain import handouts as rules
from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.handouts import Handout, Handouts
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


def written(reader: Reader, handout: Handout, agreement: Agreement | None) -> Handout:
    """Return the handout as it reads with the rules of ``agreement``."""
    return rules.written(handout, rules.facts(agreement, practice.get(reader)))
