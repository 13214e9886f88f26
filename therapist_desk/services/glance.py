"""A client at a glance: what comes next and what waits, for the top of the record."""

from dataclasses import dataclass
from datetime import date

from therapist_desk.domain import agreements as agreement_rules
from therapist_desk.domain.agreements import Agreement, Standing
from therapist_desk.domain.checkins import CheckIn
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.meetings import Meeting
from therapist_desk.domain.rhythms import Planned
from therapist_desk.services import agreement_standings, appointments, practice, rhythms
from therapist_desk.services.desk import Reader
from therapist_desk.vault.shelves import checkins, notes, tasks


@dataclass(frozen=True, slots=True)
class Glance:
    """The next meeting, risk follow-ups (the first due first), drafts and the agreement that counts.

    ``planned`` are check-ins that are due or did not come, the longest waiting first.
    ``standing`` is None where there is no agreement; ``drafts`` counts the notes not signed and
    ``tasks`` what a person wrote down to be done.
    """

    client_id: ClientId
    today: date
    meeting: Meeting | None
    follow_ups: tuple[CheckIn, ...]
    planned: tuple[Planned, ...]
    drafts: int
    tasks: int
    agreement: Agreement | None
    standing: Standing | None

    @property
    def binding(self) -> Agreement | None:
        """The agreement whose contact rules bind: once accepted, also when it has run out."""
        unbound = (None, Standing.DRAFT, Standing.WITHDRAWN, Standing.SUPERSEDED)
        return None if self.standing in unbound else self.agreement


def at(reader: Reader, client_id: ClientId) -> Glance:
    """Return what stands on top of a client's record."""
    today = practice.today(reader)
    counts = agreement_standings.latest(reader, client_id)
    waiting = (one for one in checkins.to_follow_up(reader) if one.client_id == client_id)
    return Glance(
        client_id=client_id,
        today=today,
        meeting=appointments.next_of_client(reader, client_id),
        follow_ups=tuple(waiting),
        planned=tuple(one.planned for one in rhythms.waiting(reader, client_id)),
        drafts=notes.count_drafts(reader, client_id),
        tasks=tasks.count_to_do(reader, client_id, today),
        agreement=counts,
        standing=agreement_rules.standing(counts, today) if counts else None,
    )
