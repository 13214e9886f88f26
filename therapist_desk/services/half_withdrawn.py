"""A withdrawal half told: what was typed of how an agreement ended, kept over a lock."""

from dataclasses import dataclass

from therapist_desk.domain.agreements import AgreementId, Side
from therapist_desk.domain.clients import ClientId
from therapist_desk.services import drafts
from therapist_desk.services.desk import Reader, Writer


@dataclass(frozen=True, slots=True)
class HalfWithdrawn:
    """What stands in the form; ``at`` is by the clock on the wall, such as ``2026-11-19T09:30:00``."""

    client_id: ClientId
    agreement_id: AgreementId
    by: Side | None
    at: str
    how: str


def keep(writer: Writer, half: HalfWithdrawn) -> None:
    """Keep what stands in the form: no record, not audited."""
    drafts.keep(writer, _key(half.client_id, half.agreement_id), half)


def found(reader: Reader, client_id: ClientId, agreement_id: AgreementId) -> HalfWithdrawn | None:
    """Return what was typed of the end of this agreement and not kept, or None."""
    return drafts.read(reader, _key(client_id, agreement_id), HalfWithdrawn)


def forget(writer: Writer, client_id: ClientId, agreement_id: AgreementId) -> None:
    """Forget it: the agreement has ended, or it was thrown away on purpose."""
    drafts.forget(writer, _key(client_id, agreement_id))


def _key(client_id: ClientId, agreement_id: AgreementId) -> str:
    return f"withdrawal_draft_{client_id}_{agreement_id}"
