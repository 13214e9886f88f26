"""Clinical facts in the person's words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from therapist_desk.domain.clinical_facts import Certainty, ClinicalFact, CodeSystem, FactKind
from therapist_desk.ui.kit import when


def kinds() -> dict[FactKind, str]:
    """Return what a fact can be."""
    return {
        FactKind.DIAGNOSIS: QCoreApplication.translate("medical", "Diagnosis"),
        FactKind.MEDICATION: QCoreApplication.translate("medical", "Medication"),
        FactKind.ALLERGY: QCoreApplication.translate("medical", "Allergy"),
        FactKind.REFERRER: QCoreApplication.translate("medical", "Referred by"),
    }


def systems() -> dict[CodeSystem, str]:
    """Return what a diagnosis can be coded in."""
    return {
        CodeSystem.ICD_10: "ICD-10",
        CodeSystem.ICD_11: "ICD-11",
        CodeSystem.NONE: QCoreApplication.translate("medical", "No code"),
    }


def certainties() -> dict[Certainty, str]:
    """Return how sure a diagnosis can be."""
    return {
        Certainty.CONFIRMED: QCoreApplication.translate("medical", "Confirmed"),
        Certainty.SUSPECTED: QCoreApplication.translate("medical", "Suspected"),
        Certainty.RULED_OUT: QCoreApplication.translate("medical", "Ruled out"),
        Certainty.CONDITION_AFTER: QCoreApplication.translate("medical", "Condition after"),
    }


def title(fact: ClinicalFact) -> str:
    """Return the code and the name."""
    return " ".join(part for part in (fact.code, fact.name) if part)


def about(fact: ClinicalFact, today: date) -> str:
    """Return certainty, dose and the like, by whom and since when, on one line."""
    parts = [certainties()[fact.certainty] if fact.certainty else "", fact.detail, fact.by_whom]
    if fact.since:
        since = QCoreApplication.translate("medical", "since {day}")
        parts.append(since.format(day=when.day(fact.since, today)))
    if fact.until:
        until = QCoreApplication.translate("medical", "until {day}")
        parts.append(until.format(day=when.day(fact.until, today)))
    return " · ".join(part for part in parts if part)
