"""Clinical facts: diagnoses by code, medication, allergies, and who referred the client."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.notes import Redaction

ClinicalFactId = NewType("ClinicalFactId", int)


class FactKind(StrEnum):
    """What a fact is."""

    DIAGNOSIS = "diagnosis"
    MEDICATION = "medication"
    ALLERGY = "allergy"
    REFERRER = "referrer"


class CodeSystem(StrEnum):
    """What a diagnosis is coded in; the desk knows the shape of a code, not its meaning."""

    NONE = ""
    ICD_10 = "icd10"
    ICD_11 = "icd11"


class Certainty(StrEnum):
    """How sure a diagnosis is."""

    CONFIRMED = "confirmed"
    SUSPECTED = "suspected"
    RULED_OUT = "ruled_out"
    CONDITION_AFTER = "condition_after"


@dataclass(frozen=True, slots=True)
class ClinicalFact:
    """One fact about a client; ``id`` 0 means not saved yet.

    ``name`` is a diagnosis in words, a medicine, what the client is allergic to, or who referred;
    ``detail`` the dose, the reaction, or how to reach the referrer. One with ``redactions`` says
    nothing any more.
    """

    id: ClinicalFactId
    client_id: ClientId
    kind: FactKind
    name: str
    system: CodeSystem = CodeSystem.NONE
    code: str = ""
    certainty: Certainty | None = None
    detail: str = ""
    by_whom: str = ""
    since: date | None = None
    until: date | None = None
    created_at: datetime | None = None
    changed_at: datetime | None = None
    binned_at: datetime | None = None
    redactions: tuple[Redaction, ...] = ()

    def is_current(self, today: date) -> bool:
        """Return whether it has not ended by ``today``."""
        return not self.redactions and (self.until is None or self.until >= today)


# ICD-10: a letter, a digit, a digit or letter; after a dot up to four signs (WHO, and the national
# modifications). German codes may end in +, * or !.
_ICD_10 = re.compile(r"[A-Z][0-9][0-9A-Z](\.[0-9A-Z-]{1,4})?[+*!]?")
# ICD-11: the second sign is a letter and the third a digit, so that no code is taken for ICD-10;
# O and I are left out. Extension codes begin with X (WHO, ICD-11 Reference Guide, 2.7).
_STEM = r"[0-9A-HJ-NP-Z][A-HJ-NP-Z][0-9][0-9A-HJ-NP-Z](\.[0-9A-HJ-NP-Z]{1,2})?"
_EXTENSION = r"X[0-9A-HJ-NP-Z]{3,6}"
_ICD_11 = re.compile(rf"{_STEM}([&/]({_STEM}|{_EXTENSION}))*")


def tidied_code(code: str, system: CodeSystem) -> str:
    """Return ``code`` as it is written in ``system``: capitals, no spaces, the dot in its place."""
    code = "".join(code.split()).upper()
    bare = re.fullmatch(r"([A-Z][0-9][0-9A-Z])([0-9A-Z]{1,4})([+*!]?)", code)
    if system is CodeSystem.ICD_10 and bare:
        return f"{bare[1]}.{bare[2]}{bare[3]}"
    return code


def has_shape(code: str, system: CodeSystem) -> bool:
    """Return whether ``code`` could be one of ``system``."""
    shape = {CodeSystem.ICD_10: _ICD_10, CodeSystem.ICD_11: _ICD_11}.get(system)
    return shape is None or shape.fullmatch(code) is not None


def check(fact: ClinicalFact) -> None:
    """Raise RuleBroken, naming the field, if the fact can't be saved as it is."""
    if not fact.name.strip() and not fact.code:
        raise RuleBroken("Write what it is.", "name")
    _check_code(fact)
    if fact.since is not None and fact.until is not None and fact.until < fact.since:
        raise RuleBroken("It can't end before it began.", "until")


def _check_code(fact: ClinicalFact) -> None:
    if fact.system is not CodeSystem.NONE and not fact.code:
        raise RuleBroken("Write the code, or choose no code.", "code")
    if has_shape(fact.code, fact.system):
        return
    if fact.system is CodeSystem.ICD_10:
        raise RuleBroken("An ICD-10 code looks like F41.0 or Z63.", "code")
    raise RuleBroken("An ICD-11 code looks like 6B01 or 6A70.1.", "code")
