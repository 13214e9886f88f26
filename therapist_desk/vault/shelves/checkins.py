"""The shelf of check-ins. What was amended stays; lists show the last word on it."""

from therapist_desk.domain.checkins import CheckIn, CheckInId
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.topics import Topic
from therapist_desk.vault.shelf import Findable, Shelf
from therapist_desk.vault.store import Reader

LISTED = "binned_at IS NULL AND id NOT IN (SELECT amends FROM checkin WHERE amends IS NOT NULL)"
# The same, looked up for each check-in: quick where there are few of all.
LISTED_OF_CLIENT = (
    "binned_at IS NULL"
    " AND NOT EXISTS (SELECT 1 FROM checkin AS later WHERE later.amends = checkin.id)"
)


def _findable(checkin: CheckIn) -> Findable:
    actions = ", ".join(sorted(action.replace("_", " ") for action in checkin.risk_action))
    answers = "\n".join(one.answer for one in checkin.answers)
    words = (checkin.summary, checkin.risk_reason, actions, checkin.follow_up_note)
    more = (checkin.amend_reason, answers, checkin.themes, checkin.strengths)
    last = (checkin.protective, checkin.consulted)
    text = "\n".join(word for word in (*words, *more, *last) if word)
    return Findable(checkin.client_id, checkin.occurred_at, text)


checkins = Shelf(Topic.CHECKIN, CheckIn, _findable)


def ids_of_client(reader: Reader, client_id: ClientId) -> list[int]:
    """Return the ids of the client's check-ins as last amended, latest first."""
    return reader.numbers(
        f"SELECT id FROM checkin WHERE client_id = ? AND {LISTED}"  # noqa: S608 - our own words
        " ORDER BY occurred_at DESC, id DESC",
        (client_id,),
    )


def of_client_since(reader: Reader, client_id: ClientId, since: int) -> list[CheckIn]:
    """Return the client's check-ins after a time (ms) as last amended, latest first."""
    return checkins.where(
        reader,
        f"client_id = ? AND occurred_at > ? AND {LISTED} AND redactions = '[]'"
        " ORDER BY occurred_at DESC, id DESC",
        (client_id, since),
    )


def last_risk(reader: Reader, client_id: ClientId) -> CheckIn | None:
    """Return the client's last check-in with a risk level, as last amended; None for none."""
    found = checkins.where(
        reader,
        f"client_id = ? AND risk_level <> 'none_seen' AND {LISTED}"
        " ORDER BY occurred_at DESC, id DESC LIMIT 1",
        (client_id,),
    )
    return found[0] if found else None


def latest_ids(reader: Reader, limit: int) -> list[int]:
    """Return the ids of the latest check-ins of all clients that are not in the bin."""
    return reader.numbers(
        f"SELECT id FROM checkin WHERE {LISTED}"  # noqa: S608 - our own words
        " AND client_id NOT IN (SELECT id FROM client WHERE binned_at IS NOT NULL)"
        " ORDER BY occurred_at DESC, id DESC LIMIT ?",
        (limit,),
    )


def to_follow_up(reader: Reader) -> list[CheckIn]:
    """Return the check-ins whose follow-up is not done, the most urgent date first."""
    return checkins.where(
        reader,
        f"follow_up_at IS NOT NULL AND follow_up_done_at IS NULL AND {LISTED}"
        " ORDER BY follow_up_at, id",
    )


def amendment_of(reader: Reader, checkin_id: CheckInId) -> CheckIn | None:
    """Return what amends this check-in, or None."""
    found = checkins.where(reader, "amends = ?", (checkin_id,))
    return found[0] if found else None


def last_recorded(reader: Reader, client_id: ClientId) -> CheckIn | None:
    """Return the check-in written down last: the client's, else anyone's."""
    found = checkins.where(reader, "client_id = ? ORDER BY id DESC LIMIT 1", (client_id,))
    found = found or checkins.where(reader, "id > 0 ORDER BY id DESC LIMIT 1")
    return found[0] if found else None
