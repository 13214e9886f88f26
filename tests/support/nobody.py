"""A place and a way to be refused in: root may write anywhere, so nothing refuses it."""

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def reachable_place():
    """Yield a new folder that anybody comes to; pytest's own let nobody but us through."""
    with tempfile.TemporaryDirectory(prefix="desk-", dir="/var/tmp") as name:
        Path(name).chmod(0o755)
        yield Path(name)


def give(folder: Path) -> None:
    """Let ``folder`` and the files in it be nobody's own if we are root, else they stay ours."""
    if os.getuid() == 0:
        for path in (folder, *folder.iterdir()):
            os.chown(path, NOBODY, NOBODY)


def become() -> None:
    """Be nobody from now on if we are root; anybody else is refused enough as they are.

    For a process that ends with it. Modules that load late may be out of reach afterwards.
    """
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
