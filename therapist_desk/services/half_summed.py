"""A summary of chat messages begun and not kept yet: it waits beside the record over a lock."""

from dataclasses import dataclass

from therapist_desk.domain.clients import ClientId
from therapist_desk.services import drafts
from therapist_desk.services.desk import Reader, Writer


@dataclass(frozen=True, slots=True)
class HalfSummed:
    """What was typed, and of which messages it speaks."""

    client_id: ClientId
    messages: tuple[int, ...]
    text: str


def keep(writer: Writer, half: HalfSummed) -> None:
    """Keep what was typed: no record, not audited."""
    drafts.keep(writer, _key(half.client_id), half)


def found(reader: Reader, client_id: ClientId) -> HalfSummed | None:
    """Return what was typed about this client's messages and not kept as a summary."""
    return drafts.read(reader, _key(client_id), HalfSummed)


def forget(writer: Writer, client_id: ClientId) -> None:
    """Keep nothing of it any more: it is in the log, or thrown away."""
    drafts.forget(writer, _key(client_id))


def _key(client_id: ClientId) -> str:
    return f"chat_summary_draft_{client_id}"
