"""The recovery kit as one page: the 24 words, the code beside them, and how to keep the sheet."""

from collections.abc import Sequence
from datetime import date

from therapist_desk.exporting.document import (
    Bullets,
    Document,
    Fields,
    Heading,
    Paper,
    Paragraph,
    Table,
)

COLUMNS = 4
FILE_NAME = "Therapist Desk recovery kit.pdf"


def recovery_kit(
    words: Sequence[str], code: str, vault_id: str, made: date, paper: Paper = Paper.A4
) -> Document:
    """Return the page for the 24 ``words``; ``code`` is `vaults.Draft.code`. No client data."""
    return Document(
        title="Recovery kit",
        paper=paper,
        page_words="",
        footer="Therapist Desk. Whoever holds this sheet and your computer can read everything.",
        blocks=(
            Heading(1, "Recovery kit"),
            Paragraph(
                "These 24 words open your vault when the passphrase is forgotten. Without the "
                "passphrase and without this sheet nobody can open it, the makers of Therapist "
                "Desk included."
            ),
            _grid(words),
            Heading(2, "How to keep it"),
            Bullets(
                (
                    "Keep it where you keep your passport: a safe, a locked drawer, a sealed "
                    "envelope with someone you trust. Never beside the computer.",
                    "No photo of it, no e-mail, no cloud. If this is a file, move it to a drive "
                    "you lock away, and delete it here.",
                    "The code is needed only if the vault's header files are lost. Alone it opens "
                    "nothing.",
                )
            ),
            Fields(
                (
                    ("Made on", made.isoformat()),
                    ("Vault", _in_groups(vault_id)),
                    ("Code", _in_lines(code)),
                )
            ),
        ),
    )


def _grid(words: Sequence[str]) -> Table:
    rows = len(words) // COLUMNS
    starts = range(0, len(words), rows)
    return Table(
        header=tuple(f"{start + 1} to {start + rows}" for start in starts),
        rows=tuple(
            tuple(f"{start + row + 1}.  {words[start + row]}" for start in starts)
            for row in range(rows)
        ),
    )


def _in_groups(identity: str) -> str:
    return " ".join(identity[start : start + 8] for start in range(0, len(identity), 8))


def _in_lines(code: str, groups: int = 9) -> str:
    parts = code.split()
    return "\n".join(
        " ".join(parts[start : start + groups]) for start in range(0, len(parts), groups)
    )
