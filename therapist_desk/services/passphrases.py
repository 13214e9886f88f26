"""What makes a passphrase good enough: a suggestion, a measure, and the few that are refused."""

import secrets
import unicodedata
from dataclasses import dataclass

from mnemonic import Mnemonic

from therapist_desk.domain.errors import RuleBroken

FIELD = "passphrase"
LEAST_CHARACTERS = 8
GOOD_SCORE = 3

_MEASURED_CHARACTERS = 72  # zxcvbn refuses longer ones; what is beyond can only add strength
_SUGGESTED_WORDS = 6


@dataclass(frozen=True, slots=True)
class Strength:
    """How long a passphrase would last: zxcvbn's score from 0 to 4 and guesses as powers of ten."""

    score: int
    guesses_log10: float

    @property
    def is_good(self) -> bool:
        """Whether it may be used without a second question."""
        return self.score >= GOOD_SCORE

    @property
    def warning(self) -> str:
        """The sentence to ask that question with; empty when it is good."""
        if self.is_good:
            return ""
        return (
            "Whoever copies this vault can try passphrases for as long as they like, and would "
            "find this one too soon. Six common words in a row are hard to guess and easy to keep."
        )


def strength(text: str) -> Strength:
    """Return how hard ``text`` is to guess. At worst a few hundredths of a second."""
    # Only here, because its word lists take a tenth of a second that opening need not wait for.
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]

    if not text:
        return Strength(0, 0.0)
    found = zxcvbn(_composed(text)[:_MEASURED_CHARACTERS])
    return Strength(found["score"], float(found["guesses_log10"]))


def check(text: str) -> None:
    """Raise RuleBroken when ``text`` can be no passphrase: blank, or under 8 characters.

    What is merely weak is the person's to decide, see `Strength.warning`.
    """
    if not text.strip():
        raise RuleBroken("Choose a passphrase; without one anybody could open the vault.", FIELD)
    if len(_composed(text)) < LEAST_CHARACTERS:
        raise RuleBroken(
            "A passphrase needs at least {least} characters; a few words are easiest.",
            FIELD,
            least=LEAST_CHARACTERS,
        )


def suggest() -> str:
    """Return six random words of the English BIP-39 list, 66 bits, with spaces between them."""
    words = Mnemonic("english").wordlist
    return " ".join(secrets.choice(words) for _ in range(_SUGGESTED_WORDS))


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
