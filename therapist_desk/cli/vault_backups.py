"""``vault backup``, ``backups``, ``restore`` and ``drill``: the commands; the work is in backing_up.py."""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable
from pathlib import Path
from typing import Any


def add(verbs: Any, add_passphrase_option: Callable[[ArgumentParser], None]) -> None:
    """Add the four verbs to those of ``vault``."""
    parser = _verb(
        verbs, "backup", "make a backup and check it", "vault backup ~/practice --to /media/usb"
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="the vault's folder")
    parser.add_argument(
        "--to", type=Path, metavar="FOLDER", help="put it here instead of where the vault's go"
    )
    add_passphrase_option(parser)
    parser.set_defaults(run=_backup)

    parser = _verb(verbs, "backups", "list backups, newest first", "vault backups ~/practice")
    parser.add_argument(
        "folder", type=Path, metavar="DIR", help="the vault's folder, or one that holds backups"
    )
    parser.set_defaults(run=_backups)

    parser = _verb(
        verbs,
        "restore",
        "bring a backup back; a vault that is there already is kept aside",
        "vault restore practice-2026-11-26T12-04.tdeskbackup --to ~/practice",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the backup")
    parser.add_argument(
        "--to", type=Path, metavar="DIR", required=True, help="the folder of the vault"
    )
    add_passphrase_option(parser)
    _add_kit_option(parser, "open it with these 24 words instead of the passphrase")
    parser.set_defaults(run=_restore)

    parser = _verb(
        verbs,
        "drill",
        "try to restore the newest backup with the recovery kit alone",
        "vault drill ~/practice --kit-fd 3 3< words.txt",
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="the vault's folder")
    parser.add_argument("--from", dest="source", type=Path, metavar="FILE", help="try this backup")
    _add_kit_option(parser, "read the 24 words from this file descriptor")
    parser.set_defaults(run=_drill)


def _verb(verbs: Any, name: str, words: str, example: str) -> ArgumentParser:
    parser: ArgumentParser = verbs.add_parser(
        name,
        help=words,
        description=f"{words[0].upper()}{words[1:]}.",
        epilog=f"example:\n  therapist-desk {example}",
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser


def _add_kit_option(parser: ArgumentParser, words: str) -> None:
    parser.add_argument("--kit-fd", type=int, metavar="N", help=words)


def _backup(given: Namespace) -> int:
    from therapist_desk.cli import backing_up  # loads the cipher, which --help need not wait for

    return backing_up.backup(given)


def _backups(given: Namespace) -> int:
    from therapist_desk.cli import backing_up

    return backing_up.backups_there(given)


def _restore(given: Namespace) -> int:
    from therapist_desk.cli import backing_up

    return backing_up.restore(given)


def _drill(given: Namespace) -> int:
    from therapist_desk.cli import backing_up

    return backing_up.drill(given)
