"""What a paste brings: the words alone, whatever styles came with them."""

import re
from html.parser import HTMLParser

from PySide6.QtCore import QMimeData

_STYLES = re.compile(r"<!--.*?-->|<(style|script|head|xml)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BULLET = re.compile(r"^[ \t\xa0]*[•·▪◦‣\uf0b7\uf0a7][ \t\xa0]+", re.MULTILINE)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "br",
        "li",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "table",
        "blockquote",
    ]
)


def plain(source: QMimeData) -> str:
    """Return the text of ``source``; points of a list as lines that begin with a dash."""
    text = source.text() if source.hasFormat("text/plain") or not source.hasHtml() else ""
    text = text or _words(source.html())
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return _BULLET.sub("- ", text)


def _words(html: str) -> str:
    """Return the words of ``html``; a page of Word is styles for the most part, dropped unread."""
    reader = _Words()
    reader.feed(_STYLES.sub("", html))
    reader.close()
    return "".join(reader.pieces).strip()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        if tag in _BLOCKS:
            self._break()
        if tag == "li":
            self.pieces.append("- ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._break()

    def handle_data(self, data: str) -> None:
        words = " ".join(data.split())
        if not words:
            return
        glued = self.pieces and not data[0].isspace()
        if not glued and self.pieces and not self.pieces[-1].endswith(("\n", " ")):
            self.pieces.append(" ")
        self.pieces.append(words + (" " if data[-1].isspace() else ""))

    def _break(self) -> None:
        if self.pieces and not self.pieces[-1].endswith("\n"):
            self.pieces.append("\n")
