"""``vault passphrase``, ``vault rekey`` and ``vault recover``: the commands; see keying.py."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

Verb = Callable[[Any, str, str, str], ArgumentParser]


def add(verbs: Any, verb: Verb) -> None:
    """Add the commands, each made by ``verb`` (verbs, name, words, example)."""
    _add_passphrase(verbs, verb)
    _add_rekey(verbs, verb)
    _add_recover(verbs, verb)


def _add_passphrase(verbs: Any, verb: Verb) -> None:
    parser = verb(
        verbs,
        "passphrase",
        "change the passphrase; the recovery kit stays good",
        "therapist-desk vault passphrase ~/practice --passphrase-fd 3 3< both.txt",
    )
    _add_both_passphrases(parser)
    parser.set_defaults(run=_passphrase)


def _add_rekey(verbs: Any, verb: Verb) -> None:
    parser = verb(
        verbs,
        "rekey",
        "give the vault a new key, passphrase and recovery kit, after a leak",
        "therapist-desk vault rekey ~/practice --kit-out /media/usb/kit.txt\n"
        "  … vault rekey ~/practice --passphrase-fd 3 3< both.txt",
    )
    _add_both_passphrases(parser)
    parser.add_argument(
        "--kit-out", type=Path, metavar="FILE", help="write the new recovery kit here (mode 0600)"
    )
    parser.set_defaults(run=_rekey)


def _add_recover(verbs: Any, verb: Verb) -> None:
    parser = verb(
        verbs,
        "recover",
        "set a new passphrase with the recovery kit",
        "therapist-desk vault recover ~/practice --kit-fd 3 3< kit.txt\n"
        "  … vault recover ~/practice --kit-fd 3 3< kit.txt --passphrase-fd 4 4< new.txt",
    )
    parser.add_argument(
        "--kit-fd",
        type=int,
        metavar="N",
        help="read the kit from this file descriptor: the 24 words, and behind them, on a line of "
        "its own, the code, which is needed only where the vault's headers are lost",
    )
    parser.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        help="read the new passphrase from the first line of this file descriptor",
    )
    parser.set_defaults(run=_recover)


def _add_both_passphrases(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        help="read the present passphrase from the first line of this file descriptor, and the "
        "new one from the second",
    )


def _passphrase(given: Namespace) -> int:
    from therapist_desk.cli import keying  # loads the cipher, which --help need not wait for

    return keying.passphrase(given)


def _rekey(given: Namespace) -> int:
    from therapist_desk.cli import keying

    return keying.rekey(given)


def _recover(given: Namespace) -> int:
    from therapist_desk.cli import keying

    return keying.recover(given)
