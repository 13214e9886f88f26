"""Rows 8 and 9: headers that are damaged; headers and backups that were made to do harm.

    python -m tests.soak.headers FOLDER

opens every hostile header and backup, each in a process of its own, and prints how long it took and
how much memory it held. They are those of tests/vault/test_header_hostile.py and test_backup_file.py.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.soak.outcome import Impossible, Outcome
from tests.support import real_vault
from tests.support.headers import PASSPHRASE, made
from tests.vault import test_backup_file, test_header, test_header_hostile
from therapist_desk.domain.errors import DeskError, VaultDamaged
from therapist_desk.services import restoring
from therapist_desk.vault import backup_file, headerfile, keyslots, strictjson
from therapist_desk.vault.header import encode, sealed

SECONDS, MEGABYTES = 1.0, 200


def measure_damaged(place: Path, _count: int) -> Outcome:
    """Flip every byte and cut at every length, with the copy whole, damaged alike, and gone."""
    headerfile.write(place, made().header, made().data_key)
    whole = encode(made().header)
    failed = [
        test.__name__
        for test in (
            test_header.test_every_byte_flipped_opens_from_the_copy,
            test_header.test_a_header_cut_anywhere_opens_from_the_copy,
            test_header.test_every_byte_flipped_in_both_files_is_a_sentence_and_never_a_wrong_key,
        )
        if not _passes(test, place)
    ]
    (place / headerfile.COPY).unlink()
    opened = sum(_opens_alone(place, whole, at) for at in range(len(whole)))
    return Outcome(
        8,
        "header: every byte flipped, cut at every length, both files alike",
        "no crash, the copy recovers",
        f"{len(whole)} bytes: all open from the copy, in both files all refused in a sentence"
        if not failed
        else f"failed: {', '.join(failed)}",
        f"without the copy {opened} of {len(whole)} open",
        not failed and opened == 0,
    )


def _passes(test, folder: Path) -> bool:
    for name in (headerfile.NAME, headerfile.COPY):
        (folder / name).write_bytes(encode(made().header))
    try:
        test(folder)
    except Exception as failure:  # noqa: BLE001 - whatever it is, it is told by the test itself
        sys.stderr.write(f"{test.__name__}: {failure!r}\n")
        return False
    return True


def _opens_alone(folder: Path, whole: bytes, at: int) -> bool:
    spoilt = bytearray(whole)
    spoilt[at] ^= 0x01
    (folder / headerfile.NAME).write_bytes(spoilt)
    try:
        headerfile.unlock(folder, made().by_words)
    except DeskError:
        return False
    return True


def measure_hostile(place: Path, _count: int) -> Outcome:
    """Open every hostile header and backup; beside them honest ones that cost what they say."""
    if not hasattr(os, "fork"):
        raise Impossible("it forks, which Windows does not")
    done = real_vault.python("-m", "tests.soak.headers", place)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    honest = [found.pop(name) for name in HONEST]
    slowest = max(each["seconds"] for each in found.values())
    most = max(each["megabytes"] for each in found.values())
    refused = [name for name, each in found.items() if each["refused"]]
    held = min(each["megabytes"] for each in honest)
    return Outcome(
        9,
        "hostile headers and backups: 4 TiB, 2^32 passes, a million slots, deep JSON, …",
        "refused in under 1 s, under 200 MB",
        f"{len(refused)} of {len(found)} refused ({len(test_header_hostile.HOSTILE)} headers, "
        f"{len(test_backup_file.HOSTILE)} backups), at most {slowest:.2f} s and {most:.0f} MB",
        f"an honest header and an honest backup of 256 MB are not refused and hold {held:.0f} MB",
        len(refused) == len(found)
        and slowest < SECONDS
        and most < MEGABYTES < held
        and not any(each["refused"] for each in honest),
    )


def main(place: Path) -> dict[str, dict[str, float]]:
    """Try each in a process of its own, so that each has its own memory."""
    whole = test_backup_file.honest()
    found = {}
    for name, raw in {**test_header_hostile.HOSTILE, HONEST[0]: _honest}.items():
        found[f"header: {name}" if name not in HONEST else name] = _apart(place, raw, _header)
    for name, change in {**test_backup_file.HOSTILE, HONEST[1]: _honest_backup}.items():
        raw = partial(change, whole)
        found[f"backup: {name}" if name not in HONEST else name] = _apart(place, raw, _backup)
    return found


HONEST = ("an honest header", "an honest backup")


def _honest() -> bytes:
    costs = keyslots.DEFAULT_COSTS
    header = keyslots.replace_passphrase(made().header, made().data_key, PASSPHRASE, costs)
    return encode(sealed(header, made().data_key))


def _honest_backup(whole: bytes) -> bytes:
    """Return a backup whose header costs what a new one does; its MAC is not asked for then."""
    told = strictjson.encode(test_backup_file.fields(whole))
    changed: bytes = test_backup_file.with_told(whole, told, _honest())
    return changed


def _apart(
    place: Path, raw: Callable[[], bytes], opens: Callable[[Path, bytes], object]
) -> dict[str, float]:
    told, telling = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(telling, json.dumps(_tried(place, raw(), opens)).encode())
        finally:
            os._exit(0)
    os.close(telling)
    with os.fdopen(told) as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    found: dict[str, float] = json.loads(answer)
    return found


def _header(place: Path, raw: bytes) -> None:
    for name in (headerfile.NAME, headerfile.COPY):
        (place / name).write_bytes(raw)
    headerfile.unlock(place, made().by_passphrase)


def _backup(place: Path, raw: bytes) -> None:
    """Read it and derive its key, as restoring does first of all."""
    path = place / "backup"
    path.write_bytes(raw)
    restoring.by_passphrase(PASSPHRASE)(backup_file.read(path).header)


def _tried(place: Path, raw: bytes, opens: Callable[[Path, bytes], object]) -> dict[str, float]:
    begun = time.perf_counter()
    try:
        opens(place, raw)
        refused = False
    except VaultDamaged:
        refused = True
    seconds = time.perf_counter() - begun
    import resource  # Windows has none

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"refused": refused, "seconds": seconds, "megabytes": most}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]))) + "\n")
