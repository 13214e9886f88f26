"""The words of a page in HTML, without anything else of it."""

import re
from html.parser import HTMLParser

_STYLES = re.compile(r"<!--.*?-->|<(style|script|head|xml)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BLOCKS = frozenset(
    (
        *("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("ul", "ol", "table", "blockquote"),
    )
)


def words(html: str) -> str:
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
