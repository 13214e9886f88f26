"""A text file in whatever encoding it came: as much of it as a person reads at a glance."""

from dataclasses import dataclass

SHOWN_BYTES = 200_000
LONGEST_LINE = 2000
"""A longer line is broken: laying one out of a hundred thousand letters takes seconds."""

_FALLBACK = "cp1252"
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text; ``guessed`` when nothing said how it is encoded, ``cut`` when there is more."""

    text: str
    guessed: bool
    cut: bool


def decoded(content: bytes) -> Decoded:
    """Return the beginning of a text file as text: by its mark, else UTF-8, else Windows-1252."""
    start = content[:SHOWN_BYTES]
    cut = len(content) > SHOWN_BYTES
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return Decoded(_shown(start[len(mark) :].decode(encoding, "replace")), False, cut)
    try:
        return Decoded(_shown(_utf8(start, cut=cut)), False, cut)
    except UnicodeDecodeError:
        return Decoded(_shown(start.decode(_FALLBACK, "replace")), True, cut)


def _utf8(start: bytes, *, cut: bool) -> str:
    try:
        return start.decode("utf-8")
    except UnicodeDecodeError as trouble:
        if not cut or trouble.start < len(start) - 3:  # else a letter lies across the cut
            raise
        return start[: trouble.start].decode("utf-8")


def _shown(text: str) -> str:
    lines = text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(_broken(line) for line in lines)


def _broken(line: str) -> str:
    if len(line) <= LONGEST_LINE:
        return line
    parts = (line[at : at + LONGEST_LINE] for at in range(0, len(line), LONGEST_LINE))
    return "\n".join(parts)
