"""What one can ask about the practice and change in it."""

import json

from therapist_desk.domain import practice as rules
from therapist_desk.domain.practice import Practice
from therapist_desk.domain.topics import Topic
from therapist_desk.services.desk import Reader, Writer
from therapist_desk.vault.audit import Deed


def get(reader: Reader) -> Practice:
    """Return the practice as last saved; an empty one before."""
    row = reader.row("SELECT body FROM practice WHERE id = 1")
    return rules.read_practice(json.loads(row[0])) if row else Practice()


def keep(writer: Writer, practice: Practice) -> Practice:
    """Keep the practice, unchecked: see :func:`save` for what a person typed."""
    body = json.dumps(practice.written(), ensure_ascii=False, sort_keys=True)
    writer.execute("INSERT OR REPLACE INTO practice VALUES (1, ?)", (body,))
    writer.audit(Deed.EDITED, Topic.PRACTICE, 1, body)
    return practice
