"""JSON from a file anyone could have written: held to a size, a depth and exactly known keys.

Used where the data key is not yet known and nothing can be authenticated, so every surprise is
a `ValueError` before any of it is acted on. Whoever compares `encode` of what was read with the
file also refuses repeated keys, spaces and other spellings.
"""

import json
import re
from typing import Any, NoReturn

Fields = dict[str, Any]

_TEXT = re.compile(rb'"(?:[^"\\]|\\.)*"')


def encode(value: object) -> bytes:
    """Return the one way ``value`` is written here: ASCII, sorted keys, no spaces."""
    written = json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return written.encode("ascii")


def decode(raw: bytes, *, most_bytes: int, most_depth: int) -> object:
    """Return the value in ``raw``; whole numbers only.

    Raises ValueError for anything else. Size and depth are checked first, so that neither
    memory nor the stack is spent on a hostile file.
    """
    if len(raw) > most_bytes:
        raise ValueError("too large")
    if _depth(raw) > most_depth:
        raise ValueError("too deep")
    return json.loads(
        raw.decode("ascii"),
        parse_float=_refused,
        parse_constant=_refused,
    )


def fields(value: object, *names: str) -> Fields:
    """Return ``value`` as an object with exactly the keys ``names``, else raise ValueError."""
    if not isinstance(value, dict) or set(value) != set(names):
        raise ValueError("not the expected keys")
    return value


def items(value: object, *, most: int) -> list[object]:
    """Return ``value`` as an array of at most ``most`` elements, else raise ValueError."""
    if not isinstance(value, list) or len(value) > most:
        raise ValueError("not an array of the expected length")
    return value


def whole(value: object, *, least: int, most: int) -> int:
    """Return ``value`` as a whole number within the bounds, else raise ValueError."""
    if type(value) is not int or not least <= value <= most:  # bool is an int to isinstance
        raise ValueError("not a whole number in range")
    return value


def text(value: object, *, most: int) -> str:
    """Return ``value`` as a text of at most ``most`` characters, else raise ValueError."""
    if not isinstance(value, str) or len(value) > most:
        raise ValueError("not a text of the expected length")
    return value


def truth(value: object) -> bool:
    """Return ``value`` as true or false, else raise ValueError."""
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")  # noqa: TRY004  one error for all of them
    return value


def octets(value: object, *, length: int) -> bytes:
    """Return the ``length`` bytes written as hexadecimal in ``value``, else raise ValueError."""
    written = text(value, most=2 * length)
    if len(written) != 2 * length:
        raise ValueError("not the expected number of bytes")
    return bytes.fromhex(written)


def _depth(raw: bytes) -> int:
    depth = deepest = 0
    for byte in _TEXT.sub(b"", raw):
        if byte in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        elif byte in b"]}":
            depth -= 1
    return deepest


def _refused(_written: str) -> NoReturn:
    raise ValueError("not a whole number")
