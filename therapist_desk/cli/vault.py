"""The ``vault`` commands; the work is in modules of its own, which load late."""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

from therapist_desk.cli import vault_backups, vault_keys

_EXAMPLES = """examples:
  therapist-desk vault create ~/practice   make a vault, which prints its recovery key once
  therapist-desk vault verify ~/practice   check it for damage
"""


def add(subparsers: Any) -> None:
    """Add the command."""
    parser: ArgumentParser = subparsers.add_parser(
        "vault",
        help="make a vault, look at one, check one",
        description="Make and check vaults.",
        epilog=_EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
    )
    verbs = parser.add_subparsers(title="what to do", metavar="VERB", required=True)
    _add_create(verbs)
    _add_info(verbs)
    _add_verify(verbs)
    vault_backups.add(verbs, add_passphrase_option)
    vault_keys.add(verbs, _verb)


def _add_create(verbs: Any) -> None:
    parser = _verb(verbs, "create", "make a vault", "therapist-desk vault create ~/practice")
    parser.add_argument("--kit-out", type=Path, metavar="FILE", help="write the recovery key here")
    add_passphrase_option(parser)
    parser.set_defaults(run=_create)


def _add_info(verbs: Any) -> None:
    parser = _verb(
        verbs, "info", "say what can be told of a locked vault", "… vault info ~/practice"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=_info)


def _add_verify(verbs: Any) -> None:
    parser = _verb(verbs, "verify", "check a vault for damage", "… vault verify ~/practice --deep")
    parser.add_argument(
        "--deep", action="store_true", help="compare every entry with its seal in the log, too"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_passphrase_option(parser)
    parser.set_defaults(run=_verify)


def _verb(verbs: Any, name: str, words: str, example: str) -> ArgumentParser:
    parser: ArgumentParser = verbs.add_parser(
        name,
        help=words,
        description=words.capitalize() + ".",
        epilog=f"example:\n  {example.replace('…', 'therapist-desk')}",
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="the vault's folder")
    return parser


def add_passphrase_option(parser: ArgumentParser) -> None:
    """Let the passphrase come from a file descriptor; it is never an argument."""
    parser.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        help="read the passphrase from the first line of this file descriptor",
    )


def _create(given: Namespace) -> int:
    from therapist_desk.cli import vaulting  # loads the cipher, which --help need not wait for

    return vaulting.create(given)


def _info(given: Namespace) -> int:
    from therapist_desk.cli import vaulting

    return vaulting.info(given)


def _verify(given: Namespace) -> int:
    from therapist_desk.cli import verifying

    return verifying.verify(given)
