"""Row 10: the right passphrase opens however it is typed, a wrong one never."""

import unicodedata
from pathlib import Path
from random import Random

from tests.soak.outcome import Outcome
from tests.support.headers import made
from therapist_desk.domain.errors import WrongPassphrase
from therapist_desk.services import passphrases
from therapist_desk.vault import keyslots
from therapist_desk.vault.header import FLOOR, Header

RIGHT = "crème brûlée à Besançon, 한국어"
EVERY = 50
"""After so many wrong ones the right one is tried: if it no longer opened, refusing proves nothing."""


def measure(_place: Path, wrong: int) -> Outcome:
    """Try ``wrong`` wrong passphrases at the floor's cost; now and then the right one."""
    composed, decomposed = (unicodedata.normalize(form, RIGHT) for form in ("NFC", "NFD"))
    header = keyslots.replace_passphrase(made().header, made().data_key, composed, FLOOR)
    other = keyslots.replace_passphrase(made().header, made().data_key, decomposed, FLOOR)
    both = _opens(header, decomposed) and _opens(other, composed) and composed != decomposed
    chance = Random(7)
    accepted = controls = opened = 0
    for number in range(wrong):
        accepted += _opens(header, _wrong(number, chance))
        if number % EVERY == 0:
            controls += 1
            opened += _opens(header, (composed, decomposed)[number // EVERY % 2])
    return Outcome(
        10,
        "NFC and NFD passphrases; wrong ones at the floor cost",
        "both open; 1,000 wrong ones never",
        f"{'both open' if both else 'NOT both open'}; {accepted} of {wrong:,} wrong ones accepted",
        f"the right one among them opened {opened} of {controls} times",
        both and not accepted and opened == controls > 0,
    )


def _opens(header: Header, passphrase: str) -> bool:
    try:
        return keyslots.unlock_with_passphrase(header, passphrase) == made().data_key
    except WrongPassphrase:
        return False


def _wrong(number: int, chance: Random) -> str:
    """Return one that is near the right one, any text, or another good one."""
    at = chance.randrange(len(RIGHT))
    near = RIGHT[:at] + chr(ord(RIGHT[at]) + 1) + RIGHT[at + 1 :]
    plain = "".join(c for c in unicodedata.normalize("NFD", RIGHT) if not unicodedata.combining(c))
    odd = ("", "\0", RIGHT[:at], RIGHT + " ", RIGHT.upper(), plain, RIGHT * 2, "\ud800" + RIGHT)
    texts = (near, odd[chance.randrange(len(odd))], "".join(chr(chance.randint(1, 0x2FF)) for _ in range(12)))  # fmt: skip
    return (*texts, passphrases.suggest())[number % 4]
