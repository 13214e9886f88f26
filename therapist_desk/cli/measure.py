"""``measure list`` and ``measure score --batch``: the measures, and what answers come to.

The work is in ``measuring``, which reads the files of all measures when it is asked for.
"""

from __future__ import annotations

from argparse import RawDescriptionHelpFormatter
from typing import TYPE_CHECKING

from therapist_desk.cli import batch

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

    from therapist_desk.cli.fields import Fields

_EXAMPLE = """examples:
  therapist-desk measure list
  echo '{"id": 1, "measure": "gad7", "answers": [1, 1, 1, 2, 2, 0, null], "context": {}}' \\
    | therapist-desk measure score --batch
  echo '{"id": 2, "measure": "phq9", "first": 15, "last": 9}' | therapist-desk measure score --batch
"""
_ABOUT = """Read one case a line from stdin: answers in the order of the items, null where
left blank, or two totals, or one total. The context may name the scoring of the
K10 ("1-5" or "0-4") and K6, another published cutoff of the PCL-5, and whether an
item applies ("menstruation_applies", "works"). Print one score or change a line."""


def add(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add ``measure`` to the command line."""
    measure = subparsers.add_parser(
        "measure",
        help="list the measures and score answers",
        epilog=_EXAMPLE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    verbs = measure.add_subparsers(title="commands", metavar="COMMAND", required=True)
    listing = verbs.add_parser(
        "list",
        help="list the measures, and what may be done with each",
        epilog=_EXAMPLE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    listing.add_argument("--json", action="store_true", help="print one JSON object")
    listing.set_defaults(run=_list)
    score = verbs.add_parser(
        "score",
        help="score cases given as JSON lines",
        description=_ABOUT,
        epilog=_EXAMPLE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    score.add_argument("--batch", action="store_true", required=True, help="JSON lines in and out")
    score.set_defaults(run=lambda _: batch.run(answer))


def answer(case: Fields) -> batch.Answer:
    """Return the score or the change of one case; raise RuleBroken for one that can't be read."""
    from therapist_desk.cli import measuring

    return measuring.answer(case)


def _list(given: Namespace) -> int:
    from therapist_desk.cli import measuring

    return measuring.write_list(as_json=given.json)
