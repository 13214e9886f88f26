"""Row 19: the guard in front of the link, in generated situations, over a real vault."""

import time
from pathlib import Path

from tests.soak.outcome import Outcome
from tests.support.guard_cases import Tally, try_to_open
from therapist_desk.domain.errors import RuleBroken
from therapist_desk.domain.guard import FindingName, Verdict
from therapist_desk.services import messages

SEED = 20260310
IN_ONE_VAULT = 5_000


def measure(place: Path, count: int) -> Outcome:
    """Try ``count`` links, and a tenth of them as a careless program would open them."""
    del place
    begun = time.perf_counter()
    found = _tried(count, SEED)
    seconds = time.perf_counter() - begun
    careless = _careless(max(200, count // 10))
    return Outcome(
        19,
        "clauses, hours, zones and dates, before a link is opened",
        "100,000: none opened on *refuse*, none on *ask* without a reason in the log",
        f"{found.wrong} of {found.tried:,} wrong in {seconds:.0f} s: {found.opened:,} opened, "
        f"{found.refused:,} refused, {found.without_reason:,} stopped for want of a reason",
        f"without the look at the verdict {careless.wrong:,} of {careless.tried:,} wrong",
        found.wrong == 0
        and min(found.opened, found.refused, found.without_reason) > 0
        and careless.wrong > 0,
    )


def _tried(count: int, seed: int) -> Tally:
    """Try so many, each few thousand in a vault of their own."""
    starts = range(0, count, IN_ONE_VAULT)
    parts = (try_to_open(min(IN_ONE_VAULT, count - at), seed + at) for at in starts)
    return sum(parts, Tally())


def _careless(count: int) -> Tally:
    careful = messages._check_verdict
    messages._check_verdict = only_a_number
    try:
        return _tried(count, SEED + 1)
    finally:
        messages._check_verdict = careful


def only_a_number(verdict: Verdict, reason: str) -> None:
    """Look for a number to open, and at nothing else that was found."""
    del reason
    if any(each.name is FindingName.NO_WHATSAPP for each in verdict.findings):
        raise RuleBroken("There is no number.")
