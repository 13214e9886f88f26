"""What ``vault verify`` does."""

import json
import sys
from argparse import Namespace
from contextlib import suppress

from therapist_desk.cli import opening
from therapist_desk.domain.errors import DeskError, VaultDamaged
from therapist_desk.services import verification
from therapist_desk.services.anchoring import seal_index
from therapist_desk.services.verification import Verdict, Verification

MENDED = "The vault's header was damaged, so its copy was used and it was mended.\n"
UNSEALED = (
    "{count} invented entries of this rehearsal were filled in without a seal each, so there was "
    "nothing to compare them with.\n"
)


def verify(given: Namespace) -> int:
    """Check a vault for damage; 1 and a sentence if anything is off."""
    try:
        vault = opening.unlocked(given.folder, given)
    except VaultDamaged as damaged:
        if given.json:
            told = {"healthy": False, "complaints": [str(damaged)], "damages": []}
            sys.stdout.write(json.dumps(told) + "\n")
            return 1
        raise
    if vault.from_copy:
        sys.stderr.write(MENDED)
    try:
        verdict = vault.desk.check(Verification(deep=given.deep, at_once=True).finish).result()
        with suppress(
            DeskError
        ):  # a damaged vault may take no more writing, and is told all the same
            vault.desk.do(lambda writer: verification.keep(writer, verdict)).result()
            if verdict.is_healthy:
                vault.desk.check(seal_index).result()
    finally:
        vault.close()
    if given.json:
        told = {"healthy": verdict.is_healthy, "complaints": [str(one) for one in verdict.failures]}
        sys.stdout.write(
            json.dumps(told | {"from_copy": vault.from_copy} | verdict.written()) + "\n"
        )
        return 0 if verdict.is_healthy else 1
    return _say(verdict)


def _say(verdict: Verdict) -> int:
    if not verdict.is_healthy:
        raise verdict.failures[0]
    if verdict.unsealed:
        sys.stdout.write(UNSEALED.format(count=verdict.unsealed))
    sys.stdout.write("The vault is healthy.\n")
    return 0
