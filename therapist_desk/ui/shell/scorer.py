"""How well a few typed letters fit a line of words, for choosing from a list by typing."""

from functools import lru_cache

from therapist_desk.domain.folding import fold

_WHOLE, _FRONT, _WORD, _INSIDE, _SCATTERED = 5000, 4000, 3000, 2000, 1000
_ROOM = 900
"""Points within one kind of fit; below the distance of two kinds."""


def score(typed: str, words: str) -> int | None:
    """Return how well ``typed`` fits ``words``, higher is better; None if it does not fit.

    All letters have to stand in ``words`` in the order typed; case, accents and width don't count.
    The whole line is best, then its beginning, the beginning of a word in it, a place inside a
    word, and letters scattered over it, those at beginnings of words first. Shorter lines win
    among equals. Nothing typed fits everything alike.
    """
    wanted, line = _folded(typed), _folded(words)
    if not wanted:
        return 0
    if wanted == line:
        return _WHOLE
    shortness = max(0, _ROOM // 3 - len(line))
    at = line.find(wanted)
    if at == 0:
        return _FRONT + shortness
    if f" {wanted}" in line:
        return _WORD + shortness
    if at > 0:
        return _INSIDE + shortness
    scattered = _scattered(wanted.replace(" ", ""), line)
    return None if scattered is None else _SCATTERED + shortness + scattered


def _scattered(wanted: str, line: str) -> int | None:
    """Return up to 600 points for letters at beginnings of words; None if one is missing."""
    begun, last = 0, -1
    for letter in wanted:
        at = _next(letter, line, last + 1)
        if at < 0:
            at = line.find(letter, last + 1)
        else:
            begun += 1
        if at < 0:
            return _anywhere(wanted, line)
        last = at
    return begun * (_ROOM * 2 // 3) // len(wanted)


def _next(letter: str, line: str, start: int) -> int:
    """Return where the next word beginning with ``letter`` stands, or -1."""
    if start == 0 and line.startswith(letter):
        return 0
    at = line.find(f" {letter}", max(0, start - 1))
    return at + 1 if at >= 0 else -1


def _anywhere(wanted: str, line: str) -> int | None:
    """Return 0 if the letters stand in order after all: jumping to words may overrun them."""
    letters = iter(line)
    return 0 if all(letter in letters for letter in wanted) else None


@lru_cache(maxsize=8192)
def _folded(words: str) -> str:
    kept = (sign if sign.isalnum() else " " for sign in fold(words))
    return " ".join("".join(kept).split())
