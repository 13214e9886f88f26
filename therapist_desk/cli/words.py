"""``words check --batch``: what messages give away, for cases given as JSON lines.

The check is imported when it is asked for: it reads the word lists of all languages.
"""

from __future__ import annotations

from argparse import RawDescriptionHelpFormatter
from typing import TYPE_CHECKING

from therapist_desk.cli import batch

if TYPE_CHECKING:
    from argparse import ArgumentParser, _SubParsersAction

    from therapist_desk.cli.fields import Fields

_EXAMPLE = """example:
  echo '{"id": 1, "text": "Your therapy is at 10, Mara Example", "language": "en",
         "client": {"names": ["Mara Example"]}, "others": ["Jonas Weber"]}' \\
    | tr -d '\\n' | therapist-desk words check --batch
"""


def add(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add ``words`` to the command line."""
    words = subparsers.add_parser(
        "words",
        help="say what a message gives away",
        epilog=_EXAMPLE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    verbs = words.add_subparsers(title="commands", metavar="COMMAND", required=True)
    check = verbs.add_parser(
        "check",
        help="check texts given as JSON lines",
        description="Read one text a line from stdin and print one line of findings for each.",
        epilog=_EXAMPLE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    check.add_argument("--batch", action="store_true", required=True, help="JSON lines in and out")
    check.set_defaults(run=lambda _: batch.run(answer))


def answer(case: Fields) -> batch.Answer:
    """Return the findings in one text; raise RuleBroken for a case that can't be read."""
    from therapist_desk.services import words

    about = case.part("client") if case.has("client") else None
    client = about.texts("names") if about and about.has("names") else []
    others = case.texts("others") if case.has("others") else []
    language = case.text_or_none("language") or ""
    found = words.check(case.text("text"), language, client, words.people(others))
    return {
        "findings": [
            {"kind": each.kind, "start": each.start, "end": each.end, "say": each.say}
            for each in found
        ]
    }
