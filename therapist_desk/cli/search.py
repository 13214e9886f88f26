"""``search VAULT WORDS…``: the search box on the command line, for testing and rescue."""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

from therapist_desk.cli.vault import add_passphrase_option

_EXAMPLE = """examples:
  therapist-desk search ~/practice panic lift
  therapist-desk search ~/practice '"deep breath"' --json
  therapist-desk search ~/practice      asks for the words, so that no list of processes has a name
"""


def add(subparsers: Any) -> None:
    """Add the command."""
    parser: ArgumentParser = subparsers.add_parser(
        "search",
        help="find anything in a vault",
        description="Find what holds all the words, newest first. Beginnings of words are enough.",
        epilog=_EXAMPLE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", type=Path, metavar="VAULT", help="the vault's folder")
    parser.add_argument(
        "words", nargs="*", default=[], metavar="WORDS", help="words, or a phrase in quotes"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    add_passphrase_option(parser)
    parser.set_defaults(run=_search)


def _search(given: Namespace) -> int:
    from therapist_desk.cli import searching  # loads the cipher, which --help need not wait for

    return searching.search_and_print(given)
