"""Row 5: the disk is read-only, not ours, gone, or it fails while the vault is open.

    python -m tests.soak.withheld WAY FOLDER

tries one way in a process of its own and prints, as JSON, what a person is told. `read-only` needs
a mount namespace; in `failing` every write fails from some moment on, because strace lets it.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.soak.outcome import Impossible, Outcome
from tests.support import numbered_saves, real_vault, syscalls
from tests.support.nobody import NOBODY, become, reachable_place
from tests.support.real_vault import PASSPHRASE, RealVault
from tests.support.small_disk import MountedDisk, apart
from therapist_desk.domain.clock import SystemClock
from therapist_desk.domain.errors import DeskError
from therapist_desk.services import vaults

ERRORS = ("EIO", "EROFS", "ENOSPC", "EDQUOT", "ENODEV")
SENTENCE = re.compile(r"[A-Z].{20,}\.$", re.DOTALL)


def measure(place: Path, moments: int) -> Outcome:
    """Try every way; let an open vault's disk fail at ``moments`` different moments."""
    told = [*_locked(place), *_not_ours()]
    failing = [_failing(place / str(moment), moment) for moment in range(moments)]
    bad = [each for each in told + failing if not each["fine"]]
    control = _ways((), "plain", real_vault.make(place / "plain").folder)
    mounted = "" if apart() else ", the read-only disk not tried: nothing can be mounted here"
    return Outcome(
        5,
        "read-only, no permission, disk removed, disk failing while open",
        "a clear sentence, nothing changed",
        f"{len(told)} ways to be locked out, {len(failing)} moments at which an open disk failed "
        f"({sum(each['refused'] for each in failing)} saves refused){mounted}: "
        f"{len(bad)} unclear or changed" + "".join(f"; {each}" for each in bad[:3]),
        f"the same vault on a disk that takes writing: opened, {control['changed']} files changed",
        not bad and any(each["refused"] for each in failing) and control["changed"] > 0,
    )


def _locked(place: Path):
    if way := apart():
        yield _judged(_ways(way, "read-only", place))
    gone = place / "not" / "mounted"
    told = _told(lambda: vaults.unlock(gone, PASSPHRASE, SystemClock()).close())
    yield _judged({"told": told, "changed": len(list(gone.parent.glob("*")))})


def _not_ours():
    """Yield what somebody is told whose folder, files or database may not be used."""
    with reachable_place() as place:
        vault = real_vault.make(place / "vault")
        for modes in ((0o000, 0o600), (0o555, 0o444), (0o755, 0o000)):
            yield _judged(_as_nobody(vault, *modes))


def _as_nobody(vault: RealVault, of_folder: int, of_files: int):
    before = real_vault.contents(vault.folder)
    for path in (*vault.folder.iterdir(), vault.folder):
        path.chmod(of_folder if path == vault.folder else of_files)
        if os.getuid() == 0:
            os.chown(path, NOBODY, NOBODY)
    found = _ways((), "nobody", vault.folder)
    vault.folder.chmod(0o700)
    for path in vault.folder.iterdir():
        path.chmod(0o600)
    return found | {"changed": int(real_vault.contents(vault.folder) != before)}


def _failing(place: Path, moment: int):
    """Let the disk fail from some write on; afterwards whatever was acknowledged must be there."""
    if not syscalls.can_watch():
        raise Impossible("strace must be there, and may watch a process")
    vault = numbered_saves.begun_vault(place / "vault")
    error, first = ERRORS[moment % len(ERRORS)], 20 + moment * 3
    calls = "pwrite64,fsync,fdatasync,ftruncate"
    failing = f"inject={calls}:error={error}:when={first}+"
    watch = (
        "strace",
        "-f",
        "--seccomp-bpf",
        "-o",
        "/dev/null",
        "-e",
        f"trace={calls}",
        "-e",
        failing,
    )
    found = _ways(watch, "failing", vault.folder, vault.words)
    store = vault.open()
    there = set(numbered_saves.kept(store))
    fine = not real_vault.complaints(store) and set(found["saved"]) <= there
    store.close()
    shutil.rmtree(place)
    refused = found["told"]
    return {"fine": fine and _is_clear(refused), "refused": bool(refused), "told": refused}


def _ways(before: tuple[str, ...], way: str, folder: Path, words: str = ""):
    done = real_vault.python("-m", "tests.soak.withheld", way, folder, before=before, input=words)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _judged(found):
    fine = not found["changed"] and bool(found["told"]) and _is_clear(found["told"])
    return {"fine": fine, **found}


def _is_clear(told: str) -> bool:
    return not told or bool(SENTENCE.match(told))


def _told(attempt: Callable[[], object]) -> str:
    """Return the sentence a person gets; "" when nothing was refused; a bug's own name."""
    try:
        attempt()
    except DeskError as refused:
        return str(refused)
    except Exception as bug:  # noqa: BLE001 - it is told, and judged as unclear
        return repr(bug)
    return ""


def read_only(place: Path) -> dict[str, object]:
    disk = MountedDisk(place / "read-only", 8 * 2**20)
    vault = real_vault.make(disk.folder / "vault")
    subprocess.run(["mount", "-o", "remount,bind,ro", str(disk.folder)], check=True)
    return plain(vault.folder)


def nobody(folder: Path) -> dict[str, object]:
    _told(lambda: vaults.unlock(Path("/nowhere"), PASSPHRASE, SystemClock()))
    become()
    return {"told": _told(lambda: vaults.unlock(folder, PASSPHRASE, SystemClock()).close())}


def failing(folder: Path) -> dict[str, object]:
    saved: list[int] = []
    words = sys.stdin.read()

    def session() -> None:
        store = real_vault.open_by_words(folder, words)
        for number in range(1, 9):
            numbered_saves.save(store, number)
            saved.append(number)

    told = _told(session)
    sys.stdout.write(json.dumps({"told": told, "saved": saved}))
    sys.stdout.flush()
    os._exit(0)  # the disk is gone: nothing more can be tidied up


def plain(folder: Path) -> dict[str, object]:
    before = real_vault.contents(folder)
    told = _told(lambda: vaults.unlock(folder, PASSPHRASE, SystemClock()).close())
    after = real_vault.contents(folder)
    changed = [name for name in before | after if before.get(name) != after.get(name)]
    return {"told": told, "changed": len(changed)}


WAYS = {"read-only": read_only, "plain": plain, "nobody": nobody, "failing": failing}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(WAYS[sys.argv[1]](Path(sys.argv[2]))))
