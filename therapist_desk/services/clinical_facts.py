"""What one can ask about clinical facts and do with them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from therapist_desk.domain import clinical_facts as rules
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clinical_facts import (
    ClinicalFact,
    ClinicalFactId,
    CodeSystem,
    FactKind,
)
from therapist_desk.domain.notes import storable
from therapist_desk.services import drafts
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.shelves import clinical_facts as shelf


def of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's facts, by kind, what holds now first."""
    return shelf.ids_of_client(reader, client_id)


def page(reader: Reader, ids: Sequence[int]) -> Mapping[int, ClinicalFact]:
    """Return the facts with these ids."""
    return shelf.clinical_facts.page(reader, ids)


def listed(reader: Reader, client_id: ClientId) -> tuple[ClinicalFact, ...]:
    """Return the client's facts, by kind, what holds now first."""
    ids = of_client(reader, client_id)
    found = page(reader, ids)
    return tuple(found[each] for each in ids)


def save(writer: Writer, fact: ClinicalFact) -> ClinicalFact:
    """Keep a new or changed fact; RuleBroken, naming the field, if it can't stand."""
    fact = _tidied(fact)
    rules.check(fact)
    forget_draft(writer, fact.client_id)
    if not fact.id:
        return shelf.clinical_facts.add(writer, fact)
    before = shelf.clinical_facts.get(writer, fact.id)
    if before == replace(fact, changed_at=before.changed_at):
        return before
    return shelf.clinical_facts.replace(writer, fact)


def bin_fact(writer: Writer, fact_id: ClinicalFactId) -> ClinicalFact:
    """Put a fact into the bin."""
    return shelf.clinical_facts.bin(writer, fact_id)


def restore(writer: Writer, fact_id: ClinicalFactId) -> ClinicalFact:
    """Take a fact back out of the bin."""
    return shelf.clinical_facts.restore(writer, fact_id)


def draft(reader: Reader, client_id: ClientId) -> ClinicalFact | None:
    """Return what was typed for the client and not saved, or None."""
    return drafts.read(reader, _draft_key(client_id), ClinicalFact)


def keep_draft(writer: Writer, fact: ClinicalFact) -> None:
    """Keep what is being typed, fit to save or not."""
    drafts.keep(writer, _draft_key(fact.client_id), _tidied(fact))


def forget_draft(writer: Writer, client_id: ClientId) -> None:
    """Throw away what was typed and not saved."""
    drafts.forget(writer, _draft_key(client_id))


def keep_codes(writer: Writer, system: CodeSystem, codes: Sequence[tuple[str, str]]) -> int:
    """Keep the therapist's own list of codes in place of the one before; return how many."""
    shelf.keep_codes(writer, system, codes)
    return code_counts(writer).get(system, 0)


def title_of(reader: Reader, system: CodeSystem, code: str) -> str:
    """Return what the therapist's own list says of ``code``; "" if it says nothing."""
    return shelf.title_of(reader, system, rules.tidied_code(code, system))


def code_counts(reader: Reader) -> Mapping[CodeSystem, int]:
    """Return how many codes the therapist's own lists have."""
    return shelf.code_counts(reader)


def _tidied(fact: ClinicalFact) -> ClinicalFact:
    """Return it as its kind has it: a medicine has no code."""
    is_diagnosis = fact.kind is FactKind.DIAGNOSIS
    system = fact.system if is_diagnosis else CodeSystem.NONE
    return replace(
        fact,
        name=storable(fact.name).strip(),
        system=system,
        code=rules.tidied_code(storable(fact.code), system) if system else "",
        certainty=fact.certainty if is_diagnosis else None,
        detail=storable(fact.detail).strip(),
        by_whom=storable(fact.by_whom).strip(),
    )


def _draft_key(client_id: ClientId) -> str:
    return f"clinical_fact_draft_{client_id}"
