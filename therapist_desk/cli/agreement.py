"""``agreement preview``: the paper a template and settings make, and what is still missing in it.

The work is in ``preview``, imported when it is asked for: reading phone numbers takes a while to
load, and ``--help`` must not wait for it.
"""

from __future__ import annotations

from argparse import RawDescriptionHelpFormatter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

DEFAULT = "individual_adult"
EXAMPLE = """example:
  therapist-desk agreement preview --example > settings.json
  therapist-desk agreement preview individual_adult --settings settings.json --json
"""


def add(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add ``agreement`` to the command line."""
    agreement = subparsers.add_parser(
        "agreement",
        help="show what an agreement would say",
        epilog=EXAMPLE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    verbs = agreement.add_subparsers(title="commands", metavar="COMMAND", required=True)
    preview = verbs.add_parser(
        "preview",
        help="compose a template with settings, without any vault",
        description="Compose a template with the settings in FILE and print the paper.",
        epilog=EXAMPLE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    preview.add_argument(
        "template",
        metavar="TEMPLATE",
        nargs="?",
        default=DEFAULT,
        help=f"{DEFAULT} unless you say another; a wrong name lists them all",
    )
    preview.add_argument(
        "--form",
        choices=["essential", "full"],
        default="essential",
        help="the clauses one can't do without, or all",
    )
    preview.add_argument(
        "--language",
        metavar="TAG",
        default="en",
        help="en unless you say another, such as es or zh-Hant; the rules stay the same",
    )
    preview.add_argument("--json", action="store_true", help="print one JSON object")
    given = preview.add_mutually_exclusive_group(required=True)
    given.add_argument("--settings", metavar="FILE", type=Path, help="practice, client, options")
    given.add_argument("--example", action="store_true", help="print settings to begin with")
    preview.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Print the paper, or settings to begin with; raise RuleBroken for settings that are unfit."""
    from therapist_desk.cli import preview

    return preview.run(args)
