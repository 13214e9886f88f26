"""Keeping the search index as it should be, beside the window.

What files a record knows every noun. It loads on the vault thread, and only where there is something
to file: on the GUI thread it took 60 ms at once.
"""

from therapist_desk.services.desk import Reader, Store, Writer
from therapist_desk.vault import search as index


def is_outdated(reader: Reader) -> bool:
    """Return whether a newer version folds words differently, so that :func:`renew` is due."""
    return index.is_outdated(reader)


def renew(writer: Writer) -> None:
    """Make the index again from the record; takes about a second for 3,000 notes."""
    from therapist_desk.services import search

    search.renew(writer)


def file_when_due(store: Store) -> None:
    """File what was written before the last records, where that is worth it; for idle time.

    Raises Cancelled when something more urgent came; the next time does it.
    """
    if len(store.read(index.fresh)) >= index.FRESH + index.BATCH:
        from therapist_desk.services import search

        search.file_when_due(store)
