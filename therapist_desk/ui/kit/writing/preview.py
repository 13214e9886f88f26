"""How a text in Markdown will look: to be read, never written back."""

import re
from itertools import pairwise

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser

from therapist_desk.ui.kit import theme

LONGEST = 100_000
"""Signs that are laid out; a longer text is shown by its beginning."""

_POINT = re.compile(r"\s*([-*+]|\d+[.)])\s")


class Preview(QTextBrowser):
    """Shows Markdown without HTML; nothing is loaded, and no link leads anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Preview of the note"))
        self.document().setDocumentMargin(theme.px(8))

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Load nothing: a picture named in a note would be read from wherever it says."""
        del kind, name

    def show_text(self, text: str) -> None:
        """Lay ``text`` out."""
        features = QTextDocument.MarkdownFeature
        cut = _with_line_ends(text[:LONGEST])
        if len(text) > LONGEST:
            cut += "\n\n" + self.tr("*The preview ends here; the note goes on.*")
        self.document().setMarkdown(cut, features.MarkdownDialectGitHub | features.MarkdownNoHTML)


def _with_line_ends(text: str) -> str:
    """Return ``text`` with its lines ending where they were ended, which Markdown alone would not do."""
    lines = text.split("\n")
    for at, (line, after) in enumerate(pairwise(lines)):
        if not line.strip() or not after.strip() or _POINT.match(after):
            continue
        # What follows a point unindented is meant to stand below the list.
        ended = _POINT.match(line) and not after[0].isspace()
        lines[at] = f"{line}\n" if ended else f"{line}  "
    return "\n".join(lines)
