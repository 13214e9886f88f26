"""``link phone|text|url|group --batch``: what the desk makes of numbers, texts and invitations.

The rules are imported where they are used: reading phone numbers takes a while to load, and
``--help`` must not wait for it.
"""

from __future__ import annotations

from argparse import RawDescriptionHelpFormatter
from typing import TYPE_CHECKING

from therapist_desk.cli import batch

if TYPE_CHECKING:
    from argparse import ArgumentParser, _SubParsersAction

    from therapist_desk.cli.fields import Fields


def add(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add ``link`` to the command line."""
    link = subparsers.add_parser(
        "link",
        help="show the links the desk would open",
        description="Show the links the desk would open, for cases given as JSON lines on stdin.",
        epilog=_example("phone", '{"id": 1, "raw": "0151 23456789", "region": "DE"}'),
        formatter_class=RawDescriptionHelpFormatter,
    )
    verbs = link.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, (answer, about, case) in _VERBS.items():
        verb = verbs.add_parser(
            name,
            help=about,
            description=f"Turn {about}, one JSON line each.",
            epilog=_example(name, case),
            formatter_class=RawDescriptionHelpFormatter,
        )
        verb.add_argument(
            "--batch", action="store_true", required=True, help="JSON lines in and out"
        )
        verb.set_defaults(run=lambda _, answer=answer: batch.run(answer))


def phone(case: Fields) -> batch.Answer:
    """Return the digits of a number; raise PhoneRefused."""
    from therapist_desk.domain.phones import parse

    return {"digits": parse(case.text("raw"), case.text_or_none("region")).digits}


def text(case: Fields) -> batch.Answer:
    """Return the encoded text; raise LinkRefused where it fits into no link."""
    from therapist_desk.whatsapp.links import encoded_for_any_chat

    return {"encoded": encoded_for_any_chat(case.text("text"))}


def url(case: Fields) -> batch.Answer:
    """Return the link to a chat; raise PhoneRefused or LinkRefused."""
    from therapist_desk.domain.phones import parse
    from therapist_desk.whatsapp.links import Target, chat

    target = case.choice("target", Target)
    digits = parse(case.text("raw"), case.text_or_none("region")).digits
    return {"url": chat(target, digits, case.text_or_none("text") or "")}


def group(case: Fields) -> batch.Answer:
    """Return the code and links of a group invitation; raise LinkRefused."""
    from therapist_desk.whatsapp.links import invite

    found = invite(case.text("raw"))
    return {"code": found.code, "url": found.url, "app_url": found.app_url}


_VERBS = {  # name: (what answers, what it turns into what, an example)
    "phone": (
        phone,
        "numbers as people type them into a link's digits",
        '{"id": 1, "raw": "0151 23456789", "region": "DE"}',
    ),
    "text": (text, "texts into their encoded form", '{"id": 1, "text": "See you at 10"}'),
    "url": (
        url,
        "numbers and texts into links that open the chat",
        '{"id": 1, "target": "app", "raw": "0151 23456789", "region": "DE", "text": "At 10?"}',
    ),
    "group": (
        group,
        "pasted invitations into links that open the group",
        '{"id": 1, "raw": "https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv"}',
    ),
}


def _example(verb: str, case: str) -> str:
    return f"example:\n  echo '{case}' | therapist-desk link {verb} --batch"
