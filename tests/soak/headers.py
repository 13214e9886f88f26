"""Rows 8 and 9: headers that are damaged, and headers that were made to do harm.

    python -m tests.soak.headers FOLDER

opens every hostile header, each in a process of its own, and prints how long it took and how much
memory it held. The headers themselves are those of tests/vault/test_header.py and test_header_hostile.py.
"""

import json
import os
import sys
import time
from pathlib import Path

from tests.soak.outcome import Impossible, Outcome
from tests.support import real_vault
from tests.support.headers import PASSPHRASE, made
from tests.vault import test_header, test_header_hostile
from therapist_desk.domain.errors import DeskError, VaultDamaged
from therapist_desk.vault import headerfile, keyslots
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
    """Open every hostile header; beside them an honest one that costs what it says."""
    if not hasattr(os, "fork"):
        raise Impossible("it forks, which Windows does not")
    done = real_vault.python("-m", "tests.soak.headers", place)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    honest = found.pop("honest")
    slowest = max(each["seconds"] for each in found.values())
    most = max(each["megabytes"] for each in found.values())
    refused = [name for name, each in found.items() if each["refused"]]
    return Outcome(
        9,
        "hostile headers: 4 TiB, 2^32 passes, a million slots, deep JSON, …",
        "refused in under 1 s, under 200 MB",
        f"{len(refused)} of {len(found)} refused, at most {slowest:.2f} s and {most:.0f} MB",
        f"an honest header of 256 MB is not refused and holds {honest['megabytes']:.0f} MB",
        len(refused) == len(found)
        and slowest < SECONDS
        and most < MEGABYTES < honest["megabytes"]
        and not honest["refused"],
    )


def main(place: Path) -> dict[str, dict[str, float]]:
    """Try each in a process of its own, so that each has its own memory."""
    found = {}
    made()
    for name, raw in test_header_hostile.HOSTILE.items():
        found[name] = _apart(place, raw)
    found["honest"] = _apart(place, _honest)
    return found


def _honest() -> bytes:
    costs = keyslots.DEFAULT_COSTS
    header = keyslots.replace_passphrase(made().header, made().data_key, PASSPHRASE, costs)
    return encode(sealed(header, made().data_key))


def _apart(place: Path, raw) -> dict[str, float]:
    told, telling = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            _lay(place, raw())
            os.write(telling, json.dumps(_tried(place)).encode())
        finally:
            os._exit(0)
    os.close(telling)
    with os.fdopen(told) as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    found: dict[str, float] = json.loads(answer)
    return found


def _lay(place: Path, raw: bytes) -> None:
    for name in (headerfile.NAME, headerfile.COPY):
        (place / name).write_bytes(raw)


def _tried(place: Path) -> dict[str, float]:
    begun = time.perf_counter()
    try:
        headerfile.unlock(place, made().by_passphrase)
        refused = False
    except VaultDamaged:
        refused = True
    seconds = time.perf_counter() - begun
    import resource  # Windows has none

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"refused": refused, "seconds": seconds, "megabytes": most}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]))) + "\n")
