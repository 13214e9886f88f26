"""An attachment that may be killed at any moment on its way in: there is all of it, or nothing."""

import hashlib
import secrets
from functools import partial
from pathlib import Path

from tests.soak.step import AFTER, BEFORE, DONE, TRYING, Step, with_saves
from tests.support.killing import Tell
from tests.support.real_vault import RealVault, complaints
from therapist_desk.domain.attachments import Attachment, AttachmentId
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.file_kinds import FileKind
from therapist_desk.services import attaching, attachments
from therapist_desk.services.desk import Desk
from therapist_desk.vault import contents
from therapist_desk.vault.shelves import attachments as shelf

SIZE = 3 * contents.SLICE + 17
OWNER = ClientId(1)


def attach(vault: RealVault, tell: Tell) -> None:
    """Add a file, and tell of it once it is kept."""
    desk = Desk(vault.open())
    path = vault.folder / "a-file"
    path.write_bytes(secrets.token_bytes(SIZE))
    tell(TRYING)
    _add(desk, path)
    tell(DONE)
    desk.close()


def _add(desk: Desk, path: Path) -> None:
    received = attaching.take_file(desk, path)
    desk.do(lambda writer: attachments.keep(writer, OWNER, received)).result()


def check(vault: RealVault, lines: list[str]) -> str:
    """A file told of is there with all its bytes, and what is left over can be taken away."""
    store = vault.open()
    try:
        assert not complaints(store)
        kept = store.read(lambda reader: shelf.attachments.where(reader, "1 ORDER BY id"))
        assert len(kept) >= sum(line.startswith(DONE) for line in lines)
        looked = contents.Check(deep=True)
        while store.read(looked.advance):
            pass
        assert not looked.wrong
        for left in store.read(lambda reader: contents.left_over(reader, 2**40)):
            take = partial(contents.take_away, content_id=left)
            while store.write(take)[0]:
                pass
        rows = store.read(lambda reader: reader.numbers("SELECT count(*) FROM attachment_slice"))
        assert rows == [4 * len(kept)]
        return AFTER if kept else BEFORE
    finally:
        store.close()


def record_first() -> None:
    """Keep the record before its bytes, as a careless program would."""

    def add(desk: Desk, path: Path) -> None:
        content = path.read_bytes()
        content_id = desk.do(contents.begin).result()[0]
        told = hashlib.sha256(content).hexdigest()
        record = Attachment(
            AttachmentId(0), OWNER, path.name, FileKind.OTHER, len(content), told, content_id
        )
        desk.do(lambda writer: shelf.attachments.add(writer, record)).result()
        for number, at in enumerate(range(0, len(content), contents.SLICE)):
            part = content[at : at + contents.SLICE]
            put = partial(contents.put, content_id=content_id, number=number, part=part)
            desk.do(put).result()

    globals()["_add"] = add


ATTACHMENT = Step(with_saves, attach, check, record_first)
