"""The files of the rehearsal: a letter, a drawing, a list, as shipped in ``resources/rehearsal``."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from therapist_desk import paths
from therapist_desk.domain.attachments import Attachment, AttachmentId
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.file_kinds import kind_of
from therapist_desk.services.desk import Writer
from therapist_desk.vault import contents
from therapist_desk.vault.shelves import attachments


def keep(writer: Writer, client_id: ClientId, told: Mapping[str, Any], at: datetime) -> Attachment:
    """Keep one file the story tells of, small enough for one slice, added ``at`` an instant."""
    content = (paths.resources() / "rehearsal" / "files" / told["file"]).read_bytes()
    content_id = contents.begin(writer)
    contents.put(writer, content_id, 0, content)
    return attachments.attachments.add(
        writer,
        Attachment(
            AttachmentId(0),
            client_id,
            told["name"],
            kind_of(content),
            len(content),
            hashlib.sha256(content).hexdigest(),
            content_id,
            created_at=at,
        ),
    )
