"""A disk of its own that is full in the middle of a file on its way in; then there is room again.

    python -m tests.soak.attaching_full FOLDER

prints what became of it as one JSON object; it mounts a small disk, which asks for a mount namespace.
"""

import json
import secrets
import sys
from pathlib import Path

from tests.support import numbered_saves, real_vault
from tests.support.small_disk import MountedDisk
from therapist_desk.domain.clients import ClientId
from therapist_desk.domain.errors import VaultUnwritable
from therapist_desk.services import attaching, attachments
from therapist_desk.services.desk import Desk
from therapist_desk.vault import contents

MIB = 2**20


def main(place: Path) -> dict[str, object]:
    """Fill the disk when some slices are in; say what is there then, and once there is room."""
    template = numbered_saves.begun_vault(place / "template")
    disk = MountedDisk(place / "disk", 24 * MIB)
    vault = template.copied_to(disk.folder / "vault")
    path = place / "file"
    path.write_bytes(secrets.token_bytes(8 * MIB))
    attaching.SPARE = -100 * MIB  # the room is there when it begins
    store = vault.open()
    desk = Desk(store)

    def told(done: int, _whole: int) -> None:
        if done == 4 * MIB:
            disk.fill(MIB // 2)

    try:
        attaching.take_file(desk, path, told)
        refused = False
    except VaultUnwritable:
        refused = True
    records = desk.ask(lambda reader: reader.numbers("SELECT count(*) FROM attachment")).result()
    disk.make_room()
    for left in desk.ask(lambda reader: contents.left_over(reader, 2**40)).result():
        attaching.discard(desk, left)
    rows = desk.ask(lambda reader: reader.numbers("SELECT count(*) FROM attachment_slice")).result()
    received = attaching.take_file(desk, path)
    kept = desk.do(lambda writer: attachments.keep(writer, ClientId(1), received)).result()[0]
    same = b"".join(attaching.give(desk, kept)) == path.read_bytes()
    complaints = desk.check(real_vault.complaints).result()
    desk.close()
    return {
        "refused": refused, "records": records, "rows": rows, "same": same,
        "complaints": complaints,
    }  # fmt: skip


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]))) + "\n")
