"""Folding: the same key for all ways of writing a word, in any script.

Case, accents and width are folded, digits of every script become 0-9.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

FOLDING = f"1/{unicodedata.unidata_version}"
"""Names this way of folding; an index made in another way has to be made again."""

SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Myanmar, Khmer
    "\u3005-\u3007\u3040-\u30ff\u3100-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff66-\uff9d\U00020000-\U0003ffff"
)
# Marks belong to the word they stand in. The Indic blocks count whole, without their full stops.
MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a"
    "\u0900-\u0963\u0966-\u0df3\u0f18\u0f19\u0f35\u0f37\u0f39\u0f71-\u0f84\u1ab0-\u1aff"
    "\u1dc0-\u1dff\u20d0-\u20ff\uff9e\uff9f\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f"
    "\u00ad\u061c\u200b-\u200f\u2060"  # unseen signs inside a word: soft hyphen, joiners, direction
)

# Letters whose stroke or join is no separate accent in Unicode, and those that Arabic and Persian
# keyboards write differently.
_LETTERS = str.maketrans(
    {
        "\u0131": "i", "ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe",
        "ð": "d", "þ": "th", "ŋ": "n", "ə": "e", "\u0640": "", "\u0649": "\u064a",
        "\u06cc": "\u064a", "\u06a9": "\u0643", "\u0629": "\u0647", "\u06c1": "\u0647",
    }
)  # fmt: skip
_VOICED = ("\u3099", "\u309a")  # が is another letter than か, not an accent


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """Return ``word`` without case, accents and width; the same for all ways of writing it."""
    if word.isascii():
        return word.lower()
    bare = _bare(_bare(word).casefold()).translate(_LETTERS)
    kept = (sign for sign in bare if not unicodedata.category(sign).startswith("C"))
    plain = (_digit(sign) if sign.isdecimal() else sign for sign in kept)
    return unicodedata.normalize("NFC", "".join(plain))


def key(piece: str) -> str:
    """Return ``piece`` folded, without what is no part of a word; it may be empty."""
    if piece.isascii():
        return piece.lower()
    folded = fold(piece)
    return folded if folded.isalnum() else "".join(_kept(folded))


def _kept(folded: str) -> Iterable[str]:
    # What is left must hold no space or punctuation: some signs fold into several words.
    return (s for s in folded if s.isalnum() or unicodedata.category(s).startswith("M"))


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(s for s in decomposed if not unicodedata.combining(s) or s in _VOICED)


def digits(text: str) -> str:
    """Return the digits of ``text``, in any script, as 0-9."""
    return "".join(_digit(sign) for sign in text if sign.isdecimal())


@cache
def _digit(sign: str) -> str:
    return str(unicodedata.decimal(sign))


class _Flat(dict[int, str]):
    """Maps each sign to the one it folds to; made as signs are met."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        self[code] = _folded_alone(sign) if _IN_WORDS.match(sign) else _between_words(sign)
        return self[code]


def _folded_alone(sign: str) -> str:
    folded = key(sign)
    if not folded and not _IS_SPACELESS.match(sign):
        return UNSEEN
    same_kind = bool(_IS_SPACELESS.match(sign)) == bool(_IS_SPACELESS.match(folded))
    return folded if len(folded) == 1 and same_kind else _UNEVEN


def _between_words(sign: str) -> str:
    if sign.isascii() or sign in _JOINTS:
        return _JOINTS.get(sign, sign)
    return " " if sign.isspace() else ","


UNSEEN = "\x01"
_UNEVEN = "\x00"
_JOINTS = {"‐": "-", "‑": "-", "–": "-", "’": "'", "·": ":"}  # noqa: RUF001 - as people write
# Replaced first, each in one pass in C: most notes hold no other sign beyond ASCII.
_TYPOGRAPHY = tuple((sign, _between_words(sign)) for sign in "’“”–—…‘\xa0")  # noqa: RUF001 - as people write
_FLAT = _Flat()
_IS_SPACELESS = re.compile(f"[{SPACELESS}]")
_IN_WORDS = re.compile(f"[^\\W_]|[{SPACELESS}{MARKS}]")
_NEVER_FLAT = re.compile("[\x00\x01\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]")  # jamo join
_STRAY = re.compile(f"(?<![^\\W_])(?<!{UNSEEN}){UNSEEN}")


def flat(text: str) -> str | None:
    """Return ``text`` folded sign for sign, so that places in it are places in ``text``.

    What stands between words becomes ASCII. Signs that fold to nothing (accents written apart, vowel marks, joiners) stay as ``UNSEEN``.
    None where one sign becomes several (ß) or several one: such texts go the long way.
    """
    if not text.isascii():
        for sign, plain in _TYPOGRAPHY:
            text = text.replace(sign, plain)
    if text.isascii():
        return None if UNSEEN in text else text.lower()
    if _NEVER_FLAT.search(text):
        return None
    folded = text.translate(_FLAT)
    if _UNEVEN in folded or (UNSEEN in folded and _STRAY.search(folded)):
        return None
    return folded
