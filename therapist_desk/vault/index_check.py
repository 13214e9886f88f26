"""Whether the search index has what the records say: each findable one but the fresh, and no other."""

from collections.abc import Sequence

from therapist_desk.vault import search
from therapist_desk.vault.shelf import Content
from therapist_desk.vault.store import Reader


def misfiled_ids(
    reader: Reader, noun: str, contents: Sequence[Content], among: range, apart: int
) -> set[int]:
    """Return which records with ids ``among`` these the index has otherwise than ``contents``.

    What the index has of a record that is not in them is misfiled too. ``apart`` is how far two
    records lie from each other in it.
    """
    rows = reader.rows(
        "SELECT record_id, client_id FROM search_entry"
        " WHERE noun = ? AND record_id >= ? AND record_id < ?",
        (noun, among.start * apart, among.stop * apart),
    )
    there: dict[int, int] = dict(rows)
    fresh = {one.record_id for one in search.fresh(reader) if one.noun == noun}
    wanted = {place: whose for one in contents for place, whose in one.filed.items()}
    wrong = {place // apart for place, whose in wanted.items() if there.get(place) != whose}
    return (wrong - fresh) | {place // apart for place in there.keys() - wanted.keys()}
