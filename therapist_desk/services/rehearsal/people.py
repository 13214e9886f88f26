"""The people of the rehearsal: kinds of record, guardians, and who belongs to whom."""

from datetime import date, timedelta
from typing import Any

from therapist_desk.domain.clients import Client, ClientKind, FamilyDoctor, Waiting
from therapist_desk.domain.minors import Guardian
from therapist_desk.domain.relations import RelationKind
from therapist_desk.services import relations
from therapist_desk.services.desk import Writer
from therapist_desk.vault.shelves import clients


def fields(told: dict[str, Any], today: date) -> dict[str, Any]:
    """Return what a client of the story is beside a name and numbers."""
    return {
        "kind": ClientKind(told.get("kind", "adult")),
        "birth_date": _born(told, today),
        "guardians": tuple(Guardian(**each) for each in told.get("guardians", ())),
        "consent_age": told.get("consent_age"),
        "consent_source": told.get("consent_source", ""),
        "gp": FamilyDoctor(**told.get("gp", {})),
        "waiting": _waiting(told, today),
    }


def relate(writer: Writer, client: Client, told: dict[str, Any]) -> None:
    """Keep who belongs to ``client``; someone named by ``person`` was told of before."""
    for each in told.get("relations", ()):
        known = {name: one for one, name, _ in clients.names(writer)}
        person_id = known[each["person"]] if "person" in each else None
        kind = RelationKind(each["kind"])
        relations.add(writer, client.id, kind, person_id, each.get("name", ""))


def _waiting(told: dict[str, Any], today: date) -> Waiting:
    place = told.get("waiting")
    if place is None:
        return Waiting()
    since = today - timedelta(days=place["days"])
    return Waiting(since, place["wishes"], place["note"], place["comes_first"])


def _born(told: dict[str, Any], today: date) -> date | None:
    """Return the birthday told, or one that makes the client ``age`` years old for a while yet."""
    if "age" in told:
        return date(today.year - told["age"], 1, 1)
    return date.fromisoformat(told["birth_date"]) if "birth_date" in told else None
