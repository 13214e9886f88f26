"""What one can ask about safety plans and do with them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from therapist_desk import paths
from therapist_desk.domain import agreements as agreed_rules
from therapist_desk.domain import safety_plans as rules
from therapist_desk.domain.clients import Client, ClientId
from therapist_desk.domain.notes import storable
from therapist_desk.domain.practice import CrisisLine, Practice
from therapist_desk.domain.safety_plans import Form, SafetyPlan, SafetyPlanId
from therapist_desk.services import agreements, clients, drafts, practice
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import safety_plans as shelf

_TELLS_WHOM = "sf-ifirisk"
"""The clause that says whom the therapist may tell when the client is in danger."""


@dataclass(frozen=True, slots=True)
class MayTell:
    """What the agreement in force says of telling others, in the words the client agreed to."""

    agreed_on: date
    words: str


@dataclass(frozen=True, slots=True)
class Folder:
    """A client's safety plan in all its versions, the latest first, and whom the practice knows."""

    client: Client
    practice: Practice
    today: date
    versions: tuple[SafetyPlan, ...] = ()
    draft: SafetyPlan | None = None
    may_tell: MayTell | None = None

    @property
    def plan(self) -> SafetyPlan | None:
        """The safety plan as it stands."""
        return next((one for one in self.versions if not one.redactions), None)

    @property
    def lines(self) -> tuple[CrisisLine, ...]:
        """The crisis lines the therapist confirmed for where the client lives; no other is shown."""
        country = self.client.country or self.practice.country
        confirmed = (line for line in self.practice.crisis_lines if line.confirmed_on)
        return tuple(line for line in confirmed if line.country == country)


@cache
def forms() -> Mapping[str, Form]:
    """Return the shipped forms by language."""
    path = paths.resources() / "safety_plan" / "safety_plan.json"
    return rules.load(path.read_text("utf-8"))


def form(language: str) -> Form:
    """Return the form in ``language`` (a tag), in English where there is none."""
    return forms().get(language.replace("_", "-").partition("-")[0], forms()["en"])


def folder(reader: Reader, client_id: ClientId) -> Folder:
    """Return a client's safety plan and what stands beside it."""
    return Folder(
        clients.get(reader, client_id),
        practice.get(reader),
        practice.today(reader),
        tuple(shelf.versions(reader, client_id)),
        draft(reader, client_id),
        _may_tell(reader, client_id),
    )


def save(writer: Writer, plan: SafetyPlan) -> SafetyPlan:
    """Keep ``plan`` as the client's next version; a copy somebody has stays readable here.

    Returns the version that stands if nothing changed; RuleBroken if nothing is written.
    """
    plan = replace(plan, parts=_tidied(plan.parts))
    rules.check(plan)
    forget_draft(writer, plan.client_id)
    versions = shelf.versions(writer, plan.client_id)
    before = next((one for one in versions if not one.redactions), None)
    if before is not None and before.parts == plan.parts:
        return before
    if before is not None:
        shelf.safety_plans.replace(writer, replace(before, replaced_at=writer.now))
    fresh = SafetyPlan(
        SafetyPlanId(0),
        plan.client_id,
        versions[0].version + 1 if versions else 1,
        practice.today(writer),
        plan.parts,
    )
    return shelf.safety_plans.add(writer, fresh)


def draft(reader: Reader, client_id: ClientId) -> SafetyPlan | None:
    """Return what was typed and not saved, or None."""
    return drafts.read(reader, _draft_key(client_id), SafetyPlan)


def keep_draft(writer: Writer, plan: SafetyPlan) -> None:
    """Keep what is being typed beside the safety plan, which stays as it is."""
    kept = replace(plan, parts={key: storable(text) for key, text in plan.parts.items()})
    drafts.keep(writer, _draft_key(plan.client_id), kept)


def forget_draft(writer: Writer, client_id: ClientId) -> None:
    """Throw away what was typed and not saved."""
    drafts.forget(writer, _draft_key(client_id))


def _may_tell(reader: Reader, client_id: ClientId) -> MayTell | None:
    agreement = agreements.latest(reader, client_id)
    if agreement is None or not agreed_rules.in_force(agreement, practice.today(reader)):
        return None
    words = [
        text
        for section in agreement.sections
        for clause, text in section.clauses
        if clause == _TELLS_WHOM
    ]
    day = agreement.accepted_on
    return MayTell(day, words[0]) if words and day else None


def _tidied(parts: Mapping[str, str]) -> dict[str, str]:
    tidied = {key: storable(text).strip() for key, text in parts.items()}
    return {key: text for key, text in tidied.items() if text}


def _draft_key(client_id: ClientId) -> str:
    return f"safety_plan_draft_{client_id}"
