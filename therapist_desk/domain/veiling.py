"""A client's name inside a text, for when others can see the screen: its initials stay."""

import re

_SHORTEST = 3
"""Of a name's parts alone: "de" and "Al" are words as well."""
_FIRST_IDEOGRAPH = 0x2E80


def veiled(text: str, name: str) -> str:
    """Return ``text`` with ``name``, whole or in part, as its initials and dots.

    The length stays, so that what was marked in it still is.
    """
    parts = name.split()
    if not parts:
        return text
    whole = r"\s+".join(map(re.escape, parts))
    alone = [re.escape(part) for part in parts if len(part) >= _SHORTEST or _is_ideograph(part)]
    pattern = "|".join(_bounded(one) for one in [whole, *alone])
    return re.sub(pattern, lambda found: _initials(found.group()), text, flags=re.IGNORECASE)


def _initials(name: str) -> str:
    return re.sub(r"\S+", lambda part: part.group()[0] + "•" * (len(part.group()) - 1), name)


def _bounded(pattern: str) -> str:
    # Chinese and Japanese put no space between words.
    return pattern if _is_ideograph(pattern) else rf"(?<!\w){pattern}(?!\w)"


def _is_ideograph(part: str) -> bool:
    return len(part) > 1 and ord(part[0]) > _FIRST_IDEOGRAPH
