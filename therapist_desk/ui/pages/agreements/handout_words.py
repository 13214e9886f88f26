"""The words of papers to hand over and of the readiness check, for all parts that show them."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from therapist_desk.domain import readiness as rules
from therapist_desk.domain.agreements import Agreement
from therapist_desk.domain.guard import AgreementState
from therapist_desk.domain.handouts import Tongue
from therapist_desk.domain.readiness import Area, Item, ReadinessCheck, Result, Said
from therapist_desk.exporting.handout_paper import ReadinessWords
from therapist_desk.services import practice
from therapist_desk.ui.kit import when

translate = QCoreApplication.translate


def answers() -> dict[Said, str]:
    """Return what can be answered, in words."""
    return {
        Said.YES: translate("readiness check", "Yes"),
        Said.NOT_YET: translate("readiness check", "No, or not yet"),
        Said.NOT_SURE: translate("readiness check", "Not sure"),
        Said.NOT_MINE: translate("readiness check", "Does not apply"),
    }


def areas() -> dict[Area, str]:
    """Return what the items are about, in words."""
    return {
        Area.SKILLS: translate("readiness check", "Using WhatsApp"),
        Area.DEVICE: translate("readiness check", "The phone"),
        Area.PRIVACY: translate("readiness check", "Who is near"),
        Area.ACCESS: translate("readiness check", "Reading, hearing, reaching"),
        Area.SAFETY: translate("readiness check", "If it gets hard"),
        Area.FIT: translate("readiness check", "Does it do good?"),
    }


def results() -> dict[Result, tuple[str, str]]:
    """Return what a check can come to: its words, and the look of its pill."""
    return {
        Result.READY: (translate("readiness check", "Ready"), "good"),
        Result.WITH_HELP: (translate("readiness check", "Ready with help"), "info"),
        Result.TIMES_ONLY: (translate("readiness check", "Times and bookings only"), "warn"),
        Result.NOT_NOW: (translate("readiness check", "Not now: use another way"), "danger"),
    }


def follows(result: Result) -> str:
    """Return what a result means for the agreement."""
    return {
        Result.READY: translate(
            "readiness check",
            "Nothing stands in the way. Look again when the agreement is reviewed.",
        ),
        Result.WITH_HELP: translate(
            "readiness check",
            "You can write. Do what is still open together, and note it in the agreement.",
        ),
        Result.TIMES_ONLY: translate(
            "readiness check",
            "Agree on times and bookings alone until what is open is done, or wait.",
        ),
        Result.NOT_NOW: translate(
            "readiness check",
            "Do not use WhatsApp. Talk about it alone with the client and agree on a safer way.",
        ),
    }[result]


def still_open(done: ReadinessCheck, items: Iterable[Item]) -> list[str]:
    """Return what is still to do, and what holds until then, item by item."""
    return [
        f"{item.what_to_do} {item.then}" for item in rules.open_items(done.answers, list(items))
    ]


def clauses(done: ReadinessCheck, items: Iterable[Item], agreement: Agreement | None) -> str:
    """Return the clauses that speak of what is open, saying which are in the agreement; "" for none."""
    named = rules.suggested_clauses(done.answers, list(items))
    there = agreement.clause_versions if agreement else {}
    titles = practice.catalogue().clauses
    told = [
        translate("readiness check", "{clause} (in the agreement)").format(clause=titles[one].title)
        if one in there
        else titles[one].title
        for one in named
    ]
    return QLocale().createSeparatedList(told)


def lacking(
    done: ReadinessCheck, items: Iterable[Item], agreement: Agreement | None
) -> tuple[str, ...]:
    """Return the clauses that speak of what is open and are not in the agreement."""
    there = agreement.clause_versions if agreement else {}
    named = rules.suggested_clauses(done.answers, list(items))
    return tuple(one for one in named if one not in there)


def source(agreement: Agreement | None, tongue: Tongue) -> str:
    """Return where the rules of a handout come from, in the language of the paper."""
    if agreement is None:
        return ""
    which = "draft" if agreement.state is AgreementState.DRAFT else "accepted"
    return tongue.source[which].format(number=agreement.version)


def on_paper(done: ReadinessCheck) -> ReadinessWords:
    """Return the words of a check on paper, in the language of the window."""
    locale = QLocale()
    return ReadinessWords(
        language=locale.name(),
        right_to_left=locale.textDirection().name == "RightToLeft",
        title=translate("readiness check", "Digital readiness check"),
        day=when.full_day(done.done_on),
        result=results()[done.result][0],
        follows=follows(done.result),
        head=(translate("readiness check", "Question"), translate("readiness check", "Answer")),
        still=translate("readiness check", "Still to do"),
    )
