"""``rehearse``: the desk on a vault of invented clients, by hand or by itself."""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from pathlib import Path
from typing import Any

_EXAMPLE = """examples:
  therapist-desk rehearse                       look around in a practice that does not exist
  therapist-desk rehearse --walk walk           go through the main job, leave pictures in walk/
  therapist-desk rehearse --vault ~/rehearsal   make the vault and print its passphrase
"""


def add(subparsers: Any) -> None:
    """Add the command."""
    parser: ArgumentParser = subparsers.add_parser(
        "rehearse",
        help="look around on invented clients",
        description="Open the desk on a vault of invented clients, marked so everywhere.",
        epilog=_EXAMPLE,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--walk", type=Path, metavar="OUT", help="walk through the main job")
    parser.add_argument("--size", choices=["small", "career"], default="small", help="how much")
    parser.add_argument("--seed", type=int, default=1, help="the same seed, the same career")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="make the vault here, no window")
    parser.set_defaults(run=_rehearse)


def _rehearse(given: Namespace) -> int:
    from therapist_desk.cli import rehearsing  # loads the cipher and perhaps the window

    return rehearsing.rehearse(given)
