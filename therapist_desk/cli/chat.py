"""``chat inspect FILE``: what an import of a WhatsApp chat would read."""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

_EXAMPLE = """examples:
  therapist-desk chat inspect "WhatsApp Chat.zip"
  therapist-desk chat inspect _chat.txt --order DMY     when the dates can be read in two ways
  therapist-desk chat inspect _chat.txt --json          every message, as one JSON object
"""


def add(subparsers: Any) -> None:
    """Add the command."""
    chat: ArgumentParser = subparsers.add_parser(
        "chat",
        help="look at a chat exported from WhatsApp",
        description="Look at a chat exported from WhatsApp.",
        epilog=_EXAMPLE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    verbs = chat.add_subparsers(title="commands", metavar="COMMAND", required=True)
    inspect = verbs.add_parser(
        "inspect",
        help="show what an import would read",
        description="Show what an import would read. Opens no vault and writes nothing.",
        epilog=_EXAMPLE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    inspect.add_argument("file", type=Path, metavar="FILE", help="the exported .txt or .zip")
    inspect.add_argument(
        "--order",
        choices=("auto", "DMY", "MDY", "YMD"),
        default="auto",
        help="which number of a date is the day, the month and the year",
    )
    inspect.add_argument("--json", action="store_true", help="print one JSON object")
    inspect.set_defaults(run=_inspect)


def _inspect(given: Namespace) -> int:
    from therapist_desk.cli import chatting  # reads its words, which --help need not wait for

    return chatting.inspect(given)
