"""Whether the search index has what the records say: each findable one but the fresh, and no other."""

from collections.abc import Sequence

from therapist_desk.vault import search
from therapist_desk.vault.shelf import Content
from therapist_desk.vault.store import Reader


def misfiled_ids(
    reader: Reader, noun: str, contents: Sequence[Content], after: int, until: int | None
) -> set[int]:
    """Return which records above ``after``, up to ``until``, the index has otherwise than ``contents``.

    What the index has of a record that is not among them is misfiled too.
    """
    rows = reader.rows(
        "SELECT record_id, client_id FROM search_entry WHERE noun = ?1 AND record_id > ?2"
        " AND record_id <= coalesce(?3, record_id)",
        (noun, after, until),
    )
    filed: dict[int, int] = dict(rows)
    fresh = {one.record_id for one in search.fresh(reader) if one.noun == noun}
    wrong = {
        one.id
        for one in contents
        if filed.pop(one.id, None) != (one.words and one.words.client_id) and one.id not in fresh
    }
    return wrong | filed.keys()
