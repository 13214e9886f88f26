"""What a paste brings: the words alone, whatever styles came with them."""

import re

from PySide6.QtCore import QMimeData

_BULLET = re.compile(r"^[ \t\xa0]*[•·▪◦‣\uf0b7\uf0a7][ \t\xa0]+", re.MULTILINE)


def plain(source: QMimeData) -> str:
    """Return the text of ``source``; points of a list as lines that begin with a dash."""
    text = source.text() if source.hasFormat("text/plain") or not source.hasHtml() else ""
    text = text or _words_of(source.html())
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    return _BULLET.sub("- ", text)


def _words_of(html: str) -> str:
    from therapist_desk.ui.kit.writing import hypertext  # loads a parser, and few pastes need it

    return hypertext.words(html)
