"""The shelf of clinical facts, and the therapist's own lists of codes."""

from collections.abc import Iterable

from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.clinical_facts import ClinicalFact, CodeSystem
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.audit import Deed
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader, Writer


def _findable(fact: ClinicalFact) -> Findable | None:
    if fact.created_at is None or fact.redactions:
        return None
    words = (fact.code, fact.name, fact.detail, fact.by_whom)
    return Findable(fact.client_id, fact.created_at, "\n".join(filter(None, words)))


clinical_facts = Shelf(Topic.CLINICAL_FACT, ClinicalFact, _findable)


def ids_of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's facts: by kind, what holds now first, the newest first."""
    return reader.numbers(
        "SELECT id FROM clinical_fact WHERE client_id = ? AND binned_at IS NULL ORDER BY"
        " CASE kind WHEN 'diagnosis' THEN 0 WHEN 'medication' THEN 1 WHEN 'allergy' THEN 2 ELSE 3"
        " END, until IS NOT NULL, since DESC, id DESC",
        (client_id,),
    )


def keep_codes(writer: Writer, system: CodeSystem, codes: Iterable[tuple[str, str]]) -> None:
    """Keep (code, title) pairs as the one list of ``system``."""
    writer.execute("DELETE FROM diagnosis_code WHERE system = ?", (system,))
    writer.execute_many(
        "INSERT OR REPLACE INTO diagnosis_code VALUES (?, ?, ?)",
        ((system, code, title) for code, title in codes),
    )
    writer.audit(Deed.EDITED, Topic.SETTING, 0, setting=f"codes_{system}")


def title_of(reader: Reader, system: CodeSystem, code: str) -> str:
    """Return what the list says of ``code``, or ""."""
    sql = "SELECT title FROM diagnosis_code WHERE system = ? AND code = ?"
    row = reader.row(sql, (system, code))
    return str(row[0]) if row else ""


def code_counts(reader: Reader) -> dict[CodeSystem, int]:
    """Return how many codes are listed for each system."""
    rows = reader.rows("SELECT system, count(*) FROM diagnosis_code GROUP BY system")
    return {CodeSystem(row[0]): int(row[1]) for row in rows}
