"""What a person found out about WhatsApp links on this computer: which way opens a chat, and which does not.

It belongs to the computer, not to the practice: the same vault may be opened on another one.
"""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from therapist_desk.domain.messages import LinkStyle

TRIED = (LinkStyle.APP, LinkStyle.WEB, LinkStyle.WA_ME)
"""The ways that can be tried, the most private first."""

_YES, _NO = "yes", "no"
Trials = Mapping[LinkStyle, "Trial"]


@dataclass(frozen=True, slots=True)
class Trial:
    """Whether the chat opened, and the day it was tried."""

    works: bool
    on: date


def read(text: str) -> dict[LinkStyle, Trial]:
    """Return what :func:`write` wrote; what makes no sense counts as not tried."""
    found = {}
    for part in text.split():
        with contextlib.suppress(ValueError):
            style, works, on = part.split("=")
            if works in {_YES, _NO}:
                found[LinkStyle(style)] = Trial(works == _YES, date.fromisoformat(on))
    return found


def write(trials: Trials) -> str:
    """Return the trials as one line of a settings file; there is no number in it."""
    return " ".join(
        f"{style}={_YES if one.works else _NO}={one.on.isoformat()}"
        for style, one in sorted(trials.items())
    )


def style_here(wanted: LinkStyle, trials: Trials) -> LinkStyle:
    """Return how to open chats on this computer where ``wanted`` is what the practice uses.

    Only what was tried and did not open gives way, to what was tried and did.
    """
    tried = trials.get(wanted)
    if tried is None or tried.works:
        return wanted
    return next((one for one in TRIED if one in trials and trials[one].works), wanted)
